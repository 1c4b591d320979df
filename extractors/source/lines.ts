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
    for (let start = raw.indexOf('\n'); start >= 0; start = raw.indexOf('\n', start + 1)) {
      if (!mayNumber(raw, start + 1)) continue;
      PAGE_NUMBER.lastIndex = start;
      const match = PAGE_NUMBER.exec(raw);
      if (!match) continue;
      const end = start + match[0].length;
      // The sentence before it goes on after it: both line ends go too. Otherwise one stays.
      const goesOn = start > 0 && end < raw.length && !'。！？：；\n'.includes(raw.charAt(start - 1));
      spans.push({ start, end: goesOn && !startsAnew(raw, end + 1) ? end + 1 : end });
    }
    return spans;
  }
};
const PAGE_NUMBER =
  /\n[ \t]*(?:[-—–－]{1,2}[ ]?\d{1,4}[ ]?[-—–－]{1,2}|第[ ]?\d{1,4}[ ]?页(?:[ ]?[/，,]?[ ]?共[ ]?\d{1,4}[ ]?页)?)[ \t]*(?=\r?\n|$)/y;

/** Whether a line begins, blanks left out, with what a page's number does: a dash or 第. */
function mayNumber(raw: string, from: number): boolean {
  let at = from;
  while (raw.charCodeAt(at) === 32 || raw.charCodeAt(at) === 9) at++;
  return '-—–－第'.includes(raw[at] ?? ' ');
}

/** A line that ends in a comma goes on in the next one. */
export const brokenLine: CutRule = {
  id: 'broken-line',
  reason: 'no paragraph ends in a comma or in an opening bracket',
  find(raw) {
    const spans: Span[] = [];
    for (let at = raw.indexOf('\n', 1); at >= 0; at = raw.indexOf('\n', at + 1)) {
      if (!'，、（“《'.includes(raw.charAt(at - 1))) continue;
      let end = at + 1;
      while (SPACE.test(raw.charAt(end))) end++;
      if (end < raw.length && raw.charAt(end) !== '\n' && !startsAnew(raw, end)) spans.push({ start: at, end });
    }
    return spans;
  }
};

/** Whether a line begins something of its own: a numbered heading or point. */
function startsAnew(raw: string, at: number): boolean {
  return readNumbering(raw, at, Math.min(raw.length, at + 12)) !== null;
}
