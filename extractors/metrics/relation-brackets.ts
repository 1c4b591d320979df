import type { Draft } from './draft';
import { periodOf } from './periods';
import { lastVerb, trim, words } from './phrase';
import type { RelationRule } from './relation-rule';

/** 微信公众号（1个）发布信息9条: a bare count in brackets is of the thing right before them. */
export const thingInBrackets: RelationRule = {
  id: 'thing-in-brackets',
  reason: '微信公众号（1个）: a bare count in brackets is of the thing before them',
  relate({ draft, slot, parsed }) {
    const { segment } = slot;
    if (draft.form !== 'bare' || slot.index > 0 || segment.slots.length > 1 || !/^[（(]$/u.test(segment.before))
      return null;
    const before = parsed.segments[segment.index - 1];
    if (!before || before.slots.length > 0 || before.depth >= segment.depth) return null;
    const verb = lastVerb(parsed, before);
    const thing = words(parsed, trim(parsed, { from: verb < 0 ? before.from : verb + 1, to: before.to }));
    if (thing.length < 2 || thing.length > LONGEST_THING) return null;
    if (draft.kind !== 'count' && !(draft.kind === 'ratio' && RATE.test(thing))) return null;
    Object.assign(draft, { form: 'before', name: thing, head: thing, actor: '', dependent: false });
    return 'done';
  }
};

/** 较常年, 与上年同期: what a level is held against, right before the brackets. */
const HELD_AGAINST =
  /^(.*?)(?:较|比|与|同)((?:常年|历年|多年|往年|上年|去年|前年|上年度|去年度|年初|上月|上季度|全国|全省|全市|全县|全区)(?:同期|平均|均值|平均水平|平均值)?)$/u;

export const baseInBrackets: RelationRule = {
  id: 'base-in-brackets',
  reason: '降雨量较常年（67毫米）偏多: what a level is held against has a figure of its own',
  relate({ draft, slot, parsed, memory: { previous, year } }) {
    const { segment } = slot;
    if (slot.index > 0 || !/^[（(]$/u.test(segment.before)) return null;
    if (previous && SAME_TIME.test(draft.name)) {
      const from = parsed.tokens[slot.leftFrom]?.start ?? slot.quantity.start;
      const base = WHEN.exec(parsed.text.slice(from, slot.quantity.start))?.[0] ?? draft.name;
      return heldAgainst(draft, base, previous.name.replace(/(?:完成|实现)$/u, ''), year);
    }
    const before = parsed.segments[segment.index - 1];
    if (draft.form !== 'bare' || !before || before.depth >= segment.depth || before.slots.length > 0) return null;
    const from = parsed.tokens[before.from]?.start ?? 0;
    const to = parsed.tokens[before.to - 1]?.end ?? 0;
    const [, thing = '', base = ''] =
      to - from > LONGEST_BASE ? [] : (HELD_AGAINST.exec(parsed.text.slice(from, to)) ?? []);
    const measured = thing !== '' ? thing : (previous?.name ?? '');
    if (base === '' || measured === '') return null;
    return heldAgainst(draft, base, measured, year);
  }
};

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

export const thingAroundBrackets: RelationRule = {
  id: 'thing-around-brackets',
  reason: '税收收入（含上级补助3亿元）12亿元: a figure right after brackets is of what stands before them',
  relate({ draft, slot, parsed }) {
    const { segment } = slot;
    if (draft.form !== 'bare' || slot.index > 0 || slot.leftTo > slot.leftFrom || !/^[）)]$/u.test(segment.before))
      return null;
    let at = segment.index - 1;
    while (at >= 0 && (parsed.segments[at]?.depth ?? 0) > segment.depth) at--;
    const before = parsed.segments[at];
    if (!before || before.depth !== segment.depth || !/^[（(]$/u.test(before.after)) return null;
    const after = before.slots.at(-1);
    const name = words(parsed, trim(parsed, { from: after ? after.rightFrom : before.from, to: before.to }));
    if (name.length < 2 || name.length > LONGEST_AROUND) return null;
    Object.assign(draft, { form: 'before', name, head: name, actor: '', dependent: false });
    return 'used';
  }
};

/** What stands before such brackets, in characters. */
const LONGEST_AROUND = 18;

/** …发布信息9条 after the brackets: who published is told before them. */
export const actorBeforeBrackets: RelationRule = {
  id: 'actor-before-brackets',
  reason: '微信公众号（1个）发布信息9条: what stands before the brackets does it',
  relate({ draft, slot, memory: { previous } }) {
    const { segment } = slot;
    if (draft.form !== 'before' || draft.verb === '' || draft.actor !== '' || slot.index > 0) return null;
    if (!/^[）)]$/u.test(segment.before) || previous?.rules.at(-1) !== thingInBrackets.id) return null;
    draft.actor = previous.name;
    draft.name = previous.name + draft.name;
    return 'done';
  }
};

/** A percentage is of a rate; of anything else it is a share of it. */
const RATE = /[率度]$/u;
const LONGEST_THING = 16;
