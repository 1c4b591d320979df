/** A table of typed cells: what CSV, XLSX, Parquet and the slide tables are made from. */

export type SheetCell = string | number | boolean | null;
export type ColumnType = 'text' | 'number' | 'boolean';

export interface SheetColumn {
  header: string;
  type: ColumnType;
  /** In characters, for formats that have widths. */
  width?: number;
}

export interface Sheet {
  name: string;
  columns: readonly SheetColumn[];
  /** One cell for each column. */
  rows: readonly (readonly SheetCell[])[];
}
