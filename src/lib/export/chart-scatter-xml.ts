import { CATEGORY_AXIS, VALUE_AXIS, seriesColor, type Drawing } from './chart-drawing';
import { SHOWN } from './chart-labels-xml';
import { fill, numberCache, richText, roundTicks, seriesName, stroke, valueAxis } from './chart-xml-parts';

/** Of more points than this only those furthest out are named. */
const NAMED_POINTS = 24;

const MARKERS = ['circle', 'square', 'triangle', 'diamond'] as const;

/** A point a name, each level in a mark of its own, and the medians of both figures as lines across. */
export function scatterPlot(drawing: Drawing): string {
  const { panel, theme, letters } = drawing;
  const [x, ...others] = panel.series;
  const levels = others.filter(({ look }) => look === 'main');
  if (!x || levels.length === 0) return '';
  const heights = panel.labels.map((_, at) =>
    levels.reduce<number | null>((found, { values }) => found ?? values[at] ?? null, null)
  );
  const named = namedPoints(x.values, heights);
  const series = levels.map((level, index) => {
    const color = seriesColor(drawing, index);
    const labels = panel.labels.map((label, at) =>
      named.has(at) && level.values[at] !== null
        ? `<c:dLbl><c:idx val="${at}"/>${richText(label, { ...letters, size: 10 })}<c:dLblPos val="r"/>${SHOWN(true)}</c:dLbl>`
        : ''
    );
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(index + 2, level.name)}<c:spPr>${stroke(null)}</c:spPr>` +
      `<c:marker><c:symbol val="${MARKERS[index % MARKERS.length]}"/><c:size val="9"/><c:spPr>${fill(color)}${stroke('FFFFFF', 0.75)}</c:spPr></c:marker>` +
      `<c:dLbls>${labels.join('')}${SHOWN(false)}</c:dLbls><c:xVal>${numberCache(1, x.values, drawing.format)}</c:xVal>` +
      `<c:yVal>${numberCache(index + 2, level.values, drawing.format)}</c:yVal><c:smooth val="0"/></c:ser>`
    );
  });
  const axis = { letters: { ...letters, size: 11 }, theme };
  const look = { log: panel.scale === 'log', far: false, between: false };
  return (
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join('')}${medians(drawing, levels.length)}` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:scatterChart>` +
    valueAxis(
      { ...axis, id: CATEGORY_AXIS, crosses: VALUE_AXIS, position: 'b', title: panel.across },
      { ...look, ticks: roundTicks(x.values) }
    ) +
    valueAxis(
      { ...axis, id: VALUE_AXIS, crosses: CATEGORY_AXIS, position: 'l', title: panel.unit },
      { ...look, ticks: roundTicks(heights) }
    )
  );
}

/** Two lines of two points each, from columns of their own. */
function medians({ panel, theme, format }: Drawing, levels: number): string {
  const at = 1 + levels;
  const columns = panel.series.slice(at).map(({ values }, index) => numberCache(at + index + 1, values, format));
  return [0, 2]
    .flatMap((first, line) => {
      const [across, up] = [columns[first], columns[first + 1]];
      const name = at + first + (line === 0 ? 1 : 2);
      const index = levels + line;
      return across === undefined || up === undefined
        ? []
        : [
            `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(name, panel.series[name - 1]?.name ?? '')}` +
              `<c:spPr>${stroke(theme.quiet, 1, 'dash')}</c:spPr><c:marker><c:symbol val="none"/></c:marker>` +
              `<c:xVal>${across}</c:xVal><c:yVal>${up}</c:yVal><c:smooth val="0"/></c:ser>`
          ];
    })
    .join('');
}

/** Those furthest out on either axis, where all the names would be a blot. */
function namedPoints(x: readonly (number | null)[], y: readonly (number | null)[]): Set<number> {
  const places = x.map((_, index) => index);
  if (places.length <= NAMED_POINTS) return new Set(places);
  const largest = (values: readonly (number | null)[]) =>
    [...places].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, NAMED_POINTS / 2);
  return new Set([...largest(x), ...largest(y)]);
}
