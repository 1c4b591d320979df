import { bool, dictionary, float64, int32, tableFromArrays, tableToIPC, utf8, type DataType } from '@uwdata/flechette';
import type { RowContext, Table } from './tables';

const TYPES: Record<string, () => DataType> = { VARCHAR: utf8, DOUBLE: float64, INTEGER: int32, BOOLEAN: bool };

/** Rows in one Arrow stream: larger ones cost memory twice over while they are copied into the engine. */
const BATCH = 100_000;

/** Records that stand together in a table, with what they share. */
export interface Rows<R> {
  readonly records: readonly R[];
  readonly context: RowContext;
}

/**
 * Records → Arrow IPC streams with the table's columns. (apache-arrow's own builders are three times as slow and compile
 * code, which the Content-Security-Policy forbids; DuckDB silently ignores the IPC file format.)
 */
export function* arrowStreams<R>(table: Table<R>, rows: Iterable<Rows<R>>): Generator<Uint8Array> {
  let columns: unknown[][] = table.columns.map(() => []);
  let size = 0;
  for (const { records, context } of rows) {
    for (const [place, record] of records.entries()) {
      table.columns.forEach(({ of }, at) => columns[at]?.push(of(record, place, context)));
      size += 1;
      if (size < BATCH) continue;
      yield stream(table, columns);
      columns = table.columns.map(() => []);
      size = 0;
    }
  }
  if (size > 0) yield stream(table, columns);
}

function stream<R>(table: Table<R>, columns: readonly unknown[][]): Uint8Array {
  const named = table.columns.map(({ name }, at) => [name, columns[at] ?? []] as [string, unknown[]]);
  const types = Object.fromEntries(
    table.columns.map(({ name, type }, at) => [
      name,
      type === 'VARCHAR' && repeats(columns[at] ?? []) ? dictionary(utf8()) : (TYPES[type] ?? utf8)()
    ])
  );
  const made = tableToIPC(tableFromArrays(named, { types }), { format: 'stream' });
  if (!made) throw new TypeError(`no Arrow stream for ${table.name}`);
  return made;
}

/** Texts of a sample that a column must not have all different to be written as a dictionary. */
const SAMPLE = 1000;

/** Words that come again and again (units, files, sections) are encoded once: a text a cell is most of the time of a load. */
function repeats(values: readonly unknown[]): boolean {
  const sample = values.slice(0, SAMPLE);
  return sample.length === SAMPLE && new Set(sample).size < SAMPLE / 2;
}
