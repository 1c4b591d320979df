/**
 * Two measures of each report as a point. Reports that state only one of them lie in a margin strip at that value, in the
 * state of the other; never at zero.
 */
import type { AgencyLevel } from '$extractors/records';
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell, CompareModel, CompareRow } from '$lib/views/compare-model';
import { crisp, horizontalAxis, straight, verticalAxis, type Plot } from './axis';
import { restShapes } from './bar';
import type { ChartBuilder, Drawing, Mark } from './builder';
import { isInexact, labelText } from './cell-text';
import { describe } from './describe';
import { openFrame } from './frame';
import { muted, unitOf } from './lane-panel';
import { placeLabels } from './label-layout';
import { ABSENT, stateEntries, type LegendEntry } from './legend';
import { formatAxisValue, spansOrders } from './numbers';
import type { Shape } from './scene';
import { levelsOf, pointShape, stripMark } from './scatter-marks';
import { valueScale, type ValueScale } from './scales';
import { AXIS_HEIGHT, FONT_SIZE, SMALL_LINE, SMALL_SIZE, textWidth } from './sizes';
import { boundGlyph } from './state-marks';
import { quantile } from '$lib/views/quantile';
import { GAP_LETTER, wrapText } from './text-width';
import type { ChartTheme } from './theme';
import { cellWords, rowWords } from './words';

const STRIP = 26;
const TITLE = 24;

interface Placed {
  readonly place: number;
  readonly row: CompareRow;
  readonly x: CompareCell;
  readonly y: CompareCell;
  /** Places on the axes, 0 to 1; null where the axis has none for it. */
  readonly at: { readonly x: number | null; readonly y: number | null };
}

interface Side {
  readonly scale: ValueScale;
  readonly title: string;
  readonly cells: readonly CompareCell[];
}

export const drawScatter: ChartBuilder = (model, context): Drawing => {
  const { theme } = context;
  const [across, up] = [sideOf(model, 0), sideOf(model, 1)];
  const points = model.rows.flatMap((row, place): Placed[] => {
    const [x, y] = row.cells;
    return x && y ? [{ place, row, x, y, at: { x: placeOn(x, across.scale), y: placeOn(y, up.scale) } }] : [];
  });
  const levels = levelsOf(points.map(({ row }) => row));
  const frame = openFrame(context, legendOf(points, levels, theme));
  const below = points.some(({ at }) => at.x !== null && at.y === null);
  const beside = points.some(({ at }) => at.x === null && at.y !== null);
  const ticks = Math.max(...up.scale.ticks.map((tick) => textWidth(formatAxisValue(tick), SMALL_SIZE)), 0) + 12;
  const left = frame.edge + ticks + (beside ? STRIP : 0);
  const plot: Plot = {
    left,
    top: frame.top + TITLE,
    width: frame.edge + frame.width - left - 12,
    height: Math.round(Math.max(300, Math.min(540, frame.width * 0.56)))
  };
  const strips = {
    x: beside ? frame.edge + ticks + STRIP / 2 - 4 : null,
    y: below ? plot.top + plot.height + STRIP / 2 + 3 : null
  };
  const foot = plot.top + plot.height + (below ? STRIP : 0);
  const spots = points.flatMap((point) => {
    const x = point.at.x === null ? strips.x : plot.left + point.at.x * plot.width;
    const y = point.at.y === null ? strips.y : plot.top + plot.height - point.at.y * plot.height;
    return x === null || y === null || (point.at.x === null && point.at.y === null)
      ? []
      : [{ ...point, x, y, cells: [point.x, point.y] as const }];
  });
  const shapes: Shape[] = [
    ...axes(across, up, plot, { foot, tickEdge: plot.left - (beside ? STRIP : 0) }, theme),
    ...stripGrounds(plot, { below, beside }, theme),
    ...medians(spots, plot, theme),
    ...spots.flatMap(({ row, x, y, cells: [a, b], at }) => {
      if (at.x === null) return [stripMark(a, x, y, theme)];
      if (at.y === null) return [stripMark(b, x, y, theme)];
      const glyphs = [a, b]
        .filter(isInexact)
        .slice(0, 1)
        .map((cell) => boundGlyph(cell, x - 5, y + 10, theme));
      return [pointShape(row.level, levels, x, y, theme), ...glyphs];
    }),
    ...labels(
      spots.filter(({ at }) => at.x !== null && at.y !== null),
      plot,
      theme
    )
  ];
  const notes = noteShapes(
    model,
    points,
    { below, beside },
    { x: frame.edge, y: foot + AXIS_HEIGHT + TITLE, width: frame.width, theme }
  );
  const bottom = foot + AXIS_HEIGHT + TITLE + notes.height;
  const rest = restShapes(model, 0, { x: frame.edge, y: bottom, right: false, theme });
  const closed = frame.close(bottom + rest.height);
  return {
    width: context.width,
    height: closed.height,
    shapes: [...shapes, ...notes.shapes, ...rest.shapes, ...closed.shapes],
    marks: spots.map((spot) => markOf(model, spot, theme)),
    description: describe(model)
  };
};

function sideOf({ rows, series, axes, spec }: CompareModel, index: number): Side {
  const cells = rows.flatMap(({ cells: of }) => of[index] ?? []);
  const values = cells.flatMap(({ state, value }) =>
    (state === 'stated' || state === 'zero') && value !== null ? [value] : []
  );
  const log = spec.scale === 'log' && spansOrders(values);
  const ratio = axes[series[index]?.axis ?? 0]?.dimension === 'ratio';
  const unit = unitOf(cells);
  const name = series[index]?.label ?? '';
  return {
    cells,
    scale: valueScale(values, { scale: log ? 'log' : 'linear', ticks: 5, zero: !ratio, rounded: true }),
    title: unit === '' ? name : m.charts_scatter_axis({ name, unit })
  };
}

/** Zero has its place on a linear axis and none on a logarithmic one. */
function placeOn({ state, value }: CompareCell, scale: ValueScale): number | null {
  if ((state !== 'stated' && state !== 'zero') || value === null) return null;
  return scale.kind === 'log' && value <= 0 ? null : scale.at(value);
}

type Spot = Omit<Placed, 'x' | 'y'> & { x: number; y: number; cells: readonly [CompareCell, CompareCell] };

function axes(
  across: Side,
  up: Side,
  plot: Plot,
  { foot, tickEdge }: { foot: number; tickEdge: number },
  theme: ChartTheme
): Shape[] {
  const { left, top, width, height } = plot;
  const shift = left - tickEdge;
  const vertical = verticalAxis(up.scale, plot, '', theme).map((shape) =>
    shape.kind === 'text' ? { ...shape, x: shape.x - shift } : shape
  );
  const drop = foot - top - height;
  const horizontal = horizontalAxis(across.scale, plot, '', theme).map((shape) =>
    shape.kind === 'text' ? { ...shape, y: shape.y + drop } : shape
  );
  return [
    ...horizontal,
    ...vertical,
    {
      kind: 'text',
      role: 'title',
      text: `↑ ${up.title}`,
      x: tickEdge - 8 > 40 ? 0 + Math.max(0, tickEdge - 40) : 0,
      y: top - 14,
      size: SMALL_SIZE,
      weight: 600,
      fill: theme.ink
    },
    {
      kind: 'text',
      role: 'title',
      text: `${across.title} →`,
      x: left + width,
      y: foot + AXIS_HEIGHT + 6,
      size: SMALL_SIZE,
      weight: 600,
      fill: theme.ink,
      align: 'right'
    }
  ];
}

function stripGrounds(
  { left, top, width, height }: Plot,
  { below, beside }: { below: boolean; beside: boolean },
  theme: ChartTheme
): Shape[] {
  const ground = { kind: 'rect' as const, role: 'band' as const, fill: theme.wash };
  return [
    ...(below ? [{ ...ground, x: left, y: top + height + 6, width, height: STRIP - 7 }] : []),
    ...(beside ? [{ ...ground, x: left - STRIP + 1, y: top, width: STRIP - 7, height }] : [])
  ];
}

/** The middles of both measures, among the reports drawn as points. */
function medians(spots: readonly Spot[], { left, top, width, height }: Plot, theme: ChartTheme): Shape[] {
  const full = spots.filter(({ at }) => at.x !== null && at.y !== null);
  const [x, y] = [middle(full.map((spot) => spot.x)), middle(full.map((spot) => spot.y))];
  if (full.length < 3 || x === null || y === null) return [];
  return [
    straight('median', [crisp(x), top], [crisp(x), top + height], theme.lineStrong, 1, [5, 4]),
    straight('median', [left, crisp(y)], [left + width, crisp(y)], theme.lineStrong, 1, [5, 4]),
    { ...muted(m.charts_groups_median(), left + width, y - 9, theme), align: 'right', halo: theme.paper }
  ];
}

const middle = (places: readonly number[]): number | null =>
  quantile(
    [...places].sort((a, b) => a - b),
    0.5
  );

/** Names where there is room, those farthest from the middle first. */
function labels(spots: readonly Spot[], plot: Plot, theme: ChartTheme): Shape[] {
  const [mx, my] = [middle(spots.map(({ x }) => x)) ?? 0, middle(spots.map(({ y }) => y)) ?? 0];
  const far = ({ x, y }: Spot) => Math.hypot((x - mx) / plot.width, (y - my) / plot.height);
  const order = [...spots].sort((a, b) => far(b) - far(a));
  const wishes = order.map(({ row, x, y }) => ({ x, y, width: textWidth(row.label, SMALL_SIZE) + 2, height: 14 }));
  const area = { x: plot.left, y: plot.top - 4, width: plot.width + 12, height: plot.height + 8 };
  return placeLabels(wishes, spots, area).flatMap(({ index, box }): Shape[] => {
    const spot = order[index];
    return spot
      ? [
          {
            kind: 'text',
            role: 'label',
            text: spot.row.label,
            x: box.x + 1,
            y: box.y + box.height / 2,
            size: SMALL_SIZE,
            fill: theme.ink,
            halo: theme.paper
          }
        ]
      : [];
  });
}

/** What the strips mean, and who has no place at all. */
function noteShapes(
  model: CompareModel,
  points: readonly Placed[],
  { below, beside }: { below: boolean; beside: boolean },
  { x, y, width, theme }: { x: number; y: number; width: number; theme: ChartTheme }
): { shapes: Shape[]; height: number } {
  const nowhere = points.filter(({ at }) => at.x === null && at.y === null);
  const [across = '', up = ''] = model.series.map(({ label }) => label);
  const said = [
    ...(below ? [m.charts_scatter_below({ name: up })] : []),
    ...(beside ? [m.charts_scatter_beside({ name: across })] : []),
    ...(nowhere.length > 0
      ? [
          m.charts_scatter_listed({
            list: nowhere
              .map(({ row, x: a, y: b }) =>
                m.charts_scatter_unplaced({ label: row.label, said: `${cellWords(a)}、${cellWords(b)}` })
              )
              .join('、')
          })
        ]
      : [])
  ];
  const lines = said.flatMap((text) => wrapText(text, width / SMALL_SIZE));
  return {
    shapes: lines.map((text, index) => muted(text, x, y + 6 + index * SMALL_LINE, theme)),
    height: lines.length === 0 ? 0 : lines.length * SMALL_LINE + 4
  };
}

function markOf(model: CompareModel, { row, place, x, y, at, cells: [a, b] }: Spot, theme: ChartTheme): Mark {
  const said = [a, b].map((cell, index) => `${model.series[index]?.label ?? ''}${GAP_LETTER}${cellWords(cell)}`);
  const full = at.x !== null && at.y !== null;
  const text = full ? `${row.label}${GAP_LETTER}${labelText(a)}，${labelText(b)}` : row.label;
  return {
    row: place,
    // A click asks for the figure that the report has.
    series: at.x === null ? 1 : 0,
    words: [rowWords(row), ...said].join('，'),
    lines: [rowWords(row), ...said],
    hit: { x: x - 12, y: y - 12, width: 24, height: 24 },
    focus: { x: x - 8, y: y - 8, width: 16, height: 16 },
    emphasis: [
      { kind: 'circle', role: 'dot', x, y, r: 8, stroke: theme.ink, lineWidth: 2 },
      {
        kind: 'text',
        role: 'label',
        text: full ? row.label : text,
        x,
        y: y - 16,
        size: FONT_SIZE,
        weight: 600,
        fill: theme.ink,
        align: 'center',
        halo: theme.paper
      }
    ]
  };
}

function legendOf(points: readonly Placed[], levels: readonly AgencyLevel[], theme: ChartTheme): LegendEntry[] {
  const loose = points.flatMap(({ x, y, at }) => [...(at.x === null ? [x] : []), ...(at.y === null ? [y] : [])]);
  const exact = points.flatMap(({ x, y }) => [x, y]).filter(isInexact);
  const states = stateEntries([...loose.filter(({ state }) => state !== 'stated'), ...exact], null);
  return [
    ...(levels.length > 1
      ? levels.map((level): LegendEntry => ({
          text: level,
          sample: (x, y) => [pointShape(level, levels, x, y, theme)]
        }))
      : []),
    ...states,
    ...(loose.some(({ state }) => state === 'absent') ? [ABSENT] : [])
  ];
}
