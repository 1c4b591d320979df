import { elementBefore } from '../lists';
import { beginning, ending } from './gates';
import { areTitles, isApposed, isListed, isSummed, plainName } from './name-group';
import { isDenied, isVerb, join, trim, words } from './phrase';
import { isPercent } from './relative-units';
import { saidOf } from './said';
import { CLOSING, NO_THING, thingAfter } from './thing';
import { LONG_NAME, slice, type NamingRule, type View } from './view';

/** An actor no longer than this is kept before a verb and its object. */
export const SHORT_ACTOR = 14;

/** 感想体会和贯彻情况: no actor is a row, or told by what it does. */
const LISTED = /[和、的]/u;

/** 通过线上线下等方式: by what means is no actor. */
const MEANS = /(?:方式|形式|途径|渠道|手段|模式)$/u;

/** Units that measure; a noun after them is more often the start of what follows. */
const isMeasuring = (unit: string): boolean => unit === '元' || isPercent(unit);

/** Said of the deed that follows, not of the thing: 15家银行成功办理. */
const ADVERB = ending('功在部机新别自', /(?:成功|正在|全部|随机|重新|分别|各自)$/u);

/** 正按计划推进: what goes on is said of the thing, and is none. */
const GOING_ON = beginning('正', /^正(?:[在按由对]|$)/u);

function thingOf(view: View): string {
  const noun = slice(view, view.thing);
  // 3.6万人口
  if (noun === '口' && view.slot.quantity.unit === '人') return '人口';
  // 剩余6处正在整改
  if (GOING_ON.test(noun)) return '';
  const thing = view.said.to > view.said.from ? ADVERB.replace(noun, '') : noun;
  return thing.includes('正在') ? thing.replace(/(.)正在.+$/u, '$1') : thing;
}

/** 总投资2亿元光伏产业园项目: a measure that a thing after the figure may have without 的. */
const MEASURE = /^(?:计划|预计)?(?:总|固定资产|合同)?(?:投资|投资额|建筑面积|占地|占地面积|面积)$/u;

/** What is measured of a thing is told in no more than this before its figure, in characters. */
const LONGEST_OWN = 10;

const INVESTED = /(?:公司|集团|企业)((?:计划|预计)?(?:总|固定资产)?投资)$/u;

const VENTURE = /.{2}(?:项目|工程|产业园|园区|基地|生产线|工厂|厂房|中心)$/u;

/** 总投资3亿元的项目: what is measured of the thing comes before the figure. */
export const nameOfThing: NamingRule = {
  id: 'name-of',
  reason: '总投资3亿元的项目: measure before the figure, 的 and the thing after it',
  read(view) {
    const { parsed, thing, left, verb, slot } = view;
    const noun = thingOf(view) || countedThing(view);
    if (noun === '' || CLOSING.test(noun)) return null;
    const counted = thing.to <= thing.from;
    const led = counted || (thing.from > slot.rightFrom && parsed.tokens[thing.from - 1]?.cls === 'particle');
    const own = slice(view, { from: verb >= left.from ? verb + 1 : left.from, to: left.to });
    if (own === '' || NO_THING.test(own)) return null;
    // 青山茶厂有限公司投资5亿元的茶业园: who invests is no part of what it is
    const long = own.length > LONGEST_OWN;
    const invested = long && led && VENTURE.test(noun) ? INVESTED.exec(own)?.[1] : undefined;
    if (invested !== undefined)
      return { form: 'after', name: noun + invested, actor: '', verb: '', head: noun, rule: 'name-of' };
    if (long) return null;
    if (!led && !(MEASURE.test(own) && VENTURE.test(noun) && view.said.to <= view.said.from)) return null;
    return { form: 'after', name: noun + own, actor: '', verb: '', head: noun, rule: 'name-of' };
  }
};

/** 总投资3亿元的5个项目: the thing that the next figure counts, where only 的 stands between. */
function countedThing({ parsed, slot, thing }: View): string {
  const next = slot.segment.slots[slot.index + 1];
  if (thing.to > thing.from || !next || next.leftTo - next.leftFrom !== 1) return '';
  if (parsed.tokens[next.leftFrom]?.cls !== 'particle') return '';
  return words(parsed, thingAfter(parsed, next));
}

/** 查处5起粮食浪费行为, 17家企业. */
export const nameAfter: NamingRule = {
  id: 'name-after',
  reason: 'the thing counted follows its figure',
  read(view) {
    const noun = thingOf(view);
    if (noun === '' || CLOSING.test(noun) || hasOwnThing(view)) return null;
    const { parsed, core, open } = view;
    let from = core.to;
    while (from > core.from && (isVerb(parsed.tokens[from - 1]) || parsed.tokens[from - 1]?.cls === 'filler')) from--;
    if (from < core.to && isDenied(parsed, parsed.tokens[from])) from = core.to;
    const verb = slice(view, { from, to: core.to });
    const actor = slice(view, trim(parsed, { from: core.from, to: from }));
    const plain = plainName(view, actor, noun);
    const name = plain !== '' ? plain : compose(view, noun, verb);
    const bare = open?.cls !== 'etcetera' && open?.cls !== 'particle' && saidOf(view, false) === '';
    const led =
      bare &&
      actor !== '' &&
      !LISTED.test(actor) &&
      !NO_THING.test(actor) &&
      !MEANS.test(actor) &&
      actor.length <= SHORT_ACTOR &&
      name.length < LONG_NAME;
    return {
      form: 'after',
      name: led && plain === '' ? join(actor, name) : name,
      actor,
      verb,
      head: noun,
      rule: 'name-after'
    };
  }
};

/** 发布信息528条…: a verb with its own object has nothing to look for after the figure. */
function hasOwnThing(view: View): boolean {
  const { core, verb, open, slot } = view;
  if (open?.cls === 'etcetera') return false;
  const own = slice(view, { from: Math.max(verb + 1, core.from), to: core.to });
  // 完成全部9处图斑复核: all of those that are told next
  if (/(?:全部|所有)$/u.test(own)) return false;
  if (own === '' || NO_THING.test(own) || (isSummed(view) && isListed(own))) return false;
  if (isMeasuring(slot.quantity.unit)) return true;
  if (isHalf(view, own) || isWhere(view, own) || isApposed(view, own)) return false;
  return (
    verb >= core.from &&
    !isVerb(elementBefore(view.parsed.tokens, core.to)) &&
    open?.cls !== 'preposition' &&
    open?.cls !== 'particle'
  );
}

/** 解决企业12条问题: a body before the figure is whose thing it is, where the thing ends the clause. */
function isHalf({ slot, thing, said }: View, own: string): boolean {
  return thing.to > thing.from && said.to <= said.from && slot.rightTo === slot.segment.to && WHOSE.test(own);
}

const WHOSE =
  /^(?:[\u4e00-\u9fffXx]{1,4}(?:部门|单位|企业)|企业|群众|职工|居民|市民|基层|学校|农户|村民|员工|个人|单位|部门)$/u;

/** 租赁云山村9亩荷花基地: a place before the figure is where the thing is. */
const isWhere = (view: View, own: string): boolean => {
  const { thing, slot } = view;
  return thing.to > thing.from && slot.join !== 'listed' && WHERE.test(own) && slice(view, thing).length >= 2;
};

const WHERE = /^[^、和的]{1,6}(?:村|镇|乡|街道|社区|组|县|市|州|坞|湾)$|^首批$|^[Xx×*]{1,4}个?(?:部门|单位)$/u;

const TAKES = /[将把]$/u;

/** The deed that is told first of what is said of a thing, without how it was done. */
function firstDeed({ parsed, said }: View): string {
  for (let i = said.from; i < said.to; i++) {
    const token = parsed.tokens[i];
    if (isVerb(token)) return words(parsed, { from: i, to: i + 1 });
    if (token?.cls !== 'filler' && token?.cls !== 'manner' && token?.cls !== 'each') return '';
  }
  return '';
}

function compose(view: View, noun: string, verb: string): string {
  const { parsed, core, open } = view;
  const leadFrom = view.verb >= core.from && view.verb < core.to ? view.verb : core.from;
  const lead = slice(view, { from: leadFrom, to: core.to });
  if (open?.cls === 'etcetera' && lead !== '') {
    const deed = view.verb >= core.from ? slice(view, { from: view.verb, to: view.verb + 1 }) : '';
    return exampled(view, lead, deed, noun);
  }
  // 将9套年画发放到户: what is done with them is told after them
  const deed = TAKES.test(lead) ? firstDeed(view) : '';
  if (deed !== '') return deed + noun;
  const owner = lead.replace(/^(?:对|为|向|在|由|从|把|将)/u, '');
  if (open?.cls === 'particle' && verb === '' && owner !== '' && !NO_THING.test(owner))
    return owner.length <= LONG_NAME ? owner + noun : noun;
  const toward = parsed.tokens[view.left.from]?.cls === 'preposition';
  const said = saidOf(view, toward);
  if (said === '') return verb + noun;
  const object = /^(?:通过|向|对|就|因|以|在).{2,28}的([\u4e00-\u9fff]{2,8})$/u.exec(said)?.[1];
  if (verb !== '' && object !== undefined) return verb + object;
  const whole = view.slot.quantity.unit !== '元' && said.length + noun.length <= LONG_NAME;
  if (verb !== '') return whole ? verb + noun + said : verb + noun;
  if (toward || parsed.tokens[view.said.from]?.cls === 'light') return said + noun;
  return `${said}的${noun}`;
}

/** Two examples so many times as long as their thing are left out. */
const FAR_LONGER = 3;

/** A thing of fewer characters says too little without its examples: 系统, 部门. */
const LEAST_THING = 4;

/** 政府债务等6个系统: examples stay while the name is short. */
function exampled(view: View, lead: string, verb: string, noun: string): string {
  const said = saidOf(view, false);
  // 反映的…等7个部门: a verb before 的 qualifies the examples
  const relative = view.parsed.tokens[view.verb + 1]?.cls === 'particle';
  if (said !== '') return `${relative ? '' : verb}${said}的${noun}`;
  const longer = lead.length >= noun.length * FAR_LONGER && /[、和]/u.test(lead);
  const row = lead.split('、').length > 2 || longer || areTitles(lead);
  if (row && noun.length >= LEAST_THING && verb !== '') return verb + noun;
  const full = `${lead}等${noun}`;
  if (full.length <= LONG_NAME + 6) return full;
  const last = lead.slice(Math.max(lead.lastIndexOf('、'), lead.lastIndexOf('和')) + 1);
  return last.length < LONG_NAME ? `${verb === '' || last.startsWith(verb) ? '' : verb}${last}等${noun}` : verb + noun;
}
