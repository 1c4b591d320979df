import { elementBefore } from '../lists';
import { isClosing, isOpening } from './marks';
import { lastVerb, trim, words } from './phrase';
import type { RelationRule } from './relation-rule';

/** 微信公众号（1个）发布信息9条: a bare count in brackets is of the thing right before them. */
export const thingInBrackets: RelationRule = {
  id: 'thing-in-brackets',
  reason: '微信公众号（1个）: a bare count in brackets is of the thing before them',
  form: 'bare',
  relate({ draft, slot, parsed, memory: { breakdown } }) {
    const { segment } = slot;
    if (slot.index > 0 || segment.slots.length > 1 || !isOpening(segment.before)) return null;
    const before = elementBefore(parsed.segments, segment.index);
    if (!before || before.slots.length > 0 || before.depth >= segment.depth) return null;
    const verb = lastVerb(parsed, before);
    const after = words(parsed, trim(parsed, { from: verb < 0 ? before.from : verb + 1, to: before.to }));
    // 县人社保障局（9件）: a body is called by a deed
    const whole = after.length < 2 && /[、）)]/u.test(before.before) ? words(parsed, trim(parsed, before)) : after;
    const thing = whole.replace(RANKED, '');
    if (thing.length < 2 || thing.length > LONGEST_THING) return null;
    if (draft.kind !== 'count' && !(draft.kind === 'ratio' && RATE.test(thing))) return null;
    Object.assign(draft, { form: 'before', name: thing, head: thing, actor: '', dependent: false });
    if (breakdown.lists(draft)) draft.parent = breakdown.totalOf(parsed, draft, segment, true);
    return 'done';
  }
};

/** 前三的部门是县公安局（9件）: that they come first is no part of what the first is called. */
const RANKED = /^[^是为]{0,12}(?:前[一二三四五六七八九十\d]+|最多|较多|靠前|集中)[^是为]{0,8}[是为](?=.{2})/u;

export const thingAroundBrackets: RelationRule = {
  id: 'thing-around-brackets',
  reason: '税收收入（含上级补助3亿元）12亿元: a figure right after brackets is of what stands before them',
  form: 'bare',
  relate({ draft, slot, parsed }) {
    const { segment } = slot;
    if (slot.index > 0 || slot.leftTo > slot.leftFrom || !isClosing(segment.before)) return null;
    let at = segment.index - 1;
    while (at >= 0 && (parsed.segments[at]?.depth ?? 0) > segment.depth) at--;
    const before = parsed.segments[at];
    if (!before || before.depth !== segment.depth || !isOpening(before.after)) return null;
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
  form: 'before',
  relate({ draft, slot, memory: { previous } }) {
    const { segment } = slot;
    if (draft.verb === '' || draft.actor !== '' || slot.index > 0) return null;
    if (!isClosing(segment.before) || previous?.rules.at(-1) !== thingInBrackets.id) return null;
    draft.actor = previous.name;
    draft.name = previous.name + draft.name;
    return 'done';
  }
};

/** A percentage is of a rate; of anything else it is a share of it. */
const RATE = /[率度]$/u;
const LONGEST_THING = 16;
