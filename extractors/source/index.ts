import type { CleanText, Span } from '../stages';
import { advertising } from './advertising';
import { cleanText } from './clean';
import { CUT_RULES, watermark } from './cuts';
import { brokenLine, pageNumber } from './lines';
import { marksOf } from './marks';

const RULES = [...CUT_RULES, advertising, pageNumber, brokenLine];

/** The source text without watermarks, advertising and what else is not its author's; positions lead back. */
export function tidy(raw: string): CleanText {
  const marks = marksOf(raw);
  const cuts: Span[] = [];
  for (const rule of RULES) for (const cut of rule.find(raw, marks)) cuts.push(cut);
  return cleanText(raw, unite(cuts), marks);
}

/** What others than the author put into a text: marks of download sites, advertising, numbers of pages; raw spans in text order. */
export function foreignIn(raw: string): Span[] {
  const marks = marksOf(raw);
  return unite([watermark, advertising, pageNumber].flatMap((rule) => rule.find(raw, marks)));
}

/** Sorts spans and joins those that touch. */
function unite(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const united: Span[] = [];
  for (const span of spans) {
    const last = united.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else united.push({ ...span });
  }
  return united;
}
