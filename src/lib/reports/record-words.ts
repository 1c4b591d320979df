import type { Bound, MetricKind, MetricStatus, PlaceholderType } from '$extractors/records';
import { m } from '$lib/paraglide/messages.js';

const KINDS: Record<MetricKind, () => string> = {
  count: m.reports_kind_count,
  amount: m.reports_kind_amount,
  ratio: m.reports_kind_ratio,
  change: m.reports_kind_change,
  rank: m.reports_kind_rank,
  measure: m.reports_kind_measure
};
const BOUNDS: Record<Bound, () => string> = {
  exact: m.reports_bound_exact,
  approx: m.reports_bound_approx,
  min: m.reports_bound_min,
  max: m.reports_bound_max
};
const STATUSES: Record<MetricStatus, () => string> = {
  actual: m.reports_status_actual,
  plan: m.reports_status_plan
};
const BLANKS: Record<PlaceholderType, () => string> = {
  figure: m.placeholders_type_figure,
  name: m.placeholders_type_name,
  date: m.placeholders_type_date,
  other: m.placeholders_type_other,
  redaction: m.placeholders_type_redaction
};

export const kindName = (kind: MetricKind): string => KINDS[kind]();
export const boundName = (bound: Bound): string => BOUNDS[bound]();
export const statusName = (status: MetricStatus): string => STATUSES[status]();
export const blankName = (type: PlaceholderType): string => BLANKS[type]();

/** A period in words: `2022` → 2022年, `2023-01/2023-09` → 2023年1月—2023年9月. What it is not sure of stays as it is. */
export function periodName(period: string): string {
  return period
    .split('/')
    .map((part) => {
      const [year, month, day] = part.split('-');
      if (!year || !/^\d{4}$/u.test(year)) return part;
      return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
    })
    .join('—');
}
