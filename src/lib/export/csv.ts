import Papa from 'papaparse';
import type { Sheet } from './sheet';

/**
 * CSV that Excel and WPS open as it is: UTF-8 with BOM, CRLF. Text that begins with = + - @ (or a tab or return before
 * one) gets an apostrophe in front, so that no report can put a formula into somebody's sheet; numbers stay numbers.
 */
export function toCsv(sheet: Sheet): Uint8Array<ArrayBuffer> {
  const body = Papa.unparse(
    {
      fields: sheet.columns.map((column) => column.header),
      data: sheet.rows.map((row) => row.map((cell) => cell ?? ''))
    },
    { escapeFormulae: /^[\s]*[=+\-@\t\r]/, newline: '\r\n' }
  );
  return new TextEncoder().encode(`\uFEFF${body}`);
}
