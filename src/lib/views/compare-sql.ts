import type { QueryOptions, Row } from '$lib/database/engine';
import { join, sql, type Sql } from '$lib/database/sql';
import { groupBy } from '$lib/collections/group-by';
import type { EffectiveView } from '$lib/library/effective-view';
import { buildModel, type CompareLibrary } from './compare-build';
import {
  pageOf,
  type CompareFacts,
  type CompareMetric,
  type CompareReport,
  type CompareShape,
  type RowFact,
  type SummaryFact
} from './compare-facts';
import type { CompareModel } from './compare-model';
import { compareQuestion, type CompareQuestion, type QuestionOptions } from './compare-question';
import type { CompareSpec } from './compare-spec';
import { chosenMeasures } from './measures';
import { speaksSql } from './sql-answers';
import { countsFromSql, shapeFromSql, type Asking } from './sql-counts';
import { peerFacts, peersSql } from './sql-peers';
import { rowsSql } from './sql-rows';
import { absentSql, groupFacts, groupSizesSql, partsSql, summariesSql, summaryFacts, twinsSql } from './sql-summaries';

export interface SqlLibrary extends CompareLibrary {
  /** True where a body has two reports of a year. */
  readonly twins: boolean;
}

/** What a comparison needs of the library beside its rows: asked for once a revision. */
export async function compareLibrary(
  asking: Asking,
  { indicators, roster, reports }: EffectiveView,
  options: QueryOptions = {}
): Promise<SqlLibrary> {
  const counts = await countsFromSql(asking, options);
  const twins = await asking.query(
    sql`SELECT 1 AS one FROM reports WHERE year IS NOT NULL GROUP BY body, year HAVING count(*) > 1 LIMIT 1`,
    options
  );
  return { indicators, roster, reports, counts, twins: twins.length > 0 };
}

/** The same comparison as `compareModel`, filled by SQL: for libraries that are too large to go through in the page. */
export async function compareModelFromSql(
  asking: Asking,
  library: SqlLibrary,
  spec: CompareSpec,
  { all = false, ...options }: QuestionOptions & QueryOptions = {}
): Promise<CompareModel> {
  const measures = chosenMeasures(spec.measures, library.indicators, library.counts);
  const shape = await shapeFromSql(asking, spec, measures, options);
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
  const [lines, summaryRows, sizes, absent, twins, parts] = await Promise.all([
    linesFromSql(ask, question),
    ask(summariesSql(question)),
    chart === 'groups' ? ask(groupSizesSql(question)) : [],
    ask(absentSql(question)),
    library.twins ? ask(twinsSql(question)) : [],
    chart === 'stacked' ? ask(partsSql(question)) : []
  ]);
  const summaries = summaryFacts(summaryRows, question, shape);
  const twinNumbers = twins.map((row) => String(row['numbers']).split(',').map(Number));
  const absentNumbers = absent.map((row) => Number(row['no']));
  const shown = [...lines.page, ...(lines.leader ? [lines.leader] : [])];
  const drawn = unique(shown.flatMap(({ cells }) => cells.flatMap((no) => no ?? [])));
  const [reports, metrics, peers] = await Promise.all([
    reportsFromSql(ask, unique([...drawn, ...absentNumbers, ...twinNumbers.flat()])),
    drawn.length > 0 ? ask(metricsSql(question, drawn)) : [],
    drawn.length > 0 ? ask(peersSql(question, drawn)) : []
  ]);
  const report = (no: number) => reports.get(no) ?? [];
  const standing = peerFacts(peers);
  const rowFact = ({ rep, nth, cells }: Line): RowFact[] =>
    report(rep).map((own) => ({
      key: question.yearly ? `${own.body}\n${own.report_type}\n${nth}` : own.id,
      report: own,
      cells: cells.map((no, at) => ({
        report: no === null ? null : (report(no)[0]?.id ?? null),
        peers: standing(question.series[at]?.measure ?? 0, no)
      }))
    }));
  return {
    rows: lines.page.flatMap(rowFact),
    total: lines.total,
    leader: lines.leader ? (rowFact(lines.leader)[0] ?? null) : null,
    summaries,
    groups: groupFacts(summaryRows, sizes),
    absent: { total: absentTotal(question, summaries, lines.total), reports: absentNumbers.flatMap(report) },
    twins: twinNumbers.map((numbers) => numbers.flatMap(report)),
    parts: parts.map((row) => String(row['name'])),
    metrics: groupBy(records<CompareMetric>(metrics), (metric) => metric.report)
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

async function linesFromSql(ask: Ask, question: CompareQuestion) {
  const { yearly, series, spec, all, pageRows } = question;
  const size = all ? 1e9 : pageRows;
  const read = async (from: number) => {
    const rows = await ask(rowsSql(question, from, size));
    const lineOf = (row: Row): Line => ({
      rep: Number(row['rep']),
      nth: Number(row['nth'] ?? 1) - 1,
      cells: series.map((_, at) => (yearly ? numberOrNull(row[`n${at}`]) : Number(row['rep'])))
    });
    const of = (part: number) => rows.filter((row) => row['part'] === part);
    return { page: of(0).map(lineOf), leader: of(1).map(lineOf)[0] ?? null, total: Number(of(2)[0]?.['rep'] ?? 0) };
  };
  const first = await read(all ? 0 : (spec.page - 1) * pageRows);
  const { from } = pageOf(question, first.total);
  // An address may name a page that there no longer is: the last one stands for it.
  return first.page.length === 0 && first.total > 0 ? read(from) : first;
}

function absentTotal({ yearly }: CompareQuestion, summaries: readonly SummaryFact[], rows: number): number {
  if (yearly) return summaries.reduce((sum, { states }) => sum + states.absent, 0);
  return Math.max(0, (summaries[0]?.reports ?? 0) - rows);
}

async function reportsFromSql(ask: Ask, numbers: readonly number[]): Promise<Map<number, readonly [CompareReport]>> {
  if (numbers.length === 0) return new Map();
  const rows = await ask(
    sql`SELECT no, id, position, label, body, agency, agency_level, body_kind, report_type, year, title, source, group_name AS "group",
        official, shared FROM reports WHERE no IN ${numbers}`
  );
  return new Map(
    rows.map(({ no, ...report }) => [Number(no), records<CompareReport>([report]) as readonly [CompareReport]])
  );
}

/**
 * The metrics of the measures in reports, in text order; for `stacked` also what is a part of anything. Those of indicators
 * stand together in `answers`; `metrics` is gone through only for what is not there.
 */
function metricsSql({ measures, chart }: CompareQuestion, numbers: readonly number[]): Sql {
  const columns = sql`id, report, indicator, headline, value, value_high, unit, bound, text, name, parent, status,
    placeholder, subject, period, report_no, place`;
  const keys = measures.flatMap(({ indicator }) => indicator ?? []);
  const other = measures.filter(({ indicator }) => indicator === null).map((info) => sql`(${speaksSql(info)})`);
  if (chart === 'stacked') other.push(sql`parent IS NOT NULL`);
  const known = sql`SELECT ${columns} FROM answers WHERE indicator IN ${keys} AND report_no IN ${numbers}`;
  const rest = sql`SELECT ${columns} FROM metrics WHERE report_no IN ${numbers} AND (${join(other, ' OR ')})`;
  // A union without doubles: a figure of an indicator may go by one of the names too.
  const parts = [...(keys.length > 0 ? [known] : []), ...(other.length > 0 ? [rest] : [])];
  return sql`SELECT * EXCLUDE (report_no, place) FROM (${join(parts, ' UNION ')}) ORDER BY report_no, place`;
}

function numberOrNull(value: Row[string] | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}

/** The one place where rows are taken for records: the columns selected above are the fields, of the same types. */
function records<T>(rows: readonly Row[]): readonly T[] {
  return rows as readonly unknown[] as readonly T[];
}
