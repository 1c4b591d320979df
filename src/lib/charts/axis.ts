/** Lines and figures of an axis. */
import { formatAxisValue } from './numbers';
import type { Shape } from './scene';
import type { ValueScale } from './scales';
import { SMALL_SIZE, textWidth } from './sizes';
import type { ChartTheme } from './theme';

export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Vertical lines with figures under them; `unit` follows the last figure. The line of zero is the strongest. Lines are drawn over
 * `runs` of the plot alone, where words stand between its lanes.
 */
export function horizontalAxis(
  scale: ValueScale,
  { left, top, width, height }: Plot,
  unit: string,
  theme: ChartTheme,
  runs: readonly { readonly top: number; readonly height: number }[] = [{ top, height }]
): Shape[] {
  const bottom = top + height;
  const shapes: Shape[] = [];
  let free = -Infinity;
  const last = scale.ticks.at(-1);
  for (const tick of scale.ticks) {
    const x = crisp(left + scale.at(tick) * width);
    const origin = scale.kind === 'log' ? tick === scale.min : tick === 0;
    for (const run of runs) {
      const ends = [x, run.top + run.height] as const;
      shapes.push(straight(origin ? 'axis' : 'grid', [x, run.top], ends, origin ? theme.lineStrong : theme.line));
    }
    const text = formatAxisValue(tick) + (tick === last ? unit : '');
    const half = textWidth(formatAxisValue(tick), SMALL_SIZE) / 2;
    if (x - half < free) continue;
    // The unit hangs over to the right, so that the figure itself stays under its line.
    shapes.push({
      kind: 'text',
      role: 'tick',
      text,
      x: x - half,
      y: bottom + 8,
      size: SMALL_SIZE,
      fill: theme.inkMuted,
      baseline: 'top'
    });
    free = x - half + textWidth(text, SMALL_SIZE) + 8;
  }
  return shapes;
}

/** Horizontal lines with figures to their left, ending at `left`; `unit` follows the topmost. */
export function verticalAxis(
  scale: ValueScale,
  { left, top, width, height }: Plot,
  unit: string,
  theme: ChartTheme
): Shape[] {
  const last = scale.ticks.at(-1);
  return scale.ticks.flatMap((tick): Shape[] => {
    const y = crisp(top + height - scale.at(tick) * height);
    const origin = scale.kind === 'log' ? tick === scale.min : tick === 0;
    const text = formatAxisValue(tick) + (tick === last ? unit : '');
    return [
      straight(origin ? 'axis' : 'grid', [left, y], [left + width, y], origin ? theme.lineStrong : theme.line),
      { kind: 'text', role: 'tick', text, x: left - 8, y, size: SMALL_SIZE, fill: theme.inkMuted, align: 'right' }
    ];
  });
}

export function straight(
  role: Shape['role'],
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: string,
  lineWidth = 1,
  dash?: readonly number[]
): Shape {
  return { kind: 'line', role, points: [from, to], stroke, lineWidth, ...(dash ? { dash } : {}) };
}

/** A place where a line of one pixel is sharp. */
export const crisp = (place: number): number => Math.round(place - 0.5) + 0.5;
