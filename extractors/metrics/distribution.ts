import { elementBefore, lastOf } from '../lists';
import { againstLast, beginsAgainst, isOnlyChange } from './against';
import { itemsOf, markerAt } from './items';
import type { Parsed, Slot } from './parse';
import { trim, words, type Run } from './phrase';
import { withHead, withTail } from './row-names';
import type { Form } from './view';

export interface Distribution {
  /** Names in the order of the figures; empty where they are the figures named just before. */
  items: string[];
  /** One name for all the figures, where no list of names stands before them: 城乡低保标准分别为…. */
  base: string;
  /** What is said of each figure, in order: 同比增长. */
  said: readonly string[];
  form: Form;
  /** How many figures follow. */
  count: number;
  /** The names are those of the row before. */
  continued: boolean;
}

/** A、B分别同比增长96.58%、242.92%: read at the first figure of the row; null where there is no 分别. */
export function distributionAt(parsed: Parsed, slot: Slot): Distribution | null {
  const at = markerAt(parsed, slot, 'respective');
  if (at < 0) return null;
  const { slots } = slot.segment;
  const { index } = slot;
  const count = rowLength(parsed, slots, index);
  if (count < 2) return null;
  const before = trim(parsed, { from: slot.leftFrom, to: at });
  const items = before.to > before.from ? itemsFor(parsed, before, count) : itemsOfClauseBefore(parsed, slot, count);
  const own = items.length === 1 ? (items[0] ?? '') : '';
  const against = items.length > 1 ? takeAgainst(items) : beginsAgainst(own) ? own : '';
  // 各占总数的3%、2%
  const share = parsed.text.charAt((parsed.tokens[at]?.end ?? 1) - 1) === '占' ? '占' : '';
  const first = against + share + words(parsed, trim(parsed, { from: at + 1, to: slot.leftTo })).replace(/了$/u, '');
  const form = /增|降|升|减/u.test(first) && !/[到至]/u.test(first) ? 'change' : 'before';
  const said = [
    first,
    ...slots.slice(index + 1, index + count).map((next) => ownChange(parsed, next, against) || first)
  ];
  return {
    items: items.length === count ? withHead(withTail(items)) : [],
    base: against === own ? '' : own,
    said,
    form,
    count,
    continued: false
  };
}

/** 甲、乙达9家、6家: as many names as figures of one unit, where no 分别 says so. */
export function listedRow(parsed: Parsed, slot: Slot): Distribution | null {
  const { slots } = slot.segment;
  if (slot.join !== 'first') return null;
  const count = rowLength(parsed, slots, slot.index);
  if (count < 2 || count > MOST_LISTED || !bare(parsed, slots[slot.index + 1])) return null;
  const items = itemsFor(parsed, trim(parsed, { from: slot.leftFrom, to: slot.leftTo }), count);
  const change = items.length === count ? takeChange(items) : '';
  // 起数和人数上升3起、2人: counts that changed need no unit in common
  if (change === '' && slots[slot.index + 1]?.quantity.unit !== slot.quantity.unit) return null;
  if (items.length !== count || items.some((item) => item.length < 2 || item.length > LONGEST_LISTED)) return null;
  const form = change === '' ? 'before' : 'change';
  return { items: withHead(withTail(items)), base: '', said: [change], form, count, continued: false };
}

/** 起数、人数同比下降5%、6%: what is said of all, taken off the last name. */
function takeChange(items: string[]): string {
  const last = lastOf(items) ?? '';
  const change = CHANGED.exec(last)?.[0] ?? '';
  if (change === '' || change.length === last.length) return '';
  items[items.length - 1] = last.slice(0, -change.length);
  return change;
}

const CHANGED =
  /(?:(?:同比|环比|较(?:上年|去年)(?:同期)?)(?:增长|下降|上升|提高|减少|增加|提升|降低)|增长|下降|上升)$/u;

const MOST_LISTED = 6;
const LONGEST_LISTED = 16;

/** 人数、金额同比分别下降: what the change is held against is said of all, and taken off the last name. */
function takeAgainst(items: string[]): string {
  const last = lastOf(items) ?? '';
  const against = againstLast(last);
  const name = last.slice(0, last.length - against.length);
  if (name === '') return '';
  items[items.length - 1] = name;
  return against;
}

/** As many names as there are figures, where they can be parted so. */
function itemsFor(parsed: Parsed, run: Run, count: number): string[] {
  const items = itemsOf(parsed, run);
  return items.length > count ? itemsOf(parsed, run, true) : items;
}

/** What leads to the first of a row that the clause before tells: 主要集中在. */
const LEADS_ROW = /^.{0,4}?(?:主要|集中|涉及|包括|分布|来自|投向|用于)+(?:集中)?(?:在|于|为|是|有)?/u;

/** What all of such a row are: 等领域. */
const TURNED_OUT = /(?<=.{2})(?:较多|较少|最多|居多)$/u;
const KIND_OF_ROW = /等?(?:领域|行业|方面|类别|产业|部门|地区|镇街|乡镇)?$/u;

/** 主要集中在甲、乙、丙等领域，分别占…: the names of a row that stand in the clause before, where nothing else is told. */
function itemsOfClauseBefore(parsed: Parsed, { segment }: Slot, count: number): string[] {
  const before = elementBefore(parsed.segments, segment.index);
  if (!before || before.slots.length > 0 || before.depth !== segment.depth) return [];
  const items = itemsFor(parsed, trim(parsed, { from: before.from, to: before.to }), count);
  if (items.length < 2) return [];
  const last = (lastOf(items) ?? '').replace(TURNED_OUT, '');
  items[items.length - 1] = last;
  const kind = (KIND_OF_ROW.exec(last)?.[0] ?? '').replace('等', '');
  return items.map(
    (item, n) =>
      (n === 0 ? item.replace(LEADS_ROW, '') : item).replace(n === items.length - 1 ? KIND_OF_ROW : /$/u, '') + kind
  );
}

/** …分别达A、B，增长C、D: a change for each name of the row before, which had `length` names. */
export function continuedRow(parsed: Parsed, slot: Slot, length: number): Distribution | null {
  if (length < 2 || slot.join !== 'first' || rowLength(parsed, slot.segment.slots, slot.index) !== length) return null;
  const said = words(parsed, trim(parsed, { from: slot.leftFrom, to: slot.leftTo }));
  if (!isOnlyChange(said)) return null;
  return { items: [], base: '', said: [said], form: 'change', count: length, continued: true };
}

/** 分别增长5%、减少3%: each may have a change of its own. */
function ownChange(parsed: Parsed, slot: Slot, against: string): string {
  const own = words(parsed, trim(parsed, { from: slot.leftFrom, to: slot.leftTo }));
  return isOnlyChange(own) ? against + own : '';
}

function rowLength(parsed: Parsed, slots: readonly Slot[], first: number): number {
  let count = 1;
  for (let next = slots[first + 1]; next?.join === 'listed'; next = slots[first + count]) {
    if (!bare(parsed, next) && ownChange(parsed, next, '') === '') break;
    count++;
  }
  return count;
}

/** A figure of a row has no words of its own before it. */
export function bare(parsed: Parsed, slot: Slot | undefined): boolean {
  return slot !== undefined && words(parsed, trim(parsed, { from: slot.leftFrom, to: slot.leftTo })) === '';
}
