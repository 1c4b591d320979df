import { groupBy } from '$lib/collections/group-by';
import type { PlaceholderRow } from './placeholder-list';

/** A clause with its blanks: one entry of a printed list. */
export interface CompactLine {
  readonly key: string;
  readonly names: readonly string[];
  /** The whole clause in pieces, as long as it is: who fills it in has nothing but the paper; `blank` pieces are the blanks. */
  readonly pieces: readonly { readonly text: string; readonly blank: boolean }[];
  readonly blanks: number;
}

/** A report's blanks, an entry a clause: 〔XX月XX日召开XX次会议〕 is one entry with three blanks, not three. */
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
    return [
      {
        key: first.placeholder.id,
        names: [...new Set(own.flatMap(({ name }) => name ?? []))],
        pieces: piecesOf(context, places),
        blanks: own.length
      }
    ];
  });
}

function piecesOf(context: string, places: readonly { at: number; text: string }[]) {
  const pieces: { text: string; blank: boolean }[] = [];
  const add = (text: string, blank: boolean) => {
    if (text !== '') pieces.push({ text, blank });
  };
  let end = 0;
  for (const { at, text } of places) {
    if (at < end) continue;
    add(context.slice(end, at), false);
    add(text, true);
    end = at + text.length;
  }
  add(context.slice(end), false);
  return pieces;
}
