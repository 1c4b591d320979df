import { LONGEST_MEASURE, MEASURE } from './measures';
import type { Segment, Slot, Token } from './parse';
import { isPercent } from './relative-units';
import { UNNAMED } from './view';
import { bitsOf } from './words';

const OPEN = bitsOf('open');
const CLOSE = bitsOf('close');
const BORDERS = OPEN | CLOSE | bitsOf('mark');
const FIGURE = bitsOf('figure');

/** Of every segment without a figure: an empty list of its own would take memory for sixteen. */
const NO_SLOTS: Slot[] = [];

/** What stands between marks and brackets, each figure with the words that belong to it. */
export function segmentsOf(text: string, tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let depth = 0;
  let before = '';
  let bits = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && (token.bit & BORDERS) === 0) {
      bits |= token.bit;
      continue;
    }
    const after = token ? text.charAt(token.start) : '';
    if (at > from) {
      const index = segments.length;
      const segment: Segment = { index, from, to: at, bits, depth, before, after, slots: NO_SLOTS };
      if ((bits & FIGURE) !== 0) segment.slots = slotsOf(text, tokens, segment);
      segments.push(segment);
    }
    from = at + 1;
    before = after;
    bits = 0;
    if (token?.bit === OPEN) depth++;
    else if (token?.bit === CLOSE && depth > 0) depth--;
  }
  return segments;
}

/** Each figure of a segment with the words that belong to it. */
function slotsOf(text: string, tokens: readonly Token[], segment: Segment): Slot[] {
  let slots = NO_SLOTS;
  let leftFrom = segment.from;
  let join: Slot['join'] = 'first';
  let figure = nextFigure(tokens, segment.from, segment.to);
  for (let quantity = tokens[figure]?.quantity; quantity && figure < segment.to; quantity = tokens[figure]?.quantity) {
    const following = nextFigure(tokens, figure + 1, segment.to);
    const rightTo = following === segment.to ? following : divide(text, tokens, figure + 1, following);
    const slot: Slot = {
      quantity,
      index: slots.length,
      segment,
      leftFrom,
      leftTo: figure,
      rightFrom: figure + 1,
      rightTo,
      join,
      naming: UNNAMED,
      status: 'actual',
      period: null
    };
    if (slots === NO_SLOTS) slots = [slot];
    else slots.push(slot);
    leftFrom = rightTo;
    join = following === figure + 1 ? 'adjacent' : tokens[rightTo]?.cls === 'and' ? 'listed' : 'run-on';
    figure = following;
  }
  return slots;
}

/** The first figure of a run, its end where it has none. */
function nextFigure(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && tokens[at]?.bit !== FIGURE) at++;
  return at;
}

const THRESHOLD: ReadonlySet<string> = new Set(['周岁', '岁', '%']);
const nounish = (token: Token | undefined): boolean =>
  token?.cls === 'noun' || token?.cls === 'deed' || token?.cls === 'etcetera' || token?.cls === 'and';

/** 4件样品送检、完成9件: a verb after a joint begins what belongs to the second figure. */
function lastJoint(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 2; i > from; i--) {
    if (tokens[i]?.cls === 'and') return tokens[i + 1]?.cls === 'verb' && tokens[i - 1]?.cls === 'verb' ? i : -1;
  }
  return -1;
}

/** 7次提请…: how often a deed was done stands before it. */
const isDeedTimes = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.cls === 'verb' && /^(?:次|批次|轮|场次?)$/u.test(tokens[from - 1]?.quantity?.unit ?? '');

/** 35个任务完成率100%, 21条街区客流量9万人次: what is measured of those counted belongs to the second figure. */
function isOfCounted(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const counted = tokens[from - 1]?.quantity;
  if (counted?.kind !== 'count' || counted.unit === '') return false;
  let last = to - 1;
  while (last > from && tokens[last]?.cls === 'filler') last--;
  const end = tokens[last]?.end ?? 0;
  const said = text.slice(Math.max(tokens[from]?.start ?? 0, end - LONGEST_MEASURE), end);
  const told = isPercent(tokens[to]?.quantity?.unit ?? '') ? said.endsWith('率') : MEASURE.test(said);
  if (last < from || !nounish(tokens[last]) || !told) return false;
  for (let i = from; i < last; i++) if (!nounish(tokens[i]) && tokens[i]?.cls !== 'verb') return false;
  return tokens[from]?.cls === 'noun' || tokens[from]?.cls === 'verb';
}

/** Where, between two figures, the words of the first end and those of the second begin. */
function divide(text: string, tokens: readonly Token[], from: number, to: number): number {
  if (isOfCounted(text, tokens, from, to)) return from;
  const joint = lastJoint(tokens, from, to);
  if (joint >= 0) return joint;
  // 7次提请常委会会议、12次…: a figure right after a joint has no words before it
  if (to - from > 2 && tokens[to - 1]?.cls === 'and' && isDeedTimes(tokens, from)) return to - 1;
  let divider = -1;
  for (let i = from; i < to; i++) {
    const cls = tokens[i]?.cls;
    // 绿化造林工作及…: a deed at the head of a noun phrase is a part of it
    if (cls === 'deed' && divider < 0 && i + 1 < to && nounish(tokens[i + 1])) continue;
    if (cls === 'and') {
      // 5户、甲、乙、丙等9户: the first figure has no thing, so all is the second's
      if (i === from) return from;
      if (divider < 0) divider = i;
      // 脱贫户、监测户和一般农户12户: the last joint before the figure is the one between the two things counted
      else if (tokens[divider]?.cls === 'and') divider = i;
    } else if (cls !== 'noun' && cls !== 'scope' && cls !== 'particle' && cls !== 'etcetera') {
      return divider >= 0 ? divider : i;
    }
  }
  if (divider >= 0) return divider;
  // 60周岁以上老年人12名, 万元惠农券农户30户: a threshold or a sum has no thing of its own
  const between = tokens[from - 1]?.quantity?.unit === '元' && from < to;
  if (between || THRESHOLD.has(tokens[from - 1]?.quantity?.unit ?? '')) return from;
  return from === to ? to : leadingParticle(tokens, from, to);
}

/** 5个镇的30个村: the first noun phrase is the first figure's, the rest leads to the second. */
function leadingParticle(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]?.cls === 'particle') return i;
  return tokens[from]?.cls === 'noun' ? to : from;
}
