import { m } from '$lib/paraglide/messages.js';
import type { CompareModel } from '$lib/views/compare-model';
import { writtenText } from './cell-text';
import { formatTimes } from './numbers';

export interface Finding {
  /** What the chart shows, as a sentence: 鹭汀县主动公开信息43715条，为同级同类中位数的4.2倍. */
  title: string;
  /** How many reports say something, and how the others stand. */
  subtitle: string;
}

/** The finding of a chart, in words that can stand over it on a slide: the user's own title, or what stands out. */
export function finding(model: CompareModel): Finding {
  return { title: model.spec.title || titleOf(model), subtitle: subtitleOf(model) };
}

function titleOf({ leader, series, measures, summaries, main }: CompareModel): string {
  const name = measures[series[main]?.measure ?? 0]?.name ?? '';
  if (leader === null) return m.compare_finding_none({ name });
  const { row, cell } = leader;
  const states = summaries[main]?.states;
  if (cell.value === 0) return m.compare_finding_all_zero({ name, count: states?.zero ?? 0 });
  // A label that carries its year (鹭汀县 2023) is a phrase in a sentence: 鹭汀县2023年.
  const body = row.label.replace(/ (\d{4})$/u, (_, year: string) => m.compare_year({ year }));
  const figure = writtenText(cell);
  const middle = cell.peers?.median ?? null;
  if (cell.peers === null || middle === null) return m.compare_finding_top({ body, name, figure });
  // A ratio of ratios says nothing: two percentages are compared as they stand.
  if (cell.unit === '%') return m.compare_finding_rate({ body, name, figure, middle: `${Number(middle.toFixed(2))}%` });
  if (cell.peers.ratio === null) {
    return middle === 0
      ? m.compare_finding_median_zero({ body, name, figure })
      : m.compare_finding_top({ body, name, figure });
  }
  return m.compare_finding_times({ body, name, figure, times: formatTimes(cell.peers.ratio) });
}

function subtitleOf({ summaries, main }: CompareModel): string {
  const summary = summaries[main];
  if (summary === undefined) return '';
  const { states, reports } = summary;
  const parts = [
    m.compare_count_stated({ count: states.stated }),
    ...(states.zero > 0 ? [m.compare_count_zero({ count: states.zero })] : []),
    ...(states.placeholder > 0 ? [m.compare_count_placeholder({ count: states.placeholder })] : []),
    ...(states.plan > 0 ? [m.compare_count_plan({ count: states.plan })] : []),
    ...(states.absent > 0 ? [m.compare_count_absent({ count: states.absent })] : [])
  ];
  return m.compare_counts({ reports, parts: parts.join('、') });
}
