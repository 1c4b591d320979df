import type { Severity } from '$extractors/records';
import { groupBy } from '$lib/collections/group-by';
import { passesFilter, type ReportFilter } from '$lib/filters/report-filter';
import type { EffectiveFinding, EffectiveReport, EffectiveView } from '$lib/library/effective-view';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export interface FindingRow {
  readonly report: EffectiveReport;
  readonly finding: EffectiveFinding;
}

export interface FindingGroup {
  readonly report: EffectiveReport;
  readonly findings: readonly EffectiveFinding[];
}

export interface FindingChoice {
  readonly severity: Severity | '';
  /** Name of a check, or '' for all. */
  readonly check: string;
  /** Checks that hold are listed too. */
  readonly holding: boolean;
  /** Grouped by report, not the gravest of all reports first. */
  readonly byReport: boolean;
}

export interface FindingList {
  /** All that are chosen: the gravest first, or, by report, those of a report together; else in library order. */
  readonly rows: readonly FindingRow[];
  /** The rows but for what is folded, the gravest first, those that hold last. */
  readonly listed: readonly FindingRow[];
  /** The same by report: reports with the gravest first, within a report too. */
  readonly groups: readonly FindingGroup[];
  /** Hints, by check: a block of their own after all that wants an answer, unless one check alone is asked for. */
  readonly hints: readonly FindingRow[];
  readonly total: number;
  /** Reports that the rows are of. */
  readonly reports: number;
  /** Failing ones by severity, over the reports that pass the filter. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly holding: number;
  /** Checks that occur, with how many fail. */
  readonly checks: readonly { readonly check: string; readonly failing: number }[];
}

/** What a reviewer has to look at, by gravity and by report. */
export function findingList(view: EffectiveView, filter: ReportFilter, choice: FindingChoice): FindingList {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const checks = new Map<string, number>();
  const chosen: FindingRow[] = [];
  let holding = 0;
  for (const report of view.reports) {
    if (!passesFilter(report, filter)) continue;
    const open = (view.findingsOf.get(report.id) ?? []).filter(({ settled }) => !settled);
    for (const finding of open) {
      checks.set(finding.check, (checks.get(finding.check) ?? 0) + Number(!finding.ok));
      if (finding.ok) holding += 1;
      else counts[finding.severity] += 1;
      if (isChosen(finding, choice)) chosen.push({ report, finding });
    }
  }
  // Sorting is stable: what weighs the same stays in library order.
  chosen.sort((a, b) => rank(a.finding) - rank(b.finding));
  const isHint = ({ finding }: FindingRow) => choice.check === '' && finding.severity === 'info' && !finding.ok;
  const listed = chosen.filter((row) => !isHint(row));
  const groups = byReport(listed);
  const hints = [...groupBy(chosen.filter(isHint), ({ finding }) => finding.check).values()].flat();
  return {
    rows: choice.byReport ? [...byReport(chosen)].flatMap(rowsOf) : chosen,
    listed,
    groups,
    hints,
    total: chosen.length,
    reports: new Set(chosen.map(({ report }) => report)).size,
    counts,
    holding,
    checks: [...checks].map(([check, failing]) => ({ check, failing })).sort((a, b) => b.failing - a.failing)
  };
}

/** Rows come the gravest first, so the first of a report decides its place. */
const byReport = (rows: readonly FindingRow[]): FindingGroup[] =>
  [...groupBy(rows, ({ report }) => report)].map(([report, own]) => ({
    report,
    findings: own.map(({ finding }) => finding)
  }));

const rowsOf = ({ report, findings }: FindingGroup): FindingRow[] => findings.map((finding) => ({ report, finding }));

function isChosen(finding: EffectiveFinding, { severity, check, holding }: FindingChoice): boolean {
  if (check && finding.check !== check) return false;
  if (finding.ok) return holding && !severity;
  return !severity || finding.severity === severity;
}

/** What is wrong in a figure comes before what is missing in a title. */
const rank = (finding: EffectiveFinding): number =>
  (finding.ok ? SEVERITIES.length : SEVERITIES.indexOf(finding.severity)) + (finding.check === 'title' ? 0.5 : 0);

export const NO_CHOICE: FindingChoice = { severity: '', check: '', holding: false, byReport: false };

/** Reads the page's own parameters from its address. */
export function choiceFromSearch(search: URLSearchParams): FindingChoice {
  return {
    severity: SEVERITIES.find((severity) => severity === search.get('severity')) ?? '',
    check: search.get('check') ?? '',
    holding: search.get('holding') === '1',
    byReport: search.get('by') === 'report'
  };
}

export function choiceToSearch({ severity, check, holding, byReport }: FindingChoice): Record<string, string> {
  return { severity, check, holding: holding ? '1' : '', by: byReport ? 'report' : '' };
}
