import type { Draft } from './draft';
import type { Parsed, Slot } from './parse';
import { trim, words, type Run } from './phrase';
import type { Form } from './view';

/** A level that a following 分别同比增长 can be of. */
export const isRecentLevel = (draft: Draft): boolean => draft.form !== 'change' && draft.form !== 'rank';

/** The names side by side before a figure: 办结率、满意率 → two. One name where nothing parts them. */
function itemsOf(parsed: Parsed, run: Run): string[] {
  const items: string[] = [];
  let from = run.from;
  for (let i = run.from; i <= run.to; i++) {
    if (i < run.to && parsed.tokens[i]?.cls !== 'and') continue;
    const name = words(parsed, trim(parsed, { from, to: i }));
    if (name !== '') items.push(name);
    from = i + 1;
  }
  return items;
}

function find(parsed: Parsed, slot: Slot, cls: 'each' | 'respective'): number {
  for (let i = slot.leftTo - 1; i >= slot.leftFrom; i--) if (parsed.tokens[i]?.cls === cls) return i;
  return -1;
}

/** Most names that share one figure; a longer list is one name. */
const MOST_NAMES = 12;

/** 办结率、满意率均达100%: the names that share one figure, or none where it has only one. */
export function sharedNames(parsed: Parsed, slot: Slot): string[] {
  const each = find(parsed, slot, 'each');
  if (each < 0 || slot.join !== 'first') return [];
  const items = itemsOf(parsed, trim(parsed, { from: slot.leftFrom, to: each }));
  return items.length > 1 && items.length <= MOST_NAMES && items.every((item) => item.length <= 20) ? items : [];
}

export interface Distribution {
  /** Names in the order of the figures; empty where they are the figures named just before. */
  items: string[];
  /** What is said of each: 同比增长. */
  said: string;
  form: Form;
  /** How many figures follow. */
  count: number;
}

/** A、B分别同比增长96.58%、242.92%: read at the first figure of the row; null where there is no 分别. */
export function distributionAt(parsed: Parsed, slot: Slot): Distribution | null {
  const at = find(parsed, slot, 'respective');
  if (at < 0) return null;
  const { slots } = slot.segment;
  const first = slot.index;
  let count = 1;
  while (slots[first + count]?.join === 'listed' && bare(parsed, slots[first + count])) count++;
  if (count < 2) return null;
  const items = itemsOf(parsed, trim(parsed, { from: slot.leftFrom, to: at }));
  const said = words(parsed, trim(parsed, { from: at + 1, to: slot.leftTo }));
  const form = /增|降|升|减/u.test(said) ? 'change' : 'before';
  return { items: items.length === count ? items : [], said, form, count };
}

/** A figure of a row has no words of its own before it. */
function bare(parsed: Parsed, slot: Slot | undefined): boolean {
  return slot !== undefined && words(parsed, trim(parsed, { from: slot.leftFrom, to: slot.leftTo })) === '';
}

/** 14户40人: what the second figure of a pair adds to the name. */
const COUNTED: Readonly<Record<string, string>> = {
  户: '户数',
  人: '人数',
  名: '人数',
  元: '金额',
  亩: '面积',
  平方米: '面积',
  家: '家数',
  个: '个数',
  次: '次数',
  人次: '人次',
  场次: '场次',
  件: '件数',
  户次: '户次',
  项: '项数',
  吨: '重量',
  公里: '长度',
  公顷: '面积',
  公斤: '重量',
  间: '间数',
  栋: '栋数',
  台: '台数',
  宗: '宗数'
};

export const suffixOf = (unit: string): string => COUNTED[unit] ?? '';

/** Two figures side by side speak of one thing; each says what it counts of it. */
export function pairNames(first: Draft, second: Draft): void {
  const thing = first.name;
  const [a, b] = [suffixOf(first.unit), suffixOf(second.unit)];
  const bare = a !== '' && thing.endsWith(a) ? thing.slice(0, -a.length) : thing.replace(/(?:户数|人数)$/u, '');
  second.name = b === '' ? thing : bare + b;
  if (/^[人名口]$/u.test(second.unit) && /^[户家]$/u.test(first.unit) && a !== '' && first.form !== 'after')
    first.name = bare + a;
  [first.mate, second.mate] = [second, first];
  second.head = first.head;
  second.verb = first.verb;
  second.form = first.form;
  second.rules.push('side-by-side');
  const mate = first.parent?.mate;
  second.parent = mate && mate.unit === second.unit ? mate : first.parent;
  second.status = first.status;
  second.period = first.period;
}
