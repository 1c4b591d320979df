import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import type { Zippable } from 'fflate';
import { m } from '$lib/paraglide/messages.js';
import type { Exhibit } from './exhibit';
import { sourcesSheet, workbookSheet } from './exhibit-sheets';
import { dayNumber } from './day-number';
import { fontsInOrder, unzipped, withPart, zipped } from './package-parts';
import { fitToPage, panesAsDivided, rowsApart, tableRange, withFilter, withNames } from './sheet-parts';
import type { Sheet } from './sheet';
import { aboutSheet, sheetTitle } from './sheet-about';
import { keepsFirst, pagesAcross, sheetLayout, type SheetLayout } from './sheet-layout';
import { sheetNames } from './sheet-names';
import { xmlText } from './xml-text';

const FONT = 'Microsoft YaHei';
const HEADER_FILL = '#F0ECE4';
const HEADER_LINE = '#B3AD9F';
/** Excel's limit of characters in a cell. */
const CELL_LENGTH = 32_767;

/** A workbook of typed cells: numbers are numbers, days are days, and text is text even where it begins with an equals sign. */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(sheets.map((sheet) => sheet.name));
  const tables = sheets.map((sheet, at) => ({ sheet, name: names[at] ?? '', layout: sheetLayout(sheet) }));
  const workbook = tables.map(({ sheet, name, layout }) => ({
    data: sheetData(sheet, layout),
    sheet: name,
    columns: layout.widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    ...(keepsFirst(layout) ? { stickyColumnsCount: 1 } : {})
  }));
  const blob = await writeExcelFile(workbook, { fontFamily: FONT, fontSize: 11 }).toBlob();
  let parts: Zippable = await unzipped(new Uint8Array(await blob.arrayBuffer()));
  parts = withPart(parts, 'xl/styles.xml', fontsInOrder);
  parts = withPart(parts, 'xl/workbook.xml', withNames(tables.map(rangesOf)));
  tables.forEach((table, at) => {
    const { across, filter } = rangesOf(table);
    parts = withPart(parts, `xl/worksheets/sheet${at + 1}.xml`, (xml) =>
      withFilter(rowsApart(panesAsDivided(fitToPage(xml, across))), filter)
    );
  });
  return zipped(parts);
}

/** Where a sheet has its filter, and how it is printed. */
function rangesOf({
  sheet: { columns, rows, plain },
  name,
  layout
}: {
  sheet: Sheet;
  name: string;
  layout: SheetLayout;
}) {
  const filter =
    plain === true || rows.length === 0 || columns.length === 0 ? null : tableRange(columns.length, rows.length);
  return { name, filter, across: pagesAcross(layout) };
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

const DATE_FORMATS = { date: 'yyyy-mm-dd', time: 'yyyy-mm-dd hh:mm:ss' } as const;

function sheetData(sheet: Sheet, layout: SheetLayout): SheetData {
  const header = sheet.columns.map(({ header, type }) => ({
    value: xmlText(header),
    type: String,
    fontWeight: 'bold' as const,
    backgroundColor: HEADER_FILL,
    bottomBorderColor: HEADER_LINE,
    bottomBorderStyle: 'thin' as const,
    wrap: true,
    height: layout.headHeight,
    alignVertical: 'center' as const,
    // The button of the filter stands at the right end of the cell.
    ...(type === 'number' ? { align: 'right' as const, indent: sheet.plain ? 0 : 2 } : { align: 'left' as const })
  }));
  const rows = sheet.rows.map((row) => {
    const height = layout.rowHeight(row);
    const beside = height === null ? {} : { alignVertical: 'top' as const, height };
    return row.map((cell, at) => {
      if (cell === null || cell === '') return null;
      const { format, type = 'text' } = sheet.columns[at] ?? {};
      if (typeof cell === 'number')
        return Number.isFinite(cell) ? { value: cell, type: Number, ...beside, ...(format ? { format } : {}) } : null;
      if (typeof cell === 'boolean') return { value: cell, type: Boolean, ...beside };
      const day = type === 'date' || type === 'time' ? dayNumber(cell) : null;
      if (day !== null && (type === 'date' || type === 'time'))
        return { value: day, type: Number, format: DATE_FORMATS[type], align: 'left' as const, ...beside };
      return {
        value: xmlText(cell).slice(0, CELL_LENGTH),
        type: String,
        ...beside,
        // A figure ends where the words beside it would begin.
        ...(sheet.columns[at - 1]?.type === 'number' ? { align: 'left' as const, indent: 1 } : {}),
        ...(layout.breaks(cell, at) ? { wrap: true } : {})
      };
    });
  });
  return [header, ...rows];
}
