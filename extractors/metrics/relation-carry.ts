import { alike } from './breakdown';
import { isDependent, topicOf } from './context';
import { lastVerb, trim, words } from './phrase';
import type { RelationRule } from './relation-rule';

/** What a deed can be done to by itself has no need of the object before. */
const LONGEST_OBJECT = 14;

export const objectOfBefore: RelationRule = {
  id: 'object-of-before',
  reason: '转移村民96人、营救7人: the second verb has the object of the first',
  relate({ draft, memory: { previous, topic } }) {
    if (draft.form !== 'before' || draft.head !== '' || draft.parent || topic !== '') return null;
    if (!previous || previous.form !== 'before' || previous.verb === '' || previous.parent) return null;
    if (isDependent(draft.name) || !alike(previous.unit, draft.unit) || previous.unit === '元') return null;
    const object = previous.head;
    if (object.length < 2 || object.length > LONGEST_OBJECT || !previous.name.endsWith(object)) return null;
    draft.verb = draft.name;
    draft.head = object;
    draft.name += object;
    return 'done';
  }
};

/** 微信公众号（1个）发布信息9条: a bare count in brackets is of the thing right before them. */
export const thingInBrackets: RelationRule = {
  id: 'thing-in-brackets',
  reason: '微信公众号（1个）: a bare count in brackets is of the thing before them',
  relate({ draft, slot, parsed }) {
    const { segment } = slot;
    if (draft.form !== 'bare' || slot.index > 0 || segment.slots.length > 1 || !/^[（(]$/u.test(segment.before))
      return null;
    const before = parsed.segments[segment.index - 1];
    if (!before || before.slots.length > 0 || before.depth >= segment.depth || draft.kind !== 'count') return null;
    const verb = lastVerb(parsed, before);
    const thing = words(parsed, trim(parsed, { from: verb < 0 ? before.from : verb + 1, to: before.to }));
    if (thing.length < 2 || thing.length > LONGEST_THING) return null;
    Object.assign(draft, { form: 'before', name: thing, head: thing, actor: '', dependent: false });
    return 'done';
  }
};

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

const LONGEST_THING = 16;

/** By whom it was is told up to this length, in characters. */
const LONGEST_PASSIVE = 60;

/** A relative clause without its subject: 被市日报采用. */
const PASSIVE = /^[获]?被(?!告|动)/u;

export const subjectOfPassive: RelationRule = {
  id: 'subject-of-passive',
  reason: '稿件被甲采用3次，被乙采用5次: what was taken is the same',
  relate({ draft, slot, parsed, memory: { previous } }) {
    if (!previous) return null;
    if (!PASSIVE.test(draft.name)) {
      const from = parsed.tokens[slot.leftFrom]?.start ?? 0;
      if (slot.index > 0 || !PASSIVE.test(parsed.text.slice(from, from + 2))) return null;
      // the name was cut: 被甲、乙、丙等采用
      const whole = words(parsed, { from: slot.leftFrom, to: slot.leftTo });
      draft.name = whole.length <= LONGEST_PASSIVE ? whole : `被${draft.name}`;
    }
    const at = previous.name.indexOf('被');
    const subject = at > 1 ? previous.name.slice(0, at) : at === 0 ? '' : topicOf(previous);
    if (subject.length < 2) return null;
    draft.name = subject + draft.name;
    draft.parent ??= at > 1 ? previous.parent : null;
    return 'done';
  }
};
