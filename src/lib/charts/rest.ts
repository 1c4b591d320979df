import { m } from '$lib/paraglide/messages.js';
import type { CompareModel } from '$lib/views/compare-model';
import { SMALL_SIZE, textWidth } from './sizes';

/** What the rows on other pages come to: 其余12个单位 / 合计3,400条. null where all are on this page. */
export function restWords(model: CompareModel, series: number): { name: string; figure: string } | null {
  const rest = model.rest[series];
  if (rest === undefined || rest.reports === 0) return null;
  const name = m.charts_rest({ count: rest.reports });
  // Of blanks and plans alone there is no sum, not even of zero.
  if (rest.sum === null || rest.stated === 0) return { name, figure: m.charts_rest_stated({ stated: rest.stated }) };
  const sum = `${formatSum(rest.sum)}${rest.unit}`;
  return { name, figure: m.charts_rest_sum({ sum, stated: rest.stated }) };
}

/** Pixels that a column of names needs for the names of these lines under it. */
export function restRoom(model: CompareModel): number {
  const names = model.series.map((_, series) => restWords(model, series)?.name ?? '');
  return Math.max(0, ...names.map((name) => (name === '' ? 0 : textWidth(name, SMALL_SIZE) + 12)));
}

/** A sum that no report states, so with separators, which reports do not print; in 亿 from there on. */
export function formatSum(value: number): string {
  if (Math.abs(value) >= 1e8) return `${formatSum(Number((value / 1e8).toFixed(2)))}亿`;
  return Number(value.toFixed(2)).toLocaleString('zh-CN');
}
