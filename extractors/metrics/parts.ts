import { elementBefore } from '../lists';
import type { Draft } from './draft';
import { isColon, isSemicolon } from './marks';
import type { Parsed, Segment, Slot } from './parse';
import { beginning, ending } from './gates';
import { isVerb } from './phrase';
import { bitsOf } from './words';

const PART = bitsOf('part');
const VERB = bitsOf('verb');

/** 分行业来看, 从类型看: the total that was told before is now told by its kinds. */
const DIVIDED = ending(
  '看析计分类面',
  /^(?:分[\u4e00-\u9fff]{2,4}|[从按][\u4e00-\u9fff]{2,6}?)(?:来)?(?:看|分析|统计|划分|分类?)$|^[\u4e00-\u9fff]{2,4}(?:结构|类型|层级)方面$/u
);

/** A clause that only says by what a total is divided. */
export function divides(parsed: Parsed, segment: Segment): boolean {
  const from = parsed.tokens[segment.from]?.start ?? 0;
  const to = parsed.tokens[segment.to - 1]?.end ?? from;
  return to - from <= LONGEST_DIVISION && DIVIDED.testIn(parsed.text, from, to);
}

const LONGEST_DIVISION = 9;

/** 乙类：, 按类型：: a few words before a colon that say which of the parts follow. */
export function isLabel(parsed: Parsed, segment: Segment): boolean {
  const from = parsed.tokens[segment.from]?.start ?? 0;
  return isColon(segment.after) && (parsed.tokens[segment.to - 1]?.end ?? from) - from <= LONGEST_LABEL;
}

const LONGEST_LABEL = 6;

/** 在粮食播种面积中: the total that is named again before its parts; "" where a clause says something else. */
export function restated(parsed: Parsed, segment: Segment): string {
  const from = parsed.tokens[segment.from]?.start ?? 0;
  const to = parsed.tokens[segment.to - 1]?.end ?? from;
  return to - from > LONGEST_RESTATED ? '' : (RESTATED.execIn(parsed.text, from, to)?.[1] ?? '');
}

const RESTATED = beginning('在', /^在(?:全[省市县区镇])?(.{3,20}?)(?:当|之)?中$/u);
const LONGEST_RESTATED = 26;

/** 其中 anywhere before the first figure; 包括 and its kin only where a clause begins with them. */
export function leadsParts(parsed: Parsed, segment: Segment): boolean {
  if (!hasPart(segment)) return false;
  const to = segment.slots[0]?.leftTo ?? segment.to;
  for (let i = segment.from; i < to; i++) {
    const token = parsed.tokens[i];
    if (token?.cls !== 'part') continue;
    if (i === segment.from || parsed.text.startsWith('其中', token.start)) return true;
    const before = elementBefore(parsed.tokens, i)?.cls;
    if (i === segment.from + 1 && (before === 'link' || before === 'filler')) return true;
  }
  return false;
}

/** 分别为：甲县9个、乙县4个: a row in which each figure has a name of its own. */
export function namesEach({ text, tokens }: Parsed, { from, slots }: Segment): boolean {
  const [first] = slots;
  const marker = tokens[from];
  if (marker?.cls !== 'respective' || !first || first.leftTo - from < 2) return false;
  return /[为是]$/u.test(text.slice(marker.start, marker.end));
}

export function saysDone(parsed: Parsed, segment: Segment, draft: Draft): boolean {
  return /已|截[至止]|完成|实际/u.test(
    parsed.text.slice(parsed.tokens[segment.from]?.start ?? draft.start, draft.start)
  );
}

/** 其中水利类占24%, 农林类19%: a share of the total that stands before, but 其中合格率98% is no share. */
export function isShare(parsed: Parsed, { quantity, leftFrom, leftTo }: Slot): boolean {
  if (quantity.unit !== '%') return false;
  const from = parsed.tokens[leftFrom]?.start ?? quantity.start;
  const lead = parsed.text.slice(from, quantity.start);
  if (/占/u.test(lead)) return true;
  return leftTo > leftFrom && !/[率度均达至到为]$|比例|增|降|升|减/u.test(lead);
}

export function hasVerb(segment: Segment): boolean {
  return (segment.bits & VERB) !== 0;
}

export function startsWithVerb(parsed: Parsed, segment: Segment): boolean {
  for (let i = segment.from; i < segment.to; i++) {
    const token = parsed.tokens[i];
    if (
      token?.cls === 'filler' ||
      token?.cls === 'link' ||
      token?.cls === 'time' ||
      token?.cls === 'part' ||
      token?.cls === 'self' ||
      token?.cls === 'scope'
    )
      continue;
    // ；通过…网公布事项25条: after a semicolon by what means it was done begins a new deed
    const anew = token?.cls === 'preposition' && isSemicolon(segment.before);
    return isVerb(token) || (anew && hasVerb(segment));
  }
  return false;
}

export function hasPart(segment: Segment): boolean {
  return (segment.bits & PART) !== 0;
}
