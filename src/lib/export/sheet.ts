/** A table of typed cells: what CSV, XLSX, Parquet and the slide tables are made from. */

export type SheetCell = string | number | boolean | null;
/** `date` and `time` are strings too, every one of them 2023-12-18 or 2023-12-18 08:30:00. */
export type ColumnType = 'text' | 'number' | 'boolean' | 'date' | 'time';

export interface SheetColumn {
  header: string;
  type: ColumnType;
  /** Characters, a Han letter two, that it takes in a workbook at most; longer text breaks over lines. */
  widest?: number;
  /** For whoever checks the table in a workbook: slides and paper have no room for it. */
  aside?: true;
  /** Of numbers, as Excel writes it; without, as they are. */
  format?: string;
}

export interface Sheet {
  name: string;
  columns: readonly SheetColumn[];
  /** One cell for each column. */
  rows: readonly (readonly SheetCell[])[];
  /** Nothing to sift: a text, or the numbers of a chart, which a filter would take out of it. */
  plain?: true;
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
