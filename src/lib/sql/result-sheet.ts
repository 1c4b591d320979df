import type { Row } from '$lib/database/engine';
import type { ColumnType, Sheet } from '$lib/export/sheet';

/** Rows of a query as a sheet: a column's type is that of all its values that are not null, else text. */
export function resultSheet(name: string, rows: readonly Row[]): Sheet {
  const names = Object.keys(rows[0] ?? {});
  const types = names.map((column) => typeOf(rows, column));
  return {
    name,
    columns: names.map((header, index) => ({ header, type: types[index] ?? 'text', width: 18 })),
    rows: rows.map((row) =>
      names.map((column, index) => {
        const value = row[column] ?? null;
        return types[index] === 'text' && value !== null ? String(value) : value;
      })
    )
  };
}

function typeOf(rows: readonly Row[], column: string): ColumnType {
  let seen: 'number' | 'boolean' | null = null;
  for (const row of rows) {
    const value = row[column] ?? null;
    if (value === null) continue;
    const type = typeof value;
    if (type === 'string' || (seen !== null && type !== seen)) return 'text';
    seen = type === 'number' ? 'number' : 'boolean';
  }
  return seen ?? 'text';
}
