import { CATEGORY_AXIS, VALUE_AXIS, mainSeries, onColor, seriesColor, ticksOf, type Drawing } from './chart-drawing';
import { labelsXml } from './chart-labels-xml';
import { categoryAxis, fill, numberCache, seriesName, stringCache, stroke, valueAxis } from './chart-xml-parts';
import type { ChartPanel, PanelSeries } from './panel';

/** Inches: what the bars share of a slide's height, and how thick one may be. */
const PLOT_HEIGHT = 4.2;
const THICKEST = 0.42;
const WIDEST_GAP = 500;

/** How much of a slide's height bars need: a lone one, with the widest gap there is around it, would still be a block. */
export function plotShare({ shape, labels, series }: ChartPanel): number {
  if (shape !== 'bars' && shape !== 'stacked') return 1;
  const lanes = shape === 'stacked' ? 1 : Math.max(1, series.filter(({ look }) => look === 'main').length);
  return Math.min(1, (THICKEST * labels.length * (lanes + WIDEST_GAP / 100)) / PLOT_HEIGHT);
}

/** Between the bars of two names, in hundredths of a bar. */
function gapWidth(names: number, lanes: number): number {
  const room = PLOT_HEIGHT / Math.max(1, names);
  return Math.round(Math.min(WIDEST_GAP, Math.max(lanes > 1 ? 55 : 45, (room / THICKEST - lanes) * 100)));
}

/** Points from the middle of a row to that of the next. */
export const rowPitch = ({ labels }: Pick<ChartPanel, 'labels'>): number =>
  (PLOT_HEIGHT * 72) / Math.max(1, labels.length);

/** How the bars of a row divide it, in shares of it: how thick one is, and where each begins. */
export function lanesOf({ labels, series, shape }: ChartPanel): { thick: number; from: (lane: number) => number } {
  const lanes = shape === 'stacked' ? 1 : Math.max(1, series.filter(({ look }) => look === 'main').length);
  const gap = gapWidth(labels.length, lanes) / 100;
  const step = lanes > 1 ? 1 + APART / 100 : 1;
  const thick = 1 / (1 + step * (lanes - 1) + gap);
  return { thick, from: (lane) => thick * (gap / 2 + step * lane) };
}

/** Between bars beside each other, in hundredths of a bar. */
const APART = 8;

/** Points that a bar and its number have from the top of one to the next, where several stand beside each other. */
export function laneHeight({ labels, series }: ChartPanel): number {
  const lanes = series.filter(({ look }) => look === 'main').length;
  const names = Math.max(1, labels.length);
  return lanes < 2 ? Infinity : (PLOT_HEIGHT * 72) / names / (lanes + gapWidth(names, lanes) / 100);
}

/** A stated zero is a line where the bars begin: it is no gap. */
const ZERO_LINE = 2.25;

/** Bars of figures that are not exact are hatched, as a reader must not take 400余 for 400; those of no length have a line. */
const pointLooks = ({ inexact, values }: PanelSeries, color: string): string =>
  inexact
    .map((one, index) =>
      values[index] === 0
        ? `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(color)}${stroke(color, ZERO_LINE)}</c:spPr></c:dPt>`
        : one && values[index] !== null
          ? `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>` +
            `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${color}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>` +
            `${stroke(color)}</c:spPr></c:dPt>`
          : ''
    )
    .join('');

export function barPlot(drawing: Drawing, grouping: 'clustered' | 'stacked'): string {
  const { panel, theme, letters } = drawing;
  const drawn = mainSeries(panel);
  const series = drawn.map((one, index) => {
    const color = seriesColor(drawing, index);
    const inside = grouping === 'stacked';
    const label = inside ? { ...letters, color: onColor(color) } : letters;
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(index + 1, one.name)}<c:spPr>${fill(color)}${inside ? stroke('FFFFFF', 0.5) : ''}</c:spPr>` +
      `<c:invertIfNegative val="0"/>${inside ? '' : pointLooks(one, color)}${drawn.length < panel.series.length ? '' : labelsXml(drawing, one, label, inside ? 'ctr' : 'outEnd')}${index === 0 ? whiskers(drawing) : ''}` +
      `<c:cat>${stringCache(0, panel.labels)}</c:cat><c:val>${numberCache(index + 1, one.values, drawing.format)}</c:val></c:ser>`
    );
  });
  const overlap =
    grouping === 'stacked' ? '<c:overlap val="100"/>' : drawn.length > 1 ? `<c:overlap val="${-APART}"/>` : '';
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:gapWidth val="${gapWidth(panel.labels.length, grouping === 'stacked' ? 1 : drawn.length)}"/>${overlap}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    categoryAxis({ id: CATEGORY_AXIS, crosses: VALUE_AXIS, position: 'l', title: '', letters, theme }, 0) +
    valueAxis(
      {
        id: VALUE_AXIS,
        crosses: CATEGORY_AXIS,
        position: 'b',
        title: panel.unit,
        letters: { ...letters, size: 11 },
        theme
      },
      { log: panel.scale === 'log', far: true, between: true, ticks: ticksOf(panel) }
    )
  );
}

/** How far a whisker goes from its bar. */
export const distances = (from: PanelSeries, to: PanelSeries): number[] =>
  from.values.map((value, index) => {
    const end = to.values[index] ?? null;
    return value === null || end === null ? 0 : Math.abs(end - value);
  });

/** Quartiles around the medians, from columns of the workbook of their own. */
function whiskers({ panel, theme, format }: Drawing): string {
  const [low, high] = panel.series.filter(({ look }) => look === 'spread');
  const middle = panel.series[0];
  if (!low || !high || !middle) return '';
  // The distances stand after the quartiles themselves.
  const at = panel.series.length + 1;
  return (
    '<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>' +
    `<c:plus>${numberCache(at + 1, distances(middle, high), format)}</c:plus><c:minus>${numberCache(at, distances(middle, low), format)}</c:minus>` +
    `<c:spPr>${stroke(theme.ink, 1.25)}</c:spPr></c:errBars>`
  );
}
