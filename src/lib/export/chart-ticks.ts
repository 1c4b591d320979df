/** Where an axis of values ends, and what its ticks are called. */

export interface Ticks {
  from: number;
  to: number;
  step: number;
}

const WAN = 10_000;
const YI = 100_000_000;

/** More parts of an axis than this run their figures together. */
const MOST_PARTS = 6;
/** An axis with about so many parts is read best. */
const BEST_PARTS = 5;

/**
 * Round ticks that take in zero and every value, ending as near to the largest as they can; whole ones for whole values. `room` is what
 * is kept free past the ends, as a share of them.
 */
export function roundTicks(values: readonly (number | null)[], room = 0): Ticks {
  const drawn = values.flatMap((value) => value ?? []);
  const [low, high] = [Math.min(0, ...drawn) * (1 + room), Math.max(0, ...drawn) * (1 + room)];
  if (low === high) return { from: 0, to: 1, step: 1 };
  const whole = drawn.every(Number.isInteger);
  const ten = 10 ** Math.floor(Math.log10(high - low));
  const axes = [ten / 10, ten, ten * 10].flatMap((power) =>
    [1, 2, 2.5, 5].flatMap((factor): (Ticks & { parts: number })[] => {
      const step = tidy(factor * power);
      if (whole && !Number.isInteger(step)) return [];
      const [from, to] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
      const odd = tidy(to * step) >= WAN && step % (WAN / 10) !== 0;
      if (odd || to - from > MOST_PARTS) return [];
      return [{ from: tidy(from * step), to: tidy(to * step), step, parts: to - from }];
    })
  );
  const far = ({ parts }: { parts: number }) => Math.abs(parts - BEST_PARTS);
  axes.sort((a, b) => a.to - a.from - (b.to - b.from) || far(a) - far(b));
  const [best] = axes;
  return best ? { from: best.from, to: best.to, step: best.step } : { from: low, to: high, step: high - low };
}

const tidy = (value: number): number => Number(value.toPrecision(12));

/** A logarithmic axis: from the power of ten below the smallest value, so that its bar has a length, to the one at or above the largest. */
export function decadeTicks(values: readonly (number | null)[]): Ticks {
  const positive = values.flatMap((value) => (value !== null && value > 0 ? [value] : []));
  const [least, most] = [Math.min(...positive), Math.max(...positive)];
  if (positive.length === 0) return { from: 1, to: 10, step: 10 };
  const from = 10 ** (Math.ceil(Math.log10(least) - 1e-9) - 1);
  return { from: tidy(from), to: tidy(Math.max(from * 10, 10 ** Math.ceil(Math.log10(most) - 1e-9))), step: 10 };
}

/** The name of the outermost point stands beside it. */
const POINT_ROOM = 0.06;

export const pointTicks = (scale: 'linear' | 'log', values: readonly (number | null)[]): Ticks =>
  scale === 'log' ? decadeTicks(values) : roundTicks(values, POINT_ROOM);

/** Ticks in 万 and 亿, as the page has them; where a step is no round part of one, in full. */
export function axisFormat({ to, step }: Ticks, log: boolean): string {
  if (log) return `[>=${YI}]0\\.00,,"亿";[>=${WAN}]0\\.0,"万";#,##0`;
  if (step < 1) return 'General';
  if (to >= YI && step % (YI / 100) === 0) return '[=0]0;0\\.00,,"亿"';
  if (to >= WAN && step % (WAN / 10) === 0) return '[=0]0;0\\.0,"万"';
  return '#,##0';
}
