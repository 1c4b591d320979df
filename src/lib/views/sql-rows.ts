import { join, sql, type Sql } from '$lib/database/sql';
import { LEADERS } from './compare-facts';
import type { CompareQuestion } from './compare-question';
import type { CompareSort } from './compare-spec';
import { LEVEL_NO } from './sql-answers';

/**
 * `l`, of `r` and `c`: the rows that say something: `rep` is the row's report, `position`, `year` and `k` are what it is sorted by
 * beside `s` and `v`, the state and value of the series that the sort goes by, `ms` and `mv` those that the title speaks of,
 * `n0`, `n1` … the reports of its years.
 */
export function linesSql({ measures, yearly, sortBy, main, series }: CompareQuestion): Sql {
  if (!yearly && measures.length === 1) {
    return sql`SELECT no AS rep, position, year, k, state AS s, value AS v, state AS ms, value AS mv FROM c`;
  }
  const of = (at: number, column: Sql) => sql`max(CASE WHEN series = ${at} THEN ${column} END)`;
  const sorting = sql`${of(sortBy, sql`state`)} AS s, ${of(sortBy, sql`value`)} AS v,
        ${of(main, sql`state`)} AS ms, ${of(main, sql`value`)} AS mv`;
  if (!yearly) return sql`SELECT no AS rep, position, year, k, ${sorting} FROM c GROUP BY no, position, year, k`;
  const numbers = series.map(
    ({ year }, at) => sql`max(CASE WHEN t.year = ${year ?? 0} THEN t.no END) AS ${numbered(at)}`
  );
  return sql`SELECT latest.rep AS rep, latest.position AS position, latest.k AS k, g.* EXCLUDE latest FROM (
      SELECT nth, arg_max({rep: t.no, position: t.position, k: t.k}, t.year) AS latest, max(t.year) AS year,
        ${sorting}, ${join(numbers)}
      FROM (SELECT r.*, row_number() OVER (PARTITION BY line_no, year ORDER BY position) AS nth FROM r) t
      LEFT JOIN c ON c.no = t.no GROUP BY t.line_no, nth HAVING count(c.no) > 0) g`;
}

/** Name of the column with the report of a series. */
function numbered(at: number): Sql {
  return sql`n${at}`;
}

/** Rows by the numbers of their reports: those of a page, in order, the largest, how many are as large as the first of them, and how many there are on all pages. */
export function rowParts(question: CompareQuestion, from: number, size: number): readonly Sql[] {
  const { yearly, series } = question;
  const own = yearly ? sql`, nth, ${join(series.map((_, at) => numbered(at)))}` : sql``;
  return [
    sql`SELECT 'row' AS part, rep AS no ${own} FROM l ORDER BY ${order(question)}, position LIMIT ${size} OFFSET ${from}`,
    sql`SELECT 'leader' AS part, rep AS no ${own} FROM l WHERE ms IN ('stated', 'zero') ORDER BY mv DESC, position LIMIT ${LEADERS}`,
    sql`SELECT 'tied' AS part, count(*) AS n FROM l
      WHERE ms IN ('stated', 'zero') AND mv = (SELECT max(mv) FROM l WHERE ms IN ('stated', 'zero'))`,
    sql`SELECT 'rows' AS part, count(*) AS n FROM l`
  ];
}

/** What a report itself is sorted by, of `reports r`. */
export function sortKey({ spec }: CompareQuestion): Sql {
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
