import type { Parsed, Slot, Token } from './parse';
import { suffixOf } from './counted';
import { isThing, isVerb, lastVerb, trim, words, type Run } from './phrase';

/** A name longer than this (in characters) drops the words before its last predicate. */
export const LONG_NAME = 20;
/** Longest predicate that is put into a name, in characters. */
const LONGEST_SAID = 30;

/** Most figures in a row that share what is said after the last. */
const LONGEST_ROW = 12;

/** How the name stands to its figure. */
export type Form =
  /** 发布信息528条 */
  | 'before'
  /** 17家无研发活动企业 */
  | 'after'
  /** 同比增长18% */
  | 'change'
  /** 列全省第5位 */
  | 'rank'
  /** 占34.6% */
  | 'share'
  /** 从5个增至8个 */
  | 'shift'
  /** no word of its own */
  | 'bare'
  /** 未收到…申请 */
  | 'zero';

export interface Naming {
  form: Form;
  name: string;
  /** What acts or where: 政务公开网, “雪亮工程”. */
  actor: string;
  /** The verb at its head, which what is listed after it inherits. */
  verb: string;
  /** What is counted, without actor and verb: what later clauses speak of. */
  head: string;
  rule: string;
}

/** A way of reading the name of one figure from the words around it. */
export interface NamingRule {
  id: string;
  reason: string;
  read(view: View): Naming | null;
}

/** The words around one figure, as the naming rules look at them. */
export interface View {
  parsed: Parsed;
  slot: Slot;
  /** Before the figure, without words that name nothing. */
  left: Run;
  /** `left` without a place or range at its end: 推动(全县)22个乡镇. */
  core: Run;
  /** The noun phrase right after the figure, and what is said of it. */
  thing: Run;
  said: Run;
  /** The last verb before the figure that has an object there, -1 where there is none. */
  verb: number;
  /** The token right before the figure. */
  open: Token | undefined;
}

export const slice = (view: View, run: Run): string => words(view.parsed, run);

export function viewOf(parsed: Parsed, slot: Slot): View {
  const { tokens } = parsed;
  const open = slot.leftTo > slot.leftFrom ? tokens[slot.leftTo - 1] : undefined;
  let left = trim(parsed, { from: slot.leftFrom, to: slot.leftTo });
  // 组建人才库和12人的服务队: what is joined to a thing before it shares its verb, not its noun
  if (open?.cls === 'and') left = verbOf(parsed, left);
  left = fromToward(parsed, left);
  let to = left.to;
  while (to > left.from && (tokens[to - 1]?.cls === 'scope' || tokens[to - 1]?.cls === 'preposition')) to--;
  const last = lastOfPair(slot);
  const thing = thingAfter(parsed, last);
  const said =
    thing.to < last.rightTo
      ? { from: thing.to, to: last.rightTo }
      : (givenAfter(parsed, last, open) ?? saidOfRow(parsed, slot, thing.to));
  return { parsed, slot, left, core: { from: left.from, to }, thing, said, verb: lastVerb(parsed, left), open };
}

/** 为80户发放补贴9万元: what is given to those counted stands before the next figure. */
function givenAfter(parsed: Parsed, slot: Slot, open: Token | undefined): Run | null {
  const next = slot.segment.slots[slot.index + 1];
  if (!next || !open) return null;
  const gives = isToward({ parsed, open }) && isVerb(parsed.tokens[next.leftFrom]);
  return gives ? { from: next.leftFrom, to: next.leftTo } : null;
}

/** 326户1105人脱贫户: the thing after the second figure of a pair is the first one's too. */
function lastOfPair(slot: Slot): Slot {
  const next = slot.rightTo === slot.rightFrom ? slot.segment.slots[slot.index + 1] : undefined;
  if (next?.join !== 'adjacent' || suffixOf(slot.quantity.unit) === '' || suffixOf(next.quantity.unit) === '')
    return slot;
  return next;
}

/** 春季里对30个站点进行…: what a deed is done to begins with its preposition. */
function fromToward(parsed: Parsed, left: Run): Run {
  for (let i = left.to - 1; i > left.from; i--) {
    const token = parsed.tokens[i];
    if (isVerb(token)) return left;
    if (token?.cls === 'preposition' && TOWARD.test(parsed.text.slice(token.start, token.end)))
      return { from: i, to: left.to };
  }
  return left;
}

export const TOWARD = /^(?:对|针对|为|向|面向|给)$/u;

/** Whether those counted are whom something is done for: 为80户. */
export const isToward = ({ parsed, open }: Pick<View, 'parsed' | 'open'>): boolean =>
  open !== undefined && TOWARD.test(parsed.text.slice(open.start, open.end));

function verbOf(parsed: Parsed, left: Run): Run {
  const verb = lastVerb(parsed, left);
  return verb < 0 ? { from: left.to, to: left.to } : { from: verb, to: verb + 1 };
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
function saidOfRow(parsed: Parsed, slot: Slot, end: number): Run {
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

/** The noun phrase right after a figure. */
function thingAfter(parsed: Parsed, slot: Slot): Run {
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
