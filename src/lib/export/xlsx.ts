import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import type { Zippable } from 'fflate';
import { m } from '$lib/paraglide/messages.js';
import type { Exhibit } from './exhibit';
import { sourcesSheet, workbookSheet } from './exhibit-sheets';
import { fitToPage, fontsInOrder, unzipped, withPart, zipped } from './package-parts';
import type { Sheet } from './sheet';
import { aboutSheet, sheetTitle } from './sheet-about';
import { sheetNames } from './sheet-names';
import { xmlText } from './xml-text';

const FONT = 'Microsoft YaHei';
const HEADER_FILL = '#F0ECE4';
/** Excel's limit of characters in a cell. */
const CELL_LENGTH = 32_767;

/** A workbook of typed cells: numbers are numbers, and text is text even where it begins with an equals sign. */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(sheets.map((sheet) => sheet.name));
  const workbook = sheets.map((sheet, index) => ({
    data: sheetData(sheet),
    sheet: names[index] ?? `${index + 1}`,
    columns: sheet.columns.map((column) => ({ width: column.width ?? 14 })),
    stickyRowsCount: 1
  }));
  const blob = await writeExcelFile(workbook, { fontFamily: FONT, fontSize: 11 }).toBlob();
  let parts: Zippable = await unzipped(new Uint8Array(await blob.arrayBuffer()));
  parts = withPart(parts, 'xl/styles.xml', fontsInOrder);
  for (const path of Object.keys(parts).filter((one) => /^xl\/worksheets\/[^/]+\.xml$/.test(one)))
    parts = withPart(parts, path, fitToPage);
  return zipped(parts);
}

/** 说明, one sheet a view, then 来源 with the sentence for every figure. Behind a chart of groups stand the figures of its reports. */
export function exhibitsToXlsx(exhibits: readonly Exhibit[]): Promise<Uint8Array<ArrayBuffer>> {
  const all = exhibits.flatMap((exhibit) =>
    exhibit.kind === 'figures' && exhibit.behind ? [exhibit, exhibit.behind] : [exhibit]
  );
  const about = m.export_sheet_about();
  const names = sheetNames([about, ...all.map(sheetTitle), m.export_sheet_sources()]).slice(1);
  const sources = all.some(({ kind }) => kind === 'figures') ? [sourcesSheet(all, names)] : [];
  return toXlsx([aboutSheet(all, names), ...all.map((exhibit, at) => workbookSheet(exhibit, names[at])), ...sources]);
}

function sheetData(sheet: Sheet): SheetData {
  const header = sheet.columns.map((column) => ({
    value: xmlText(column.header),
    type: String,
    fontWeight: 'bold' as const,
    backgroundColor: HEADER_FILL,
    wrap: true,
    align: column.type === 'number' ? ('right' as const) : ('left' as const)
  }));
  const rows = sheet.rows.map((row) =>
    row.map((cell, at) => {
      if (cell === null || cell === '') return null;
      const { format, wrap } = sheet.columns[at] ?? {};
      if (typeof cell === 'number')
        return Number.isFinite(cell) ? { value: cell, type: Number, ...(format ? { format } : {}) } : null;
      if (typeof cell === 'boolean') return { value: cell, type: Boolean };
      return {
        value: xmlText(cell).slice(0, CELL_LENGTH),
        type: String,
        // A figure ends where the words beside it would begin.
        ...(sheet.columns[at - 1]?.type === 'number' ? { indent: 1 } : {}),
        ...(wrap ? { wrap, alignVertical: 'top' as const } : {})
      };
    })
  );
  return [header, ...rows];
}
