import type { CleanText, Line, Outline, ReportSpan, Sentence } from '../stages';
import { HeadingPath } from './headings';
import { partLine } from './clauses';

/** The lines and sentences of one report, title line included; blank lines are left out, ends trimmed. */
export function outline(clean: CleanText, span: ReportSpan): Outline {
  const { text } = clean;
  const lines: Line[] = [];
  const sentences: Sentence[] = [];
  const path = new HeadingPath(text);
  for (let at = span.start; at < span.end;) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > span.end ? span.end : newline;
    let [start, end] = [at, lineEnd];
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    at = lineEnd + 1;
    if (start === end) continue;
    const isTitle = start < span.titleEnd;
    const line: Line = { start, end, headings: isTitle ? [] : path.enter({ start, end }) };
    lines.push(line);
    partLine(clean, line, sentences);
  }
  return { lines, sentences };
}

function isBlank(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)
  );
}
