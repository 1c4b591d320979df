import type { EffectiveView } from '$lib/library/effective-view';
import type { QueryOptions } from '$lib/database/engine';
import { join, sql } from '$lib/database/sql';
import { foldText } from './compare-facts';
import { groupNames, type NameCount, type NameGroup } from './name-groups';
import { memoryIndex } from './memory-index';
import type { Asking } from './sql-counts';

/** Names with their units that are looked at, the most widely used first: more than a reader goes through. */
const MOST_NAMES = 2000;

/** All words that are looked for must be in a name. */
function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Free names that hold the text, from the effective view. */
export function namesFromMemory(view: EffectiveView, text: string): NameGroup[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const counts: NameCount[] = [];
  for (const [name, metrics] of memoryIndex(view).byName()) {
    const folded = foldText(name);
    if (!words.every((word) => folded.includes(word))) continue;
    for (const unit of new Set(metrics.map((metric) => metric.unit))) {
      const own = metrics.filter((metric) => metric.unit === unit);
      const values = own.flatMap(({ value, status }) => (value === null || status === 'plan' ? [] : [value]));
      counts.push({
        name,
        unit,
        reports: new Set(own.map(({ report }) => report)).size,
        min: values.length > 0 ? Math.min(...values) : null,
        max: values.length > 0 ? Math.max(...values) : null
      });
    }
  }
  counts.sort((a, b) => b.reports - a.reports || compareText(a.name, b.name) || compareText(a.unit, b.unit));
  return groupNames(counts.slice(0, MOST_NAMES));
}

/** The same by SQL: the words are looked for among distinct names, and only figures of those that hold them are counted. */
export async function namesFromSql(asking: Asking, text: string, options: QueryOptions = {}): Promise<NameGroup[]> {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const holds = join(
    words.map((word) => sql`contains(search, ${word})`),
    ' AND '
  );
  const rows = await asking.query(
    sql`WITH n AS (SELECT no, name FROM names WHERE ${holds}),
      c AS (SELECT name_no, unit, count(DISTINCT report_no) AS reports,
          min(value) FILTER (status <> 'plan') AS min, max(value) FILTER (status <> 'plan') AS max
        FROM metrics WHERE name_no IN (SELECT no FROM n) GROUP BY name_no, unit)
      SELECT n.name, c.unit, c.reports, c.min, c.max FROM c JOIN n ON n.no = c.name_no
      ORDER BY c.reports DESC, n.name, c.unit LIMIT ${MOST_NAMES}`,
    options
  );
  return groupNames(
    rows.map((row) => ({
      name: String(row['name']),
      unit: String(row['unit']),
      reports: Number(row['reports']),
      min: row['min'] === null ? null : Number(row['min']),
      max: row['max'] === null ? null : Number(row['max'])
    }))
  );
}

/** By code, as DuckDB sorts. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
