import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Sheet, SheetCell } from './sheet';

const PARQUET_TYPES = { text: 'STRING', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;

/** Parquet with one nullable column for each of the sheet's. */
export function toParquet(sheet: Sheet): Uint8Array<ArrayBuffer> {
  const columnData = sheet.columns.map((column, index) => ({
    name: column.header,
    type: PARQUET_TYPES[column.type],
    nullable: true,
    data: sheet.rows.map((row): SheetCell => row[index] ?? null)
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
