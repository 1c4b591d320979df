import { join, sql, type Sql } from '$lib/database/sql';
import type { CompareQuestion } from './compare-question';
import { answersSql, questionFilters } from './sql-answers';
import { linesSql, rowParts, sortKey } from './sql-rows';
import { absentPart, summaryParts } from './sql-summaries';

/** `r` and `c`: reports that pass the filters, with `k` that they are sorted by, and a row for each series and report that says something. */
export function cellsSql(question: CompareQuestion): Sql {
  const { measures, yearly, series, chart } = question;
  const places = series.map(({ year }, at) => sql`WHEN ${year} THEN ${at}`);
  const place = yearly && places.length > 0 ? sql`CASE r.year ${join(places, ' ')} END` : sql`a.measure`;
  // Text that is kept for nothing is copied all the same.
  const more = yearly ? sql`, line_no` : chart === 'groups' ? sql`, report_type, agency_level` : sql``;
  const name = chart === 'stacked' ? sql`, a.name` : sql``;
  return sql`r AS (SELECT no, year, position, ${sortKey(question)} AS k ${more} FROM reports r WHERE ${questionFilters(question)}),
    c AS (SELECT ${place} AS series, r.*, a.state, a.value, a.unit ${name}
      FROM r JOIN (${answersSql(measures)}) a ON a.report_no = r.no)`;
}

/**
 * All that is drawn and counted, in one statement: what a change costs is mostly what each statement and each pass over the
 * answers costs, whatever it finds. `part` says what a row is.
 */
export function factsSql(question: CompareQuestion, from: number, size: number): Sql {
  const parts = [...rowParts(question, from, size), ...summaryParts(question), absentPart(question)];
  return sql`WITH ${cellsSql(question)}, l AS (${linesSql(question)})
    ${join(
      parts.map((part) => sql`(${part})`),
      ' UNION ALL BY NAME '
    )}`;
}
