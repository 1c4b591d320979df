/** A sentence longer than this each way is cut: the report itself is one click away. */
const MOST = 160;
const ENDS = new Set('。；！？\n');

export interface Excerpt {
  before: string;
  figure: string;
  after: string;
}

/** The sentence around a span of a source text, in three parts. Cut ends are marked with an ellipsis. */
export function sentenceAround(text: string, start: number, end: number): Excerpt {
  let from = start;
  while (from > 0 && start - from < MOST && !ENDS.has(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < MOST && text.charAt(to) !== '\n') {
    to += 1;
    if (ENDS.has(text.charAt(to - 1))) break;
  }
  const cutBefore = start - from >= MOST && !ENDS.has(text.charAt(from - 1));
  const cutAfter = to - end >= MOST && !ENDS.has(text.charAt(to - 1));
  return {
    before: (cutBefore ? '……' : '') + text.slice(from, start).trimStart(),
    figure: text.slice(start, end),
    after: text.slice(end, to).trimEnd() + (cutAfter ? '……' : '')
  };
}
