import type { Engine, QueryOptions, Row } from '$lib/database/engine';
import { join, sql, type Sql } from '$lib/database/sql';
import type { IndicatorInfo } from '$lib/library/effective-view';
import { buildCompareModel, chosenIndicators } from './compare';
import type { CompareModel } from './compare-model';
import {
  foldText,
  type CompareCounts,
  type CompareMetric,
  type CompareRecords,
  type CompareReport
} from './compare-rows';
import type { CompareSpec } from './compare-spec';

/** The same comparison as `compareModel`, filled by SQL: for libraries that are too large to go through in the page. */
export async function compareModelFromSql(
  engine: Engine,
  known: readonly IndicatorInfo[],
  spec: CompareSpec,
  options: QueryOptions = {}
): Promise<CompareModel> {
  const counts = await countsFromSql(engine, options);
  const keys = chosenIndicators(spec, known, counts).map(({ key }) => key);
  return buildCompareModel(spec, known, counts, await compareFromSql(engine, spec, keys, options));
}

/** The records of a comparison. Columns are named as the records' fields, so that rows are the records. */
export async function compareFromSql(
  engine: Engine,
  spec: CompareSpec,
  indicators: readonly string[],
  options: QueryOptions = {}
): Promise<CompareRecords> {
  const where = filters(spec);
  const reports = await engine.query(
    sql`SELECT id, position, label, body, agency, agency_level, report_type, year, title, source
        FROM reports r WHERE ${where} ORDER BY position`,
    options
  );
  if (indicators.length === 0) return { reports: records<CompareReport>(reports), metrics: [] };
  const metrics = await engine.query(
    sql`SELECT m.id, m.report, m.indicator, m.headline, m.value, m.value_high, m.unit, m.bound, m.text, m.status, m.placeholder
        FROM metrics m JOIN reports r ON r.id = m.report
        WHERE m.indicator IN ${indicators} AND ${where} ORDER BY r.position, m.place`,
    options
  );
  return { reports: records<CompareReport>(reports), metrics: records<CompareMetric>(metrics) };
}

export async function countsFromSql(engine: Engine, options: QueryOptions = {}): Promise<CompareCounts> {
  const rows = await engine.query(
    sql`SELECT 'level' AS kind, agency_level AS key, count(*) AS reports FROM reports GROUP BY ALL
        UNION ALL SELECT 'type', report_type, count(*) FROM reports GROUP BY ALL
        UNION ALL SELECT 'year', CAST(year AS VARCHAR), count(*) FROM reports WHERE year IS NOT NULL GROUP BY ALL
        UNION ALL SELECT 'indicator', indicator, count(*) FROM metrics
                  WHERE headline AND indicator IS NOT NULL GROUP BY ALL
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
    answered: new Map(of('indicator'))
  };
}

/** The spec's filters over `reports r`; `passes` is the same over records. */
function filters(spec: CompareSpec): Sql {
  const conditions = [
    spec.levels.length > 0 && sql`r.agency_level IN ${spec.levels}`,
    spec.types.length > 0 && sql`r.report_type IN ${spec.types}`,
    spec.years.length > 0 && sql`r.year IN ${spec.years}`,
    spec.text !== '' && sql`contains(r.search, ${foldText(spec.text)})`
  ].filter((condition) => condition !== false);
  return conditions.length > 0 ? join(conditions, ' AND ') : sql`true`;
}

/** The one place where rows are taken for records: the columns selected above are the fields, of the same types. */
function records<T>(rows: readonly Row[]): readonly T[] {
  return rows as readonly unknown[] as readonly T[];
}
