import { CATEGORY_AXIS, VALUE_AXIS, seriesColor, type Drawing } from './chart-drawing';
import { SHOWN } from './chart-labels-xml';
import { pointTicks } from './chart-ticks';
import { fill, numberCache, richText, seriesName, stroke, valueAxis } from './chart-xml-parts';

/** More names are a blot. */
const NAMED_POINTS = 12;

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
  const named = namedPoints(x.values, heights, panel.labels, panel.scale === 'log');
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
      { ...look, ticks: pointTicks(panel.scale, x.values) }
    ) +
    valueAxis(
      { ...axis, id: VALUE_AXIS, crosses: CATEGORY_AXIS, position: 'l', title: panel.unit },
      { ...look, ticks: pointTicks(panel.scale, heights) }
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

/**
 * Points whose names do not run over each other: those furthest from the middle first, and of the others as many as there is
 * room for beside them.
 */
export function namedPoints(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
  labels: readonly string[],
  log: boolean
): Set<number> {
  const [across, up] = [sharesOf(x, log), sharesOf(y, log)];
  const spots = labels.flatMap((label, at) => {
    const [a, b] = [across.of[at] ?? null, up.of[at] ?? null];
    if (a === null || b === null) return [];
    const far = Math.hypot(a - across.middle, b - up.middle);
    return [{ at, far, left: a * PLOT.width, y: (1 - b) * PLOT.height, width: label.length * LETTER + MARK }];
  });
  const taken: typeof spots = [];
  for (const spot of spots.toSorted((a, b) => b.far - a.far)) {
    const apart = taken.every(
      (other) =>
        Math.abs(other.y - spot.y) >= NAME_LINE ||
        spot.left + spot.width <= other.left ||
        other.left + other.width <= spot.left
    );
    // A mark that the name would run over has as good a right to its place.
    const clear = spots.every(
      (other) =>
        other === spot ||
        Math.abs(other.y - spot.y) >= NAME_LINE / 2 ||
        other.left <= spot.left + MARK / 2 ||
        other.left >= spot.left + spot.width
    );
    if (apart && clear && taken.length < NAMED_POINTS) taken.push(spot);
  }
  return new Set(taken.map(({ at }) => at));
}

/** Points (1/72 inch) of the plot on its slide, of a letter of a name, of a mark and of a line. */
const PLOT = { width: 760, height: 300 };
const LETTER = 10.5;
const MARK = 14;
const NAME_LINE = 14;

/** Places along an axis, 0 to 1, and the middle one. */
function sharesOf(values: readonly (number | null)[], log: boolean): { of: (number | null)[]; middle: number } {
  const on = (value: number) => (log ? Math.log10(value) : value);
  const known = values.flatMap((value) => (value === null ? [] : [on(value)]));
  const low = log ? Math.min(...known) : Math.min(0, ...known);
  const span = Math.max(...known) - low || 1;
  const of = values.map((value) => (value === null ? null : (on(value) - low) / span));
  const sorted = of.flatMap((share) => share ?? []).sort((a, b) => a - b);
  return { of, middle: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}
