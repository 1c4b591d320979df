import { alike } from './alike';
import { beginning } from './gates';
import { isBrought } from './other-case';
import { isPerHead } from './per-head';
import type { Parsed, Slot } from './parse';
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
    if (listed) return null;
    const of = draft.form === 'before' && draft.name.includes('的') ? draft.name.lastIndexOf('的') : -1;
    memory.owner = of >= 3 && of <= 14 ? draft.name.slice(0, of) : '';
    return null;
  }
};

/** What is measured, at the end of a name, where the name has a thing of its own before it. */
const MEASURE_NAMED =
  /(?<=[\u4e00-\u9fff]{2})((?:总)?(?:播种|种植|收获|养殖|栽植|造林|绿化|建筑|占地|出让)?(?:面积|产量|产值|存栏量?|出栏量?|销量|销售额))$/u;
const UNITS_MEASURED: ReadonlySet<string> = new Set('亩 公顷 平方米 平方公里 吨 公斤 斤 元 头 只 羽 株'.split(' '));

/** A thing alone, of which nothing says what is measured. */
const ONLY_THING = /^(?!总|年|累计)[\u4e00-\u9fff]{2,5}(?<!量|面积|产|值|额|[出存][栏笼]|基地)$/u;

export const measureOfList: RelationRule = {
  id: 'measure-of-list',
  reason: '粮食播种面积9亩，晚稻5亩、蔬菜3亩: the same is measured of what is listed',
  form: 'before',
  relate({ draft, slot, parsed, memory: { previous, topic } }) {
    if (draft.verb !== '' || draft.actor !== '' || topic !== '' || slot.index > 0) return null;
    // 播种面积9亩，其中晚稻5亩: a part is told by its whole
    if (draft.parent || previous?.unit !== draft.unit || !UNITS_MEASURED.has(draft.unit)) return null;
    if (!ONLY_THING.test(draft.name) || draft.dependent || isDeedWord(parsed, slot)) return null;
    const measure = MEASURE_NAMED.exec(previous.name)?.[1];
    if (measure === undefined) return null;
    draft.head = draft.name;
    draft.name += measure;
    return 'used';
  }
};

/** 造林5亩: a deed that is counted has a measure of its own. */
const isDeedWord = ({ tokens }: Parsed, { leftFrom, leftTo }: Slot): boolean =>
  tokens
    .slice(leftFrom, leftTo)
    .some(({ cls }) => cls === 'verb' || cls === 'deed' || cls === 'change' || cls === 'light');

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
      // 公开信息9条，…，行政复议0件: what is brought has that verb only from what is brought before
      (!isBrought(draft.name) || isBrought(previous.name)) &&
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
