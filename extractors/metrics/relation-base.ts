import { elementBefore } from '../lists';
import { alike } from './alike';
import type { Draft } from './draft';
import { isOpening } from './marks';
import { periodOf } from './periods';
import type { Parsed, Segment, Slot } from './parse';
import type { RelationRule } from './relation-rule';

/** 较常年, 与上年同期: what a level is held against, right before the brackets. */
const HELD_AGAINST =
  /^(.*?)(?:较|比|与|同)((?:常年|历年|多年|往年|上年|去年|前年|上年度|去年度|年初|上月|上季度|全国|全省|全市|全县|全区)(?:同期|平均|均值|平均水平|平均值)?)$/u;

export const baseInBrackets: RelationRule = {
  id: 'base-in-brackets',
  reason: '降雨量较常年（67毫米）偏多: what a level is held against has a figure of its own',
  relate({ draft, slot, parsed, memory: { previous: before, year } }) {
    const { segment } = slot;
    if (slot.index > 0 || !isOpening(segment.before)) return null;
    const previous = before && levelLike(before, draft);
    const when = previous && draft.name === '' ? yearOf(parsed, slot) : '';
    if (previous && when !== '' && alike(previous.unit, draft.unit) && !when.startsWith(String(year))) {
      draft.kind = previous.kind;
      return heldAgainst(draft, when, previous.name.replace(COMPLETED, ''), year);
    }
    if (previous && SAME_TIME.test(draft.name)) {
      const from = parsed.tokens[slot.leftFrom]?.start ?? slot.quantity.start;
      const base = WHEN.exec(parsed.text.slice(from, slot.quantity.start))?.[0] ?? draft.name;
      return heldAgainst(draft, base, previous.name.replace(COMPLETED, ''), year);
    }
    const lead = elementBefore(parsed.segments, segment.index);
    if (draft.form !== 'bare' || !lead || lead.depth >= segment.depth || lead.slots.length > 0) return null;
    const from = parsed.tokens[lead.from]?.start ?? 0;
    const to = parsed.tokens[lead.to - 1]?.end ?? 0;
    const [, thing = '', base = ''] =
      to - from > LONGEST_BASE ? [] : (HELD_AGAINST.exec(parsed.text.slice(from, to)) ?? []);
    const measured = thing !== '' ? thing : (previous?.name ?? '');
    if (base === '' || measured === '') return null;
    return heldAgainst(draft, base, measured, year);
  }
};

/** 来访9批20人次，下降5%（去年10批）: the level that changed, and of two side by side the one that is counted so. */
function levelLike(before: Draft, { unit }: Draft): Draft {
  const level = (before.form === 'change' && before.level) || before;
  return !alike(level.unit, unit) && level.mate && alike(level.mate.unit, unit) ? level.mate : level;
}

/** 产值完成9亿元: that it was made is no part of what it was before. */
const COMPLETED = /(?:完成|实现|达)$/u;

/** 受理案件9件（2019年8件）: the year that brackets begin with, and nothing else but the figure. */
function yearOf({ text, tokens }: Parsed, { quantity, leftFrom }: Slot): string {
  const lead = text.slice(tokens[leftFrom]?.start ?? quantity.start, quantity.start);
  return /^(20\d\d年|[去上前]年)(?:度|同期)?[为是]?$/u.exec(lead)?.[1] ?? '';
}

/** 产值9亿元（去年同期8亿元） */
const SAME_TIME = /^(?:(?:去年|上年|上年度)?同期|去年|上年)$/u;
const WHEN = /(?:去年|上年度?)?同期|去年|上年度?/u;

function heldAgainst(draft: Draft, base: string, measured: string, year: number | null): 'done' {
  Object.assign(draft, {
    form: 'before',
    name: base + measured,
    head: measured,
    dependent: false,
    compared: true,
    period: periodOf(base, year),
    subject: WIDER.exec(base)?.[0] ?? null
  });
  return 'done';
}

/** Of a wider body than the report's. */
const WIDER = /^全[国省市县区]/u;

/** What stands before such brackets is no longer than this, in characters. */
const LONGEST_BASE = 24;

/** 较2016年, 比上年同期: what a change is held against, right before its figure. */
const BASE =
  /^(?:较|比|与|同)((?:20\d\d年|[上去前]年)(?:[^，。；：]{0,8}?同期)?|(?:上年|去年)?同期)的?(?:(?![增减升降多少高低])[\u4e00-\u9fff]){0,6}$/u;

/** A change is written no further after its base, in characters. */
const CHANGE_REACH = 6;

/** 较2016年 of 较2016年4万吨增长2%: "" where the figure is no base. */
function baseOf(parsed: Parsed, { quantity, leftFrom, segment, index }: Slot): string {
  const { text, tokens } = parsed;
  const beside = segment.slots[index + 1];
  // 较上年60批90人次分别下降: two levels side by side
  const last = beside?.join === 'adjacent' ? beside : segment.slots[index];
  const next = segment.slots[(last?.index ?? index) + 1] ?? changeAfter(parsed, segment);
  const end = last?.quantity.end ?? quantity.end;
  if (!next || next.quantity.start - end > CHANGE_REACH) return '';
  if (next.naming.form !== 'change' && !FELL.test(text.slice(end, next.quantity.start))) return '';
  return BASE.exec(text.slice(tokens[leftFrom]?.start ?? quantity.start, quantity.start))?.[1] ?? '';
}

/** 较上年237件，上升7%: the change stands behind a comma. */
const changeAfter = (parsed: Parsed, { after, index }: Segment): Slot | undefined =>
  after === '，' ? parsed.segments[index + 1]?.slots[0] : undefined;

const FELL = /^，?(?:分别)?(?:增长|上升|增加|提高|下降|减少|降低)了?$/u;

export const baseOfChange: RelationRule = {
  id: 'base-of-change',
  reason: '总产量5万吨，较2016年4万吨增长25%: the same level, at the time that it is held against',
  relate({ draft, slot, parsed, memory: { previous, year } }) {
    const level = previous && !alike(previous.unit, draft.unit) ? previous.mate : previous;
    if (!level || level.form === 'change' || !alike(level.unit, draft.unit)) return null;
    const base = baseOf(parsed, slot);
    if (base === '') return null;
    draft.kind = level.kind;
    return heldAgainst(draft, base, level.name.replace(COMPLETED, ''), year);
  }
};
