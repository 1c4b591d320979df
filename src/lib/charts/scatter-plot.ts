/** The ground of a scatter: axes, margin strips and the medians of both measures. */
import { m } from '$lib/paraglide/messages.js';
import { quantile } from '$lib/views/quantile';
import { crisp, horizontalAxis, straight, verticalAxis, type Plot } from './axis';
import type { Box } from './builder';
import { muted } from './lane-panel';
import type { Side, Spot } from './scatter-places';
import type { Shape } from './scene';
import { AXIS_HEIGHT, SMALL_SIZE, textWidth } from './sizes';
import type { ChartTheme } from './theme';

/** Across a margin strip. */
export const STRIP = 26;

export function axes(
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

export function stripGrounds(
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

/** Where the medians' word stands: names of points keep clear of it. */
export function wordOfMedians(shapes: readonly Shape[]): Box[] {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'text') return [];
    const width = textWidth(shape.text, SMALL_SIZE);
    return [{ x: shape.x - width, y: shape.y - 8, width, height: 16 }];
  });
}

/** The middles of both measures, among the reports drawn as points. */
export function medians(spots: readonly Spot[], { left, top, width, height }: Plot, theme: ChartTheme): Shape[] {
  const full = spots.filter(({ at }) => at.x !== null && at.y !== null);
  const [x, y] = [middle(full.map((spot) => spot.x)), middle(full.map((spot) => spot.y))];
  if (full.length < 3 || x === null || y === null) return [];
  return [
    straight('median', [crisp(x), top], [crisp(x), top + height], theme.lineStrong, 1, [5, 4]),
    straight('median', [left, crisp(y)], [left + width, crisp(y)], theme.lineStrong, 1, [5, 4]),
    { ...muted(m.charts_groups_median(), left + width, y - 9, theme), align: 'right', halo: theme.paper }
  ];
}

export const middle = (places: readonly number[]): number | null =>
  quantile(
    [...places].sort((a, b) => a - b),
    0.5
  );
