import { groupBy } from '$lib/collections/group-by';
import type { PlaceholderRow } from './placeholder-list';

/** Letters of a clause that fit on a line of paper beside its blank's name. */
const MOST = 46;
/** Of them, what may stand before the first blank. */
const BEFORE = 20;

/** A clause with its blanks: one line of a printed list. */
export interface CompactLine {
  readonly key: string;
  readonly names: readonly string[];
  /** The clause in pieces, cut to a line; `blank` pieces are the blanks. */
  readonly pieces: readonly { readonly text: string; readonly blank: boolean }[];
  readonly blanks: number;
}

/** A report's blanks, a line a clause: 〔XX月XX日召开XX次会议〕 is one line with three blanks, not three lines. */
export function compactLines(rows: readonly PlaceholderRow[]): CompactLine[] {
  return [...groupBy(rows, ({ placeholder }) => placeholder.context)].flatMap(([context, own]) => {
    const [first] = own;
    if (!first) return [];
    const places = own
      .flatMap(({ placeholder, before }) =>
        context.startsWith(placeholder.text, before.length) ? [{ at: before.length, text: placeholder.text }] : []
      )
      // Figures come first in the list; on the line each blank stands in its place.
      .sort((a, b) => a.at - b.at);
    const from = Math.max(0, (places[0]?.at ?? 0) - BEFORE);
    return [
      {
        key: first.placeholder.id,
        names: [...new Set(own.flatMap(({ name }) => name ?? []))],
        pieces: cut(context, places, from, Math.min(context.length, from + MOST)),
        blanks: own.length
      }
    ];
  });
}

function cut(context: string, places: readonly { at: number; text: string }[], from: number, to: number) {
  const pieces: { text: string; blank: boolean }[] = [];
  const add = (text: string, blank: boolean) => {
    if (text !== '') pieces.push({ text, blank });
  };
  let end = from;
  for (const { at, text } of places) {
    if (at < end || at >= to) continue;
    add(context.slice(end, at), false);
    add(text, true);
    end = at + text.length;
  }
  add(context.slice(end, Math.max(end, to)), false);
  if (from > 0) pieces.unshift({ text: '…', blank: false });
  if (Math.max(end, to) < context.length) pieces.push({ text: '…', blank: false });
  return pieces;
}
