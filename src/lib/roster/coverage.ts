import type { ReportType } from '$extractors/records';
import { groupBy } from '$lib/collections/group-by';
import type { EffectiveReport } from '$lib/library/effective-view';
import { indexRoster, isBlankedName, type RosterBody } from './roster';

export interface CoverageRow {
  readonly body: RosterBody;
  /** Its reports of the year and type: none means 未报送, which is not 未提及. */
  readonly reports: readonly EffectiveReport[];
}

export interface CoverageGroup {
  readonly group: string;
  readonly rows: readonly CoverageRow[];
  readonly reported: number;
}

export interface Coverage {
  /** Groups in the order of their first body, bodies in official order. */
  readonly groups: readonly CoverageGroup[];
  readonly reported: number;
  readonly unreported: readonly RosterBody[];
}

/** Who has reported for a year (null: for any) and of a type ('': any). */
export function coverage(
  roster: readonly RosterBody[],
  reports: readonly EffectiveReport[],
  year: number | null,
  type: ReportType | ''
): Coverage {
  const own = groupBy(
    reports.filter(
      (report) =>
        report.official !== null &&
        (year === null || report.year === year) &&
        (type === '' || report.report_type === type)
    ),
    ({ body }) => body
  );
  const rows = indexRoster(roster).bodies.map((body) => ({ body, reports: own.get(body.id) ?? [] }));
  const count = (some: readonly CoverageRow[]) => some.filter(({ reports }) => reports.length > 0).length;
  return {
    groups: [...groupBy(rows, ({ body }) => body.group)].map(([group, members]) => ({
      group,
      rows: members,
      reported: count(members)
    })),
    reported: count(rows),
    unreported: rows.filter(({ reports }) => reports.length === 0).map(({ body }) => body)
  };
}

/** Years of the library's reports, the latest first. */
export function reportYears(reports: readonly EffectiveReport[]): number[] {
  const years = new Set(reports.map(({ year }) => year).filter((year) => year !== null));
  return [...years].sort((a, b) => b - a);
}

/** Why a report is of no body: its name is left out, two bodies answer to it, nobody does, or it has none. */
export type Stray = 'blanked' | 'doubtful' | 'unknown' | 'nameless';

export interface StrayReport {
  readonly report: EffectiveReport;
  readonly why: Stray;
}

/** Reports that are of no body of the roster, in library order. */
export function strayReports(roster: readonly RosterBody[], reports: readonly EffectiveReport[]): StrayReport[] {
  const index = indexRoster(roster);
  return reports
    .filter(({ official }) => official === null)
    .map((report) => ({ report, why: whyStray(report.agency, (agency) => index.bodiesOf(agency).length) }));
}

function whyStray(agency: string | null, answering: (agency: string) => number): Stray {
  if (agency === null) return 'nameless';
  if (isBlankedName(agency)) return 'blanked';
  return answering(agency) > 1 ? 'doubtful' : 'unknown';
}

/** Reports of one body, year and type where there is more than one. */
export function twinReports(reports: readonly EffectiveReport[]): EffectiveReport[][] {
  const known = reports.filter(({ official }) => official !== null);
  return [...groupBy(known, ({ body, year, report_type }) => `${body}\n${year}\n${report_type}`).values()].filter(
    (group) => group.length > 1
  );
}
