import { CATEGORY_AXIS, VALUE_AXIS, seriesColor, type Drawing } from './chart-drawing';
import { SHOWN } from './chart-labels-xml';
import { fill, numberCache, richText, roundTicks, seriesName, stroke, valueAxis } from './chart-xml-parts';

/** Of more points than this only those furthest out are named. */
const NAMED_POINTS = 24;

export function scatterPlot(drawing: Drawing): string {
  const { panel, theme, letters } = drawing;
  const [x, y] = panel.series;
  if (!x || !y) return '';
  const color = seriesColor(drawing, 0);
  const named = namedPoints(x.values, y.values);
  const labels = panel.labels
    .map((label, index) =>
      named.has(index)
        ? `<c:dLbl><c:idx val="${index}"/>${richText(label, { ...letters, size: 10 })}<c:dLblPos val="r"/>${SHOWN(true)}</c:dLbl>`
        : ''
    )
    .join('');
  const axis = { letters: { ...letters, size: 11 }, theme };
  const look = { log: panel.scale === 'log', far: false, between: false };
  return (
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>' +
    `<c:ser><c:idx val="0"/><c:order val="0"/>${seriesName(2, y.name)}<c:spPr>${stroke(null)}</c:spPr>` +
    `<c:marker><c:symbol val="circle"/><c:size val="9"/><c:spPr>${fill(color)}${stroke('FFFFFF', 0.75)}</c:spPr></c:marker>` +
    `<c:dLbls>${labels}${SHOWN(false)}</c:dLbls><c:xVal>${numberCache(1, x.values, drawing.format)}</c:xVal>` +
    `<c:yVal>${numberCache(2, y.values, drawing.format)}</c:yVal><c:smooth val="0"/></c:ser>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:scatterChart>` +
    valueAxis(
      { ...axis, id: CATEGORY_AXIS, crosses: VALUE_AXIS, position: 'b', title: panel.across },
      { ...look, ticks: roundTicks(x.values) }
    ) +
    valueAxis(
      { ...axis, id: VALUE_AXIS, crosses: CATEGORY_AXIS, position: 'l', title: panel.unit },
      { ...look, ticks: roundTicks(y.values) }
    )
  );
}

/** Those furthest out on either axis, where all the names would be a blot. */
function namedPoints(x: readonly (number | null)[], y: readonly (number | null)[]): Set<number> {
  const places = x.map((_, index) => index);
  if (places.length <= NAMED_POINTS) return new Set(places);
  const largest = (values: readonly (number | null)[]) =>
    [...places].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, NAMED_POINTS / 2);
  return new Set([...largest(x), ...largest(y)]);
}
