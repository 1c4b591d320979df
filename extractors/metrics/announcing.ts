import { ending } from './gates';
import { isColon } from './marks';
import type { Parsed, Segment } from './parse';

/** 公开的内容主要包括以下几个方面, 具体为, 如下: what announces the parts of the figure before, without its mark. */
const ANNOUNCES = ending(
  '括含盖下中为是布成面类别分容况',
  /(?:包括|包含|涵盖|如下|其中|具体为|分别为|分别是|分为|分布|构成)(?:以下|如下|(?:以下|如下|这|有)?(?:几|[一二三四五六两\d]+)?(?:个|种|大)?(?:方面|类|类别|部分|内容|情况))?$/u
);

/** Such words end no further before their end, in characters. */
export const ANNOUNCEMENT = 24;

/** Whether a span that is a clause's or a sentence's end announces parts; a colon or comma after them may belong to it. */
export function announcesParts(text: string, from: number, to: number): boolean {
  const end = '：:，,'.includes(text[to - 1] ?? ' ') ? to - 1 : to;
  return ANNOUNCES.testIn(text, Math.max(from, end - ANNOUNCEMENT), end);
}

/** A clause without a figure that announces parts before a colon. */
export function isAnnouncement({ text, tokens }: Parsed, { from, to, after }: Segment): boolean {
  return isColon(after) && announcesParts(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** …包括：, …如下: a sentence whose list goes on in the next lines. Before a colon any words may announce it. */
export const announcesList = (text: string, from: number, to: number): boolean =>
  to > from && (isColon(text[to - 1] ?? '') || announcesParts(text, from, to));
