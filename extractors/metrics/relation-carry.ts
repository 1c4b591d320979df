import { alike } from './alike';
import { isDependent } from './dependent';
import { beginning } from './gates';
import { words } from './phrase';
import type { RelationRule } from './relation-rule';
import { topicOf } from './topic';

/** What a deed can be done to by itself has no need of the object before. */
const LONGEST_OBJECT = 14;

export const objectOfBefore: RelationRule = {
  id: 'object-of-before',
  reason: '转移村民96人、营救7人: the second verb has the object of the first',
  form: 'before',
  relate({ draft, memory: { previous, topic } }) {
    if (draft.head !== '' || draft.parent || topic !== '') return null;
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

/** By whom it was is told up to this length, in characters. */
const LONGEST_PASSIVE = 60;

/** A relative clause without its subject: 被市日报采用. */
const PASSIVE = beginning('获被', /^[获]?被(?!告|动)/u);

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
