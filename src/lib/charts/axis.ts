/** Lines and figures of an axis. */
import type { Shape } from './scene';
import { tickTexts, type ValueScale } from './scales';
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
  const figures = tickTexts(scale);
  for (const [index, tick] of scale.ticks.entries()) {
    const x = crisp(left + scale.at(tick) * width);
    const origin = scale.kind === 'log' ? tick === scale.min : tick === 0;
    for (const run of runs) {
      const ends = [x, run.top + run.height] as const;
      shapes.push(straight(origin ? 'axis' : 'grid', [x, run.top], ends, origin ? theme.lineStrong : theme.line));
    }
    const figure = figures[index] ?? '';
    const text = figure + (index === figures.length - 1 ? unit : '');
    // On a phone the axis begins at the edge.
    const from = Math.max(0, x - textWidth(figure, SMALL_SIZE) / 2);
    if (from < free) continue;
    // The unit hangs over to the right, so that the figure itself stays under its line.
    shapes.push({
      kind: 'text',
      role: 'tick',
      text,
      x: from,
      y: bottom + 8,
      size: SMALL_SIZE,
      fill: theme.inkMuted,
      baseline: 'top'
    });
    free = from + textWidth(text, SMALL_SIZE) + 8;
  }
  return shapes;
}

/** What the last figure takes beyond its line, as `fitLength` asks: the axis ends where the unit still has room. */
export function lastTick(scale: ValueScale, unit: string): { share: number; taken: number } {
  const figure = tickTexts(scale).at(-1) ?? '';
  const taken = textWidth(figure + unit, SMALL_SIZE) - textWidth(figure, SMALL_SIZE) / 2;
  return { share: scale.at(scale.ticks.at(-1) ?? scale.max), taken };
}

/** Horizontal lines with figures to their left, ending at `left`; `unit` follows the topmost. */
export function verticalAxis(
  scale: ValueScale,
  { left, top, width, height }: Plot,
  unit: string,
  theme: ChartTheme
): Shape[] {
  const figures = tickTexts(scale);
  return scale.ticks.flatMap((tick, index): Shape[] => {
    const y = crisp(top + height - scale.at(tick) * height);
    const origin = scale.kind === 'log' ? tick === scale.min : tick === 0;
    const text = (figures[index] ?? '') + (index === figures.length - 1 ? unit : '');
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
