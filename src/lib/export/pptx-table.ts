import type PptxGenJS from 'pptxgenjs';
import { stateName } from '$lib/format/states';
import { m } from '$lib/paraglide/messages.js';
import type { Exhibit, ExhibitFigure } from './exhibit';
import { formatFigure } from './figure-text';
import { PAGE, type SlideTheme } from './slide-theme';
import { speakerNotes } from './speaker-notes';

/** Rows that a slide takes at a size that can be read from the back of the room. */
const ROWS_A_SLIDE = 14;

/** The exhibit's table, native and editable, over as many slides as it needs. */
export function addTables(deck: PptxGenJS, exhibit: Exhibit, theme: SlideTheme): void {
  const pages = Math.max(1, Math.ceil(exhibit.categories.length / ROWS_A_SLIDE));
  for (let page = 0; page < pages; page++) {
    const slide = deck.addSlide();
    const title = pages > 1 ? m.export_table_page({ title: exhibit.title, page: page + 1, pages }) : exhibit.title;
    slide.addText(title, {
      ...PAGE.title,
      fontSize: 20,
      color: theme.ink,
      fontFace: theme.font,
      bold: true,
      fit: 'shrink'
    });
    const from = page * ROWS_A_SLIDE;
    slide.addTable(tableRows(exhibit, from, from + ROWS_A_SLIDE, theme), {
      x: PAGE.chart.x,
      y: 1.35,
      w: PAGE.chart.w,
      rowH: 0.34,
      fontSize: 12,
      fontFace: theme.font,
      color: theme.ink,
      valign: 'middle',
      border: { type: 'solid', pt: 0.5, color: theme.hairline }
    });
    slide.addText(exhibit.note, { ...PAGE.note, color: theme.quiet, fontFace: theme.font });
    slide.addNotes(speakerNotes(exhibit));
  }
}

function tableRows(exhibit: Exhibit, from: number, to: number, theme: SlideTheme): PptxGenJS.TableRow[] {
  const head = (text: string, align: 'left' | 'right'): PptxGenJS.TableCell => ({
    text,
    options: { bold: true, align, color: theme.quiet, fill: { color: 'F7F4EE' } }
  });
  const header = [
    head(m.export_column_body(), 'left'),
    ...exhibit.series.flatMap((series) => [
      head(series.unit ? m.export_with_unit({ name: series.name, unit: series.unit }) : series.name, 'right'),
      head(m.export_column_state_plain(), 'left')
    ])
  ];
  const rows = exhibit.categories
    .slice(from, to)
    .map((category, offset): PptxGenJS.TableRow => [
      { text: category.label },
      ...exhibit.series.flatMap((series) => figureCells(series.figures[from + offset], theme))
    ]);
  return [header, ...rows];
}

function figureCells(figure: ExhibitFigure | undefined, theme: SlideTheme): PptxGenJS.TableCell[] {
  const state = figure?.state ?? 'absent';
  const drawn = state === 'stated' || state === 'zero';
  return [
    { text: figure ? formatFigure(figure) : '—', options: { align: 'right', color: drawn ? theme.ink : theme.quiet } },
    { text: stateName(state), options: { color: drawn ? theme.ink : theme.quiet } }
  ];
}
