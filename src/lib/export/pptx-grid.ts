import type PptxGenJS from 'pptxgenjs';
import { m } from '$lib/paraglide/messages.js';
import type { DeckPage } from './deck';
import type { SheetExhibit } from './exhibit';
import { addFrame, tableRoom } from './pptx-frame';
import { withoutAside, type SheetCell } from './sheet';
import type { SlideTheme } from './slide-theme';
import { columnWidths, paged, rowHeight } from './table-layout';
import { xmlText } from './xml-text';

/** Letters, in points: as large as can be, smaller where there is much to set. */
const SIZES = { few: 14, usual: 12, wide: 11, widest: 10 };
const FEW_ROWS = 9;
const MANY_COLUMNS = 6;
const VERY_MANY_COLUMNS = 9;
/** Nobody looks at more slides of one table; the workbook has all of it. */
export const MOST_SLIDES = 6;
/** More rows than so many slides ever hold: those after them are neither written nor measured. */
export const MOST_ROWS = 200;
/** Between the table and the line under it. */
const FOOT = 0.1;
/** Letters of a cell of a list; a sentence of a report may be longer than a slide. */
const MOST_LETTERS = 90;

export interface TableSlides {
  header: PptxGenJS.TableRow;
  /** The first ones, at most MOST_ROWS. */
  rows: readonly PptxGenJS.TableRow[];
  /** How many rows there are in all. */
  total: number;
  /** Said under the table; "" for nothing. */
  legend: string;
}

export const head = (text: string, align: 'left' | 'right', theme: SlideTheme): PptxGenJS.TableCell => ({
  text,
  options: { bold: true, align, color: theme.quiet, fill: { color: theme.wash } }
});

const texts = (row: PptxGenJS.TableRow): string[] => row.map(({ text }) => (typeof text === 'string' ? text : ''));

/** A native table over as many slides as it needs, its head repeated on each, every row where there is room for all its lines. */
export function addTable(
  deck: PptxGenJS,
  page: DeckPage,
  { header, rows, total, legend }: TableSlides,
  theme: SlideTheme
): void {
  const { title } = page.exhibit;
  const room = tableRoom(page);
  const written = rows.map(texts);
  const usual = setIn(sizeOf(header.length, total), texts(header), written, room);
  // What only just does not stand on one slide does so in smaller letters.
  const smaller = [usual.size - 1, usual.size - 2].filter((points) => points >= SIZES.widest);
  const whole = smaller
    .map((points) => setIn(points, texts(header), written, room))
    .find((set) => set.pages.length === 1);
  const { size, widths, top, heights, pages } = usual.pages.length > 1 && whole ? whole : usual;
  const shown = pages.reduce((sum, count) => sum + count, 0);
  let from = 0;
  pages.forEach((count, index) => {
    const last = index === pages.length - 1;
    const cut = last && shown < total ? m.export_table_cut({ shown, rest: total - shown }) : '';
    const numbered = m.export_table_page({ title, page: index + 1, pages: pages.length });
    const { slide, place } = addFrame(
      deck,
      page,
      {
        title: pages.length > 1 ? numbered : title,
        left: [legend, cut].filter((part) => part !== '').join(' ')
      },
      theme
    );
    slide.addTable([header, ...rows.slice(from, from + count)], {
      x: place.x,
      y: place.y,
      w: place.w,
      colW: widths,
      rowH: [top, ...heights.slice(from, from + count)],
      fontSize: size,
      fontFace: theme.font,
      color: theme.ink,
      valign: 'middle',
      border: { type: 'solid', pt: 0.5, color: theme.hairline }
    });
    from += count;
  });
}

/** Widths, heights and slides of a table in letters of a size. */
function setIn(size: number, header: string[], rows: string[][], room: { w: number; h: number }) {
  const widths = columnWidths([header, ...rows], room.w, size);
  const top = rowHeight(header, widths, size);
  const heights = rows.map((row) => rowHeight(row, widths, size));
  const pages = rows.length === 0 ? [0] : paged(heights, room.h - FOOT - top, MOST_SLIDES);
  return { size, widths, top, heights, pages };
}

function sizeOf(columns: number, rows: number): number {
  if (columns > VERY_MANY_COLUMNS) return SIZES.widest;
  if (columns > MANY_COLUMNS) return SIZES.wide;
  return rows <= FEW_ROWS ? SIZES.few : SIZES.usual;
}

/** A list as a native table. */
export function addSheetTable(deck: PptxGenJS, page: DeckPage & { exhibit: SheetExhibit }, theme: SlideTheme): void {
  const { sheet } = page.exhibit;
  const total = sheet.rows.length;
  const { columns, rows } = withoutAside({ ...sheet, rows: sheet.rows.slice(0, MOST_ROWS) });
  const align = (index: number) => (columns[index]?.type === 'number' ? ('right' as const) : ('left' as const));
  addTable(
    deck,
    page,
    {
      header: columns.map(({ header }, index) => head(header, align(index), theme)),
      rows: rows.map((row) => row.map((cell, index) => ({ text: cellText(cell), options: { align: align(index) } }))),
      total,
      legend: ''
    },
    theme
  );
}

const NUMBER = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4, useGrouping: false });

function cellText(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return NUMBER.format(cell);
  if (typeof cell === 'boolean') return cell ? m.export_yes() : m.export_no();
  const letters = [...xmlText(cell).replace(/\s+/g, ' ')];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : letters.join('');
}
