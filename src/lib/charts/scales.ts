/** From values to places on an axis. */
import { formatTicks, logFloor, type Scale } from './numbers';

export interface ValueScale {
  readonly kind: Scale;
  readonly min: number;
  readonly max: number;
  /** Values that a line and a figure stand at. */
  readonly ticks: readonly number[];
  /** Place on the axis, 0 to 1. On a logarithmic axis what is not positive has none and gets its beginning. */
  at(value: number): number;
}

/** Figures at its ticks. */
export const tickTexts = ({ ticks, kind }: ValueScale): string[] => formatTicks(ticks, kind);

export interface ScaleOptions {
  readonly scale: Scale;
  /** About as many ticks as there is room for. */
  readonly ticks: number;
  /** Whether a linear axis begins at zero: it must, where a length is read. */
  readonly zero: boolean;
  /** Whether the axis ends at a tick; else at the largest value. */
  readonly rounded?: boolean;
}

export function valueScale(values: readonly number[], options: ScaleOptions): ValueScale {
  return options.scale === 'log' ? logScale(values, options) : linearScale(values, options);
}

function linearScale(values: readonly number[], { ticks: wanted, zero, rounded = false }: ScaleOptions): ValueScale {
  let min = Math.min(...values, ...(zero || values.length === 0 ? [0] : []));
  let max = Math.max(...values, ...(zero || values.length === 0 ? [0] : []));
  // Nothing but zeros, or one value, still has an axis to stand on.
  if (min === max) max = min === 0 ? 1 : min + Math.abs(min);
  // Between whole figures there is none to read: no 0.2件.
  const least = values.every(Number.isInteger) ? 1 : 0;
  const step = Math.max(least, niceStep((max - min) / Math.max(1, wanted)));
  if (rounded || min < 0 || !zero) min = Math.floor(min / step + 1e-9) * step;
  if (rounded) max = Math.ceil(max / step - 1e-9) * step;
  const ticks: number[] = [];
  for (let place = Math.ceil(min / step - 1e-9); place * step <= max + step * 1e-9; place += 1)
    ticks.push(tidy(place * step));
  // A zero alone says nothing of lengths: a finer step, however little room there is.
  if (ticks.length < 2) return linearScale(values, { scale: 'linear', ticks: wanted + 1, zero, rounded });
  return { kind: 'linear', min, max, ticks, at: (value) => (value - min) / (max - min) };
}

function logScale(values: readonly number[], { ticks: wanted, rounded = false }: ScaleOptions): ValueScale {
  const positive = values.filter((value) => value > 0);
  const min = logFloor(positive);
  const most = Math.max(...positive, min * 10);
  const max = rounded ? tidy(niceStep(most)) : most;
  const decades = Math.log10(max / min);
  const every = Math.max(1, Math.ceil(decades / Math.max(1, wanted)));
  const ticks: number[] = [];
  // Of less than two powers a figure at each would leave the axis bare.
  const between = decades < 2 ? [1, 2, 5] : [1];
  for (let power = 0; power <= decades + 1e-9; power += every) {
    for (const factor of between)
      if (factor * 10 ** power <= (max / min) * (1 + 1e-9)) ticks.push(tidy(factor * min * 10 ** power));
  }
  const at = (value: number) => (value <= min ? 0 : Math.log(value / min) / Math.log(max / min));
  return { kind: 'log', min, max, ticks, at };
}

/** 1, 2 or 5 times a power of ten, at or above the size. */
function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const lead = size / power;
  return (lead <= 1 + 1e-9 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
