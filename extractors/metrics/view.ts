import { suffixOf } from './counted';
import type { Parsed, Slot, Token } from './parse';
import { isVerb, lastVerb, trim, words, type Run } from './phrase';
import { givenAfter, saidOfRow } from './said';
import { thingAfter } from './thing';

/** A name longer than this (in characters) drops the words before its last predicate. */
export const LONG_NAME = 20;

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

/** Of a figure that no word names. */
export const UNNAMED: Naming = { form: 'bare', name: '', actor: '', verb: '', head: '', rule: 'bare' };

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
  left = fromMeans(parsed, fromToward(parsed, left));
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

/** 茶业局通过门户网站发布信息: who used the means is told elsewhere, the means tells one count from another. */
function fromMeans(parsed: Parsed, left: Run): Run {
  for (let i = left.from; i < left.to - 1; i++) {
    const token = parsed.tokens[i];
    // 办理公民通过网站提出的申请: the means of others
    if (isVerb(token)) return left;
    const leads = i > left.from && (token?.cls === 'preposition' || token?.cls === 'link');
    if (leads && MEANS.test(parsed.text.slice(token.start, token.end))) {
      // 新产品通过鉴定: nothing is done by that means
      return lastVerb(parsed, { from: i + 2, to: left.to }) < 0 ? left : { from: i, to: left.to };
    }
  }
  return left;
}

const MEANS = /^(?:通过|依托|借助)$/u;

export const TOWARD = /^(?:对|针对|为|向|面向|给)$/u;

/** Whether those counted are whom something is done for: 为80户. */
export const isToward = ({ parsed, open }: Pick<View, 'parsed' | 'open'>): boolean =>
  open !== undefined && TOWARD.test(parsed.text.slice(open.start, open.end));

function verbOf(parsed: Parsed, left: Run): Run {
  const verb = lastVerb(parsed, left);
  return verb < 0 ? { from: left.to, to: left.to } : { from: verb, to: verb + 1 };
}
