import { spread } from '$lib/charts/label-layout';
import { CATEGORY_AXIS, VALUE_AXIS, axisShare, seriesColor, ticksOf, type Drawing } from './chart-drawing';
import { SHOWN } from './chart-labels-xml';
import {
  categoryAxis,
  fill,
  numberCache,
  richText,
  seriesName,
  stringCache,
  stroke,
  textProperties,
  valueAxis
} from './chart-xml-parts';
import type { PanelSeries } from './panel';

/** More names than this run into each other along an axis, and are turned. */
const LEVEL_LABELS = 8;
/** The numbers of more lines than this would cover each other: then only the last ones stand. */
const FEW_LINES = 4;
const MARKERS = ['circle', 'square', 'diamond', 'triangle'] as const;

/** Lines over years with their names at the end. */
export function linePlot(drawing: Drawing): string {
  const { panel, theme, letters } = drawing;
  const moved = movedLabels(drawing);
  const series = panel.series.map((one, index) => {
    const color = seriesColor(drawing, index);
    const marker = `<c:marker><c:symbol val="${MARKERS[index % MARKERS.length]}"/><c:size val="8"/><c:spPr>${fill(color)}${stroke('FFFFFF', 0.75)}</c:spPr></c:marker>`;
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(index + 1, one.name)}<c:spPr>${stroke(color, 2.25)}</c:spPr>${marker}${endLabel(drawing, one, color, moved[index] ?? [])}` +
      `<c:cat>${stringCache(0, panel.labels)}</c:cat><c:val>${numberCache(index + 1, one.values, drawing.format)}</c:val><c:smooth val="0"/></c:ser>`
    );
  });
  const turn = panel.labels.length > LEVEL_LABELS ? -45 : 0;
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:lineChart>` +
    categoryAxis({ id: CATEGORY_AXIS, crosses: VALUE_AXIS, position: 'b', title: '', letters, theme }, turn) +
    valueAxis(
      {
        id: VALUE_AXIS,
        crosses: CATEGORY_AXIS,
        position: 'l',
        title: panel.unit,
        letters: { ...letters, size: 11 },
        theme
      },
      { log: panel.scale === 'log', far: false, between: true, ticks: ticksOf(panel) }
    )
  );
}

const firstOf = ({ values }: PanelSeries): number => values.findIndex((value) => value !== null);
const lastOf = ({ values }: PanelSeries): number => values.findLastIndex((value) => value !== null);

/** Shares of the chart's height: the plot, and a line of a label. */
export const PLOT_HEIGHT = 0.84;
export const LABEL_HEIGHT = 0.043;

/** By line and year how far a label is moved down from its point, in shares of the chart's height, so that none covers another. */
export function movedLabels({ panel }: Pick<Drawing, 'panel'>): number[][] {
  const share = axisShare(panel);
  const moved = panel.series.map(({ values }) => values.map(() => 0));
  panel.labels.forEach((_, year) => {
    const at = panel.series.flatMap((one, line) => {
      const value = one.values[year] ?? null;
      return value !== null && (year === lastOf(one) || year === firstOf(one)) ? [{ line, value }] : [];
    });
    const wanted = at.map(({ value }) => (1 - share(value)) * PLOT_HEIGHT);
    const places = spread(wanted, LABEL_HEIGHT, 0, PLOT_HEIGHT);
    at.forEach(({ line }, index) => {
      const own = moved[line];
      if (own) own[year] = Number(((places[index] ?? 0) - (wanted[index] ?? 0)).toFixed(4));
    });
  });
  return moved;
}

/** `side`: 1 to the right of its point, -1 to the left. */
const movedBy = (down: number, side: 1 | -1): string =>
  down === 0
    ? ''
    : `<c:layout><c:manualLayout><c:x val="${side * LEAD}"/><c:y val="${down}"/></c:manualLayout></c:layout>`;
/** A label that is moved stands a little farther off, so that it is not taken for its neighbour's. */
const LEAD = 0.008;

/** Direct labels: numbers at the points, the name of the line at its last one. */
function endLabel(
  { format, letters, panel }: Drawing,
  series: PanelSeries,
  color: string,
  moved: readonly number[]
): string {
  const few = panel.series.length <= FEW_LINES;
  const first = firstOf(series);
  const last = lastOf(series);
  const points = series.values.flatMap((value, index) => {
    if (value === null) return [];
    const worded = series.labels[index];
    const text = worded ?? `${NUMBER.format(value)}${panel.unit}`;
    if (index !== last && index !== first && (worded === null || !few)) return [];
    const said = index === last ? `${series.name} ${text}` : text;
    return [
      `<c:dLbl><c:idx val="${index}"/>${movedBy(moved[index] ?? 0, index === last ? 1 : -1)}${richText(said, { ...letters, size: 11, color }, true)}<c:dLblPos val="${index === last ? 'r' : index === first ? 'l' : 't'}"/>${SHOWN(true)}</c:dLbl>`
    ];
  });
  return (
    `<c:dLbls>${points.join('')}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/>${stroke(null)}</c:spPr>` +
    `${textProperties({ ...letters, size: 10, color })}<c:dLblPos val="t"/>${SHOWN(few)}</c:dLbls>`
  );
}

const NUMBER = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 });
