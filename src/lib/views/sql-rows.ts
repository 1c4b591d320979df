import { join, sql, type Sql } from '$lib/database/sql';
import type { CompareQuestion } from './compare-question';
import type { CompareSort } from './compare-spec';
import { answersSql, LEVEL_NO, questionFilters } from './sql-answers';

/**
 * `WITH r, a, l`: reports that pass the filters, answers, and the rows that say something: `rep` is the row's report, `position`,
 * `year` and `k` are what it is sorted by beside `s` and `v`, the state and value of the series that the sort goes by, `ms` and
 * `mv` those that the title speaks of, `n0`, `n1` … the reports of its years.
 */
function lines(question: CompareQuestion): Sql {
  const { measures, yearly, sortBy, main, series } = question;
  const head = sql`WITH r AS (SELECT no, line_no, year, position, ${sortKey(question)} AS k FROM reports r
      WHERE ${questionFilters(question)}),
    a AS (${answersSql(measures)})`;
  if (!yearly && measures.length === 1) {
    return sql`${head}, l AS (
      SELECT r.no AS rep, position, year, k, a.state AS s, a.value AS v, a.state AS ms, a.value AS mv
      FROM r JOIN a ON a.report_no = r.no)`;
  }
  if (!yearly) {
    const of = (at: number, column: Sql) => sql`max(CASE WHEN measure = ${at} THEN ${column} END)`;
    return sql`${head}, l AS (
      SELECT r.no AS rep, position, year, k, ${of(sortBy, sql`state`)} AS s, ${of(sortBy, sql`value`)} AS v,
        ${of(main, sql`state`)} AS ms, ${of(main, sql`value`)} AS mv
      FROM r JOIN a ON a.report_no = r.no GROUP BY r.no, position, year, k)`;
  }
  const yearOf = (at: number) => series[at]?.year ?? 0;
  const of = (at: number, column: Sql) => sql`max(CASE WHEN r.year = ${yearOf(at)} THEN ${column} END)`;
  return sql`${head},
    t AS (SELECT r.*, row_number() OVER (PARTITION BY line_no, year ORDER BY position) AS nth FROM r),
    g AS (
      SELECT nth, arg_max({rep: r.no, position: position, k: k}, r.year) AS latest, max(r.year) AS year,
        ${of(sortBy, sql`a.state`)} AS s, ${of(sortBy, sql`a.value`)} AS v,
        ${of(main, sql`a.state`)} AS ms, ${of(main, sql`a.value`)} AS mv,
        ${join(series.map((_, at) => sql`${of(at, sql`r.no`)} AS ${numbered(at)}`))}
      FROM t r LEFT JOIN a ON a.report_no = r.no GROUP BY line_no, nth HAVING count(a.report_no) > 0),
    l AS (SELECT latest.rep AS rep, latest.position AS position, latest.k AS k, g.* EXCLUDE latest FROM g)`;
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
    SELECT 0 AS part, * FROM (SELECT rep ${own} FROM l ORDER BY ${order(question)}, position LIMIT ${size} OFFSET ${from})
    UNION ALL SELECT 1, * FROM (SELECT rep ${own} FROM l
      WHERE ms IN ('stated', 'zero') ORDER BY mv DESC, position LIMIT 1)
    UNION ALL SELECT 2, count(*) ${none} FROM l`;
}

/** What a report itself is sorted by, of `reports r`. */
function sortKey({ spec }: CompareQuestion): Sql {
  const keys: Partial<Record<CompareSort, Sql>> = {
    name: sql`r.label_order`,
    level: LEVEL_NO,
    official: sql`r.official`
  };
  return keys[spec.sort] ?? sql`0`;
}

function order({ spec }: CompareQuestion): Sql {
  const direction = spec.order === 'asc' ? sql`ASC` : sql`DESC`;
  switch (spec.sort) {
    case 'value':
      return sql`CASE s WHEN 'stated' THEN 0 WHEN 'zero' THEN 0 WHEN 'plan' THEN 1 WHEN 'placeholder' THEN 2 ELSE 3 END,
        coalesce(v, 0) ${direction}`;
    case 'name':
      return sql`k ${direction}, coalesce(year, 0) ${direction}`;
    case 'level':
      return sql`k ${direction}`;
    case 'official':
      return sql`k IS NULL, coalesce(k, 0) ${direction}`;
    case 'library':
      return sql`position ${direction}`;
  }
}
