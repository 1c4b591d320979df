import type PptxGenJS from 'pptxgenjs';
import { m } from '$lib/paraglide/messages.js';
import type { DeckPage } from './deck';
import type { SheetExhibit } from './exhibit';
import { addFrame } from './pptx-frame';
import type { SheetCell } from './sheet';
import type { SlideTheme } from './slide-theme';

/** Rows that a slide takes at a size that can be read from the back of the room. */
const ROWS_A_SLIDE = 13;
const MANY_COLUMNS = 6;
/** Nobody looks at more slides of one table; the workbook has all of it. */
const MOST_SLIDES = 10;
/** Letters of a cell of a list; a sentence of a report may be longer than a slide. */
const MOST_LETTERS = 60;

export interface TableSlides {
  header: PptxGenJS.TableRow;
  rows: readonly PptxGenJS.TableRow[];
  /** In shares of each other. */
  widths: readonly number[];
  /** Said under the table; "" for nothing. */
  legend: string;
}

export const head = (text: string, align: 'left' | 'right', theme: SlideTheme): PptxGenJS.TableCell => ({
  text,
  options: { bold: true, align, color: theme.quiet, fill: { color: theme.wash } }
});

/** A native table over as many slides as it needs, its head repeated on each. */
export function addTable(deck: PptxGenJS, page: DeckPage, table: TableSlides, theme: SlideTheme): void {
  // Many columns are narrow, and what stands in them breaks over lines.
  const most = table.widths.length > MANY_COLUMNS ? ROWS_A_SLIDE - 4 : ROWS_A_SLIDE;
  const pages = Math.max(1, Math.ceil(table.rows.length / most));
  const shown = Math.min(pages, MOST_SLIDES);
  const { title } = page.exhibit;
  const missing = table.rows.length - shown * most;
  const sum = table.widths.reduce((all, width) => all + width, 0);
  for (let index = 0; index < shown; index++) {
    const left = [
      table.legend,
      index === shown - 1 && missing > 0 ? m.export_table_cut({ shown: shown * most, rest: missing }) : ''
    ];
    const { slide, place } = addFrame(
      deck,
      page,
      {
        title: pages > 1 ? m.export_table_page({ title, page: index + 1, pages: shown }) : title,
        left: left.filter((part) => part !== '').join(' ')
      },
      theme
    );
    const rows = table.rows.slice(index * most, (index + 1) * most);
    slide.addTable([table.header, ...rows], {
      x: place.x,
      y: place.y,
      w: place.w,
      colW: table.widths.map((width) => (place.w * width) / sum),
      // Few rows are set larger: they are all there is to see.
      rowH: Math.min(0.5, (place.h - 0.2) / (rows.length + 1)),
      fontSize: table.widths.length > MANY_COLUMNS ? 11 : rows.length > most / 2 ? 12 : 14,
      fontFace: theme.font,
      color: theme.ink,
      valign: 'middle',
      border: { type: 'solid', pt: 0.5, color: theme.hairline }
    });
  }
}

/** A list as a native table. */
export function addSheetTable(deck: PptxGenJS, page: DeckPage & { exhibit: SheetExhibit }, theme: SlideTheme): void {
  const { columns, rows } = page.exhibit.sheet;
  const align = (index: number) => (columns[index]?.type === 'number' ? ('right' as const) : ('left' as const));
  addTable(
    deck,
    page,
    {
      header: columns.map(({ header }, index) => head(header, align(index), theme)),
      rows: rows.map((row) => row.map((cell, index) => ({ text: cellText(cell), options: { align: align(index) } }))),
      widths: columns.map(({ width = 14 }) => Math.min(40, Math.max(8, width))),
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
  const letters = [...cell.replace(/\s+/g, ' ')];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : letters.join('');
}
