import type { Row } from '$lib/database/engine';
import type { ColumnType, Sheet } from '$lib/export/sheet';
import { writtenAs } from '$lib/export/day-number';

/** Rows of a query as a sheet: a column's type is that of all its values that are not null, days and moments too; else text. */
export function resultSheet(name: string, rows: readonly Row[]): Sheet {
  const names = Object.keys(rows[0] ?? {});
  const types = names.map((column) => typeOf(rows, column));
  return {
    name,
    columns: names.map((header, index) => ({ header, type: types[index] ?? 'text' })),
    rows: rows.map((row) =>
      names.map((column, index) => {
        const value = row[column] ?? null;
        return types[index] === 'text' && value !== null ? String(value) : value;
      })
    )
  };
}

function typeOf(rows: readonly Row[], column: string): ColumnType {
  const values = rows.flatMap((row) => row[column] ?? []);
  const kinds = new Set(values.map((value) => typeof value));
  if (kinds.size !== 1) return 'text';
  if (kinds.has('number')) return 'number';
  return kinds.has('boolean') ? 'boolean' : writtenAs(values.map(String));
}
