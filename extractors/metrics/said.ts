import type { Parsed, Slot, Token } from './parse';
import { isVerb, trim, words, type Run } from './phrase';
import { thingAfter } from './thing';
import { isToward, slice, type View } from './view';

/** Longest predicate that is put into a name, in characters. */
const LONGEST_SAID = 30;

/** Most figures in a row that share what is said after the last. */
const LONGEST_ROW = 12;

/** 为80户发放补贴9万元: what is given to those counted stands before the next figure. */
export function givenAfter(parsed: Parsed, slot: Slot, open: Token | undefined): Run | null {
  const next = slot.segment.slots[slot.index + 1];
  if (!next || !open) return null;
  const gives = isToward({ parsed, open }) && isVerb(parsed.tokens[next.leftFrom]);
  return gives ? { from: next.leftFrom, to: next.leftTo } : null;
}

/** What is said of the thing after the figure, without 进行 and its kin: 对261个问题进行了整改 → 整改. */
export function saidOf(view: View, light: boolean): string {
  let { from } = view.said;
  while (from < view.said.to) {
    const cls = view.parsed.tokens[from]?.cls;
    const skip = cls === 'light' || cls === 'filler' || cls === 'particle' || cls === 'manner' || cls === 'each';
    const weak = light && cls === 'verb' && WEAK.has(slice(view, { from, to: from + 1 }));
    if (!skip && !weak) break;
    from++;
  }
  const text = slice(view, trim(view.parsed, { from, to: view.said.to }));
  return text.length <= LONGEST_SAID ? text : '';
}

/** After 对 these only carry the deed: 对72家企业开展监测. */
const WEAK: ReadonlySet<string> = new Set(['开展', '实施', '组织', '组织开展', '实行', '完成', '落实']);

/** 28个乡镇和2个单位实行…: what is said of the last of a row is said of all; so is what follows a remark in brackets. */
export function saidOfRow(parsed: Parsed, slot: Slot, end: number): Run {
  const none = { from: slot.rightTo, to: slot.rightTo };
  const { slots } = slot.segment;
  const at = slot.index;
  let row = at;
  while (row - at < LONGEST_ROW && slots[row + 1]?.join === 'listed' && hasNothingBefore(parsed, slots[row + 1])) row++;
  const last = slots[row];
  if (last && row > at) {
    const thing = thingAfter(parsed, last);
    return thing.to > thing.from ? { from: thing.to, to: last.rightTo } : none;
  }
  return end === slot.segment.to ? afterRemark(parsed, slot.segment.to) : none;
}

function hasNothingBefore(parsed: Parsed, slot: Slot | undefined): boolean {
  return slot !== undefined && words(parsed, trim(parsed, { from: slot.leftFrom, to: slot.leftTo })) === '';
}

/** How long a remark in brackets, and the words after it, may be to be read over, in tokens. */
const REMARK_TOKENS = 40;

/** The words after brackets that open at `open`, up to the next mark. */
function afterRemark(parsed: Parsed, open: number): Run {
  const { tokens } = parsed;
  const none = { from: open, to: open };
  if (tokens[open]?.cls !== 'open') return none;
  let from = open;
  const reach = Math.min(tokens.length, open + REMARK_TOKENS);
  while (from < reach && tokens[from]?.cls !== 'close') from++;
  if (from >= reach) return none;
  from++;
  let to = from;
  while (to < tokens.length && to - from < REMARK_TOKENS && isInside(tokens[to])) to++;
  return tokens.slice(from, to).some((token) => token.cls === 'figure') ? none : { from, to };
}

function isInside(token: Token | undefined): boolean {
  return token?.cls !== 'mark' && token?.cls !== 'open' && token?.cls !== 'close';
}
