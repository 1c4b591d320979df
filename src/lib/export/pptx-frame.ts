import type PptxGenJS from 'pptxgenjs';
import type { DeckPage } from './deck';
import { emWidth, wrapText } from '$lib/charts/text-width';
import { speakerNotes } from './speaker-notes';
import { PAGE, type SlideTheme } from './slide-theme';
import { linesIn, textHeight } from './table-layout';

/** Points a title is set in: a long finding in smaller letters rather than over its frame. */
const titleSize = (title: string): number => (title.length > 60 ? 18 : title.length > 38 ? 22 : PAGE.title.fontSize);

/** A title that takes more than its line is broken here: PowerPoint would part a number from its unit. Which page it is stays whole. */
function broken(title: string, numbered: string, size: number): string {
  const room = (PAGE.title.w * 72 * SURE) / size;
  const lines = wrapText(title, room);
  const last = lines.pop() ?? '';
  return [...lines, ...(emWidth(last + numbered) > room ? [last, numbered] : [last + numbered])].join('\n');
}
/** Fonts differ a little in width: a line of ours must not be broken once more. */
const SURE = 0.94;

/** Points of the line under the chart: all of it is read, in smaller letters where it is long. */
const noteSize = (note: string): number =>
  NOTE_SIZES.find((size) => textHeight(linesIn(note, PAGE.note.w, size), size) <= PAGE.note.h) ?? SMALLEST_NOTE;
const SMALLEST_NOTE = 7;
const NOTE_SIZES = [PAGE.note.fontSize, 10, 9, 8, SMALLEST_NOTE];

/** What is left between the title and the line under the chart, below the user's own words. */
export function tableRoom({ note }: Pick<DeckPage, 'note'>): { x: number; y: number; w: number; h: number } {
  const below = note.trim() === '' ? 0 : PAGE.remark.h;
  return { ...PAGE.chart, y: PAGE.chart.y + below, h: PAGE.chart.h - below };
}

interface Said {
  title: string;
  /** Behind the title: （第1页/共3页）; "" for one page alone. */
  numbered: string;
  /** What the slide leaves out, and what its marks mean: under it, behind the source. */
  left: string;
  /** Which part of the whole it is, for the speaker; "" for all of it. */
  part: string;
}

/**
 * A slide with its title, the user's words, the line that says where it comes from, its number, and what the speaker must
 * know; gives back the slide and the place that is left between them.
 */
export function addFrame(
  deck: PptxGenJS,
  { exhibit, note }: DeckPage,
  { title, numbered, left, part }: Said,
  theme: SlideTheme
): { slide: PptxGenJS.Slide; place: { x: number; y: number; w: number; h: number } } {
  const slide = deck.addSlide();
  const letters = { fontFace: theme.font, color: theme.ink };
  const size = titleSize(title + numbered);
  slide.addText(broken(title, numbered, size), {
    ...PAGE.title,
    ...letters,
    fontSize: size,
    bold: true,
    fit: 'shrink',
    valign: 'top'
  });
  const said = note.trim();
  if (said !== '')
    slide.addText(said, { ...PAGE.remark, ...letters, color: theme.quiet, fit: 'shrink', valign: 'middle' });
  const source = [exhibit.note, left].filter((part) => part !== '').join(' ');
  slide.addText(source, {
    ...PAGE.note,
    ...letters,
    fontSize: noteSize(source),
    color: theme.quiet,
    fit: 'shrink',
    valign: 'bottom'
  });
  slide.slideNumber = { ...PAGE.number, fontFace: theme.font, fontSize: 10, color: theme.quiet, align: 'right' };
  slide.addNotes(speakerNotes(exhibit, said, part));
  return { slide, place: tableRoom({ note }) };
}
