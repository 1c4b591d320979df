/**
 * Figures as an axis shows them. Labels beside marks are not made here: they are the report's own words.
 */

export type Scale = 'linear' | 'log';

/** 0, 500, 1.5万, 2亿: an axis in the scale words that its readers use, without trailing zeros. */
export function formatAxisValue(value: number): string {
  const [scale, word] = scaleWord(Math.abs(value));
  return `${trim(value / scale)}${word}`;
}

/** What a size is told in, and its word. */
function scaleWord(size: number): [number, string] {
  if (size >= 1e12) return [1e12, '万亿'];
  if (size >= 1e8) return [1e8, '亿'];
  return size >= 1e4 ? [1e4, '万'] : [1, ''];
}

/** The figures of an axis, all in the scale word of its largest: 0, 0.5亿, 1亿. Powers of ten each have their own. */
export function formatTicks(ticks: readonly number[], scale: Scale): string[] {
  if (scale === 'log') return ticks.map(formatAxisValue);
  const [size, word] = scaleWord(Math.max(0, ...ticks.map(Math.abs)));
  return ticks.map((tick) => (tick === 0 ? '0' : `${trim(tick / size)}${word}`));
}

function trim(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** From this ratio of the largest to the smallest on, a linear axis draws the smallest as less than a pixel or two. */
const ORDERS_OF_MAGNITUDE = 100;

/** Whether a logarithmic axis is worth offering: positive values that span two orders of magnitude or more. */
export function spansOrders(values: readonly number[]): boolean {
  const positive = values.filter((value) => value > 0);
  return positive.length > 1 && Math.max(...positive) / Math.min(...positive) >= ORDERS_OF_MAGNITUDE;
}

/** The power of ten at or below the smallest positive value: where a logarithmic axis begins. */
export function logFloor(values: readonly number[]): number {
  const positive = values.filter((value) => value > 0);
  return positive.length === 0 ? 1 : 10 ** Math.floor(Math.log10(Math.min(...positive)));
}

/** 4.2, 12, 0.85, 60万: a ratio in a title, to two significant figures and no more than one decimal from 10 on. */
export function formatTimes(ratio: number): string {
  if (ratio >= 1e4) return formatAxisValue(Number(ratio.toPrecision(2)));
  return ratio >= 10 ? String(Math.round(ratio)) : String(Number(ratio.toPrecision(2)));
}

/** A figure that was worked out, with its unit: at most two decimals, separators from five digits on, 万 and 亿 for large ones. */
export function formatFigure(value: number, unit: string): string {
  const size = Math.abs(value);
  if (size >= 1e8) return `${Number((value / 1e8).toFixed(2))}亿${unit}`;
  if (size >= 1e6) return `${Number((value / 1e4).toFixed(1))}万${unit}`;
  return `${Number(value.toFixed(2))}${unit}`;
}
