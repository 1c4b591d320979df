import type { Draft } from './draft';
import type { Slot } from './parse';
import { join } from './phrase';
import { isWorks } from './plain-topic';
import { isPoints } from './relative-units';
import { about, type Memory, type RelationRule } from './relation-rule';
import { isGeneric } from './theme';
import { LONGEST_TOPIC, topicOf, withTopic } from './topic';

const COMPLETED = /完成|最终|实际|已/u;

const DONE = /已|截[至止]|完成|实际|最终/u;

/** How far before its figure a deed is said to be done, in characters. */
const LEAD_REACH = 40;

/** Who follows a channel follows it, and not what it told. */
const AUDIENCE = /^(?:总|累计)?(?:粉丝|关注|用户|订阅|注册)/u;

/** How often what an account tells was read or seen. */
const VIEWS = /^(?:总|累计)?(?:阅读|浏览|播放|点击|展现)(?:总)?(?:量|数|次数|人次)$/u;

const CHANNEL = /(?:公众号|微博|网站|平台|客户端|小程序|视频号|抖音号?|头条号?|APP|号)$/u;

/** What became of things counted before. */
const BECAME =
  /^(?:已|全部|正在)?(?:办结|完成|整改|完成整改|完工|开工|竣工|建成|投产|解决|化解|处置|验收|销号|签约|剩余|其余|未完成)(?:到位|完毕)?$/u;

/** 修路9条、惠及农户80户，已完工4条: of the roads, which are counted the same, and not of the households. */
function countedBefore(draft: Draft, { previous, breakdown }: Memory): Draft | null {
  if (!previous || previous.unit === draft.unit || draft.unit === '%' || !BECAME.test(draft.name)) return null;
  return breakdown.totals.lastOf(draft.unit, draft.parsed);
}

export const rateOfDeed: RelationRule = {
  id: 'rate-of-deed',
  reason: '老年人健康管理530人，健康管理率74%: the rate of the deed that was just counted',
  form: 'before',
  relate({ draft, memory: { previous, topic } }) {
    if (topic !== '' || !previous || !draft.name.endsWith('率')) return null;
    const deed = draft.name.slice(0, -1);
    const at = previous.name.length - deed.length;
    if (deed.length < 2 || at < 1 || !previous.name.endsWith(deed) || '未不无'.includes(previous.name.charAt(at - 1)))
      return null;
    draft.name = `${previous.name}率`;
    return 'done';
  }
};

/** How often a deed was done: 累计宣讲, 合计公开. */
const ONLY_DONE_SO_OFTEN = /^(?:合计|共计|总计|累计|共)?([\u4e00-\u9fff]{2})$/u;

export const deedOfClause: RelationRule = {
  id: 'deed-of-clause',
  reason: '开展政策宣讲活动，累计宣讲80次: the deed that the clause before tells of at length',
  relate({ draft, slot, memory: { topic } }) {
    if (draft.form !== 'before' || draft.parent || slot.index > 0) return null;
    const deed = ONLY_DONE_SO_OFTEN.exec(draft.name)?.[1];
    const told = topic.replace(/(?:活动|工作|行动)$/u, '');
    if (deed === undefined || !told.endsWith(deed) || told.length < deed.length + 2) return null;
    draft.head = draft.name = told;
    return 'done';
  }
};

/** How far before those that follow a channel it is named, in characters. */
const CHANNEL_REACH = 80;
const CHANNEL_NAMED =
  /^.*?((?:“[^“”，。；]{1,12}”)?(?:官方|政务|教育)?(?:微信)?(?:公众号|订阅号|视频号|微博|抖音号|客户端|头条号))(?!.*(?:公众号|订阅号|视频号|微博|抖音号|客户端|头条号))/su;

/** 通过微信公众号发布信息37条，订阅用户9万人: who acted before, or else the channel that the sentence named last. */
function channelBefore(draft: Draft, { previous }: Memory): string {
  if (previous && CHANNEL.test(previous.actor)) return previous.actor;
  const spoken = previous ? topicOf(previous) : '';
  return CHANNEL.test(spoken) ? spoken : accountBefore(draft, { previous });
}

/** The account that the sentence named last before a figure; by its whole name where it acted just before. */
function accountBefore({ parsed, start }: Draft, { previous }: Pick<Memory, 'previous'>): string {
  const from = Math.max(parsed.sentence.start, start - CHANNEL_REACH);
  const account = CHANNEL_NAMED.exec(parsed.text.slice(from, start))?.[1] ?? '';
  return account !== '' && previous?.actor.endsWith(account) ? previous.actor.replace(/^在/u, '') : account;
}

export const topicOfDependent: RelationRule = {
  id: 'topic',
  reason: '涉及金额, 办结率: what was spoken of before comes in front',
  relate({ draft, slot, memory }) {
    if (!draft.dependent || (draft.parent && !draft.name.endsWith('率'))) return null;
    if (isSibling(draft, slot, memory)) {
      draft.name = join(memory.verb, draft.name);
      return 'done';
    }
    if (isPlannedWith(draft, slot, memory.previous)) draft.status = 'plan';
    const channel = AUDIENCE.test(draft.name)
      ? channelBefore(draft, memory)
      : VIEWS.test(draft.name)
        ? accountBefore(draft, memory)
        : '';
    if (CHANNEL.test(channel)) {
      withTopic(draft, channel);
      return 'done';
    }
    const same = memory.topic === '' ? (countedBefore(draft, memory) ?? caseBefore(draft, memory)) : null;
    const topic =
      ofLevel(draft, memory) ??
      ofLine(draft, memory) ??
      ofRow(draft, slot, memory) ??
      (memory.topic !== ''
        ? memory.topic
        : (ofWorks(draft, memory) ?? ofBuilt(draft, memory) ?? (same ? topicOf(same) : about(memory, slot))));
    if (topic !== '') withTopic(draft, YIELD.test(draft.name) ? topic.replace(GROWN, '') : topic);
    return 'done';
  }
};

/** 茶园开工9亩、竣工5亩: in a row it is of the thing that the row begins with, and not of the clause before. */
function ofRow({ unit, name }: Draft, slot: Slot, { previous }: Memory): string | null {
  if (slot.index === 0 || previous?.slot?.segment !== slot.segment || previous.dependent) return null;
  if (previous.form !== 'before' || previous.topic !== '') return null;
  // 茶馆改造基本建成9套、完成率为90%
  if (name.endsWith('率') && previous.actor !== '' && previous.name.length <= LONGEST_TOPIC) return previous.name;
  return unit === previous.unit && previous.actor !== '' && previous.actor === previous.head ? topicOf(previous) : null;
}

/** 小麦种植9亩，单产3公斤: what is yielded is the wheat's. */
const YIELD = /^(?:总?产[量值]?|单产|亩产|总产)$/u;
const GROWN = /(?<=[\u4e00-\u9fff]{2})(?:种植|播种|收获|栽植|栽培)$/u;

/** 新增个体户9户，企业6家: bodies counted beside others of a list are of the list, and not of those. */
function isSibling({ name, unit }: Draft, slot: Slot, { previous, verb, topic }: Memory): boolean {
  if (topic !== '' || verb === '' || previous?.form !== 'before' || slot.index > 0) return false;
  return /^(?:企业|单位|部门)$/u.test(name) && BODIES.has(unit) && BODIES.has(previous.unit);
}

const BODIES: ReadonlySet<string> = new Set(['户', '家', '个']);

/** 修渠任务9公里，动工8公里: what comes after a target is how far it got. */
const IS_TARGET = /(?:(?:任务|目标|指标|计划)(?:任务)?[数值]?|^预算数?)$/u;

/** What says nothing alone is planned where that is which it is of, unless that is a target or it is told as done. */
function isPlannedWith(draft: Draft, slot: Slot, previous: Draft | null): boolean {
  if (previous?.status !== 'plan' || IS_TARGET.test(previous.name)) return false;
  // 比目标任务4%低0.6个百分点: how far from a target a thing is, is so
  return !isPoints(draft.unit) && !isDone(draft, slot);
}

/** 生猪出栏9万头，占计划数8万头的112%: a target is of what is measured, and not of the thing. */
function ofLevel(draft: Draft, { previous, topic }: Memory): string | null {
  if (topic !== '' || !previous || previous.dependent || !IS_TARGET.test(draft.name) || IS_TARGET.test(previous.name))
    return null;
  const told = previous.name.replace(ONLY_DONE, '');
  return previous.unit === draft.unit && told.length <= LONGEST_TOPIC ? told : null;
}

/** That it was done is no part of what was planned. */
const ONLY_DONE = /^(?:全[省市县区镇乡])?(?:共计?|累计)?(?:完成|实现)|(?:完成|实现)(?:栽植|造林|种植)?$/gu;

/** What a channel tells. */
const TELLS = /^(?:发布|推送|转发|更新|编发|刊发|推出|发文|发稿)/u;

/** What it tells, where that says no more than that it is told. */
const ONLY_TOLD =
  /^(?:发布|推送|转发|更新|编发|刊发|推出|发文|发稿)(?:各类|各种|相关|宣传|原创)*(?:信息|稿件|文章|动态|图文|内容|消息|作品|推文)?$/u;

export const channelGoesOn: RelationRule = {
  id: 'channel-goes-on',
  reason: '公众号关注用户9万，发布信息37条: the channel that is followed, or the account named before, tells it',
  form: 'before',
  relate({ draft, memory: { previous, topic } }) {
    if (draft.actor !== '' || draft.parent) return null;
    const account = ONLY_TOLD.test(draft.name) ? accountBefore(draft, { previous }) : '';
    if (account !== '') {
      draft.actor = account;
      draft.name = account + draft.name;
      return 'done';
    }
    if (topic !== '' || !previous) return null;
    const channel = previous.topic !== '' ? previous.topic : previous.actor;
    if (!TELLS.test(draft.name) || !CHANNEL.test(channel) || !AUDIENCE.test(previous.name.slice(channel.length)))
      return null;
    draft.actor = channel;
    draft.name = channel + draft.name;
    return 'done';
  }
};

const INVESTMENT = /投资额?$|^(?:总)?造价$/u;

const LENGTH = /^(?:道路|线路|路线|河道|渠道|管道|全线|总)?(?:全长|总长度?|总里程|长|占地面积|建筑面积)$/u;

/** An investment, or a length that nothing before it has: only works have these. */
const isOfWorks = ({ name }: Draft, previous: Draft | null): boolean =>
  INVESTMENT.test(name) || (LENGTH.test(name) && (previous === null || previous.dependent));

/** 县道建设20公里，投资5万元: of those works that say which they are. */
const BUILT = /[\u4e00-\u9fff]{2}(?:建设|改造|硬化|加固|整治|公路|道路|大桥)$/u;

const isBuilt = (previous: Draft | null): boolean =>
  previous !== null && (isWorks(previous.head) || BUILT.test(previous.head));

/** 修渠10条，完成投资2亿元: an investment is of the works that are told of, and not of what was last built. */
function ofWorks(draft: Draft, { previous, works }: Memory): string | null {
  if (works === '' || !isOfWorks(draft, previous)) return null;
  return isBuilt(previous) ? null : works;
}

/** 2、滨江生态工程进展顺利，…，完成投资9万元: of the works that the line begins with, where none is named since. */
function ofLine(draft: Draft, { previous, works, setting, topic }: Memory): string | null {
  if (works !== '' || isWorks(topic) || !isOfWorks(draft, previous)) return null;
  return isBuilt(previous) ? null : setting.works || null;
}

/** Those that live in or use what is built. */
const DWELLERS = /^(?:户|人|名|人次|栋|幢|套|间)$/u;

/** 改造小区20个，住户2670户，总投资5万元: an investment is of the works, and not of those that live there. */
function ofBuilt({ name, parsed }: Draft, { previous, breakdown }: Memory): string | null {
  if (!INVESTMENT.test(name) || !previous) return null;
  // 总投资2亿元，计划投资9万元: both are of what neither names
  if (INVESTMENT.test(previous.name) && previous.dependent && previous.topic === '') return '';
  if (!DWELLERS.test(previous.unit)) return null;
  const works = breakdown.totals.lastCount(parsed, DWELLERS);
  return works ? topicOf(works) : null;
}

const CASE_RATE = /(?:办结|结案|审结|调解|成功|化解|答复|办理|处置|整改|完成|满意).{0,3}(?:率|度)$/u;

const CASE_MONEY = /^(?:涉案(?:价值|金额|资金)|追赃挽损|挽损|挽回(?:经济)?损失)$/u;

/** 受理投诉17起，追回工资49万元，结案率100%: a rate is of what was counted, and not of the money. */
function caseBefore(draft: Draft, { previous, breakdown }: Memory): Draft | null {
  // 破获案件56起，抓获9人，涉案价值8亿元: money that is at stake is so in the cases
  if (CASE_MONEY.test(draft.name))
    return breakdown.totals.lastOf('起', draft.parsed) ?? breakdown.totals.lastOf('件', draft.parsed);
  if (previous?.kind !== 'amount' || !CASE_RATE.test(draft.name)) return null;
  return breakdown.totals.lastCount(draft.parsed);
}

/** 已开工30个、纳统28个: what the first of a row says is done is done for the row. */
function isDone({ parsed, name }: Draft, slot: Slot): boolean {
  if (COMPLETED.test(name)) return true;
  const from = parsed.tokens[slot.join === 'listed' ? slot.segment.from : slot.leftFrom]?.start ?? slot.quantity.start;
  const lead = parsed.text.slice(Math.max(from, slot.quantity.start - LEAD_REACH), slot.quantity.start);
  return DONE.test(lead) && !/计划|拟|预计/u.test(lead);
}

export const themeOfGeneric: RelationRule = {
  id: 'theme',
  reason: '悬挂横幅, 召开会议: done everywhere, so the theme comes in front',
  relate({ draft, memory }) {
    const theme = memory.topic !== '' ? memory.topic : memory.setting.theme;
    if (theme === '' || !isGeneric(draft.name) || draft.name.includes(theme)) return null;
    draft.name = join(theme, draft.name);
    return 'used';
  }
};
