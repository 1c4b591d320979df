import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import { momentOf } from './day-number';
import type { ColumnType, Sheet, SheetCell } from './sheet';

/** Parquet with one nullable column for each of the sheet's; days and moments as such, without a zone. */
export function toParquet(sheet: Sheet): Uint8Array<ArrayBuffer> {
  const columnData = sheet.columns.map(({ header, type }, index) => ({
    name: header,
    data: sheet.rows.map((row): SheetCell | Date => {
      const cell = row[index] ?? null;
      return typeof cell === 'string' && (type === 'date' || type === 'time') ? momentOf(cell) : cell;
    })
  }));
  const columns = sheet.columns.map(({ header, type }): SchemaElement => ({
    name: header,
    repetition_type: 'OPTIONAL',
    ...PARQUET_TYPES[type]
  }));
  const schema: SchemaElement[] = [{ name: 'root', num_children: columns.length }, ...columns];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema }));
}

const PARQUET_TYPES: Record<ColumnType, Omit<SchemaElement, 'name'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  time: {
    type: 'INT64',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MILLIS' }
  }
};
