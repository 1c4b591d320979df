/** Finds every run that stands for something left out, and says what it stands for. */
import { BLANK_PLACES } from '../quantities/characters';
import { seek } from '../source/marks';
import type { CleanText, PlaceholderMark, Quantity, Span } from '../stages';
import { dateSpan } from './dates';
import { kindOf } from './kinds';
import { nameSpan, otherSpan } from './names';
import { recogniseRedactions } from './redactions';
import { blankRunAt } from './runs';

/** Blanks in a span of the clean text, in text order; the figures among them carry their quantity. */
export function recognisePlaceholders(
  clean: CleanText,
  span: Span,
  quantities: readonly Quantity[]
): PlaceholderMark[] {
  const { text, marks: places } = clean;
  const marks: PlaceholderMark[] = [];
  let next = 0;
  let i = span.start;
  let floor = span.start;
  while (i < span.end) {
    const quantity = quantities[next];
    if (quantity && i >= quantity.start) {
      if (quantity.placeholder) marks.push({ start: quantity.start, end: quantity.end, type: 'figure', quantity });
      i = Math.max(i, quantity.end);
      floor = i;
      next++;
      continue;
    }
    const limit = quantity ? Math.min(quantity.start, span.end) : span.end;
    i = seek(places, BLANK_PLACES, i, limit);
    if (i === limit) continue;
    const mark = markAt(text, i, floor);
    if (mark) marks.push(mark);
    i = mark ? mark.end : (blankRunAt(text, i, floor)?.end ?? i + 1);
    floor = i;
  }
  const redactions = recogniseRedactions(clean, span);
  if (redactions.length > 0) marks.push(...redactions);
  if (redactions.length > 0) marks.sort((a, b) => a.start - b.start || a.end - b.end);
  return marks.filter((mark) => mark.end <= span.end);
}

function markAt(text: string, at: number, floor: number): PlaceholderMark | null {
  const run = blankRunAt(text, at, floor);
  if (!run) return null;
  const type = kindOf(text, run);
  if (type === 'none') return null;
  if (type === 'figure') return null;
  const { start, end } =
    type === 'date' ? dateSpan(text, run, floor) : type === 'other' ? otherSpan(text, run, floor) : nameSpan(text, run);
  return { start, end, type, quantity: null };
}
