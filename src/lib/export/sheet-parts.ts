/** What a workbook's sheets have that their writer does not write: filters, what is printed where, the height of a row. */
import { columnName, escapeXml } from './chart-xml-parts';

/** A1 to the last cell of a table with a head: $A$1:$L$29. */
export const tableRange = (columns: number, rows: number): string => `$A$1:$${columnName(columns - 1)}$${rows + 1}`;

/** A button to sift by in every cell of the head; none where there is no range. */
export const withFilter = (xml: string, range: string | null): string =>
  range === null ? xml : xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range.replaceAll('$', '')}"/>`);

export interface NamedSheet {
  readonly name: string;
  /** That its filter is over; null for none. */
  readonly filter: string | null;
  /** Sheets of paper beside each other. */
  readonly across: number;
}

/** What a workbook calls the ranges of its filters, and what is printed again on every page: the head, and where there are pages beside each other the names. */
export const withNames =
  (sheets: readonly NamedSheet[]) =>
  (xml: string): string => {
    const named = sheets.map(({ name, filter, across }, at) => {
      const sheet = `'${escapeXml(name.replaceAll("'", "''"))}'!`;
      const defined = (what: string, hidden: string, range: string) =>
        `<definedName name="_xlnm.${what}" localSheetId="${at}"${hidden}>${range}</definedName>`;
      return (
        (filter === null ? '' : defined('_FilterDatabase', ' hidden="1"', `${sheet}${filter}`)) +
        defined('Print_Titles', '', `${across > 1 ? `${sheet}$A:$A,` : ''}${sheet}$1:$1`)
      );
    });
    return xml.replace('</sheets>', `</sheets><definedNames>${named.join('')}</definedNames>`);
  };

/** write-excel-file speaks of a fourth pane where a sheet is divided once alone. */
export const panesAsDivided = (xml: string): string =>
  xml.replace(/(<pane\b[^>]*?) xSplit="0"([^>]*?)activePane="bottomRight"/, '$1$2activePane="bottomLeft"');

/** Points from a row to the next, where none of its text breaks over lines. */
const ROW = 18;

/** Rows stand a little apart: a page of them is read along its lines. */
export const rowsApart = (xml: string): string =>
  xml.replace(/<cols>|<sheetData/, `<sheetFormatPr defaultRowHeight="${ROW}" customHeight="1"/>$&`);

/** A sheet as it is printed: A4 across, its columns on so many pages beside each other, as many pages down as there are. */
export function fitToPage(xml: string, across = 1): string {
  return xml
    .replace(/<worksheet\b[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<pageSetup[^>]*\/>/, '')
    .replace(
      '</worksheet>',
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
        `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${across}" fitToHeight="0"/></worksheet>`
    );
}
