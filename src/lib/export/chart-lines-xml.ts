import { CATEGORY_AXIS, VALUE_AXIS, seriesColor, ticksOf, type Drawing } from './chart-drawing';
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
  const series = panel.series.map((one, index) => {
    const color = seriesColor(drawing, index);
    const marker = `<c:marker><c:symbol val="${MARKERS[index % MARKERS.length]}"/><c:size val="8"/><c:spPr>${fill(color)}${stroke('FFFFFF', 0.75)}</c:spPr></c:marker>`;
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(index + 1, one.name)}<c:spPr>${stroke(color, 2.25)}</c:spPr>${marker}${endLabel(drawing, one, color)}` +
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

/** Direct labels: numbers at the points, the name of the line at its last one. */
function endLabel({ format, letters, panel }: Drawing, series: PanelSeries, color: string): string {
  const few = panel.series.length <= FEW_LINES;
  const first = series.values.findIndex((value) => value !== null);
  const last = series.values.findLastIndex((value) => value !== null);
  const points = series.values.flatMap((value, index) => {
    if (value === null) return [];
    const worded = series.labels[index];
    const text = worded ?? `${NUMBER.format(value)}${panel.unit}`;
    if (index !== last && index !== first && (worded === null || !few)) return [];
    const said = index === last ? `${series.name} ${text}` : text;
    return [
      `<c:dLbl><c:idx val="${index}"/>${richText(said, { ...letters, size: 11, color })}<c:dLblPos val="${index === last ? 'r' : 't'}"/>${SHOWN(true)}</c:dLbl>`
    ];
  });
  return (
    `<c:dLbls>${points.join('')}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/>${stroke(null)}</c:spPr>` +
    `${textProperties({ ...letters, size: 10, color })}<c:dLblPos val="t"/>${SHOWN(few)}</c:dLbls>`
  );
}

const NUMBER = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 });
