import type { Draft } from './draft';
import { join } from './phrase';
import { shortened } from './shorten';

/** A name is given context only up to this length, in characters. */
export const LONGEST_TOPIC = 18;

const TOO_LITTLE = /^(?:项目|问题|企业|活动|工程|资金|单位|信息|人员|业务)$/u;

/** Of these it tells most whose they are: 微信公众号信息. */
const WHOSE = /^(?:信息|问题|业务)$/u;

/** Such a word alone does not even tell which: 预决算公开单位. */
const BODIES = /^(?:单位|企业|项目)$/u;

/** What a plan says of a thing before it names it. */
const PLANNED_DEED =
  /^[\u4e00-\u9fff]{0,2}(?:计划|拟|预计)(?:总投资|开工|竣工|投产|新建|建设|完成|实施|招引|引进|签约|新增)?(?=[\u4e00-\u9fff]{2})/u;

/** 标准堤加固工程年度计划完成15000万元: what is planned is said after the thing too. */
const PLANNED_TAIL = /(?:年度|全年|今年)?(?:计划|目标|任务|预计)(?:完成|实现)?(?:总?投资)?$/u;

/** A body that acts: its name tells one 调解率 from another. */
export const ORGAN = /^.{1,6}(?:所|局|委|会|队|院|校|中心|站|团|组织|社区)$/u;

/** Kinds without number, which add nothing to a topic. */
export const QUANTIFIER =
  /^(?:各级各类|各类|各级|各项|各种|各|相关|有关|全体|全部|所有的?|辖区内?|全市|全县|全区|全镇|全街道|全省|全乡)(?=.{3})/u;

/** What a figure is about, for those after it: without the verb, and not too long. */
export function topicOf(draft: Draft): string {
  return bareTopic(draft).replace(QUANTIFIER, '');
}

function bareTopic(draft: Draft): string {
  if (draft.topic !== '') return draft.topic;
  // 人口9万，面积3平方公里: what is measured of a thing that is not named is no thing
  if (ONLY_MEASURED.test(draft.name)) return '';
  if (draft.compared) return draft.head;
  if (draft.head.length === 2 && draft.actor !== draft.head && ORGAN.test(draft.actor)) return draft.actor + draft.head;
  // 计划开工项目9个，…已竣工8个: what was planned of them is not what they are
  if (draft.status === 'plan')
    return shortened(draft.name.replace(PLANNED_DEED, '').replace(PLANNED_TAIL, ''), LONGEST_TOPIC);
  // 援建项目: 项目 alone says too little
  if (WHOSE.test(draft.head) && draft.actor.length >= 3 && draft.actor.length + draft.head.length <= LONGEST_TOPIC)
    return draft.actor + draft.head;
  if (TOO_LITTLE.test(draft.head) && draft.name.length <= (BODIES.test(draft.head) ? 12 : 8)) return draft.name;
  const done = draft.head.replace(ALL_DONE, '');
  if (done.length >= 2 && done !== draft.head) return shortened(done, LONGEST_TOPIC);
  const told = draft.head.length >= 2 && draft.head.length < draft.name.length && !ONLY_ATTRIBUTE.test(draft.head);
  const topic = told ? draft.head : draft.name;
  return shortened(topic.replace(ATTRIBUTE, ''), LONGEST_TOPIC);
}

/** 提案全部办复完毕: that all of them are done is no part of what they are. */
const ALL_DONE = /(?:已|均已?|现已)?(?:全部|全都|(?<![人户平年亩日月])均|都)(?:已)?[\u4e00-\u9fff]{2,6}$/u;

/** Measures of what is told about, and nothing else. */
const ONLY_MEASURED = /^(?:全[省市县区镇乡村])?(?:(?:总|户籍|常住)?人口|(?:总|国土|辖区|耕地)?面积)$/u;

/** What is measured of a thing is no thing of its own: 粮食播种面积, 总产量 are both the grain's. */
const ATTRIBUTES =
  '(?:总|建筑|占地)?面积|占地|(?:考核|年度|目标)?(?:指标|任务)数?|[保拥]有量|资产总额|总资产|总?产量|总人数|人数|户数|(?:总|涉及)?金额|(?:总)?(?:距离|里程|时长|时间)|总?(?:客流量|营业额)';

export const ATTRIBUTE = new RegExp(
  `(?<=[\\u4e00-\\u9fff”）]{2})(?:${ATTRIBUTES})$|(?<=[\\u4e00-\\u9fff])[存出]栏量?$`,
  'u'
);

const ONLY_ATTRIBUTE = new RegExp(`^(?:${ATTRIBUTES})$`, 'u');

export function withTopic(draft: Draft, topic: string): void {
  draft.topic = topic;
  if (topic === '' || draft.name.includes(topic)) return;
  draft.name = join(topic, draft.name);
}
