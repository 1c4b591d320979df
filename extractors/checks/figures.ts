import type { MetricRecord } from '../records';

/** A figure that has a value. */
export type Known = MetricRecord & { value: number };

export const isKnown = (metric: MetricRecord): metric is Known => metric.value !== null && !metric.placeholder;

const PEOPLE = new Set(['人', '名', '位', '人次', '人份', '人数']);

/** What is found at each figure, where anything is. Of most nothing is, and an empty list for each of those takes its time. */
export function eachOf<T>(
  metrics: readonly MetricRecord[],
  find: (metric: MetricRecord, index: number) => T | null
): T[] {
  const found: T[] = [];
  for (const [index, metric] of metrics.entries()) {
    const one = find(metric, index);
    if (one !== null) found.push(one);
  }
  return found;
}

/** Figures of one class can be added and compared: 家 with 个, 名 with 人, 元 with 元, 亩 with 亩; never 件 with 人. */
export function classOf(metric: MetricRecord): string {
  if (metric.kind === 'count') return PEOPLE.has(metric.unit) ? '人' : '个';
  return `${metric.kind}:${metric.unit}`;
}

/** Whether two figures are of one class, without a name for it: asked of most pairs of neighbours. */
export const isOfClass = (a: MetricRecord, b: MetricRecord): boolean =>
  a.kind === 'count'
    ? b.kind === 'count' && PEOPLE.has(a.unit) === PEOPLE.has(b.unit)
    : a.kind === b.kind && a.unit === b.unit;

/** The least and the most that a figure can mean: 260余 is 260 to 269, 近400 is 360 to 400, 约50 is 45 to 55. */
export function rangeOf(metric: Known): [number, number] {
  const { value, value_high: high } = metric;
  if (high !== null) return [Math.min(value, high), Math.max(value, high)];
  switch (metric.bound) {
    case 'exact':
      return [value, value];
    case 'min':
      return /以上|超|逾|突破|不少于|不低于|至少/.test(metric.text)
        ? [value, Infinity]
        : [value, value + lastPlace(value)];
    case 'max':
      return [value * 0.9, value];
    case 'approx':
      return [value * 0.9, value * 1.1];
  }
}

/** The place of the last digit that is not 0: 10 for 260, 1000 for 43000. */
function lastPlace(value: number): number {
  let place = 1;
  while (place * 10 <= Math.abs(value) && value % (place * 10) === 0) place *= 10;
  return place;
}

/** Adds decimals as printed: 0.1 + 0.2 is 0.3. */
export function sumOf(values: readonly number[]): number {
  const sum = values.reduce((a, b) => a + b, 0);
  return Math.abs(sum - Math.round(sum)) < 1e-6 ? Math.round(sum) : Number(sum.toPrecision(12));
}

export const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** A number as officials print it: 12.5亿, 3.63万, 261. */
export function print(value: number, unit = ''): string {
  const size = Math.abs(value);
  const scaled =
    unit === '元' && size >= 1e8
      ? `${trim(value / 1e8)}亿`
      : unit === '元' && size >= 1e4
        ? `${trim(value / 1e4)}万`
        : trim(value);
  return `${scaled}${unit}`;
}

const trim = (value: number) => String(Number(value.toFixed(4)));

/** A figure as the details of a finding keep it: enough to show it and to open it in the text. */
export const cite = (metric: MetricRecord) => ({
  id: metric.id,
  start: metric.start,
  end: metric.end,
  text: metric.text,
  name: metric.name,
  value: metric.value,
  unit: metric.unit
});

/** 主动公开政府信息261条 */
export const phrase = (metric: MetricRecord): string => `${metric.name}${metric.text}`;

/** Span from the first to the last of some figures. */
export function spanOf(metrics: readonly MetricRecord[]): { start: number; end: number } {
  return { start: Math.min(...metrics.map((m) => m.start)), end: Math.max(...metrics.map((m) => m.end)) };
}

const SENTENCE_END = /[。！？\n]/;

/** What stands between two figures, or null where a sentence ends between them or they overlap. */
export function within(text: string, first: MetricRecord, second: MetricRecord): string | null {
  if (second.start < first.end) return null;
  const gap = text.slice(first.end, second.start);
  return SENTENCE_END.test(gap) ? null : gap;
}

/** Decimals printed in a figure: 2 for 18.17%. */
export const decimalsOf = (text: string): number => /\.(\d+)/.exec(text.normalize('NFKC'))?.[1]?.length ?? 0;

/** What one in the last written digit of a figure is worth: 100 of 877.74万元; 0 where its digits are no plain number. */
export function stepOf({ text, value }: Known): number {
  const written = Number(/\d[\d,]*(?:\.\d+)?/.exec(text.normalize('NFKC'))?.[0].replaceAll(',', '') ?? Number.NaN);
  return written > 0 ? (Math.abs(value) / written) * 10 ** -decimalsOf(text) : 0;
}

/** Whether a computed value rounds, or is cut, to the printed one. */
export function agrees(computed: number, metric: Known): boolean {
  const unit = 10 ** -decimalsOf(metric.text);
  const { value } = metric;
  if (metric.bound === 'min') return computed >= value - unit / 2;
  if (metric.bound === 'max') return computed <= value + unit / 2 && computed >= value * 0.9 - unit;
  if (metric.bound === 'approx') return Math.abs(computed - value) <= Math.max(unit, Math.abs(value) * 0.1);
  return Math.abs(computed - value) <= unit / 2 + 1e-9 || (computed >= value - 1e-9 && computed < value + unit);
}
