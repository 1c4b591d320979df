import type { Parsed, Slot } from './parse';
import { isThing, isVerb, words, type Run } from './phrase';

/** Nouns after a figure that only close a phrase: 10项以上, 3个方面中. */
export const CLOSING =
  /^(?:以上|以下|以内|左右|中|内|后|前|间|里|上|来|余|多|次数|不等|之多|期间|期|大关|关口)$|^(?:标准|比例|要求|目标)|^基础(?:上|之上|$)/u;

/** What is before the figure but no thing of its own: 对(以前的)72家企业. */
export const NO_THING = /^(?:对|为|向|在|于|以前|之前|以来|其|及其|所|分|本|各)+$/u;

/** What is left over names itself: 剩余5个问题正在推进. */
export const REST = /^(?:剩余|余下|其余|其他|其它)$/u;

/** The noun phrase right after a figure. */
export function thingAfter(parsed: Parsed, slot: Slot): Run {
  const { tokens } = parsed;
  let from = slot.rightFrom;
  if (tokens[from]?.cls === 'particle' && isThing(tokens[from + 1])) from++;
  // 18家为本辖区企业
  if (tokens[from]?.cls === 'filler' && isThing(tokens[from + 1]) && slot.leftFrom >= slot.leftTo - 1) from++;
  let to = from;
  while (to < slot.rightTo) {
    const token = tokens[to];
    const joint = token?.cls === 'and' || token?.cls === 'particle' || token?.cls === 'etcetera';
    if (token?.cls === 'noun' || token?.cls === 'scope') to++;
    else if (token?.cls === 'deed' && !startsPredicate(parsed, to, slot.rightTo, to === from)) to++;
    else if (to > from && joint && to + 1 < slot.rightTo && isThing(tokens[to + 1])) to++;
    else break;
  }
  return { from, to };
}

/** 58家企业检查发现…: a deed before another verb is what is done, not a thing. */
function startsPredicate(parsed: Parsed, at: number, to: number, first: boolean): boolean {
  const next = parsed.tokens[at + 1];
  if (at + 1 >= to) return false;
  if (next?.cls === 'particle') return words(parsed, { from: at + 1, to: at + 2 }) === '';
  return isVerb(next) && !first;
}
