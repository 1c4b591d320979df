import type { AgencyLevel, PlaceholderType, ReportType, Severity } from '$extractors/records';
import { filterChoices, NO_FILTER, type Choice } from '$lib/filters/report-filter';
import { findingList, NO_CHOICE } from '$lib/findings/finding-list';
import type { EffectiveView } from '$lib/library/effective-view';
import { isUnfilled } from '$lib/placeholders/placeholder-list';

/** What is in the library and what needs attention, in numbers that the listing pages show too. */
export interface Overview {
  /** Sources shown; the same content under two names is two sources. */
  readonly sources: number;
  readonly reports: number;
  readonly metrics: number;
  readonly levels: readonly Choice<AgencyLevel>[];
  readonly types: readonly Choice<ReportType>[];
  readonly years: readonly Choice<string>[];
  readonly unfilled: number;
  readonly blanks: Readonly<Record<PlaceholderType, number>>;
  /** Reports in which something is unfilled. */
  readonly reportsUnfilled: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly findingsInAll: number;
  readonly reportsWithFindings: number;
}

export function overviewOf(view: EffectiveView): Overview {
  const blanks: Record<PlaceholderType, number> = { figure: 0, name: 0, date: 0, other: 0, redaction: 0 };
  for (const { type, settled } of view.placeholders) if (!settled) blanks[type] += 1;
  // As 校核 lists and counts them.
  const findings = findingList(view, NO_FILTER, NO_CHOICE);
  const unfilled = view.placeholders.filter(isUnfilled);
  return {
    sources: view.contents.reduce((sum, { sources }) => sum + sources.length, 0),
    reports: view.reports.length,
    metrics: view.metrics.length,
    ...filterChoices(view.reports),
    unfilled: unfilled.length,
    blanks,
    reportsUnfilled: new Set(unfilled.map(({ report }) => report)).size,
    findings: findings.counts,
    findingsInAll: findings.total,
    reportsWithFindings: findings.reports
  };
}
