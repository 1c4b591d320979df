import type { QueryOptions, Row } from '$lib/database/engine';
import { sql, type Sql } from '$lib/database/sql';
import type { CompareCounts, CompareReport, CompareShape } from './compare-facts';
import type { MeasureInfo } from './compare-model';
import type { CompareSpec } from './compare-spec';
import { answersSql, filters, isNewest } from './sql-answers';

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

/** Level, type and year of the reports that are each other's peers, by the number of their group. */
export type PeerGroups = ReadonlyMap<number, Pick<CompareReport, 'agency_level' | 'report_type' | 'year'>>;

/** One pass over the reports that pass the filters, counted by groups of peers: these tell their level, type and year. */
export async function shapeFromSql(
  asking: Asking,
  spec: CompareSpec,
  measures: readonly MeasureInfo[],
  groups: PeerGroups,
  options: QueryOptions = {}
): Promise<CompareShape> {
  const rows = await asking.query(
    sql`WITH c AS (SELECT r.peers_no, r.line_no, r.year, ${isNewest(spec)} AS newest, a.report_no, a.has_parts
        FROM reports r LEFT JOIN (${answersSql(measures.slice(0, 1))}) a ON a.report_no = r.no WHERE ${filters(spec, true)})
      SELECT peers_no, newest, count(*) AS n, count(report_no) AS answered, bool_or(has_parts) AS parts, false AS recurring
      FROM c GROUP BY ALL
      UNION ALL (SELECT NULL, NULL, 0, 0, NULL, true FROM c WHERE report_no IS NOT NULL
        GROUP BY line_no HAVING min(year) <> max(year) LIMIT 1)`,
    options
  );
  const counted = rows.flatMap((row) => {
    const group = groups.get(Number(row['peers_no'] ?? -1));
    const { newest, parts } = row;
    return group ? [{ group, newest, parts, n: Number(row['n']), answered: Number(row['answered']) }] : [];
  });
  const answering = counted.filter(({ answered }) => answered > 0).map(({ group }) => group);
  const dated = counted.flatMap(({ group: { year }, n }) => (year === null ? [] : [[year, n] as const]));
  const reportsOf = summed(dated);
  return {
    reports: counted.reduce((sum, { n }) => sum + n, 0),
    manyYears: reportsOf.size > 1,
    years: [...new Set(answering.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
    recurring: rows.some(({ recurring }) => recurring === true),
    types: new Set(answering.map((group) => group.report_type)).size,
    levels: new Set(answering.map((group) => group.agency_level)).size,
    latestOf: summed(
      counted.filter(({ newest }) => newest === true).map(({ group: { year }, n }) => [year, n] as const)
    ),
    parts: counted.some(({ parts }) => parts === true),
    reportsOf
  };
}

function summed<K>(pairs: readonly (readonly [K, number])[]): Map<K, number> {
  const sums = new Map<K, number>();
  for (const [key, n] of pairs) sums.set(key, (sums.get(key) ?? 0) + n);
  return sums;
}
