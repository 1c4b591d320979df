import { numbersOf, type Row } from '$lib/database/engine';
import { join, sql, type Sql } from '$lib/database/sql';
import {
  ABSENT_ROWS,
  NAMELESS_PART,
  PART_NAMES,
  TWIN_ROWS,
  type CompareShape,
  type SummaryFact
} from './compare-facts';
import { reportsAsked, type CompareQuestion } from './compare-question';
import { PART_DEED, PART_OWNER, SHORTEST_KEY } from './part-names';
import { answersSql, filters, latestColumn, partialSql } from './sql-answers';
import { cellsSql } from './sql-cells';
import { UNIT_FAMILIES } from './units';

const groupColumn = ({ spec }: CompareQuestion) => (spec.by === 'level' ? sql`agency_level` : sql`report_type`);

/** Of `c`, what the figures of each series come to, and of `r`, who says nothing; by group too, of the series that the title speaks of. */
export function summaryParts(question: CompareQuestion): readonly Sql[] {
  const { chart, main } = question;
  if (chart !== 'groups') return figureParts('series', sql`series`, sql`true`);
  const group = groupColumn(question);
  return [
    ...figureParts('series', sql`series`, sql`true`),
    ...figureParts('group', sql`${group} AS name`, sql`series = ${main}`),
    sql`SELECT 'size' AS part, ${group} AS name, count(*) AS n FROM r GROUP BY ALL`
  ];
}

/** How many figures by unit and state, and the spread of those that are stated. */
function figureParts(kind: SummaryKind, by: Sql, within: Sql): Sql[] {
  return [
    sql`SELECT ${`${kind} states`} AS part, ${by}, unit, state, count(*) AS n FROM c WHERE ${within} GROUP BY ALL`,
    sql`SELECT ${`${kind} spread`} AS part, ${by}, quantile_cont(value, [0, 0.25, 0.5, 0.75, 1]) AS spread,
        min(value) FILTER (value > 0) AS least, sum(value) AS total
      FROM c WHERE state IN ('stated', 'zero') AND ${within} GROUP BY ALL`
  ];
}

type SummaryKind = 'series' | 'group';

/** Summaries of the series, from the rows of `summaryParts`. */
export function summaryFacts(rows: readonly Row[], question: CompareQuestion, shape: CompareShape): SummaryFact[] {
  const { series, yearly } = question;
  return series.map(({ year }, at) => {
    const reports = yearly ? (shape.reportsOf.get(year ?? 0) ?? 0) : reportsAsked(question, shape);
    return summaryFact(
      rows.filter((row) => row['series'] === at),
      'series',
      reports
    );
  });
}

/** The same by group; a group whose reports say nothing has a summary too. */
export function groupFacts(rows: readonly Row[]): (SummaryFact & { name: string })[] {
  return rows
    .filter(({ part }) => part === 'size')
    .map(({ name, n }) => {
      const own = rows.filter((row) => row['name'] === name);
      return { name: String(name), ...summaryFact(own, 'group', Number(n)) };
    });
}

function summaryFact(rows: readonly Row[], kind: SummaryKind, reports: number): SummaryFact {
  const counted = rows.filter(({ part }) => part === `${kind} states`);
  const whole = rows.find(({ part }) => part === `${kind} spread`);
  const count = (key: 'state' | 'unit') => {
    const sums = new Map<string, number>();
    for (const row of counted) sums.set(String(row[key]), (sums.get(String(row[key])) ?? 0) + Number(row['n']));
    return sums;
  };
  const of = count('state');
  const answered = [...of.values()].reduce((sum, n) => sum + n, 0);
  const states = {
    stated: of.get('stated') ?? 0,
    zero: of.get('zero') ?? 0,
    placeholder: of.get('placeholder') ?? 0,
    absent: reports - answered,
    plan: of.get('plan') ?? 0
  };
  const units = [...count('unit')].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([unit]) => unit);
  if (!whole) return { states, reports, spread: null, least: null, sum: 0, units };
  const { spread, least, total } = whole;
  const [min = 0, q1 = 0, median = 0, q3 = 0, max = 0] = numbersOf(spread);
  return {
    states,
    reports,
    spread: [min, q1, median, q3, max],
    least: least === null || least === undefined ? null : Number(least),
    sum: Number(total),
    units
  };
}

/** Reports that say nothing on any series: the first of them, those of only parts before the others; `n` is how many those are. */
export function absentPart({ all, measures }: CompareQuestion): Sql {
  return sql`SELECT 'absent' AS part, no, count(*) FILTER (partial) OVER () AS n FROM (
      SELECT r.no, r.position, r.no IN (${partialSql(measures)}) AS partial
      FROM r ANTI JOIN c ON c.no = r.no)
    ORDER BY partial DESC, position LIMIT ${all ? 1e9 : ABSENT_ROWS}`;
}

/** Reports of one body and year that answer on the same measure: their numbers, a row a body and year. */
export function twinsSql({ spec, measures, newest }: CompareQuestion): Sql {
  // Of the latest year with what the user left out, so that it can be taken back, and of the one shown without it.
  const kept = spec.skip.length > 0 ? sql`FILTER (id NOT IN ${spec.skip})` : sql``;
  const known = latestColumn(spec);
  const latest = !newest
    ? sql``
    : known
      ? sql`AND r.${known}`
      : sql`QUALIFY year = max(year) OVER (PARTITION BY line_no)
        OR year = max(year) ${kept} OVER (PARTITION BY line_no)`;
  return sql`WITH r AS (SELECT no, body, year, position FROM reports r WHERE ${filters(spec, false)} AND year IS NOT NULL ${latest}),
    b AS (SELECT body, year FROM r GROUP BY ALL HAVING count(*) > 1),
    t AS (SELECT r.* FROM r SEMI JOIN b ON r.body = b.body AND r.year = b.year),
    a AS (${answersSql(measures)}),
    c AS (SELECT a.measure, t.* FROM t JOIN a ON a.report_no = t.no),
    d AS (SELECT measure, body, year FROM c GROUP BY ALL HAVING count(*) > 1),
    e AS (SELECT DISTINCT c.body, c.year, c.no, c.position FROM c SEMI JOIN d
      ON c.measure = d.measure AND c.body = d.body AND c.year = d.year)
    SELECT string_agg(no, ',' ORDER BY position) AS numbers FROM e GROUP BY body, year
    ORDER BY min(position) LIMIT ${TWIN_ROWS}`;
}

/** Names of 其中 parts, the longest in all bars together first, so that colours go to what is seen. */
export function partsSql(question: CompareQuestion): Sql {
  const family = (column: Sql) =>
    sql`CASE ${join(
      UNIT_FAMILIES.map((units, at) => sql`WHEN ${column} IN ${units} THEN ${`#${at}`}`),
      ' '
    )} ELSE ${column} END`;
  return sql`WITH ${cellsSql(question)},
    p AS (SELECT m.report_no, m.name, coalesce(m.value, 0) AS value,
        regexp_replace(regexp_replace(m.name, ${PART_OWNER}, ''), ${PART_DEED}, '') AS bare,
        CASE WHEN length(bare) < ${SHORTEST_KEY} THEN m.name ELSE bare END AS key
      FROM metrics m JOIN c ON m.report_no = c.no AND m.parent = c.name
      WHERE c.series = 0 AND m.parent IS NOT NULL AND ${family(sql`m.unit`)} = ${family(sql`c.unit`)}
        AND NOT regexp_matches(m.name, ${NAMELESS_PART.source})),
    split AS (SELECT key FROM p GROUP BY report_no, key HAVING count(DISTINCT name) > 1),
    q AS (SELECT name, CASE WHEN key IN (SELECT key FROM split) THEN concat('=', name) ELSE key END AS part,
        round(sum(value), 6) AS length FROM p GROUP BY ALL)
    SELECT string_agg(name, chr(10) ORDER BY length DESC, name) AS names, round(sum(length), 6) AS total
    FROM q GROUP BY part ORDER BY total DESC, names LIMIT ${PART_NAMES}`;
}
