import { readNumbering } from '../outline/numbering';
import type { Span } from '../stages';
import type { CutRule } from './cuts';

const SPACE = /[ \t\u3000\u00a0]/;

/** Page numbers that copying from a page layout leaves on lines of their own: - 3 -, — 3 —, 第3页 共9页. */
export const pageNumber: CutRule = {
  id: 'page-number',
  reason: 'a page’s number stands in the middle of a sentence that runs over two pages',
  find(raw) {
    const spans: Span[] = [];
    for (const match of raw.matchAll(PAGE_NUMBER)) {
      const [start, end] = [match.index, match.index + match[0].length];
      // The sentence before it goes on after it: both line ends go too. Otherwise one stays.
      const goesOn = start > 0 && end < raw.length && !'。！？：；\n'.includes(raw.charAt(start - 1));
      spans.push({ start, end: goesOn && !startsAnew(raw, end + 1) ? end + 1 : end });
    }
    return spans;
  }
};
const PAGE_NUMBER =
  /\n[ \t]*(?:[-—–－]{1,2}[ ]?\d{1,4}[ ]?[-—–－]{1,2}|第[ ]?\d{1,4}[ ]?页(?:[ ]?[/，,]?[ ]?共[ ]?\d{1,4}[ ]?页)?)[ \t]*(?=\r?\n|$)/g;

/** A line that ends in a comma goes on in the next one. */
export const brokenLine: CutRule = {
  id: 'broken-line',
  reason: 'no paragraph ends in a comma or in an opening bracket',
  find(raw) {
    const spans: Span[] = [];
    for (const mark of '，、（“《')
      for (let at = raw.indexOf(mark + '\n'); at >= 0; at = raw.indexOf(mark + '\n', at + 2)) {
        let end = at + 2;
        while (SPACE.test(raw.charAt(end))) end++;
        if (end < raw.length && raw.charAt(end) !== '\n' && !startsAnew(raw, end)) spans.push({ start: at + 1, end });
      }
    return spans;
  }
};

/** Whether a line begins something of its own: a numbered heading or point. */
function startsAnew(raw: string, at: number): boolean {
  return readNumbering(raw, at, Math.min(raw.length, at + 12)) !== null;
}
