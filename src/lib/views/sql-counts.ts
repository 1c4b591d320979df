import type { QueryOptions, Row } from '$lib/database/engine';
import { sql, type Sql } from '$lib/database/sql';
import type { CompareCounts, CompareShape } from './compare-facts';
import type { MeasureInfo } from './compare-model';
import type { CompareSpec } from './compare-spec';
import { answersSql, filters, newestOf } from './sql-answers';

/** Asks the library's tables; `Database` is one, an engine another. */
export interface Asking {
  query(statement: Sql, options?: QueryOptions): Promise<readonly Row[]>;
}

/** What there is to choose from, over the whole library. */
export async function countsFromSql(asking: Asking, options: QueryOptions = {}): Promise<CompareCounts> {
  const rows = await asking.query(
    sql`SELECT 'level' AS kind, agency_level AS key, count(*) AS reports FROM reports GROUP BY ALL
        UNION ALL SELECT 'type', report_type, count(*) FROM reports GROUP BY ALL
        UNION ALL SELECT 'year', CAST(year AS VARCHAR), count(*) FROM reports WHERE year IS NOT NULL GROUP BY ALL
        UNION ALL SELECT 'group', group_name, count(*) FROM reports WHERE group_name <> '' GROUP BY ALL
        UNION ALL SELECT 'indicator', indicator, count(*) FROM answers WHERE headline GROUP BY ALL
        UNION ALL SELECT 'total', '', count(*) FROM reports`,
    options
  );
  const of = (kind: string) =>
    rows.filter((row) => row['kind'] === kind).map((row) => [String(row['key']), Number(row['reports'])] as const);
  return {
    total: of('total')[0]?.[1] ?? 0,
    levels: new Map(of('level')),
    types: new Map(of('type')),
    years: new Map(of('year').map(([year, reports]) => [Number(year), reports])),
    groups: new Map(of('group')),
    answered: new Map(of('indicator'))
  };
}

export async function shapeFromSql(
  asking: Asking,
  spec: CompareSpec,
  measures: readonly MeasureInfo[],
  options: QueryOptions = {}
): Promise<CompareShape> {
  const rows = await asking.query(
    sql`WITH r AS (SELECT no, line_no, report_type, agency_level, year FROM reports r WHERE ${filters(spec, true)}),
      n AS (SELECT year FROM reports r WHERE ${newestOf(spec)}),
      a AS (${answersSql(measures.slice(0, 1))}),
      c AS (SELECT r.*, a.has_parts FROM r JOIN a ON a.report_no = r.no)
      SELECT 'all' AS kind, count(*) AS n, count(DISTINCT year) > 1 AS many, NULL AS year FROM r
      UNION ALL SELECT 'year', count(*), NULL, year FROM c WHERE year IS NOT NULL GROUP BY year
      UNION ALL SELECT 'recurring', count(*), NULL, NULL FROM
        (SELECT 1 FROM c WHERE year IS NOT NULL GROUP BY line_no HAVING min(year) <> max(year))
      UNION ALL SELECT 'types', count(DISTINCT report_type), bool_or(has_parts), NULL FROM c
      UNION ALL SELECT 'levels', count(DISTINCT agency_level), NULL, NULL FROM c
      UNION ALL SELECT 'latest', count(*), NULL, year FROM n GROUP BY year
      UNION ALL SELECT 'reports', count(*), NULL, year FROM r WHERE year IS NOT NULL GROUP BY year`,
    options
  );
  const row = (kind: string) => rows.find((one) => one['kind'] === kind);
  const number = (kind: string) => Number(row(kind)?.['n'] ?? 0);
  return {
    reports: number('all'),
    manyYears: row('all')?.['many'] === true,
    years: rows
      .filter((one) => one['kind'] === 'year')
      .map((one) => Number(one['year']))
      .sort((a, b) => a - b),
    recurring: number('recurring'),
    types: number('types'),
    levels: number('levels'),
    latestOf: new Map(
      rows
        .filter((one) => one['kind'] === 'latest')
        .map((one) => [one['year'] === null ? null : Number(one['year']), Number(one['n'])])
    ),
    parts: row('types')?.['many'] === true,
    reportsOf: new Map(
      rows.filter((one) => one['kind'] === 'reports').map((one) => [Number(one['year']), Number(one['n'])])
    )
  };
}
