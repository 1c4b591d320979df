/** Widths and heights of a workbook's columns and head, worked out of what stands in them: Excel and WPS fit nothing by themselves. */
import { emWidth, wrapText } from '$lib/charts/text-width';
import type { Sheet, SheetCell, SheetColumn } from './sheet';

/** Characters (a Han letter is two) that a column takes at most; longer text breaks over lines. */
const WIDEST = 64;
const NARROWEST = 7;
/** What a cell keeps free beside its text, and the button of the filter beside a head's. */
const BESIDE = 2;
const BUTTON = 3;
/** A head breaks over so many lines before it makes its column wider than the cells are. */
const HEAD_LINES = 3;
/** Points of a line of 11 point letters, and what the head's row keeps free. */
const LINE = 17;
const ABOVE_AND_BELOW = 8;
const BETWEEN = 3;
/** Excel has no higher row. */
const HIGHEST = 409;
/** Rows that are measured: of a million they are as good as all, and are had at once. */
const MEASURED = 5000;

export interface SheetLayout {
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** Of the head's row, in points. */
  readonly headHeight: number;
  /** Whether a text breaks over lines in a column. */
  readonly breaks: (text: string, column: number) => boolean;
  /** Of a row with such a text, in points; null where each stands on its line. */
  readonly rowHeight: (row: readonly SheetCell[]) => number | null;
}

const widthOf = (line: string): number => Math.ceil(emWidth(line) * 2);
const characters = (text: string): number =>
  text.includes('\n') ? Math.max(...text.split('\n').map(widthOf)) : widthOf(text);

/** As a number stands in its cell. */
function shown(cell: SheetCell, { format = '' }: SheetColumn): string {
  if (typeof cell !== 'number') return String(cell ?? '');
  return format.startsWith('#,##0') ? cell.toLocaleString('zh-CN', { maximumFractionDigits: 2 }) : String(cell);
}

export function sheetLayout({ columns, rows, plain }: Sheet): SheetLayout {
  const button = plain ? 0 : BUTTON;
  const measured = rows.length > MEASURED ? rows.slice(0, MEASURED) : rows;
  const widths = columns.map((column, at) => {
    const most = column.widest ?? WIDEST;
    const cells = measured.reduce((widest, row) => Math.max(widest, characters(shown(row[at] ?? null, column))), 0);
    return Math.max(NARROWEST, Math.min(most, Math.max(cells + BESIDE, headWidth(column.header) + BESIDE + button)));
  });
  const lines = columns.map(({ header }, at) => linesIn(header, (widths[at] ?? NARROWEST) - BESIDE - button));
  const breaks = (text: string, column: number): boolean => {
    const room = (widths[column] ?? WIDEST) - BESIDE;
    // Most cells are told by their length alone: no letter is wider than two characters, and none narrower than one.
    if (text.length > room || text.includes('\n')) return true;
    return text.length * 2 > room && characters(text) > room;
  };
  const linesOf = (cell: SheetCell, at: number): number =>
    typeof cell === 'string' && breaks(cell, at)
      ? cell.split('\n').reduce((sum, line) => sum + linesAbout(line, (widths[at] ?? NARROWEST) - BESIDE), 0)
      : 1;
  return {
    widths,
    headHeight: Math.max(1, ...lines) * LINE + ABOVE_AND_BELOW,
    breaks,
    rowHeight: (row) => {
      const most = Math.max(1, ...row.map(linesOf));
      return most === 1 ? null : Math.min(HIGHEST, most * LINE + BETWEEN);
    }
  };
}

/** Lines end before a mark or a word that does not fit; to find where is not worth its time in every cell of a large sheet. */
const RAGGED = 1.06;
const linesAbout = (text: string, room: number): number => Math.max(1, Math.ceil((characters(text) * RAGGED) / room));

const linesIn = (text: string, room: number): number => Math.max(1, wrapText(text, room / 2).length);

/** The least width at which a head takes no more than its lines. */
function headWidth(header: string): number {
  let width = Math.max(4, Math.ceil(characters(header) / HEAD_LINES));
  while (linesIn(header, width) > HEAD_LINES) width += 1;
  return width;
}

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

/** Bodies stay in sight where their figures go further than a screen; a column that takes half of one does not. */
export function keepsFirst({ widths }: SheetLayout): boolean {
  const [first = 0] = widths;
  return first <= 34 && sum(widths) > 130;
}

/** Characters that are still read across a sheet of A4. */
const ACROSS = 230;

/** Sheets of paper that a table is printed on beside each other. */
export const pagesAcross = ({ widths }: SheetLayout): number => Math.max(1, Math.ceil(sum(widths) / ACROSS));
