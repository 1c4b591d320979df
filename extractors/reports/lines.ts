import type { Span } from '../stages';

/** A line with words in it, its ends trimmed. */
export interface TextLine extends Span {
  /** Blank lines between this line and the one before; a text’s first line counts as far from anything. */
  blanksBefore: number;
  /** The words where the line is short enough to be a title, a signature or an entry of contents; else "". */
  short: string;
}

/** The longest line that is looked at as a title, a signature or an entry of a table of contents. */
const LONGEST = 80;

export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let blanks = 9;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    let [start, end] = [at, lineEnd];
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    at = lineEnd + 1;
    if (start === end) {
      blanks++;
      continue;
    }
    lines.push({ start, end, blanksBefore: blanks, short: end - start <= LONGEST ? text.slice(start, end) : '' });
    blanks = 0;
  }
  return lines;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)
  );
}

/** A line's words for comparing titles: without spaces, Latin brackets and quotes made Chinese. */
export function comparable(words: string): string {
  return words.replace(/[\s\u3000《》]+/g, '').replace(/[()"]/g, (c) => (c === '(' ? '（' : c === ')' ? '）' : '“'));
}
