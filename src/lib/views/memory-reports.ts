/** Which reports of the effective view a comparison is about, and how its answer names them. */
import type { EffectiveMetric, EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import { lineKey } from '$lib/library/report-keys';
import { foldText, type CompareReport } from './compare-facts';
import type { CompareSpec } from './compare-spec';
import { countBy, memoryIndex } from './memory-index';

/** The metric that answers for a measure, by report. */
export type Answers = ReadonlyMap<string, EffectiveMetric>;

/** Reports that pass the filters, in library order. `skipping`: without those that the user left out. */
export function filtered(view: EffectiveView, spec: CompareSpec, skipping: boolean): readonly EffectiveReport[] {
  const index = memoryIndex(view);
  const text = foldText(spec.text);
  const within = <T>(list: readonly T[], value: T) => list.length === 0 || list.includes(value);
  const skipped = new Set(spec.skip);
  return view.reports.filter(
    (report) =>
      within(spec.levels, report.agency_level) &&
      within(spec.types, report.report_type) &&
      within<number | null>(spec.years, report.year) &&
      within(spec.bodies, report.body) &&
      within(spec.groups, report.group) &&
      !(skipping && skipped.has(report.id)) &&
      (text === '' || index.search(report).includes(text))
  );
}

/** By body and type: the latest year. Of reports without one it is 0. */
export function latestYears(reports: readonly EffectiveReport[]): ReadonlyMap<string, number> {
  const years = new Map<string, number>();
  for (const report of reports) {
    const key = lineKey(report);
    years.set(key, Math.max(years.get(key) ?? 0, report.year ?? 0));
  }
  return years;
}

/** Of each body and type the latest of these reports; one without a year stands by itself. `newestOf` is the same in SQL. */
export function latestOf(reports: readonly EffectiveReport[]): EffectiveReport[] {
  const years = latestYears(reports);
  return reports.filter((report) => report.year === null || report.year === years.get(lineKey(report)));
}

/** What a comparison says of a report. Goes through all reports once, for the labels that several of them have. */
export function toReports({ reports }: Pick<EffectiveView, 'reports'>): (report: EffectiveReport) => CompareReport {
  const labels = countBy(reports.map(({ label }) => label));
  return (report) => ({ ...report, shared: (labels.get(report.label) ?? 0) > 1 });
}
