import type { CleanText, Span } from '../stages';
import { marksOf } from './marks';

/**
 * Clean text as the source text without the given cuts: disjoint raw spans in text order. With no cut both are the
 * same string and positions map to themselves. `rawMarks` are those of the source text.
 */
export function cleanText(raw: string, cuts: readonly Span[], rawMarks = marksOf(raw)): CleanText {
  if (cuts.length === 0)
    return { raw, text: raw, marks: rawMarks, toRaw: ({ start, end }) => ({ start, end }), toClean: (at) => at };
  // Segment i of clean text begins at cleanStarts[i] and is the raw text from rawStarts[i].
  const rawStarts: number[] = [0];
  const cleanStarts: number[] = [0];
  const parts: string[] = [];
  const marks = new Uint8Array(raw.length);
  let [rawAt, cleanAt] = [0, 0];
  const keep = (to: number): void => {
    parts.push(raw.slice(rawAt, to));
    marks.set(rawMarks.subarray(rawAt, to), cleanAt);
    cleanAt += to - rawAt;
  };
  for (const cut of cuts) {
    keep(cut.start);
    rawAt = cut.end;
    rawStarts.push(rawAt);
    cleanStarts.push(cleanAt);
  }
  keep(raw.length);

  // A kept character's own place: an end is the place after the last character, so that a cut beside a span stays out.
  // Most places that are asked for lie in the segment of the one before.
  let near = 0;
  const place = (clean: number): number => {
    const within = at(cleanStarts, near) <= clean && clean < (cleanStarts[near + 1] ?? Infinity);
    if (!within) near = lastAtOrBefore(cleanStarts, clean);
    return at(rawStarts, near) + clean - at(cleanStarts, near);
  };
  return {
    raw,
    text: parts.join(''),
    marks: marks.subarray(0, cleanAt),
    toRaw: ({ start, end }) =>
      end > start ? { start: place(start), end: place(end - 1) + 1 } : { start: place(start), end: place(start) },
    toClean: (rawOffset) => {
      const i = lastAtOrBefore(rawStarts, rawOffset);
      const next = i + 1 < cleanStarts.length ? at(cleanStarts, i + 1) : Infinity;
      return Math.min(at(cleanStarts, i) + rawOffset - at(rawStarts, i), next);
    }
  };
}

const at = (list: readonly number[], i: number): number => list[i] ?? 0;

/** Index of the last entry ≤ value in an ascending list that begins with 0. */
function lastAtOrBefore(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(list, middle) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
