import type { Bound } from '$extractors/records';

const SCALES: readonly (readonly [number, string])[] = [
  [1e8, '亿'],
  [1e4, '万']
];

/** Up to four decimals, no trailing zeros and no binary dust (0.1 + 0.2 is 0.3). */
function plain(value: number): string {
  return String(Number(value.toFixed(4)));
}

/**
 * A number as a yearbook prints it: digits without separators up to 99999, beyond that in 万 or 亿 where four decimals
 * hold it exactly, else in full.
 */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  if (size < 1e5) return plain(value);
  for (const [scale, word] of SCALES) {
    if (size < scale) continue;
    const scaled = Number((value / scale).toFixed(4));
    if (Math.abs(scaled * scale - value) < 1e-6 * size) return plain(scaled) + word;
  }
  return plain(value);
}

export interface FigureValue {
  value: number | null;
  value_high?: number | null;
  unit: string;
  bound: Bound;
}

export interface FigureParts {
  before: string;
  number: string;
  unit: string;
  after: string;
}

/** The parts of a figure on the page: `约` `2300` `条`, `230` `件` `以上`; a figure without value is an em dash. */
export function figureParts(figure: FigureValue): FigureParts {
  if (figure.value === null) return { before: '', number: '—', unit: figure.unit, after: '' };
  const high = figure.value_high ?? null;
  return {
    before: figure.bound === 'approx' ? '约' : '',
    number: formatNumber(figure.value) + (high === null ? '' : `–${formatNumber(high)}`),
    unit: figure.unit,
    after: figure.bound === 'min' ? '以上' : figure.bound === 'max' ? '以内' : ''
  };
}

/** The same in one line, for labels and exports. */
export function formatFigure(figure: FigureValue): string {
  const parts = figureParts(figure);
  return parts.before + parts.number + parts.unit + parts.after;
}
