import type { Row } from '$lib/database/engine';
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
import { answersSql, filters, keepsLines, questionFilters } from './sql-answers';
import { UNIT_FAMILIES } from './units';

/** `WITH r, a, c`: `c` has a row for each series and report that says something. */
function cells(question: CompareQuestion): Sql {
  const { measures, yearly, series } = question;
  const places = series.map(({ year }, at) => sql`WHEN ${year} THEN ${at}`);
  const place = yearly && places.length > 0 ? sql`CASE r.year ${join(places, ' ')} END` : sql`a.measure`;
  return sql`WITH r AS (SELECT no, report_type, agency_level, year, position FROM reports r WHERE ${questionFilters(question)}),
    a AS (${answersSql(measures)}),
    c AS (SELECT ${place} AS series, r.no, r.report_type, r.agency_level, a.state, a.value, a.unit, a.name
      FROM r JOIN a ON a.report_no = r.no)`;
}

const groupColumn = ({ spec }: CompareQuestion) => (spec.by === 'level' ? sql`agency_level` : sql`report_type`);

/** One row a series, with `unit` one a series and unit, with `name` one a group of the series that the title speaks of. */
export function summariesSql(question: CompareQuestion): Sql {
  const { chart, main } = question;
  const group = groupColumn(question);
  const grouped = chart === 'groups' ? sql`, (series, ${group}), (series, ${group}, unit)` : sql``;
  return sql`${cells(question)}
    SELECT *, spread[1] AS p0, spread[2] AS p25, spread[3] AS p50, spread[4] AS p75, spread[5] AS p100 FROM (
      SELECT series, unit, ${chart === 'groups' ? group : sql`NULL`} AS name,
        grouping(unit) = 0 AS by_unit, ${chart === 'groups' ? sql`grouping(${group}) = 0` : sql`false`} AS by_group,
        count(*) AS n, count(*) FILTER (state = 'stated') AS stated, count(*) FILTER (state = 'zero') AS zero,
        count(*) FILTER (state = 'placeholder') AS placeholder, count(*) FILTER (state = 'plan') AS plan,
        quantile_cont(value, [0, 0.25, 0.5, 0.75, 1]) FILTER (state IN ('stated', 'zero')) AS spread,
        min(value) FILTER (state IN ('stated', 'zero') AND value > 0) AS least,
        sum(value) FILTER (state IN ('stated', 'zero')) AS total
      FROM c GROUP BY GROUPING SETS ((series), (series, unit) ${grouped})
    ) WHERE NOT by_group OR series = ${main}`;
}

/** Reports that pass the filters by group, for what is not mentioned there. */
export function groupSizesSql(question: CompareQuestion): Sql {
  return sql`SELECT ${groupColumn(question)} AS name, count(*) AS n FROM reports r WHERE ${questionFilters(question)} GROUP BY ALL`;
}

/** Summaries of the series, from the rows of `summariesSql`. */
export function summaryFacts(rows: readonly Row[], question: CompareQuestion, shape: CompareShape): SummaryFact[] {
  const { series, yearly } = question;
  return series.map(({ year }, at) => {
    const own = rows.filter((row) => row['series'] === at && row['by_group'] === false);
    const reports = yearly ? (shape.reportsOf.get(year ?? 0) ?? 0) : reportsAsked(question, shape);
    return summaryFact(own, reports);
  });
}

/** The same by group; a group whose reports say nothing has a summary too. */
export function groupFacts(rows: readonly Row[], sizes: readonly Row[]): (SummaryFact & { name: string })[] {
  return sizes.map((size) => {
    const own = rows.filter((row) => row['by_group'] === true && row['name'] === size['name']);
    return { name: String(size['name']), ...summaryFact(own, Number(size['n'])) };
  });
}

function summaryFact(rows: readonly Row[], reports: number): SummaryFact {
  const whole = rows.find((row) => row['by_unit'] === false);
  const number = (name: string) => Number(whole?.[name] ?? 0);
  const states = {
    stated: number('stated'),
    zero: number('zero'),
    placeholder: number('placeholder'),
    absent: reports - number('n'),
    plan: number('plan')
  };
  const units = rows
    .filter((row) => row['by_unit'] === true)
    .map((row) => ({ unit: String(row['unit']), n: Number(row['n']) }))
    .sort((a, b) => b.n - a.n || (a.unit < b.unit ? -1 : 1));
  return {
    states,
    reports,
    spread:
      states.stated + states.zero > 0
        ? [number('p0'), number('p25'), number('p50'), number('p75'), number('p100')]
        : null,
    least: whole?.['least'] === null || whole === undefined ? null : number('least'),
    sum: number('total'),
    units: units.map(({ unit }) => unit)
  };
}

/** Reports that say nothing on any series: the first of them by number. */
export function absentSql(question: CompareQuestion): Sql {
  return sql`WITH a AS (${answersSql(question.measures)})
    SELECT no FROM reports r WHERE ${questionFilters(question)} AND no NOT IN (SELECT report_no FROM a)
    ORDER BY position LIMIT ${question.all ? 1e9 : ABSENT_ROWS}`;
}

/** Reports of one body and year that answer on the same measure: their numbers, a row a body and year. */
export function twinsSql({ spec, measures, newest }: CompareQuestion): Sql {
  // Of the latest year with what the user left out, so that it can be taken back, and of the one shown without it.
  const kept = spec.skip.length > 0 ? sql`FILTER (id NOT IN ${spec.skip})` : sql``;
  const latest = !newest
    ? sql``
    : keepsLines(spec)
      ? sql`AND r.latest`
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
  return sql`${cells(question)}
    SELECT m.name, round(sum(coalesce(m.value, 0)), 6) AS length FROM metrics m JOIN c ON m.report_no = c.no AND m.parent = c.name
    WHERE c.series = 0 AND m.parent IS NOT NULL AND ${family(sql`m.unit`)} = ${family(sql`c.unit`)}
      AND NOT regexp_matches(m.name, ${NAMELESS_PART.source})
    GROUP BY m.name ORDER BY length DESC, m.name LIMIT ${PART_NAMES}`;
}
