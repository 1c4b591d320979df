/** Widths and heights of a slide's table, worked out before anything is drawn: what does not fit goes to the next slide. Inches. */
import { emWidth, wrapText } from '$lib/charts/text-width';

const POINTS = 72;
/** A line of Microsoft YaHei with its leading, and what a cell keeps free on both sides. */
const LINE = 1.36;
export const BESIDE = 0.2;
export const ABOVE_AND_BELOW = 0.1;
/** Widest that a column asks for, in em: more of a sentence breaks over lines. */
const WIDEST = 36;
const NARROWEST = 3;
/** Fonts differ; a line that just fits in one does not in another. */
const SLACK = 1.06;

const letters = (text: string): string[] => text.split('\n');
const width = (ems: number, size: number) => (ems * SLACK * size) / POINTS + BESIDE;

/** Widths of columns by what stands in them; together `total`. A short column keeps its words whole, the long ones share the rest. */
export function columnWidths(rows: readonly (readonly string[])[], total: number, size: number): number[] {
  const columns = rows[0]?.length ?? 0;
  const wanted = Array.from({ length: columns }, (_, at) => {
    const widest = rows.reduce((most, row) => Math.max(most, ...letters(row[at] ?? '').map(emWidth)), NARROWEST);
    return width(Math.min(WIDEST, widest), size);
  });
  const sum = wanted.reduce((all, one) => all + one, 0);
  if (sum <= total) return wanted.map((one) => (one * total) / sum);
  // From the narrowest on: who asks for no more than an equal share of what is left gets it.
  let left = total;
  const given: number[] = [];
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  order.forEach((at, done) => {
    const share = Math.min(wanted[at] ?? 0, left / (columns - done));
    given[at] = share;
    left -= share;
  });
  return given;
}

/** Height of a row whose cells break over lines. */
export function rowHeight(
  row: readonly string[],
  widths: readonly number[],
  size: number,
  between = ABOVE_AND_BELOW
): number {
  const lines = row.map((text, at) => {
    const room = (((widths[at] ?? 1) - BESIDE) * POINTS) / size / SLACK;
    return letters(text).reduce((count, line) => count + Math.max(1, wrapText(line, room).length), 0);
  });
  return textHeight(Math.max(1, ...lines), size) + between;
}

export const textHeight = (lines: number, size: number): number => (lines * LINE * size) / POINTS;

/** Lines that a text takes in a frame as wide as this. */
export const linesIn = (text: string, frame: number, size: number): number =>
  wrapText(text, (frame * POINTS) / size / SLACK).length;

/**
 * How many rows each page takes: on as few pages as hold them, of heights as even as can be, the first ones rather the fuller. A row
 * that is too high for any page has one of its own. Where that were more than `most` pages, those are filled and the rest is left out.
 */
export function paged(heights: readonly number[], room: number, most = Infinity): number[] {
  const full = filled(heights, room);
  return full.length > most ? full.slice(0, most) : evened(heights, room, full.length);
}

/** One page after the other with as many rows as fit. */
function filled(heights: readonly number[], room: number): number[] {
  const pages: number[] = [];
  let used = Infinity;
  for (const height of heights) {
    if (used + height > room) {
      pages.push(0);
      used = 0;
    }
    pages[pages.length - 1] = (pages.at(-1) ?? 0) + 1;
    used += height;
  }
  return pages;
}

/** The division of all rows among so many pages whose heights have the least sum of squares. */
function evened(heights: readonly number[], room: number, pages: number): number[] {
  const count = heights.length;
  // Of the rows from each one on, divided among one page, two, …: the least sum, and how many rows the first page then takes.
  let after: Division[] = Array.from({ length: count + 1 }, (_, from) => ({
    sum: from === count ? 0 : Infinity,
    rows: []
  }));
  for (let page = 0; page < pages; page += 1) {
    const further = after;
    after = heights.map((_, from) => {
      let best: Division = { sum: Infinity, rows: [] };
      let height = 0;
      for (let to = from; to < count; to += 1) {
        height += heights[to] ?? 0;
        if (height > room && to > from) break;
        const rest = further[to + 1];
        const sum = height * height + (rest?.sum ?? Infinity);
        if (sum <= best.sum + 1e-9) best = { sum, rows: [to + 1 - from, ...(rest?.rows ?? [])] };
      }
      return best;
    });
    after.push({ sum: Infinity, rows: [] });
  }
  return [...(after[0]?.rows ?? [])];
}

interface Division {
  readonly sum: number;
  readonly rows: readonly number[];
}
