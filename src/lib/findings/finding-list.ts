import type { Severity } from '$extractors/records';
import { passesFilter, type ReportFilter } from '$lib/filters/report-filter';
import type { EffectiveFinding, EffectiveReport, EffectiveView } from '$lib/library/effective-view';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What a reviewer has to look at: an error or a warning that fails and that nobody has set aside. */
export const isOpenFinding = (finding: EffectiveFinding): boolean =>
  !finding.ok && !finding.settled && finding.severity !== 'info';

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
}

export interface FindingList {
  readonly groups: readonly FindingGroup[];
  readonly total: number;
  /** Failing ones by severity, over the reports that pass the filter. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly holding: number;
  /** Checks that occur, with how many fail. */
  readonly checks: readonly { readonly check: string; readonly failing: number }[];
}

/** Findings by report: reports with the gravest first, else in library order; within a report too. */
export function findingList(view: EffectiveView, filter: ReportFilter, choice: FindingChoice): FindingList {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const checks = new Map<string, number>();
  const groups: FindingGroup[] = [];
  let holding = 0;
  for (const report of view.reports) {
    if (!passesFilter(report, filter)) continue;
    const open = (view.findingsOf.get(report.id) ?? []).filter(({ settled }) => !settled);
    for (const finding of open) {
      checks.set(finding.check, (checks.get(finding.check) ?? 0) + Number(!finding.ok));
      if (finding.ok) holding += 1;
      else counts[finding.severity] += 1;
    }
    const chosen = open.filter((finding) => isChosen(finding, choice)).sort((a, b) => rank(a) - rank(b));
    if (chosen.length > 0) groups.push({ report, findings: chosen });
  }
  return {
    groups: groups.sort((a, b) => gravest(a) - gravest(b)),
    total: groups.reduce((sum, { findings }) => sum + findings.length, 0),
    counts,
    holding,
    checks: [...checks].map(([check, failing]) => ({ check, failing })).sort((a, b) => b.failing - a.failing)
  };
}

function isChosen(finding: EffectiveFinding, { severity, check, holding }: FindingChoice): boolean {
  if (check && finding.check !== check) return false;
  if (finding.ok) return holding && !severity;
  return !severity || finding.severity === severity;
}

const rank = (finding: EffectiveFinding): number =>
  finding.ok ? SEVERITIES.length : SEVERITIES.indexOf(finding.severity);

const gravest = ({ findings: [first] }: FindingGroup): number => (first ? rank(first) : SEVERITIES.length);

export const NO_CHOICE: FindingChoice = { severity: '', check: '', holding: false };

/** Reads the page's own parameters from its address. */
export function choiceFromSearch(search: URLSearchParams): FindingChoice {
  return {
    severity: SEVERITIES.find((severity) => severity === search.get('severity')) ?? '',
    check: search.get('check') ?? '',
    holding: search.get('holding') === '1'
  };
}

export function choiceToSearch({ severity, check, holding }: FindingChoice): Record<string, string> {
  return { severity, check, holding: holding ? '1' : '' };
}
