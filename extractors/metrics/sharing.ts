import { suffixOf } from './counted';
import type { Draft } from './draft';
import type { Parsed, Slot } from './parse';
import { isVerb, lastVerb, trim, words, type Run } from './phrase';
import type { Form } from './view';

/** A level that a following 分别同比增长 can be of. */
export const isRecentLevel = (draft: Draft): boolean => draft.form !== 'change' && draft.form !== 'rank';

/**
 * The names side by side before a figure: 办结率、满意率 → two. One name where nothing parts them. `commas` parts at 、 alone, so that
 * 民政和应急 stays one.
 */
function itemsOf(parsed: Parsed, run: Run, commas = false): string[] {
  const items: string[] = [];
  let from = run.from;
  for (let i = run.from; i <= run.to; i++) {
    if (i < run.to && parsed.tokens[i]?.cls !== 'and') continue;
    if (commas && i < run.to && parsed.text[parsed.tokens[i]?.start ?? 0] !== '、') continue;
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
  if (slot.join !== 'first') return [];
  const each = find(parsed, slot, 'each');
  if (each < 0) return slot.quantity.unit === '%' ? ratesBefore(parsed, slot) : oneOfEach(parsed, slot);
  const items = itemsOf(parsed, trim(parsed, { from: slot.leftFrom, to: each }));
  return items.length > 1 && items.length <= MOST_NAMES && items.every((item) => item.length <= 20) ? items : [];
}

/** 受理率、办结率保持在100%: rates side by side share a figure even without 均. */
function ratesBefore(parsed: Parsed, slot: Slot): string[] {
  const items = itemsOf(parsed, trim(parsed, { from: slot.leftFrom, to: slot.leftTo }));
  if (items.length < 2) return [];
  const rates = items.map((item) => item.replace(HELD, ''));
  return rates.every((rate) => rate.length <= 20 && /[率度]$/u.test(rate)) ? rates : [];
}

/** 新建公园、广场各2个: as many of each. */
function oneOfEach(parsed: Parsed, slot: Slot): string[] {
  if (parsed.text.charAt(slot.quantity.start - 1) !== '各') return [];
  const run = trim(parsed, { from: slot.leftFrom, to: slot.leftTo });
  const items = itemsOf(parsed, run).map((item) => item.replace(/各$/u, ''));
  if (items.length < 2 || items.length > MOST_NAMES || items.some((item) => item === '' || item.length > 20)) return [];
  const at = isVerb(parsed.tokens[run.from]) ? run.from : lastVerb(parsed, run);
  const verb = at >= 0 && at < run.to ? words(parsed, { from: at, to: at + 1 }) : '';
  return items.map((item, n) => (n === 0 || item.startsWith(verb) ? item : verb + item));
}

/** What is said of a rate before its figure. */
const HELD = /(?:始终|一直|持续|全部|继续)?(?:保持|稳定|维持|提升|提高|上升|达|达到|实现)?[在到至为达]?$/u;

export interface Distribution {
  /** Names in the order of the figures; empty where they are the figures named just before. */
  items: string[];
  /** One name for all the figures, where no list of names stands before them: 城乡低保标准分别为…. */
  base: string;
  /** What is said of each: 同比增长. */
  said: string;
  form: Form;
  /** How many figures follow. */
  count: number;
  /** The names are those of the row before. */
  continued: boolean;
}

/** A、B分别同比增长96.58%、242.92%: read at the first figure of the row; null where there is no 分别. */
export function distributionAt(parsed: Parsed, slot: Slot): Distribution | null {
  const at = find(parsed, slot, 'respective');
  if (at < 0) return null;
  const { slots } = slot.segment;
  const first = slot.index;
  const count = rowLength(parsed, slots, first);
  if (count < 2) return null;
  const before = trim(parsed, { from: slot.leftFrom, to: at });
  const items = before.to > before.from ? itemsFor(parsed, before, count) : itemsOfClauseBefore(parsed, slot, count);
  const own = items.length === 1 ? (items[0] ?? '') : '';
  const against = items.length > 1 ? takeAgainst(items) : /^(?:同比|环比|较|比)/u.test(own) ? own : '';
  const said = against + words(parsed, trim(parsed, { from: at + 1, to: slot.leftTo }));
  const form = /增|降|升|减/u.test(said) && !/[到至]/u.test(said) ? 'change' : 'before';
  return {
    items: items.length === count ? withHead(withTail(items)) : [],
    base: against === own ? '' : own,
    said,
    form,
    count,
    continued: false
  };
}

/** 人数、金额同比分别下降: what the change is held against is said of all, and taken off the last name. */
function takeAgainst(items: string[]): string {
  const last = items[items.length - 1] ?? '';
  const against = /(?:同比|环比|[较比](?:上年|去年)(?:同期)?)$/u.exec(last)?.[0] ?? '';
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
const KIND_OF_ROW = /等?(?:领域|行业|方面|类别|产业|部门|地区|镇街|乡镇)?$/u;

/** 主要集中在甲、乙、丙等领域，分别占…: the names of a row that stand in the clause before, where nothing else is told. */
function itemsOfClauseBefore(parsed: Parsed, { segment }: Slot, count: number): string[] {
  const before = parsed.segments[segment.index - 1];
  if (!before || before.slots.length > 0 || before.depth !== segment.depth) return [];
  const items = itemsFor(parsed, trim(parsed, { from: before.from, to: before.to }), count);
  if (items.length < 2) return [];
  const last = items[items.length - 1] ?? '';
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
  if (!ONLY_CHANGE.test(said)) return null;
  return { items: [], base: '', said, form: 'change', count: length, continued: true };
}

const ONLY_CHANGE = /^(?:同比|环比|[较比](?:上年|去年)(?:同期)?)?(?:增长|下降|上升|提高|减少|增加|提升|降低)$/u;

function rowLength(parsed: Parsed, slots: readonly Slot[], first: number): number {
  let count = 1;
  while (slots[first + count]?.join === 'listed' && bare(parsed, slots[first + count])) count++;
  return count;
}

/** What the last of a list says for all: 食品、药品抽检合格率 → 食品抽检合格率. */
const TAIL =
  /^([\u4e00-\u9fff\d]{1,8}?)((?:抽检|抽查|检测|监测|监督|检验|综合|平均)*(?:[\u4e00-\u9fff]{2}率|总?产值|增加值|总?产量|销量|销售额|交易额|成交额|收入|支出|面积|人数|户数|数量))$/u;

function withTail(items: readonly string[]): string[] {
  const last = items[items.length - 1] ?? '';
  const tail = TAIL.exec(last)?.[2] ?? '';
  const first = items.slice(0, -1);
  return tail === '' || first.some((item) => MEASURED.test(item))
    ? [...items]
    : [...first.map((item) => item + tail), last];
}

/** 每千人口床位数、护士数: of whom each is told stands before the first alone. */
const PER_HEAD = /^[\u4e00-\u9fff]{0,4}(?:每[百千万][\u4e00-\u9fff]{0,4}?人口?|人均|户均)/u;

const COUNTED_OF = /^([\u4e00-\u9fff]{2,10}?)(?:起数|件数|批次|(?:播种|种植|总)?面积|总?产量|总?产值|数量)$/u;
const ONLY_COUNTED =
  /^(?:(?:死亡|受伤|伤亡|失踪|涉及|参与)?人数|人次|(?:直接)?经济损失|(?:总|涉及|成交)?金额|总额|总?产量|单产|亩产|总?产值|面积|户数|次数|数量)$/u;

function withHead(items: readonly string[]): string[] {
  const head = PER_HEAD.exec(items[0] ?? '')?.[0] ?? '';
  if (head !== '') return items.map((item, n) => (n === 0 || PER_HEAD.test(item) ? item : head + item));
  // 山火起数、受伤人数: what is counted of one thing
  const [, thing = ''] = COUNTED_OF.exec(items[0] ?? '') ?? [];
  const rest = items.slice(1);
  return thing !== '' && rest.every((item) => ONLY_COUNTED.test(item))
    ? [items[0] ?? '', ...rest.map((item) => thing + item)]
    : [...items];
}

const MEASURED = /(?:率|量|值|额|度|比|面积|数|损失|单产)$/u;

/** 城乡…: the first figure is the towns', the second the country's. */
export function namesOfBase({ base, count }: Distribution): string[] {
  const places =
    count === 2 && base.includes('城乡') ? (base.includes('城乡居民') ? ['城镇', '农村'] : ['城市', '农村']) : [];
  return Array.from({ length: count }, (_, n) => base.replace('城乡', places[n] ?? '城乡'));
}

/** A figure of a row has no words of its own before it. */
function bare(parsed: Parsed, slot: Slot | undefined): boolean {
  return slot !== undefined && words(parsed, trim(parsed, { from: slot.leftFrom, to: slot.leftTo })) === '';
}

/** 14户40人, 补贴650户、182万元: a figure without words of its own that counts the thing before it in another way. */
export function pairs(previous: Draft, draft: Draft, slot: Slot): boolean {
  if (draft.form === 'bare' && slot.join === 'adjacent') return previous.level?.mate == null;
  if (previous.form !== 'before' && previous.form !== 'after') return false;
  if (suffixOf(previous.unit) === '' || suffixOf(draft.unit) === '' || previous.unit === draft.unit) return false;
  // 326户1105人脱贫户: the thing after both
  if (slot.join === 'adjacent') return draft.form === 'after' && previous.head === draft.head;
  return draft.form === 'bare' && slot.join === 'listed';
}

/** Two figures side by side speak of one thing; each says what it counts of it. */
export function pairNames(first: Draft, second: Draft): void {
  const thing = first.name;
  const [a, b] = [suffixOf(first.unit), suffixOf(second.unit)];
  const bare = a !== '' && thing.endsWith(a) ? thing.slice(0, -a.length) : thing.replace(/(?:户数|人数)$/u, '');
  second.name = b === '' ? thing : bare + b;
  if (/^[人名口]$/u.test(second.unit) && /^[户家]$/u.test(first.unit) && a !== '' && first.form !== 'after')
    first.name = bare + a;
  // 12种300件防汛物资: how many kinds, and how many of them
  if (/^[种类]$/u.test(first.unit) && first.form === 'after') {
    second.name = thing;
    first.name = `${thing}种类`;
  }
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
