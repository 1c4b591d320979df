import { isDenied, isVerb, join, trim } from './phrase';
import { isToward, LONG_NAME, saidOf, slice, type Naming, type NamingRule, type View } from './view';

/** An actor no longer than this is kept before a verb and its object. */
const SHORT_ACTOR = 14;
/** 感想体会和贯彻情况: no actor is a row, or told by what it does. */
const LISTED = /[和、的]/u;
/** Nouns after a figure that only close a phrase: 10项以上, 3个方面中. */
const CLOSING =
  /^(?:以上|以下|以内|左右|中|内|后|前|间|里|上|来|余|多|次数|不等|之多|期间|期)$|^(?:标准|比例|要求|目标)|^基础(?:上|之上|$)/u;
/** What is before the figure but no thing of its own: 对(以前的)72家企业. */
const NO_THING = /^(?:对|为|向|在|于|以前|之前|以来|其|及其|所|分|本|各)+$/u;
/** What is left over names itself: 剩余5个问题正在推进. */
const REST = /^(?:剩余|余下|其余|其他|其它)$/u;
/** Units that measure; a noun after them is more often the start of what follows. */
const MEASURING = /^[%％元‰]$/u;

/** Said of the deed that follows, not of the thing: 15家银行成功办理. */
const ADVERB = /(?:成功|正在|全部|随机|重新|分别|各自)$/u;

/** 正按计划推进: what goes on is said of the thing, and is none. */
const GOING_ON = /^正(?:[在按由对]|$)/u;

function thingOf(view: View): string {
  const noun = slice(view, view.thing);
  // 剩余6处正在整改
  if (GOING_ON.test(noun)) return '';
  const thing = view.said.to > view.said.from ? noun.replace(ADVERB, '') : noun;
  return thing.includes('正在') ? thing.replace(/(.)正在.+$/u, '$1') : thing;
}

/** 总投资2亿元光伏产业园项目: a measure that a thing after the figure may have without 的. */
const MEASURE = /^(?:计划|预计)?(?:总|固定资产|合同)?(?:投资|投资额|建筑面积|占地|占地面积|面积)$/u;
const VENTURE = /.{2}(?:项目|工程|产业园|园区|基地|生产线|工厂|厂房|中心)$/u;

/** 总投资3亿元的项目: what is measured of the thing comes before the figure. */
export const nameOfThing: NamingRule = {
  id: 'name-of',
  reason: '总投资3亿元的项目: measure before the figure, 的 and the thing after it',
  read(view) {
    const { parsed, thing, left, verb, slot } = view;
    const noun = slice(view, thing);
    if (noun === '' || CLOSING.test(noun)) return null;
    const led = thing.from > slot.rightFrom && parsed.tokens[thing.from - 1]?.cls === 'particle';
    const own = slice(view, { from: verb >= left.from ? verb + 1 : left.from, to: left.to });
    if (own === '' || NO_THING.test(own) || own.length > 10) return null;
    if (!led && !(MEASURE.test(own) && VENTURE.test(noun) && view.said.to <= view.said.from)) return null;
    return { form: 'after', name: noun + own, actor: '', verb: '', head: noun, rule: 'name-of' };
  }
};

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
  if (own === '' || NO_THING.test(own) || (isSummed(view) && isListed(own))) return false;
  if (MEASURING.test(slot.quantity.unit)) return true;
  if (isHalf(view, own) || isApposed(view, own)) return false;
  return (
    verb >= core.from &&
    !isVerb(view.parsed.tokens[core.to - 1]) &&
    open?.cls !== 'preposition' &&
    open?.cls !== 'particle'
  );
}

/** 甲、乙等七个方面共28个问题: what is summed up is named after the figure. */
function isSummed({ parsed, open }: View): boolean {
  return open !== undefined && /^(?:共|共计|合计|总计)$/u.test(parsed.text.slice(open.start, open.end));
}

/** 解决企业12条问题: a body before the figure is whose thing it is, where the thing ends the clause. */
function isHalf({ slot, thing, said }: View, own: string): boolean {
  return thing.to > thing.from && said.to <= said.from && slot.rightTo === slot.segment.to && WHOSE.test(own);
}

/** 打造广场、步道、凉亭3处景点: the row before the figure is summed up by the thing after it. */
function isApposed({ thing, slot, said, parsed, left, open }: View, own: string): boolean {
  const next = parsed.tokens[said.to > said.from ? said.from : slot.rightTo]?.cls;
  const ends = (said.to <= said.from && slot.rightTo === slot.segment.to) || next === 'link' || next === 'and';
  const closes = thing.to > thing.from && ends;
  if (!closes || slot.join !== 'first' || open?.cls === 'etcetera' || open?.cls === 'filler') return false;
  for (let i = left.from; i < left.to; i++) if (parsed.tokens[i]?.cls === 'and') return own.length >= LEAST_ROW;
  return false;
}

/** A row of at least two things, in characters. */
const LEAST_ROW = 5;

const WHOSE = /^(?:企业|群众|职工|居民|市民|基层|学校|农户|村民|员工|个人|单位|部门)$/u;

/** Where the words before the figure are no owner of its thing: what is left over, and what only lists. */
function plainName(view: View, actor: string, noun: string): string {
  const group = groupOf(view, noun);
  if (group !== '') return group;
  if (REST.test(actor)) return actor + noun;
  const { core, verb } = view;
  if (verb >= core.from && isApposed(view, slice(view, { from: verb + 1, to: core.to })))
    return slice(view, { from: verb, to: verb + 1 }) + noun;
  if (!isSummed(view) || !isListed(slice(view, view.core))) return '';
  const first = view.parsed.tokens[view.core.from];
  return (first?.cls === 'verb' ? slice(view, { from: view.core.from, to: view.core.from + 1 }) : '') + noun;
}

/** 重点村包括甲村、乙村共2个村: the sum is of what the list makes up. */
function groupOf(view: View, noun: string): string {
  if (!isSummed(view)) return '';
  const { parsed, slot } = view;
  for (let i = slot.leftTo - 1; i > slot.leftFrom; i--) {
    if (parsed.tokens[i]?.cls !== 'part') continue;
    const group = slice(view, trim(parsed, { from: slot.leftFrom, to: i }));
    return group.length > noun.length && group.endsWith(noun) ? group : '';
  }
  return '';
}

const isListed = (own: string): boolean => /[、等]|[方面类项]$/u.test(own);

function compose(view: View, noun: string, verb: string): string {
  const { parsed, core, open } = view;
  const leadFrom = view.verb >= core.from && view.verb < core.to ? view.verb : core.from;
  const lead = slice(view, { from: leadFrom, to: core.to });
  if (open?.cls === 'etcetera' && lead !== '') {
    const deed = view.verb >= core.from ? slice(view, { from: view.verb, to: view.verb + 1 }) : '';
    return exampled(view, lead, deed, noun);
  }
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

/** 政府债务等6个系统: examples stay while the name is short. */
function exampled(view: View, lead: string, verb: string, noun: string): string {
  const said = saidOf(view, false);
  // 反映的…等7个部门: a verb before 的 qualifies the examples
  const relative = view.parsed.tokens[view.verb + 1]?.cls === 'particle';
  if (said !== '') return `${relative ? '' : verb}${said}的${noun}`;
  const full = `${lead}等${noun}`;
  if (full.length <= LONG_NAME + 6) return full;
  const last = lead.slice(Math.max(lead.lastIndexOf('、'), lead.lastIndexOf('和')) + 1);
  return last.length < LONG_NAME ? `${verb === '' || last.startsWith(verb) ? '' : verb}${last}等${noun}` : verb + noun;
}

/** Persons and bodies of whom only the deed is told: 现共有12人享受补贴, 分两次对企业开展培训. */
export const nameDeed: NamingRule = {
  id: 'name-deed',
  reason: 'nothing is named but what is done after the figure',
  read(view) {
    const { core, thing, said } = view;
    if (thing.to > thing.from || said.from >= said.to) return null;
    const own = slice(view, core);
    if (own !== '' && !NO_THING.test(own) && !PLACE.test(own) && !REST.test(own) && !isToward(view)) return null;
    const first = view.parsed.tokens.slice(said.from, said.to).find(({ cls }) => cls !== 'filler');
    if (!isVerb(first) && first?.cls !== 'preposition' && first?.cls !== 'manner') return null;
    const name = saidOf(view, false);
    return name === '' ? null : { form: 'after', name, actor: '', verb: '', head: name, rule: 'name-deed' };
  }
};

/** 投资130万元改造泵站: money is named by what it is spent on. */
export const nameSpent: NamingRule = {
  id: 'name-spent',
  reason: '投资130万元改造泵站: verb, sum of money, and what it was for',
  read(view) {
    const { parsed, core, thing, said, slot } = view;
    const whole = { from: thing.from, to: Math.max(thing.to, said.to) };
    if (slot.quantity.unit !== '元' || whole.from >= whole.to) return null;
    const own = SPENT.exec(slice(view, core))?.[1];
    if (own === undefined) return null;
    const first = parsed.tokens[whole.from];
    if (!isVerb(first) && first?.cls !== 'preposition' && first?.cls !== 'manner') return null;
    const purpose = slice(view, trim(parsed, whole))
      .replace(USED_FOR, '')
      .replace(/进行|实施(?=.{4})|开展(?=.{4})/u, '');
    if (purpose.length < 3 || purpose.length > LONGEST_PURPOSE) return null;
    return { form: 'after', name: purpose + own, actor: '', verb: '', head: purpose, rule: 'name-spent' };
  }
};

const SPENT =
  /(?:^(?:共|已|累计|计划|先后)?|公司|集团|企业|中心|协会|村|[局委办])((?:总投资|投资|投入|出资|斥资|筹资|筹集|筹措|争取|安排|拨付|整合|列支|申请|自筹)(?:各类|财政|专项|扶贫|帮扶|项目|衔接|上级|省级|市级|县级|中央)*(?:资金|经费|款)?)$/u;
const USED_FOR = /^(?:用于|用来|专项用于|主要用于|全部用于|重点用于|对|将|把|为|在|支持)/u;
const LONGEST_PURPOSE = 24;

/** 转发3则涉及政策的信息: the clause after the figure qualifies a thing. */
export const nameClause: NamingRule = {
  id: 'name-clause',
  reason: 'verb, figure, and a thing told by what it does: …3则涉及政策的信息',
  read(view): Naming | null {
    const { parsed, core, thing, said } = view;
    if (thing.to > thing.from || said.from >= said.to || core.to <= core.from) return null;
    if (!isVerb(parsed.tokens[core.to - 1]) || !isVerb(parsed.tokens[said.from])) return null;
    const text = slice(view, trim(parsed, said));
    const of = text.lastIndexOf('的');
    if (of < 2 || of > text.length - 3 || text.length > 32) return null;
    const verb = slice(view, { from: core.to - 1, to: core.to });
    return { form: 'after', name: verb + text, actor: '', verb, head: text.slice(of + 1), rule: 'name-clause' };
  }
};

/** 实施5项提升行动, 开展3轮走访困难职工: verb, figure, and a deed with its object. */
export const nameVerbDeed: NamingRule = {
  id: 'name-verb-deed',
  reason: '实施5项提升行动: the verb before the figure carries the deed after it',
  read(view) {
    const { parsed, core, thing, said } = view;
    if (thing.to > thing.from || said.to - said.from < 2 || core.to <= core.from) return null;
    for (let i = core.from; i < core.to; i++) if (!isVerb(parsed.tokens[i])) return null;
    if (parsed.tokens[said.from]?.cls !== 'verb' || parsed.tokens[said.to - 1]?.cls !== 'noun') return null;
    const deed = saidOf(view, false);
    if (deed === '' || deed.length > SHORT_ACTOR) return null;
    const verb = slice(view, core);
    return { form: 'after', name: verb + deed, actor: '', verb, head: deed, rule: 'name-verb-deed' };
  }
};

const PLACE = /^.{0,8}(?:街道|镇|乡|村|社区|县|市|区|局|中心|单位|学校|大队|支队|中队|医院|公司|集团|委员会|办公室)$/u;
