import { elementBefore } from '../lists';
import { comparable, type TextLine } from './lines';

/** A table of contents: lines [from, to) of the text, and its entries in order. */
export interface Contents {
  from: number;
  to: number;
  /** Comparable titles, without number and page. */
  entries: string[];
}

const LABEL = /^(?:目\s*录|目\s*次|CONTENTS|Contents)$/;
/** An entry’s page: after a tab, dot leaders or several blanks. */
const PAGE = /(?:\t|[.…·．。]{2}|-{3}|\s{2}|\u3000)\s?[（(]?\d{1,4}[）)]?$/;

/** Every table of contents in a text. One text may hold several collections, each with its own. */
export function findContents(lines: readonly TextLine[]): Contents[] {
  const found: Contents[] = [];
  for (let i = 0; i < lines.length;) {
    const contents = readContents(lines, i);
    if (contents) found.push(contents);
    i = contents ? contents.to : i + 1;
  }
  return found;
}

function readContents(lines: readonly TextLine[], from: number): Contents | null {
  const labelled = LABEL.test(lines[from]?.short ?? '');
  if (!labelled && !isPaged(lines[from])) return null;
  const entries: string[] = [];
  const seen = new Set<string>();
  let at = labelled ? from + 1 : from;
  for (; at < lines.length; at++) {
    const words = lines[at]?.short ?? '';
    const paged = isPaged(lines[at]);
    // Without page numbers the table ends where its first entry comes again, as a title, or where sentences begin.
    if (!paged && (!labelled || words === '' || /[。；！？：，]$/.test(words))) break;
    const entry = comparable(words.replace(PAGE, '').replace(/[\s.…·．。-]{1,80}$/, ''));
    if (!paged && seen.has(entry)) break;
    if (!paged && entries.length > 0 && isPaged(lines[at - 1])) break;
    seen.add(entry);
    entries.push(entry);
  }
  return entries.length >= (labelled ? 1 : 3) ? { from, to: at, entries } : null;
}

function isPaged(line: TextLine | undefined): boolean {
  return line !== undefined && line.short !== '' && PAGE.test(line.short);
}

/**
 * Which lines are the titles that a table of contents announces: the longest run of lines that follows its order, as
 * index of line → index of entry. A title that occurs more often than announced is taken where the order fits best.
 */
export function announced(contents: Contents, lines: readonly TextLine[], to: number): Map<number, number> {
  const places = new Map<string, number[]>();
  contents.entries.forEach((entry, i) => places.set(entry, [...(places.get(entry) ?? []), i]));
  // Longest increasing subsequence over (line, entry); of one line, later entries first, so that it is used once.
  const tails: { line: number; entry: number; before: Link | null }[] = [];
  for (let line = contents.to; line < to; line++) {
    const words = lines[line]?.short ?? '';
    if (words === '') continue;
    for (const entry of (places.get(comparable(words)) ?? []).toReversed()) {
      let [low, high] = [0, tails.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((tails[middle]?.entry ?? Infinity) < entry) low = middle + 1;
        else high = middle;
      }
      tails[low] = { line, entry, before: elementBefore(tails, low) ?? null };
    }
  }
  const matches = new Map<number, number>();
  for (let link: Link | null = tails.at(-1) ?? null; link; link = link.before) matches.set(link.line, link.entry);
  return matches;
}

interface Link {
  line: number;
  entry: number;
  before: Link | null;
}
