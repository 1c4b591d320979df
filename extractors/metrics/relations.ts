import { isPlaceName } from './bodies';
import { alike } from './breakdown';
import { isDependent, isGeneric, isVenture, isPerHead, topicOf, withTopic } from './context';
import type { Draft } from './draft';
import type { Parsed, Slot } from './parse';
import { join } from './phrase';
import { changeOf, changeOfMate, forecastOf, rankOf, shareOf, shiftOf } from './relation-change';
import { actorBeforeBrackets, objectOfBefore, subjectOfPassive, thingInBrackets } from './relation-carry';
import { wordAt } from './words';
import { about, type Memory, type RelationRule } from './relation-rule';

/** 340人受灾: so short a deed, with nothing that it is done to. */
const isOnlyDeed = (draft: Draft): boolean => draft.rules.at(-1) === 'name-deed' && draft.name.length <= 2;
const COMPLETED = /完成|最终|实际|已/u;
const DONE = /已|截[至止]|完成|实际|最终/u;
/** How far before its figure a deed is said to be done, in characters. */
const LEAD_REACH = 40;

const restated: RelationRule = {
  id: 'restated',
  reason: '22家企业中，…: the total again, under the name that it had',
  relate({ draft, slot, memory }) {
    if (draft.form !== 'after' || !draft.name.endsWith('中') || slot.rightTo !== slot.segment.to) return null;
    if (memory.breakdown.restate(draft)) return 'done';
    draft.name = draft.name.slice(0, -1);
    return null;
  }
};

const part: RelationRule = {
  id: 'part',
  reason: '其中…, 包括…, brackets: a part of the total that stands before',
  relate({ draft, slot, parsed, memory }) {
    const first = slot.index === 0;
    const total = memory.breakdown.totalOf(parsed, draft, slot.segment, first);
    if (!total || total === draft) return null;
    draft.parent = total;
    return 'used';
  }
};

const ownerOfList: RelationRule = {
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

/** Who follows a channel follows it, and not what it told. */
const AUDIENCE = /^(?:总|累计)?(?:粉丝|关注|用户|订阅|注册)/u;
const CHANNEL = /(?:公众号|微博|网站|平台|客户端|小程序|视频号|抖音号?|头条号?|APP|号)$/u;

/** What became of things counted before. */
const BECAME =
  /^(?:已|全部|正在)?(?:办结|完成|整改|完成整改|完工|开工|竣工|建成|投产|解决|化解|处置|验收|销号|签约|剩余|其余|未完成)(?:到位|完毕)?$/u;

/** 修路9条、惠及农户80户，已完工4条: of the roads, which are counted the same, and not of the households. */
function countedBefore(draft: Draft, { previous, breakdown }: Memory): Draft | null {
  if (!previous || previous.unit === draft.unit || draft.unit === '%' || !BECAME.test(draft.name)) return null;
  return breakdown.lastOf(draft.unit, draft.parsed);
}

const rateOfDeed: RelationRule = {
  id: 'rate-of-deed',
  reason: '老年人健康管理530人，健康管理率74%: the rate of the deed that was just counted',
  relate({ draft, memory: { previous, topic } }) {
    if (draft.form !== 'before' || topic !== '' || !previous || !draft.name.endsWith('率')) return null;
    const deed = draft.name.slice(0, -1);
    const at = deed.length < 2 ? -1 : previous.name.lastIndexOf(deed);
    if (at < 1 || at + deed.length !== previous.name.length) return null;
    draft.name = `${previous.name}率`;
    return 'done';
  }
};

const topicOfDependent: RelationRule = {
  id: 'topic',
  reason: '涉及金额, 办结率: what was spoken of before comes in front',
  relate({ draft, slot, memory }) {
    if (!draft.dependent || (draft.parent && !draft.name.endsWith('率'))) return null;
    if (memory.previous?.status === 'plan' && !isDone(draft, slot)) draft.status = 'plan';
    const channel = AUDIENCE.test(draft.name) ? (memory.previous?.actor ?? '') : '';
    if (CHANNEL.test(channel)) {
      withTopic(draft, channel);
      return 'done';
    }
    const same = memory.topic === '' ? (countedBefore(draft, memory) ?? caseBefore(draft, memory)) : null;
    const topic =
      memory.topic !== '' ? memory.topic : (ofVenture(draft, memory) ?? (same ? topicOf(same) : about(memory, slot)));
    if (topic !== '') withTopic(draft, topic);
    return 'done';
  }
};

const INVESTMENT = /投资额?$|^(?:总)?造价$/u;
const LENGTH = /^(?:道路|线路|路线|河道|渠道|管道|全线|总)?(?:全长|总长度?|总里程|长|占地面积|建筑面积)$/u;

/** 修渠10条，完成投资2亿元: an investment is of the works that are told of, and not of what was last built. */
function ofVenture(draft: Draft, { previous, venture }: Memory): string | null {
  const measured = LENGTH.test(draft.name) && (previous === null || previous.dependent);
  if (venture === '' || !(measured || INVESTMENT.test(draft.name))) return null;
  return previous && isVenture(previous.head) ? null : venture;
}

const CASE_RATE = /(?:办结|结案|审结|调解|成功|化解|答复|办理|处置|整改|完成|满意).{0,3}(?:率|度)$/u;

/** 受理投诉17起，追回工资49万元，结案率100%: a rate is of what was counted, and not of the money. */
function caseBefore(draft: Draft, { previous, breakdown }: Memory): Draft | null {
  if (previous?.kind !== 'amount' || !CASE_RATE.test(draft.name)) return null;
  return breakdown.lastCount(draft.parsed);
}

/** 已开工30个、纳统28个: what the first of a row says is done is done for the row. */
function isDone({ parsed, name }: Draft, slot: Slot): boolean {
  if (COMPLETED.test(name)) return true;
  const from = parsed.tokens[slot.join === 'listed' ? slot.segment.from : slot.leftFrom]?.start ?? slot.quantity.start;
  const lead = parsed.text.slice(Math.max(from, slot.quantity.start - LEAD_REACH), slot.quantity.start);
  return DONE.test(lead) && !/计划|拟|预计/u.test(lead);
}

/** Says which of the whole, and not what: 公办, 在职, 省级. */
const ATTRIBUTIVE =
  /^(?:公办|民办|公立|私立|国有|民营|在职|退休|离休|在编|在岗|专职|兼职|男性?|女性?|国家级|部级|[省市县区乡镇村]级|城镇|城市|城区|农村|乡村|新建|扩建|改建|续建|新增|在建|已建)$/u;
/** A part takes its whole's thing up to this length, in characters. */
const LONGEST_WHOLE = 8;
/** What a part that says which says already, or need not say. */
const WHICH = /^(?:全[省市县区镇乡州旗]|各级|各类|现有|[省市县区]级(?:以上|及以上)?|.{1,12}的(?=.{2}))+/u;

/** What a part that is only 公办 or a place is a part of, in a few words; "" where it says that itself. */
function thingOfWhole({ name, parent }: Draft): string {
  let whole = parent;
  while (whole?.parent) whole = whole.parent;
  const thing = (whole?.head ?? '').replace(WHICH, '');
  if (thing.length < 2 || thing.length > LONGEST_WHOLE) return '';
  if (isPlaceName(name, null)) return thing;
  const last = wordAt(thing, thing.length - 2);
  const deed = last?.word.length === 2 && (last.cls === 'deed' || last.cls === 'verb');
  return ATTRIBUTIVE.test(name) && !deed ? thing : '';
}

const nameOfPart: RelationRule = {
  id: 'part-name',
  reason: '其中“…”专题，发布信息42条; 委员会调处9件，成功8件: a part keeps who or what it is of',
  relate({ draft, memory: { previous, topic } }) {
    if (!draft.parent) return null;
    const thing = thingOfWhole(draft);
    if (thing !== '') {
      draft.name = join(draft.name, thing);
      return 'done';
    }
    if (topic !== '' && draft.name.length <= 8) draft.name = join(topic, draft.name);
    else if (draft.dependent && previous?.parent === draft.parent && previous.actor.length >= 3)
      withTopic(draft, previous.actor);
    // 矿山事故4起、死亡3人: another count of the same part
    else if (draft.dependent && previous?.parent && previous.parent !== draft.parent)
      withTopic(draft, previous.dependent ? previous.topic : topicOf(previous));
    return 'done';
  }
};

const MEASURES = /^(?:%|％|倍)$/u;

/** （全年任务80%） */
const ONLY_TARGET = /^(?:(?:全年|年度|年初|当年)*(?:目标|任务|计划|指标)(?:任务|值|数)?)(?:要求|为|是)?$/u;

const targetOfBefore: RelationRule = {
  id: 'target-of-before',
  reason: '建档率85%（全年任务80%）: a target in brackets is of the figure before them',
  relate({ draft, slot, memory: { previous } }) {
    if (!previous || !ONLY_TARGET.test(draft.name) || slot.segment.depth <= (previous.slot?.segment.depth ?? 0))
      return null;
    if (previous.unit !== draft.unit || slot.index > 0) return null;
    draft.name = join(previous.name, draft.name);
    draft.topic = previous.topic !== '' ? previous.topic : topicOf(previous);
    return 'done';
  }
};

const targetMet: RelationRule = {
  id: 'target-met',
  reason: '完成目标80万人次的105%: how much of the target was done',
  relate({ draft, slot, parsed, memory: { previous } }) {
    if (draft.form !== 'bare' || !MEASURES.test(draft.unit) || slot.join !== 'run-on' || previous?.status !== 'plan')
      return null;
    if (previous.slot?.segment !== slot.segment || parsed.text.charAt(previous.end) !== '的') return null;
    draft.name = previous.name.replace(/^完成/u, '') + (draft.unit === '倍' ? '完成倍数' : '完成率');
    draft.status = 'actual';
    draft.topic = previous.topic;
    return 'done';
  }
};

const LEVELS = /国家级|省级|市级|县级|区级|部级/u;

/** 因信息公开引发行政复议 */
const REVIEW = /^(.{2,24}?)((?:被)?(?:引发|引起|导致|发生|产生|提起|申请|涉及)的?)(?:行政)?复议/u;

const SUIT = /^((?:被)?(?:引发|引起|提起|发生|产生)的?)?(?:行政)?诉讼/u;

const suitAfterReview: RelationRule = {
  id: 'suit-after-review',
  reason: '因信息公开引发行政复议2件、行政诉讼1件: both for the same reason',
  relate({ draft, memory: { previous } }) {
    const suit = draft.form === 'before' ? SUIT.exec(draft.name) : null;
    const [, why, brought] = REVIEW.exec(previous?.name ?? '') ?? [];
    if (!suit || !previous || why === undefined) return null;
    draft.name = why + (suit[1] === undefined ? brought : '') + draft.name;
    draft.parent = previous.parent;
    return 'done';
  }
};

const levelOfList: RelationRule = {
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

const doerOfList: RelationRule = {
  id: 'those-of-list',
  reason: '出动车辆9辆次、人员60人次: those listed after a verb are its object, and not of the thing before',
  relate({ draft, slot, memory }) {
    if (slot.join !== 'listed' || memory.verb === '' || !THOSE.test(draft.name)) return null;
    draft.name = memory.verb + draft.name;
    return 'done';
  }
};

const THOSE = /^(?:人员|群众|单位|企业|部门|资金)$/u;

const verbOfList: RelationRule = {
  id: 'verb-of-list',
  reason: '建成3个广场、5个书屋: one verb for the list',
  relate({ draft, slot, memory }) {
    const { previous } = memory;
    const { before } = slot.segment;
    const listed = slot.join === 'listed' || before === '，' || before === ',';
    const inherits = draft.verb === '' && draft.actor === '' && listed && memory.verb !== '';
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

const themeOfGeneric: RelationRule = {
  id: 'theme',
  reason: '悬挂横幅, 召开会议: done everywhere, so the theme comes in front',
  relate({ draft, memory }) {
    const theme = memory.topic !== '' ? memory.topic : memory.theme;
    if (theme === '' || !isGeneric(draft.name) || draft.name.includes(theme)) return null;
    draft.name = join(theme, draft.name);
    return 'used';
  }
};

/** In this order: totals first; then figures that are of another figure; then what only wants its context. */
const RELATIONS: readonly RelationRule[] = [
  restated,
  targetOfBefore,
  thingInBrackets,
  actorBeforeBrackets,
  part,
  changeOfMate,
  changeOf,
  forecastOf,
  rankOf,
  shiftOf,
  shareOf,
  targetMet,
  suitAfterReview,
  subjectOfPassive,
  objectOfBefore,
  levelOfList,
  doerOfList,
  ownerOfList,
  rateOfDeed,
  topicOfDependent,
  nameOfPart,
  verbOfList,
  themeOfGeneric
];

/** Gives a named figure its total, the verb of its list, and what it is about. */
export function relate(parsed: Parsed, draft: Draft, slot: Slot, memory: Memory): void {
  const only = draft.form === 'before' && draft.head === '';
  draft.dependent = isDependent(draft.name) || draft.form === 'bare' || only || isOnlyDeed(draft);
  for (const rule of RELATIONS) {
    const result = rule.relate({ draft, slot, parsed, memory });
    if (result) draft.rules.push(rule.id);
    if (result === 'done') return;
  }
}
