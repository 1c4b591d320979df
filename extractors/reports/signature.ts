import type { CleanText, ReportSpan } from '../stages';
import { elementBefore } from '../lists';
import { isBody } from './agency';
import { dateAtEnd, isBlankDate } from './date';

export interface Signature {
  agency: string | null;
  date: string | null;
}

/** How many lines from the end a signature is looked for: contacts and lists of annexes may follow it. */
const TAIL_LINES = 8;

/** Who signed a report and when: from its last lines, else from those under its title. */
export function readSignature(clean: CleanText, span: ReportSpan): Signature {
  const tail = lastLines(clean.text, span);
  const signed = readBlock(tail);
  if (signed.date !== null) return signed;
  const head = readBlock(firstLines(clean.text, span));
  return { agency: signed.agency ?? head.agency, date: head.date };
}

function readBlock(lines: readonly string[]): Signature {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? '';
    const dated = dateAtEnd(line);
    if (dated) {
      const before = line.slice(0, dated.index);
      const own = signer(afterSentence(before));
      const stands =
        own !== null || /^[（(]?(?:(?:日期|时间|报送时间|填报时间|成文日期)[:：]?)?$/.test(afterSentence(before));
      if (stands)
        return { agency: own ?? signer(elementBefore(lines, i) ?? '') ?? signer(lines[i + 1] ?? ''), date: dated.date };
    }
    if (isBlankDate(line)) return { agency: signer(elementBefore(lines, i) ?? ''), date: null };
  }
  return { agency: signer(lines.at(-1) ?? '') ?? signer(lines.at(-2) ?? ''), date: null };
}

/** The words after the last full stop: a signature may have lost the line break before it. */
function afterSentence(line: string): string {
  return line.slice(line.lastIndexOf('。') + 1).trim();
}

/** The body that a line signs for, where the line is nothing else. */
function signer(line: string): string | null {
  const words = line
    .replace(/[（(](?:盖章|公章|章|签章)[）)]/, '')
    .replace(/^(?:单位|报送单位|填报单位|报告单位|落款|编制单位|单位名称)\s*[:：]/, '')
    .replace(/[\s\u3000]/g, '');
  return isBody(words) ? words : null;
}

function lastLines(text: string, span: ReportSpan): string[] {
  const lines: string[] = [];
  for (let end = span.end; end > span.titleEnd && lines.length < TAIL_LINES;) {
    const start = Math.max(span.titleEnd, text.lastIndexOf('\n', end - 1) + 1);
    // Of a long paragraph only its end may hold a signature.
    const line = text.slice(Math.max(start, end - 60), end).trim();
    if (line !== '') lines.unshift(line);
    end = start - 1;
  }
  return lines;
}

/** The short lines between a title and the first paragraph. */
function firstLines(text: string, span: ReportSpan): string[] {
  const lines: string[] = [];
  for (let at = span.titleEnd; at < span.end && lines.length < 4;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? span.end : Math.min(newline, span.end);
    const line = text.slice(at, Math.min(end, at + 61)).trim();
    at = end + 1;
    if (line === '') continue;
    if (line.length > 40 || /[。；]/.test(line)) break;
    lines.push(line);
  }
  return lines;
}
