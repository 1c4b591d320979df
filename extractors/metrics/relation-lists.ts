import { alike } from './alike';
import { beginning } from './gates';
import { isPerHead } from './per-head';
import { join } from './phrase';
import type { RelationRule } from './relation-rule';

export const ownerOfList: RelationRule = {
  id: 'owner-of-list',
  reason: 'X雷达的时间分辨率为…、空间分辨率为…: the owner goes with each',
  relate({ draft, slot, memory }) {
    const listed = slot.join === 'listed';
    if (listed && memory.owner !== '' && draft.form === 'before' && memory.previous?.unit !== draft.unit) {
      draft.name = join(memory.owner, draft.name);
      return 'done';
    }
    const of = draft.form === 'before' ? draft.name.lastIndexOf('的') : -1;
    if (!listed) memory.owner = of >= 3 && of <= 14 ? draft.name.slice(0, of) : '';
    return null;
  }
};

const LEVELS = /国家级|省级|市级|县级|区级|部级/u;

/** 因信息公开引发行政复议 */
const REVIEW = /^(.{2,24}?)((?:被)?(?:引发|引起|导致|发生|产生|提起|申请|涉及)的?)(?:行政)?复议/u;

const SUIT = beginning('被引提发产行诉', /^((?:被)?(?:引发|引起|提起|发生|产生)的?)?(?:行政)?诉讼/u);

export const suitAfterReview: RelationRule = {
  id: 'suit-after-review',
  reason: '因信息公开引发行政复议2件、行政诉讼1件: both for the same reason',
  relate({ draft, memory: { previous } }) {
    const suit = draft.form === 'before' ? SUIT.exec(draft.name) : null;
    if (!suit || !previous) return null;
    const [, why, brought] = REVIEW.exec(previous.name) ?? [];
    if (why === undefined) return null;
    draft.name = why + (suit[1] === undefined ? brought : '') + draft.name;
    draft.parent = previous.parent;
    return 'done';
  }
};

export const levelOfList: RelationRule = {
  id: 'level-of-list',
  reason: '国家级项目2项、省级11项: of the same thing at another level',
  relate({ draft, slot, memory: { previous } }) {
    if (draft.parent || slot.join !== 'listed' || !previous || !LEVELS.test(draft.name) || draft.name.length > 3)
      return null;
    if (!LEVELS.test(previous.name) || !alike(previous.unit, draft.unit)) return null;
    draft.name = previous.name.replace(LEVELS, draft.name);
    draft.head = previous.head.replace(LEVELS, draft.name);
    draft.verb = previous.verb;
    return 'done';
  }
};

export const doerOfList: RelationRule = {
  id: 'those-of-list',
  reason: '出动车辆9辆次、人员60人次: those listed after a verb are its object, and not of the thing before',
  relate({ draft, slot, memory }) {
    if (slot.join !== 'listed' || memory.verb === '' || !THOSE.test(draft.name)) return null;
    draft.name = memory.verb + draft.name;
    return 'done';
  }
};

const THOSE = /^(?:人员|群众|单位|企业|部门|资金)$/u;

export const verbOfList: RelationRule = {
  id: 'verb-of-list',
  reason: '建成3个广场、5个书屋: one verb for the list',
  relate({ draft, slot, memory }) {
    const { previous } = memory;
    const { before } = slot.segment;
    const listed = slot.join === 'listed' || before === '，' || before === ',';
    const inherits =
      draft.rules.at(-1) !== 'name-of' && draft.verb === '' && draft.actor === '' && listed && memory.verb !== '';
    if (
      inherits &&
      previous &&
      !isPerHead(draft.name) &&
      !draft.name.includes(memory.verb) &&
      alike(previous.unit, draft.unit)
    ) {
      draft.name = memory.verb + draft.name;
      draft.verb = memory.verb;
      return 'used';
    }
    memory.verb = draft.verb;
    return null;
  }
};
