import { m } from '$lib/paraglide/messages.js';
import type { CompareModel } from '$lib/views/compare-model';

/** What the rows on other pages come to: 其余12个单位 / 合计3,400条. null where all are on this page. */
export function restWords(model: CompareModel, series: number): { name: string; figure: string } | null {
  const rest = model.rest[series];
  if (rest === undefined || rest.reports === 0) return null;
  const name = m.charts_rest({ count: rest.reports });
  if (rest.sum === null) return { name, figure: m.charts_rest_stated({ stated: rest.stated }) };
  const sum = `${formatSum(rest.sum)}${rest.unit}`;
  return { name, figure: m.charts_rest_sum({ sum, stated: rest.stated }) };
}

/** A sum that no report states, so with separators, which reports do not print. */
export function formatSum(value: number): string {
  return Number(value.toFixed(2)).toLocaleString('zh-CN');
}
