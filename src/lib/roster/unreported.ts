import type { EffectiveView } from '$lib/library/effective-view';

/** How many bodies of the roster have no report of the latest year; null without a roster or a year. Goes through the reports once. */
export function unreportedCount({
  roster,
  reports
}: Pick<EffectiveView, 'roster' | 'reports'>): { readonly year: number; readonly count: number } | null {
  const year = reports.reduce((latest, report) => Math.max(latest, report.year ?? 0), 0);
  if (roster.length === 0 || year === 0) return null;
  const reported = new Set(reports.filter((report) => report.year === year).map(({ body }) => body));
  return { year, count: roster.filter(({ id }) => !reported.has(id)).length };
}
