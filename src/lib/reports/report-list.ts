import { AGENCY_LEVELS, REPORT_TYPES } from '$extractors/records';
import { COLLATOR } from '$lib/collections/collator';
import type { Sort } from '$lib/components/sort';
import { passesFilter, type ReportFilter } from '$lib/filters/report-filter';
import { isOpenFinding } from '$lib/findings/open-finding';
import type { EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import { isUnfilled } from '$lib/placeholders/placeholder-list';

export const REPORT_SORTS = [
  'position',
  'label',
  'level',
  'type',
  'year',
  'metrics',
  'placeholders',
  'findings'
] as const;
export type ReportSortKey = (typeof REPORT_SORTS)[number];
export type ReportSort = Sort<ReportSortKey>;
export const LIBRARY_ORDER: ReportSort = { key: 'position', descending: false };

export interface ReportRow {
  readonly report: EffectiveReport;
  readonly metrics: number;
  /** Still to be filled in; redactions and what a person settled left out. */
  readonly placeholders: number;
  /** Errors and warnings that a person has not settled. */
  readonly findings: number;
}

/** `-metrics` is by metrics, largest first; anything else but a known key is the library's order. */
export function sortFromSearch(value: string | null): ReportSort {
  const descending = value?.startsWith('-') ?? false;
  const key = REPORT_SORTS.find((known) => known === value?.slice(descending ? 1 : 0));
  return key ? { key, descending } : LIBRARY_ORDER;
}

export function sortToSearch({ key, descending }: ReportSort): string {
  return key === 'position' ? '' : (descending ? '-' : '') + key;
}

export function reportRows(view: EffectiveView, filter: ReportFilter, sort: ReportSort): ReportRow[] {
  const rows = view.reports
    .filter((report) => passesFilter(report, filter))
    .map((report): ReportRow => ({
      report,
      metrics: view.metricsOf.get(report.id)?.length ?? 0,
      placeholders: view.placeholdersOf.get(report.id)?.filter(isUnfilled).length ?? 0,
      findings: view.findingsOf.get(report.id)?.filter(isOpenFinding).length ?? 0
    }));
  const direction = sort.descending ? -1 : 1;
  const compare = COMPARE[sort.key];
  return rows.sort((a, b) => direction * compare(a, b) || a.report.position - b.report.position);
}

const COMPARE: Record<ReportSortKey, (a: ReportRow, b: ReportRow) => number> = {
  position: (a, b) => a.report.position - b.report.position,
  label: (a, b) => COLLATOR.compare(a.report.label, b.report.label),
  level: (a, b) => AGENCY_LEVELS.indexOf(a.report.agency_level) - AGENCY_LEVELS.indexOf(b.report.agency_level),
  type: (a, b) => REPORT_TYPES.indexOf(a.report.report_type) - REPORT_TYPES.indexOf(b.report.report_type),
  year: (a, b) => (a.report.year ?? 0) - (b.report.year ?? 0),
  metrics: (a, b) => a.metrics - b.metrics,
  placeholders: (a, b) => a.placeholders - b.placeholders,
  findings: (a, b) => a.findings - b.findings
};
