import type PptxGenJS from 'pptxgenjs';
import { m } from '$lib/paraglide/messages.js';
import type { DeckPage } from './deck';
import type { SheetExhibit } from './exhibit';
import { addFrame, tableRoom } from './pptx-frame';
import { withoutAside, type SheetCell } from './sheet';
import type { SlideTheme } from './slide-theme';
import { ABOVE_AND_BELOW, BESIDE, columnWidths, paged, rowHeight } from './table-layout';
import { xmlText } from './xml-text';

/** Letters, in points: as large as can be, smaller where there is much to set. */
const SIZES = { few: 14, usual: 12, wide: 11, widest: 10 };
const FEW_ROWS = 9;
const MANY_COLUMNS = 6;
const VERY_MANY_COLUMNS = 9;
/** From so many rows on a table is set closer, in the smallest letters that are still read: 24 rows a slide. */
const MANY_ROWS = 60;
/** Nobody looks at more slides of a list, or of the figures of a chart; the workbook has all of it. */
export const MOST_SLIDES = 6;
export const MOST_FIGURE_SLIDES = 15;
/** More rows than so many slides ever hold: those after them are neither written nor measured. */
export const MOST_ROWS = 200;
export const MOST_FIGURE_ROWS = 400;
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
  /** Slides that it takes at most. */
  most: number;
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
  { header, rows, total, legend, most }: TableSlides,
  theme: SlideTheme
): void {
  const { title } = page.exhibit;
  const room = tableRoom(page);
  const written = rows.map(texts);
  const set = (points: number) => setIn(points, texts(header), written, { ...room, close: total >= MANY_ROWS, most });
  const usual = set(sizeOf(header.length, total));
  // What only just does not stand on one slide does so in smaller letters.
  const smaller = [usual.size - 1, usual.size - 2].filter((points) => points >= SIZES.widest);
  const whole = smaller.map(set).find(({ pages }) => pages.length === 1);
  const { size, widths, top, heights, pages, margin } = usual.pages.length > 1 && whole ? whole : usual;
  const shown = pages.reduce((sum, count) => sum + count, 0);
  let from = 0;
  pages.forEach((count, index) => {
    const last = index === pages.length - 1;
    const cut = last && shown < total ? m.export_table_cut({ shown, rest: total - shown }) : '';
    const numbered = pages.length > 1 ? m.export_page_of({ page: index + 1, pages: pages.length }) : '';
    const part = pages.length > 1 ? m.export_rows({ from: from + 1, to: from + count, total }) : '';
    const { slide, place } = addFrame(
      deck,
      page,
      {
        title,
        numbered,
        left: [legend, cut].filter((one) => one !== '').join(' '),
        part
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
      margin,
      fontFace: theme.font,
      color: theme.ink,
      valign: 'middle',
      border: { type: 'solid', pt: 0.5, color: theme.hairline }
    });
    from += count;
  });
}

/** Widths, heights and slides of a table in letters of a size. */
function setIn(
  size: number,
  header: string[],
  rows: string[][],
  { w, h, close, most }: { w: number; h: number; close: boolean; most: number }
) {
  const widths = columnWidths([header, ...rows], w, size);
  const between = close ? CLOSE : undefined;
  const top = rowHeight(header, widths, size, between);
  const heights = rows.map((row) => rowHeight(row, widths, size, between));
  const pages = rows.length === 0 ? [0] : paged(heights, h - FOOT - top, most);
  const [above, beside] = [(between ?? ABOVE_AND_BELOW) / 2, BESIDE / 2];
  return {
    size,
    widths,
    top,
    heights,
    pages,
    margin: [above, beside, above, beside] as [number, number, number, number]
  };
}

/** Inches above and below the text of a cell, together, where rows are set closer. */
const CLOSE = 0.02;

function sizeOf(columns: number, rows: number): number {
  if (columns > VERY_MANY_COLUMNS || rows >= MANY_ROWS) return SIZES.widest;
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
      legend: '',
      most: MOST_SLIDES
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
