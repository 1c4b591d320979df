/** The kinds of chart in the order in which they are offered, always the same, and why one cannot be drawn now. */
import { m } from '$lib/paraglide/messages.js';
import type { CompareModel } from '$lib/views/compare-model';
import type { CompareChart } from '$lib/views/compare-spec';

export const CHART_ORDER: readonly CompareChart[] = [
  'bar',
  'dot',
  'years',
  'grouped',
  'stacked',
  'groups',
  'scatter',
  'heatmap',
  'table'
];

/** What is missing for a kind of chart; null where it can be chosen. */
export function unfitReason(
  kind: CompareChart,
  { offered, measures }: Pick<CompareModel, 'offered' | 'measures'>
): string | null {
  if (offered.includes(kind)) return null;
  if (kind === 'scatter') return m.charts_unfit_scatter();
  if (kind === 'heatmap') return m.charts_unfit_heatmap();
  if (measures.length > 1) return m.charts_unfit_several();
  if (kind === 'years') return m.charts_unfit_years();
  if (kind === 'grouped') return m.charts_unfit_grouped();
  return kind === 'stacked' ? m.charts_unfit_stacked() : m.charts_unfit_groups();
}
