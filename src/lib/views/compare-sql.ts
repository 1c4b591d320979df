import type { QueryOptions, Row } from '$lib/database/engine';
import { sql, type Sql } from '$lib/database/sql';
import type { EffectiveView } from '$lib/library/effective-view';
import { lineKey } from '$lib/library/report-keys';
import { buildModel, type CompareLibrary } from './compare-build';
import {
  pageOf,
  type CompareFacts,
  type CompareReport,
  type CompareShape,
  type RowFact,
  type SummaryFact
} from './compare-facts';
import type { CompareModel } from './compare-model';
import { compareQuestion, type CompareQuestion, type QuestionOptions } from './compare-question';
import type { CompareSpec } from './compare-spec';
import { chosenMeasures } from './measures';
import { toReports } from './memory-reports';
import { factsSql } from './sql-cells';
import { countsFromSql, shapeFromSql, type Asking, type PeerGroups } from './sql-counts';
import { peerFacts, peersSql } from './sql-peers';
import { groupFacts, partsSql, summaryFacts, twinsSql } from './sql-summaries';

export interface SqlLibrary extends CompareLibrary {
  /** By its number in the tables. */
  reportOf(no: number): CompareReport | undefined;
  /** Number of the group of peers that a report is in, by its own number. */
  peersOf(no: number): number | undefined;
  readonly peerGroups: PeerGroups;
  /** True where a body has two reports of a year. */
  readonly twins: boolean;
}

/**
 * What a comparison needs of the library beside its rows: asked for once a revision. The few reports and figures that are drawn
 * come from the view itself; reading them by SQL costs as much as finding them.
 */
export async function compareLibrary(
  asking: Asking,
  view: EffectiveView,
  options: QueryOptions = {}
): Promise<SqlLibrary> {
  const { indicators, roster, reports, metricsOf, findingsOf } = view;
  const counts = await countsFromSql(asking, options);
  const twins = await asking.query(
    sql`SELECT 1 AS one FROM reports WHERE year IS NOT NULL GROUP BY body, year HAVING count(*) > 1 LIMIT 1`,
    options
  );
  const numbers = await asking.query(sql`SELECT no, id, peers_no FROM reports`, options);
  const ids = new Map(numbers.map(({ no, id }) => [Number(no), String(id)]));
  const peers = new Map(numbers.map(({ no, peers_no }) => [Number(no), Number(peers_no)]));
  const compareReport = toReports(view);
  const reportOf = (no: number) => {
    const report = view.reportById.get(ids.get(no) ?? '');
    return report && compareReport(report);
  };
  return {
    indicators,
    roster,
    reports,
    metricsOf,
    findingsOf,
    counts,
    twins: twins.length > 0,
    reportOf,
    peersOf: (no) => peers.get(no),
    peerGroups: new Map(
      [...peers].flatMap(([no, group]) => {
        const report = view.reportById.get(ids.get(no) ?? '');
        return report ? [[group, report] as const] : [];
      })
    )
  };
}

/** The same comparison as `compareModel`, filled by SQL: for libraries that are too large to go through in the page. */
export async function compareModelFromSql(
  asking: Asking,
  library: SqlLibrary,
  spec: CompareSpec,
  { all = false, ...options }: QuestionOptions & QueryOptions = {}
): Promise<CompareModel> {
  const measures = chosenMeasures(spec.measures, library.indicators, library.counts);
  const shape = await shapeFromSql(asking, spec, measures, library.peerGroups, options);
  const question = compareQuestion(spec, measures, shape, { all });
  return buildModel(question, shape, await factsFromSql(asking, question, shape, library, options), library);
}

async function factsFromSql(
  asking: Asking,
  question: CompareQuestion,
  shape: CompareShape,
  library: SqlLibrary,
  options: QueryOptions
): Promise<CompareFacts> {
  const ask: Ask = (statement) => asking.query(statement, options);
  const { chart } = question;
  const [{ lines, rows }, twins, parts] = await Promise.all([
    linesFromSql(ask, question),
    library.twins ? ask(twinsSql(question)) : [],
    chart === 'stacked' ? ask(partsSql(question)) : []
  ]);
  const summaries = summaryFacts(rows, question, shape);
  const twinNumbers = twins.map((row) => String(row['numbers']).split(',').map(Number));
  const absent = rows.filter(({ part }) => part === 'absent');
  const shown = [...lines.page, ...lines.leaders];
  const drawn = unique(shown.flatMap(({ cells }) => cells.flatMap((no) => no ?? [])));
  const peers = unique(drawn.flatMap((no) => library.peersOf(no) ?? []));
  const standing = peerFacts(peers.length > 0 ? await ask(peersSql(question, drawn, peers)) : []);
  const reports = (numbers: readonly number[]) => numbers.flatMap((no) => library.reportOf(no) ?? []);
  const rowFact = ({ rep, nth, cells }: Line): RowFact[] =>
    reports([rep]).map((own) => ({
      key: question.yearly ? `${lineKey(own)}\n${nth}` : own.id,
      report: own,
      cells: cells.map((no, at) => ({
        report: no === null ? null : (library.reportOf(no)?.id ?? null),
        peers: standing(question.series[at]?.measure ?? 0, no)
      }))
    }));
  return {
    rows: lines.page.flatMap(rowFact),
    total: lines.total,
    leaders: lines.leaders.flatMap(rowFact),
    tied: lines.tied,
    summaries,
    groups: groupFacts(rows),
    absent: {
      total: absentTotal(question, summaries, lines.total),
      partial: Number(absent[0]?.['n'] ?? 0),
      reports: reports(absent.map(({ no }) => Number(no)))
    },
    twins: twinNumbers.map(reports),
    parts: parts.map((row) => {
      const names = String(row['names']).split('\n');
      return { name: names[0] ?? '', names };
    }),
    metrics: new Map(reports(drawn).map(({ id }) => [id, library.metricsOf.get(id) ?? []]))
  };
}

type Ask = (statement: Sql) => Promise<readonly Row[]>;

/** A row by numbers of reports: its own, and those of its cells. */
interface Line {
  readonly rep: number;
  /** Place among the reports of one body, type and year. */
  readonly nth: number;
  readonly cells: readonly (number | null)[];
}

/** The rows of one page, and with them all else that the same statement tells. */
async function linesFromSql(ask: Ask, question: CompareQuestion) {
  const { yearly, series, spec, all, pageRows } = question;
  const size = all ? 1e9 : pageRows;
  const read = async (from: number) => {
    const rows = await ask(factsSql(question, from, size));
    const lineOf = (row: Row): Line => ({
      rep: Number(row['no']),
      nth: Number(row['nth'] ?? 1) - 1,
      cells: series.map((_, at) => (yearly ? numberOrNull(row[`n${at}`]) : Number(row['no'])))
    });
    const of = (wanted: string) => rows.filter(({ part }) => part === wanted);
    const lines = {
      page: of('row').map(lineOf),
      leaders: of('leader').map(lineOf),
      tied: Number(of('tied')[0]?.['n'] ?? 0),
      total: Number(of('rows')[0]?.['n'] ?? 0)
    };
    return { lines, rows };
  };
  const first = await read(all ? 0 : (spec.page - 1) * pageRows);
  const { page, total } = first.lines;
  const { from } = pageOf(question, total);
  // An address may name a page that there no longer is: the last one stands for it.
  return page.length === 0 && total > 0 ? read(from) : first;
}

function absentTotal({ yearly }: CompareQuestion, summaries: readonly SummaryFact[], rows: number): number {
  if (yearly) return summaries.reduce((sum, { states }) => sum + states.absent, 0);
  return Math.max(0, (summaries[0]?.reports ?? 0) - rows);
}

function numberOrNull(value: Row[string] | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}
