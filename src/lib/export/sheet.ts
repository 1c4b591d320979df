/** A table of typed cells: what CSV, XLSX, Parquet and the slide tables are made from. */

export type SheetCell = string | number | boolean | null;
export type ColumnType = 'text' | 'number' | 'boolean';

export interface SheetColumn {
  header: string;
  type: ColumnType;
  /** In characters, for formats that have widths. */
  width?: number;
  /** For whoever checks the table in a workbook: slides and paper have no room for it. */
  aside?: true;
  /** Of numbers, as Excel writes it; without, as they are. */
  format?: string;
  /** Long text breaks over lines. */
  wrap?: true;
}

export interface Sheet {
  name: string;
  columns: readonly SheetColumn[];
  /** One cell for each column. */
  rows: readonly (readonly SheetCell[])[];
}

/** The table as a slide or a sheet of paper shows it. */
export function withoutAside({ columns, rows, ...sheet }: Sheet): Sheet {
  const kept = columns.flatMap(({ aside }, at) => (aside ? [] : [at]));
  return {
    ...sheet,
    columns: kept.flatMap((at) => columns[at] ?? []),
    rows: rows.map((row) => kept.map((at) => row[at] ?? null))
  };
}
