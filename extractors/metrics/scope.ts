import { alike, mayCountThe } from './alike';
import type { Draft } from './draft';
import { isColon, isSemicolon } from './marks';
import type { Segment } from './parse';
import { hasVerb } from './parts';
import { isRelative } from './relative-units';

/** A total whose parts are being listed. */
export interface Scope {
  total: Draft;
  /** Brackets around the parts; 0 for a list that runs on. */
  depth: number;
  bracket: boolean;
  /** 其中：…；…: told in a list of its own, which other units do not end. */
  colon: boolean;
  /** Unit of the first part. */
  unit: string | null;
  /** Whether the first part began with a verb. */
  verbal: boolean;
  /** What counts other things of the total: figures right after it. */
  companions: readonly Draft[];
  /** Figures of the sentence that count as the total does, and may be what a part is of by its name. */
  peers: readonly Draft[];
  /** How many parts stand before the first semicolon of the list. */
  run: number;
  /** Whether parts of the list stand after a semicolon. */
  parted: boolean;
  /** Whether another thing of a part was counted, so that the list goes on only where the total has room. */
  aside: boolean;
  /** A list within a part of another. */
  nested: boolean;
  /** Whether a part was of the total's own kind: 城市低保对象 of 低保对象. */
  ownKind: boolean;
  /** Sum of the parts so far in the total's unit; null once one is unknown. */
  sum: number | null;
}

/** What comes in. */
const RECEIVED = /^(?:受理|收到|接到|接收|办理)/u;

/** Whether a figure can be a part of another that counts the same. */
export function isPossiblePart(draft: Draft, total: Draft): boolean {
  if (draft.kind === 'ratio' || draft.kind === 'change' || isRelative(draft.unit) || draft.unit !== total.unit)
    return false;
  return draft.value !== null && total.value !== null && draft.value <= total.value;
}

/** What stands beside a total in its sentence, and where its list stands. */
type Beside = Pick<Scope, 'companions' | 'peers' | 'nested'>;

const ALONE: Beside = { companions: [], peers: [], nested: false };

/** A list that opens with a segment; its first part is still to come. */
export function opened(total: Draft, segment: Segment, bracket: boolean, beside: Beside = ALONE): Scope {
  return listOf(total, segment.depth, bracket, isColon(segment.before), false, beside);
}

/** 22家企业中，…: a list that the total opens by being told again. */
export const reopened = (total: Draft, companions: readonly Draft[]): Scope =>
  listOf(total, 0, false, false, true, { ...ALONE, companions });

/** All lists are made here, so that they have one shape. */
const listOf = (
  total: Draft,
  depth: number,
  bracket: boolean,
  colon: boolean,
  verbal: boolean,
  { companions, peers, nested }: Beside
): Scope => ({
  total,
  depth,
  bracket,
  colon,
  unit: null,
  verbal,
  companions,
  peers,
  run: 0,
  parted: false,
  aside: false,
  nested,
  ownKind: false,
  sum: 0
});

/** Names that end in as many like characters are of one kind: 低保对象. */
const OWN_KIND = 4;

/** 评价部门5个、街道6个，其中优秀部门3个: of totals that count the same, the one whose kind the part's name ends in. */
export function peerOf({ total, peers, bracket }: Scope, { name, verb, value }: Draft): Draft | null {
  if (bracket || name.length <= 2 || (total.form !== 'before' && total.form !== 'after')) return null;
  // 收到提案9件，立案8件，其中集体提案2件: what has no deed of its own is of the nearest, unless it is called as the other is
  const called = total.form === 'before' && verb === '';
  const kindOf = (whole: Draft) => (called ? whole.name.slice(-OWN_KIND) : (whole.head || whole.name).slice(-2));
  const isOf = (whole: Draft) => whole.form === total.form && name.endsWith(kindOf(whole));
  const hasRoom = (whole: Draft) => value === null || whole.value === null || value <= whole.value;
  return isOf(total) ? null : (peers.find((peer) => isOf(peer) && hasRoom(peer)) ?? null);
}

/** Such a figure has a deed of its own, or is of the total's own kind: 绿茶检测 beside 土样检测. 其他10条 goes on with the list. */
const beginsAnew = ({ total }: Scope, { name }: Draft, { before }: Segment, verbal: boolean): boolean =>
  verbal || /[；;。]/u.test(before) || (name.length >= 4 && name.slice(-2) === total.name.slice(-2));

/** 筛查40例，其中甲30例、乙10例，建档9例: once the parts come to their total, what begins anew is no part. */
function isFull({ total, unit, sum }: Scope): boolean {
  return sum !== null && sum > 0 && sum === total.value && alike(unit ?? '', total.unit);
}

/** Further from a total than this, what counts another thing of it is known by its name alone. */
const NEAR = 2;

/** The figure beside a total that counts what a part counts: 资金 before 户数, and of two that count so the one of the part's name. */
export function companionOf(scope: Scope, draft: Draft): Draft | null {
  const possible = scope.companions.filter((total) => isPossiblePart(draft, total) && total.unit !== scope.total.unit);
  const near = possible.find((total) => scope.companions.indexOf(total) < NEAR);
  return possible.find((total) => total.name.endsWith(draft.name)) ?? near ?? null;
}

/** 造林9亩，年度任务7亩。其中东片造林4亩，年度任务3亩: a target is a part of what was set for the total. */
export function targetOf({ total, companions }: Scope, draft: Draft): Draft | null {
  if (draft.status !== 'plan' || total.status !== 'actual') return null;
  const isOf = (set: Draft) => set.status === 'plan' && isPossiblePart(draft, set) && set.name.endsWith(draft.name);
  return companions.find(isOf) ?? null;
}

/** Whether a figure is of the total's own kind, which the total's name qualifies: 农村低保对象 beside 城市低保对象. */
export function isOfKind({ name }: Draft, total: Draft): boolean {
  const whole = total.name.replace(/(?:户数|人数)$/u, '');
  return name.length > OWN_KIND && whole.length > OWN_KIND && name.endsWith(whole.slice(-OWN_KIND));
}

/** Whether a figure counts what the parts or their total count: after 、 in other counters too (文件6个、解读27条). */
function countsParts({ unit, total }: Scope, { unit: own, slot }: Draft, { before }: Segment): boolean {
  if (alike(unit ?? '', own) || alike(total.unit, own)) return true;
  return (slot?.join === 'listed' || before === '、') && (mayCountThe(unit ?? '', own) || mayCountThe(total.unit, own));
}

/** How much of the total a further part leaves; null where a figure is left blank. */
const roomAfter = ({ sum, total }: Scope, { value }: Draft): number | null =>
  sum === null || value === null || total.value === null ? null : total.value - sum - value;

/** 在网站、公众号发稿9篇: what begins with where or by what means it is done is told for itself. */
function saysWhere({ parsed }: Draft, { from }: Segment): boolean {
  const start = parsed.tokens[from]?.start ?? 0;
  return /^(?:在|通过|依托|利用)/u.test(parsed.text.slice(start, start + 2));
}

/** Whether a list goes on with a figure. `verbal` where its segment begins with a verb, `first` where it is the first there. */
export function belongs(scope: Scope, draft: Draft, segment: Segment, verbal: boolean, first: boolean): boolean {
  // 主动公开523条，其中…，受理申请0件: what comes in is no part of what goes out
  const apart = RECEIVED.test(draft.verb) && !RECEIVED.test(scope.total.verb) && !RECEIVED.test(scope.total.name);
  if (apart && draft.unit !== scope.total.unit) return false;
  if (!countsParts(scope, draft, segment)) return false;
  if (isFull(scope) && first && draft.value !== 0 && beginsAnew(scope, draft, segment, verbal)) return false;
  if (scope.bracket) return true;
  const left = roomAfter(scope, draft);
  const fits = left !== null && left >= 0;
  if (scope.aside && first && (!fits || verbal || saysWhere(draft, segment))) return false;
  // 其中地方收入26亿元；零售总额105亿元: what passes the total by itself is no part
  const anew = first && isSemicolon(segment.before);
  if (anew && scope.total.value !== null && (draft.value ?? 0) > scope.total.value) return false;
  // 存栏9万头，其中能繁母猪1万头，出栏15万头: so does what a comma begins, where it tells a deed
  const over = first && scope.run > 0 && scope.total.value !== null && (draft.value ?? 0) > scope.total.value;
  if (over && (verbal || hasVerb(segment))) return false;
  // 信息9条，其中动态3条，公告4条，开展征集2期: a deed that is counted otherwise is told for itself
  const deed = first && verbal && !scope.verbal && !scope.colon && !draft.name.endsWith('类');
  if (deed && scope.run > 1 && draft.unit !== scope.unit) return false;
  // 录制课程15堂，其中入选1堂；选出20名: what counts otherwise than the total ends at a semicolon
  if (anew && verbal && !scope.colon && !alike(draft.unit, scope.total.unit)) return false;
  // 城市低保对象9户，其中一类3户，二类4户；农村低保对象7户: a semicolon ends a list that commas part, unless the total has room
  const ends = left === null ? verbal && scope.run >= 2 : left < 0;
  if (anew && ends && !scope.colon && !scope.parted) return false;
  // 城市低保对象9户，其中…；农村低保对象7户: another of the total's own kind, which the total has no room for
  if (anew && !fits && scope.sum !== null && !scope.ownKind && isOfKind(draft, scope.total)) return false;
  // 公开信息9条，其中动态信息3条；监管执法信息0条: what is called as the total is begins no deed
  const called = draft.name.length >= 4 && draft.name.slice(-2) === scope.total.name.slice(-2);
  if (first && verbal && !scope.verbal && !fits) return false;
  if (first && segment.before === '；' && verbal && !scope.verbal && !(called && fits)) return false;
  return true;
}
