import { groupBy } from '$lib/collections/group-by';
import { blankName } from '$lib/reports/record-words';
import { tickState, type TickState } from './blank-tick';
import type { PlaceholderRow } from './placeholder-list';

export interface Piece {
  readonly text: string;
  /** How far the blank has come that it is; null for the words around. */
  readonly blank: TickState | null;
}

/** A clause with its blanks: one entry of a printed list. */
export interface CompactLine {
  readonly key: string;
  /** What its blanks are: 数字, 日期. */
  readonly kinds: readonly string[];
  readonly names: readonly string[];
  /** The whole clause in pieces, as long as it is: who fills it in has nothing but the paper; those with a state are the blanks. */
  readonly pieces: readonly Piece[];
  readonly blanks: number;
  /** What somebody noted of its blanks. */
  readonly notes: readonly string[];
}

/** A report's blanks, an entry a clause: 〔XX月XX日召开XX次会议〕 is one entry with three blanks, not three. */
export function compactLines(rows: readonly PlaceholderRow[]): CompactLine[] {
  return [...groupBy(rows, ({ clause }) => clause).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    // A clause that ends within its blank is shorter than what stands there.
    const wholes = own.map(({ placeholder, before, after }) => before + placeholder.text + after);
    const whole = wholes.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
    const places = own
      .flatMap(({ placeholder: { text }, before, tick }) =>
        whole.startsWith(text, before.length) ? [{ at: before.length, text, state: tickState(tick) }] : []
      )
      // Figures come first in the list; on the line each blank stands in its place.
      .sort((a, b) => a.at - b.at);
    return [
      {
        key: first.placeholder.id,
        kinds: [...new Set(own.map(({ placeholder }) => blankName(placeholder.type)))],
        names: [...new Set(own.flatMap(({ name }) => name ?? []))],
        pieces: piecesOf(whole, places),
        blanks: own.length,
        notes: [...new Set(own.flatMap(({ tick }) => tick?.note || []))]
      }
    ];
  });
}

function piecesOf(whole: string, places: readonly { at: number; text: string; state: TickState }[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, blank: TickState | null) => {
    if (text !== '') pieces.push({ text, blank });
  };
  let end = 0;
  for (const { at, text, state } of places) {
    if (at < end) continue;
    add(whole.slice(end, at), null);
    add(text, state);
    end = at + text.length;
  }
  add(whole.slice(end), null);
  return pieces;
}
