import { bool, float64, int32, tableFromArrays, tableToIPC, utf8, type DataType } from '@uwdata/flechette';
import type { Table } from './tables';

const TYPES: Record<string, () => DataType> = { VARCHAR: utf8, DOUBLE: float64, INTEGER: int32, BOOLEAN: bool };

/**
 * Records → an Arrow IPC stream with the table's columns. (apache-arrow's own builders are three times as slow and compile
 * code, which the Content-Security-Policy forbids; DuckDB silently ignores the IPC file format.)
 */
export function arrowStream<R>(table: Table<R>, records: readonly (readonly [R, place: number])[]): Uint8Array {
  const columns = table.columns.map(
    ({ name, of }) => [name, records.map(([record, place]) => of(record, place))] as [string, unknown[]]
  );
  const types = Object.fromEntries(table.columns.map(({ name, type }) => [name, (TYPES[type] ?? utf8)()]));
  const stream = tableToIPC(tableFromArrays(columns, { types }), { format: 'stream' });
  if (!stream) throw new TypeError(`no Arrow stream for ${table.name}`);
  return stream;
}
