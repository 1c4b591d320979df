import { emWidth } from '$lib/charts/text-width';
import { CATEGORY_AXIS, VALUE_AXIS, axisShare, seriesColor, ticksOf, type Drawing } from './chart-drawing';
import { said, SHOWN } from './chart-labels-xml';
import { fill, numberCache, richText, seriesName, stroke, valueAxis, type Letters } from './chart-xml-parts';
import type { PanelSeries } from './panel';

const MARKER = 9;
/** Points from the middle of a marker to its label, and what the plot is wide on a slide. */
const BESIDE = 8;
const PLOT_WIDTH = 600;

/**
 * Points on a line each, the names beside the axis, the median and the quartiles as upright lines. PowerPoint has no such
 * chart: it is a scatter whose heights are the rows' numbers, with the names written over it beside the axis.
 */
export function dotPlot(drawing: Drawing): string {
  const { panel, theme, letters, format } = drawing;
  const rows = panel.series.findIndex(({ look }) => look === 'row');
  const heights = panel.series[rows]?.values ?? [];
  const series = panel.series.flatMap((one, index) => {
    if (index === rows) return [];
    const color = seriesColor(drawing, index);
    return [
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(index + 1, one.name)}${looks(drawing, one, color, index)}` +
        `<c:xVal>${numberCache(index + 1, one.values, format)}</c:xVal><c:yVal>${numberCache(rows + 1, heights, '0')}</c:yVal><c:smooth val="0"/></c:ser>`
    ];
  });
  return (
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:scatterChart>` +
    valueAxis(
      {
        id: CATEGORY_AXIS,
        crosses: VALUE_AXIS,
        position: 'b',
        title: panel.unit,
        letters: { ...letters, size: 11 },
        theme
      },
      { log: panel.scale === 'log', far: false, between: false, ticks: ticksOf(panel) }
    ) +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${panel.labels.length + 0.5}"/><c:min val="0.5"/></c:scaling>` +
    `<c:delete val="1"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="none"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="min"/><c:crossBetween val="midCat"/></c:valAx>`
  );
}

const marker = (symbol: string, properties: string): string =>
  `<c:marker><c:symbol val="${symbol}"/><c:size val="${MARKER}"/><c:spPr>${properties}</c:spPr></c:marker>`;
const NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>';
const NO_LINE = `<c:spPr>${stroke(null)}</c:spPr>`;

function looks(drawing: Drawing, series: PanelSeries, color: string, index: number): string {
  const { theme, letters, panel } = drawing;
  switch (series.look) {
    case 'reference':
      return `<c:spPr>${stroke(theme.quiet, 1.25, index === 1 ? '' : 'dash')}</c:spPr>${NO_MARKER}`;
    default:
      return `${NO_LINE}${marker('circle', `${fill(color)}${stroke('FFFFFF', 0.75)}`)}${hollow(series, color)}${texts(said(panel, series), letters, sideOf(drawing, series))}`;
  }
}

/** In a scatter the value of a point is its height: what stands beside it is written out. */
const texts = (
  labels: readonly (string | null)[],
  letters: Letters,
  position: (text: string, at: number) => 'l' | 'r'
): string => {
  const written = labels.map((text, at) =>
    text === null
      ? ''
      : `<c:dLbl><c:idx val="${at}"/>${richText(text, letters, true)}<c:dLblPos val="${position(text, at)}"/>${SHOWN(true)}</c:dLbl>`
  );
  return `<c:dLbls>${written.join('')}${SHOWN(false)}</c:dLbls>`;
};

/** To the left of its point, where to the right a label would lie on the line of the median and there is room. */
function sideOf({ panel, letters }: Drawing, { values }: PanelSeries): (text: string, at: number) => 'l' | 'r' {
  const share = axisShare(panel);
  const median = panel.series.find(({ look }) => look === 'reference')?.values[0] ?? null;
  return (text, at) => {
    const value = values[at] ?? null;
    if (median === null || value === null) return 'r';
    const [point, line] = [share(value) * PLOT_WIDTH, share(median) * PLOT_WIDTH];
    const long = BESIDE + emWidth(text) * letters.size;
    return line > point && line < point + long && long < point ? 'l' : 'r';
  };
}

/** Points of figures that are not exact are rings. */
const hollow = ({ inexact, values }: PanelSeries, color: string): string =>
  inexact
    .map((one, at) =>
      one && values[at] !== null
        ? `<c:dPt><c:idx val="${at}"/>${marker('circle', `${fill('FFFFFF')}${stroke(color, 1.5)}`)}<c:bubble3D val="0"/></c:dPt>`
        : ''
    )
    .join('');
