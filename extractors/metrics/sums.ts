import { elementBefore } from '../lists';
import { alike } from './alike';
import type { Draft } from './draft';
import { isOtherCase } from './other-case';
import { leadsParts } from './parts';
import { relateStages } from './blank-totals';

/** Most parts that are looked for beside a total that does not announce them. */
const MOST_PARTS = 12;
/** How many figures beside a total are looked at for them. */
const REACH = 30;
/** Endings of a procedure, which are told after the cases and are not what the cases are about. */
const OUTCOME = /(?:维持|依法纠错|纠错|其他结果|其他|其余情形|其余|其它)$/u;
/** What became of things, what has not, and what is left: where they make up the total they are its parts. */
const STATE =
  /在建|完工|竣工|合格|达标|办结|结案|审结|整改|化解|结转|剩余|其余|其他|其它|尚|正在|未|维持|纠错|撤销|按时|按期|超时|逾期|(?:予以|同意|部分|不予|不)公开|无法提供|不予处理|不再处理/u;

/**
 * Relates parts to a total without 其中: 街道河道10条，区级6条，乡级4条, and 文书9件、照片6件，共15件. The figures must stand side by
 * side in the sentence, count the same, and make up the total exactly. `drafts` from `from` on are one sentence's.
 */
export function relateSums(drafts: readonly Draft[], from: number): void {
  for (let i = from; i < drafts.length; i++) {
    const total = drafts[i];
    if (total && isTotal(total)) relateAfter(total, partsAfter(drafts, i + 1, total));
    else if (total?.placeholder && !total.parent) relateStages(drafts, i);
  }
  for (let i = drafts.length - 1; i >= from + 2; i--) {
    const total = drafts[i];
    if (!total || !isTotal(total)) continue;
    const parts = partsBefore(drafts, i - 1, from, total);
    relateBefore(total, parts.length > 0 ? parts : partsBefore(drafts, i - 1, from, total, total.name.slice(-2)));
  }
}

/**
 * 小区28个，住户900户。当年完工25个，剩余3个: the figures of a sentence may make up a total of the one before. `drafts` from `from`
 * on are one sentence's.
 */
export function relateToBefore(drafts: readonly Draft[], from: number): void {
  const [last, first] = [elementBefore(drafts, from), drafts[from]];
  if (!last || !first || first.clause.sentence.start - last.clause.sentence.end > 1) return;
  if (last.clause.sentence.line !== first.clause.sentence.line) return;
  for (let i = from - 1; i >= Math.max(0, from - REACH) && drafts[i]?.parsed === last.parsed; i--) {
    const total = drafts[i];
    if (!total || !isTotal(total) || drafts.slice(i + 1, from).some(({ parent }) => parent === total)) continue;
    const parts = partsAfter(drafts, from, total);
    if (parts.length < 2 || isOneOfList(total)) continue;
    const certain = total.value >= NO_CHANCE || parts.every(({ name }) => STATE.test(name) || DONE.test(name));
    if (!certain && !(parts.length === 2 && shareAll(total, parts))) continue;
    relateAfter(total, parts);
    return;
  }
}

function relateAfter(total: Draft, parts: readonly Draft[]): void {
  if (parts.length < 2 || !related(total, parts) || isOneOfList(total)) return;
  for (const part of parts) {
    part.parent = total;
    part.rules.push('sum');
    const own = OUTCOME.exec(part.name);
    if (own && part.topic !== '') part.name = part.name.slice(part.topic.length) || part.name;
  }
}

/** 其中绿茶3家、红茶2家、白茶1家; 图解22件、专栏20件、视频2件: the first of a list is no total of the rest. */
function isOneOfList({ parsed, slot, end }: Draft): boolean {
  return parsed.text.charAt(end) === '、' || (slot?.index === 0 && leadsParts(parsed, slot.segment));
}

/** The total may itself be a part of what its parts were taken for: 其中文书4件、照片5件，共9件；…. */
function relateBefore(total: Draft, parts: readonly Draft[]): void {
  const whole = parts[0]?.parent ?? null;
  if (parts.length < 2 || parts.some(({ parent }) => parent !== whole)) return;
  if ((total.parent && total.parent !== whole) || !(saysSum(total) || (!whole && namesKind(total, parts)))) return;
  for (const part of parts) {
    part.parent = total;
    part.rules.push('sum');
  }
  total.parent ??= whole;
  // 查处捕捞8起、采砂3起，以上共计11起: the sum of both is not called as one of them
  if (SUMS_UP_ALL.test(leadOf(total)) && parts.some(({ name }) => name.endsWith(total.name)))
    total.name = `${parts[0]?.verb ?? ''}合计`;
}

function partsAfter(drafts: readonly Draft[], from: number, total: Draft & Known): Draft[] {
  const parts: Draft[] = [];
  let sum = 0;
  const counts = countsOf(total, drafts[from]);
  for (let i = from; i < Math.min(drafts.length, from + REACH) && parts.length < MOST_PARTS; i++) {
    const part = drafts[i];
    // 5600人（含外县80人），在职3000人，…: a remark on the total is none of these parts
    if (part?.parent === total && parts.length === 0 && depthOf(part) > depthOf(total)) continue;
    if (part && (isAside(part, total, counts) || isOtherCase(part, total))) continue;
    if (!part || !isTotal(part) || part.parent || !counts(part)) break;
    if (part.status !== total.status && total.value < NO_CHANCE) break;
    parts.push(part);
    sum += part.value;
    if (total.value !== 0 && same(sum, total.value))
      return part.value === sum ? [] : [...parts, ...zerosAfter(drafts, i + 1, part, counts)];
    if (sum > total.value) return [];
  }
  return total.value === 0 && sum === 0 ? parts : [];
}

/** 予以公开3件，不予公开2件、无法提供0件: what nothing fell to stands after the parts that make up the total. */
function zerosAfter(drafts: readonly Draft[], from: number, last: Draft, counts: Counts): Draft[] {
  let to = from;
  for (let zero = drafts[to]; zero?.value === 0 && zero.parsed === last.parsed && counts(zero); zero = drafts[++to])
    if (zero.parent || zero.zero || !(STATE.test(zero.name) || zero.slot?.segment.before === '、')) break;
  return drafts.slice(from, to);
}

function partsBefore(drafts: readonly Draft[], at: number, from: number, total: Draft & Known, kind = ''): Draft[] {
  const parts: Draft[] = [];
  let sum = 0;
  // 事故7起（矿山3起、死亡2人，…），死亡7人: of the figures in brackets those of the total's name
  const ofKind = (part: Draft) => kind === '' || (depthOf(part) > depthOf(total) && part.name.endsWith(kind));
  const counts: Counts = (part) => alike(part.unit, total.unit) && ofKind(part);
  for (let i = at; i >= Math.max(from, at - REACH) && parts.length < MOST_PARTS; i--) {
    const part = drafts[i];
    if (part && (isAside(part, total, counts) || !counts(part))) continue;
    if (!part || !isTotal(part) || part.status !== total.status || part === total.parent) break;
    parts.push(part);
    sum += part.value;
    if (same(sum, total.value)) return part.value === sum ? [] : parts;
    if (sum > total.value) break;
  }
  return [];
}

/** 集中供养9人，支出经费3万元；分散供养6人: a change, a rate or the money of a part stands between the parts. */
function isAside(draft: Draft, total: Draft & Known, counts: Counts): boolean {
  if (total.value === 0) return false;
  const { kind } = draft;
  if (kind === 'change' || kind === 'ratio' || kind === 'rank' || (kind === 'amount' && total.kind !== 'amount'))
    return true;
  // 事故7起（矿山3起，死亡2人；…）: in brackets other counts of the parts stand between them
  return depthOf(draft) > depthOf(total) && !counts(draft);
}

/** Decimals add up to within what a machine keeps of them. */
const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * b;

interface Known {
  value: number;
}

/** A level whose value is known may be a total, and a part of one. */
const isTotal = (draft: Draft): draft is Draft & Known =>
  draft.value !== null &&
  !draft.zero &&
  !draft.compared &&
  (draft.kind === 'count' || draft.kind === 'amount' || draft.kind === 'measure');

const depthOf = ({ slot }: Draft): number => slot?.segment.depth ?? 0;

/** Which of the figures beside a total may be its parts. */
type Counts = (part: Draft) => boolean;

/** In brackets right after the total, other counters may count its parts, all of them: 82家单位（52个…，30个…）. */
function countsOf(total: Draft & Known, first: Draft | undefined): Counts {
  const other = first && depthOf(first) > depthOf(total) && !alike(first.unit, total.unit) && first.kind === total.kind;
  if (other) return ({ kind, slot }) => kind === total.kind && (slot?.segment.depth ?? 0) > depthOf(total);
  return (part) => alike(total.unit, part.unit) || (total.value >= MANY && part.unit.startsWith(total.unit));
}

/** 救助5100人，城镇2100人次，农村3000人次: figures as large as this count the same, though in units not quite alike. */
const MANY = 1000;

/** Figures this large add up to one another by no chance. */
const NO_CHANCE = 100;

/** Small numbers add up by chance: parts must share a word with their total, say what became of it, or stand in brackets. */
function related(total: Draft, parts: readonly Draft[]): boolean {
  if (parts.every((part) => depthOf(part) > depthOf(total)) || (total.value ?? 0) >= NO_CHANCE) return true;
  if (total.value === 0) return parts.every((part) => OUTCOME.test(part.name));
  return parts.every((part) => part.dependent || STATE.test(part.name) || shares(total.head || total.name, part.name));
}

/** The words before a figure. */
const leadOf = ({ parsed, slot, start }: Draft): string =>
  parsed.text.slice(parsed.tokens[slot?.leftFrom ?? 0]?.start ?? start, start);

const SUMS_UP_ALL = /^(?:以上|上述)/u;

/** 共15件, 三项总计9人, 来信来电合计8件 */
const SAYS_SUM = /^(?:总?共计?|合计|总计|累计|全部)|^[\u4e00-\u9fff]{2,8}(?:合计|总计|共计)(?:达|为)?$/u;

/** 共15件, 合计9人: what says that it sums up what stands before it. */
const saysSum = (total: Draft): boolean => SAYS_SUM.test(leadOf(total));

/** 一星级22家、二星级30家、三星级14家，星级书屋66家: without such a word, three parts or more, or brackets, which the total names. */
const namesKind = (total: Draft, parts: readonly Draft[]): boolean =>
  (parts.length >= 3 || parts.every((part) => depthOf(part) > depthOf(total))) &&
  parts.every((part) => shares(part.head || part.name, total.name));

const DONE = /完工|完成|竣工|建成|投产/u;

const shareAll = (total: Draft, parts: readonly Draft[]): boolean =>
  parts.every((part) => shares(total.head || total.name, part.name));

function shares(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= a.length; i++) if (b.includes(a.slice(i, i + 2))) return true;
  return false;
}
