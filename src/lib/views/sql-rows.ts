import { join, sql, type Sql } from '$lib/database/sql';
import type { CompareQuestion } from './compare-question';
import { answersSql, LEVEL_NO, questionFilters } from './sql-answers';

/**
 * `WITH r, a, l`: reports that pass the filters, answers, and the rows that say something: `rep` is the row's report, `s` and
 * `v` state and value that it is sorted by, `ms` and `mv` those that the title speaks of, `n0`, `n1` … the reports of its
 * years.
 */
function lines(question: CompareQuestion): Sql {
  const { measures, yearly, sortBy, main, series } = question;
  const head = sql`WITH r AS (SELECT no, body, report_type, year, position FROM reports r WHERE ${questionFilters(question)}),
    a AS (${answersSql(measures)})`;
  if (!yearly && measures.length === 1) {
    return sql`${head}, l AS (
      SELECT r.no AS rep, a.state AS s, a.value AS v, a.state AS ms, a.value AS mv FROM r JOIN a ON a.report_no = r.no)`;
  }
  if (!yearly) {
    const of = (at: number, column: Sql) => sql`max(CASE WHEN measure = ${at} THEN ${column} END)`;
    return sql`${head}, l AS (
      SELECT r.no AS rep, ${of(sortBy, sql`state`)} AS s, ${of(sortBy, sql`value`)} AS v,
        ${of(main, sql`state`)} AS ms, ${of(main, sql`value`)} AS mv
      FROM r JOIN a ON a.report_no = r.no GROUP BY r.no)`;
  }
  const yearOf = (at: number) => series[at]?.year ?? 0;
  const of = (at: number, column: Sql) => sql`max(CASE WHEN r.year = ${yearOf(at)} THEN ${column} END)`;
  return sql`${head},
    t AS (SELECT r.*, row_number() OVER (PARTITION BY body, report_type, year ORDER BY position) AS nth FROM r),
    l AS (
      SELECT body, report_type, nth, arg_max(r.no, r.year) AS rep,
        ${of(sortBy, sql`a.state`)} AS s, ${of(sortBy, sql`a.value`)} AS v,
        ${of(main, sql`a.state`)} AS ms, ${of(main, sql`a.value`)} AS mv,
        ${join(series.map((_, at) => sql`${of(at, sql`r.no`)} AS ${numbered(at)}`))}
      FROM t r LEFT JOIN a ON a.report_no = r.no GROUP BY body, report_type, nth HAVING count(a.report_no) > 0)`;
}

/** Name of the column with the report of a series. */
function numbered(at: number): Sql {
  return sql`n${at}`;
}

/**
 * Rows by the numbers of their reports. `part` 0: those of a page, in order; 1: the one that leads; 2: with the number of all
 * rows in place of a report's.
 */
export function rowsSql(question: CompareQuestion, from: number, size: number): Sql {
  const { yearly, series } = question;
  const years = series.map((_, at) => numbered(at));
  const own = yearly ? sql`, nth, ${join(years)}` : sql``;
  const none = yearly ? sql`, 0, ${join(years.map(() => sql`NULL`))}` : sql``;
  return sql`${lines(question)}
    SELECT 0 AS part, * FROM (SELECT rep ${own} FROM l JOIN reports r ON r.no = l.rep
      ORDER BY ${order(question)}, r.position LIMIT ${size} OFFSET ${from})
    UNION ALL SELECT 1, * FROM (SELECT rep ${own} FROM l JOIN reports r ON r.no = l.rep
      WHERE ms IN ('stated', 'zero') ORDER BY mv DESC, r.position LIMIT 1)
    UNION ALL SELECT 2, count(*) ${none} FROM l`;
}

function order({ spec }: CompareQuestion): Sql {
  const direction = spec.order === 'asc' ? sql`ASC` : sql`DESC`;
  switch (spec.sort) {
    case 'value':
      return sql`CASE s WHEN 'stated' THEN 0 WHEN 'zero' THEN 0 WHEN 'plan' THEN 1 WHEN 'placeholder' THEN 2 ELSE 3 END,
        coalesce(v, 0) ${direction}`;
    case 'name':
      return sql`r.label_order ${direction}, coalesce(r.year, 0) ${direction}`;
    case 'level':
      return sql`${LEVEL_NO} ${direction}`;
    case 'official':
      return sql`r.official IS NULL, coalesce(r.official, 0) ${direction}`;
    case 'library':
      return sql`r.position ${direction}`;
  }
}
