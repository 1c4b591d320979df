import { elementBefore } from '../lists';
import { beginning } from './gates';
import { areTitles } from './name-group';
import type { Parsed, Slot } from './parse';
import { isThing, isVerb, lastVerb, trim, words } from './phrase';
import { LONG_NAME, slice, TOWARD, type NamingRule, type View } from './view';

/** Prepositions that a name can do without; 为 and 向 belong to what is done. */
const LEADING: ReadonlySet<string> = new Set(['在', '于', '对', '通过', '经', '由', '将', '把', '以', '从']);

/** 发布信息528条. */
export const nameBefore: NamingRule = {
  id: 'name-before',
  reason: 'the thing counted comes before its figure',
  read(view) {
    const { parsed, left } = view;
    // a verb right before the figure has no object there: 高新技术企业新增73家
    const verb = view.verb === left.to - 1 ? verbBefore(view) : view.verb;
    const led = left.to - left.from > 1 && LEADING.has(slice(view, { from: left.from, to: left.from + 1 }));
    let name = slice(view, led ? { from: left.from + 1, to: left.to } : left);
    name = withRelative(view, WHY.replace(TOGETHER.replace(name, ''), ''));
    if (PASSED.test(name) && isPassed(view)) name = `通过${name}`;
    if (name.length < 2 && !(ONE_CHARACTER.test(name) && isAlone(view))) return null;
    let object = verb >= left.from ? slice(view, { from: verb + 1, to: left.to }) : onlyVerbs(view) ? '' : name;
    let lead = verb >= left.from ? verb : isVerb(parsed.tokens[left.from]) ? left.from : -1;
    // 粮食播种面积: what is measured of a deed has no object that a list could go on with
    const measured = lead > left.from && MEASURED.test(object);
    const compound = lead > left.from && isCompound(view, lead, object);
    // 新增灌溉面积: but for a verb that stands before both
    if (measured && isVerb(parsed.tokens[left.from]))
      [lead, object] = [left.from, slice(view, { from: left.from + 1, to: left.to })];
    const deed =
      lead < 0 || (measured && lead > left.from) || compound ? '' : slice(view, { from: lead, to: lead + 1 });
    let actor = verb > left.from && !compound ? slice(view, trim(parsed, { from: left.from, to: verb })) : '';
    const listed = exampled(view, isListedDeed(view, lead) ? firstDeed(view, lead) : deed);
    if (listed !== '')
      return { form: 'before', name: listed, actor: '', verb: deed, head: object, rule: 'name-before' };
    name = name.replace(ONLY_REACHED, '');
    if (name.length > LONG_NAME && !isWholeList(view, name)) name = cut(view, name);
    const tail = verb < left.from ? tailVerb(view) : '';
    const doer = doerBefore(view, name.length <= 2);
    if (doer !== '' && actor === '' && name.length + doer.length <= LONG_NAME + 4) {
      actor = doer;
      name = doer + name;
    }
    // 高新技术企业新增73家: later clauses speak of the enterprises
    const thing = tail !== '' && name.endsWith(tail) ? name.slice(0, -tail.length) : '';
    if (thing.length >= 2) return { form: 'before', name, actor: thing, verb: '', head: thing, rule: 'name-before' };
    return { form: 'before', name, actor, verb: deed, head: object, rule: 'name-before' };
  }
};

/** 联合茶管办、工会等单位检查, 聘请专家开展培训: with whom a deed was done is no part of it where they are many, or the deed says so. */
const TOGETHER = beginning(
  '联会协配聘邀号动发委',
  /^(?:联合|会同|协同|配合)[^，。；]{2,30}等(?:单位|部门)(?=[\u4e00-\u9fff]{4})|^(?:聘请|邀请|号召|动员|发动|委托)[^“”，]{3,30}?(?=(?:开展|举办|实施|召开|举行)[^，。]{3,20}$)/u
);

/** 因政策、资金等因素暂不能办理的8件: why is no part of it. */
const WHY = beginning(
  '因由受',
  /^(?:因|由于|受)[^，。；]{2,24}(?:因素|原因|条件限制|限制|影响)(?=暂[\u4e00-\u9fff]{3})/u
);

/** 已列入计划，正逐步解决的9件: a first half of what is said of them. */
const FIRST_HALF = /^(?:已|正|尚?未|暂未)[\u4e00-\u9fff]{2,10}$/u;
const SECOND_HALF = /^(?:已|正|尚?未|但|暂|并|拟|可|能够?)/u;

function withRelative({ parsed, slot, open }: View, name: string): string {
  const before = elementBefore(parsed.segments, slot.segment.index);
  if (open?.cls !== 'particle' || slot.index > 0 || slot.segment.before !== '，' || !before) return name;
  if (before.slots.length > 0 || before.before === '，' || before.depth !== slot.segment.depth) return name;
  const said = (run: { from: number; to: number }): string =>
    parsed.text.slice(parsed.tokens[run.from]?.start ?? 0, parsed.tokens[run.to - 1]?.end ?? 0);
  const first = said(before);
  return FIRST_HALF.test(first) && SECOND_HALF.test(said({ from: slot.leftFrom, to: slot.leftTo }))
    ? `${first}，${name}`
    : name;
}

/** 签约额实现9亿元: that it was reached is no part of it. */
const ONLY_REACHED = /(?<=[额值量P]|收入|支出|投资|产值)(?:共?实现|共?达到)$/u;

/** 其中镇9个，乡3个: of one character there is little else. */
const ONE_CHARACTER = /^[镇乡县区村市州旗男女]$/u;

/** 9万元以上的村3个: such a word is no thing where something qualifies it. */
function isAlone({ parsed, slot }: View): boolean {
  const first = parsed.tokens[slot.leftFrom];
  return slot.leftTo - slot.leftFrom === (first?.cls === 'part' ? 2 : 1);
}

/** 通过市级复核90处: what was passed, and no means. */
const PASSED = /^[\u4e00-\u9fff]{0,6}(?:复核|验收|评审|审核|审查|鉴定|考核|认定|认证|备案|立项|检测)$/u;

/** How far before its figure what was passed begins, in characters. */
const PASSED_REACH = 10;

function isPassed({ parsed, slot }: View): boolean {
  const end = elementBefore(parsed.tokens, slot.leftTo)?.end ?? 0;
  return /通过[\u4e00-\u9fff]{0,8}$/u.test(parsed.text.slice(Math.max(0, end - PASSED_REACH), end));
}

/** 作风建设工作, 道路施工工地: a deed between two things that names the second, and does nothing. */
const isCompound = ({ parsed }: View, at: number, object: string): boolean =>
  parsed.tokens[at]?.cls === 'deed' && parsed.tokens[at - 1]?.cls === 'noun' && COMPOUND_END.test(object);
const COMPOUND_END = /^(?:工作|工地|项目|工程|任务|行动|活动|事项|设施)/u;

const MEASURED = /^(?:总)?(?:面积|产量|产值|数量|规模|长度|里程)$/u;

/** 出台《甲办法》《乙办法》等文件3件: what is counted is the files, and examples that are titles or a long list are left out. */
function exampled(view: View, deed: string): string {
  const { parsed, left } = view;
  let at = left.to - 1;
  while (at > left.from && parsed.tokens[at]?.cls !== 'etcetera') at--;
  if (at <= left.from) return '';
  const examples = slice(view, { from: left.from, to: at });
  // 在甲报、乙报等平台发布信息: what is done stands after the examples
  const own = Math.max(at + 1, view.verb);
  const from = own < left.to - 1 ? own : at + 1;
  const thing = slice(view, trim(parsed, { from, to: left.to }));
  if (thing.length < 2 || ONLY_KIND.test(thing)) return '';
  if (view.verb > at) return examples.length > LONG_LIST ? thing : '';
  if (areTitles(examples)) return deed + thing;
  const row =
    examples.split('、').length > 2 || (examples.length > LONG_LIST && examples.split(/[、和及与]/u).length > 2);
  // 通过微信公众号发布甲、乙、丙、丁等内容: where no one can read the row, who did it tells what was done
  if (row && thing.length < LEAST_THING && examples.length > LONGEST_ROW && view.verb > left.from)
    return slice(view, trim(parsed, { from: left.from, to: view.verb })) + deed + thing;
  // 开展“茶乡普法”宣传月、“送法进村”等普法宣传活动: two that are called something are examples too
  const called = /”/u.test(examples) && examples.length > LONG_CALLED;
  // 开展甲、乙等技能培训: two are left out where they are longer than what they are examples of by far
  const only = slice(view, { from: Math.max(left.from, view.verb + 1), to: at });
  const longer = only.length >= thing.length * FAR_LONGER && /[、和]/u.test(only);
  return (row || called || longer) && thing.length >= LEAST_THING ? deed + thing : '';
}

/** 社会保障、农业等领域案件: what only calls the examples something is no thing without them. */
const ONLY_KIND = /^(?:领域|方面|环节|行业|类别|类(?!型))/u;

/** 教育、医疗等事业: a deed that is one of the examples leads none of them. */
const isListedDeed = ({ parsed }: View, at: number): boolean =>
  at >= 0 && isVerb(parsed.tokens[at]) && parsed.tokens[at + 1]?.cls === 'and';

/** So many times as long as their thing. */
const FAR_LONGER = 3;

/** Examples in quotation marks are left out from this length on, in characters. */
const LONG_CALLED = 8;
/** Two examples that hold joints themselves are a row too from this length on, in characters. */
const LONG_LIST = 16;
/** 作出变更、撤销等决定: the verb before deeds that are examples. */
const firstDeed = (view: View, listed: number): string =>
  listed > view.left.from && isVerb(view.parsed.tokens[view.left.from]) && !isListedDeed(view, view.left.from)
    ? slice(view, { from: view.left.from, to: view.left.from + 1 })
    : '';

/** A row of examples longer than this (in characters) is not read. */
const LONGEST_ROW = 20;
/** A thing of fewer characters says too little without its examples: 信息, 活动. */
const LEAST_THING = 4;

/** 收到群众来信: a verb before the last one makes that its object. */
function verbBefore({ parsed, left }: View): number {
  const verb = lastVerb(parsed, { from: left.from, to: left.to - 1 });
  return verb >= left.from && isThing(parsed.tokens[verb + 1]) && !isVerb(parsed.tokens[left.to - 2]) ? verb : -1;
}

/** The verb that a name ends in. */
function tailVerb({ parsed, left }: View): string {
  let from = left.to;
  while (from > left.from && parsed.tokens[from - 1]?.cls === 'verb') from--;
  return from > left.from ? words(parsed, { from, to: left.to }) : '';
}

/** Deeds that are counted themselves, whoever they are done to: 投诉5件. */
const EVENTS: ReadonlySet<string> = new Set(
  '投诉 举报 信访 上访 来访 咨询 求助 申请 诉讼 应诉 复议 仲裁 演练 演出 分娩 就业 创业 拘留 警告 训诫'.split(' ')
);

function onlyVerbs(view: View): boolean {
  for (let i = view.left.from; i < view.left.to; i++) {
    const cls = view.parsed.tokens[i]?.cls;
    if (cls === 'noun' || cls === 'scope') return false;
    if (cls === 'deed' && (view.left.to - view.left.from > 1 || EVENTS.has(slice(view, view.left)))) return false;
  }
  return true;
}

/** 70个项目完成投资3亿元: the thing of the figure before is what does it. */
function doerBefore({ parsed, slot }: View, bare: boolean): string {
  if (slot.join !== 'run-on') return '';
  const { slots } = slot.segment;
  const before = elementBefore(slots, slot.index);
  if (!before) return '';
  // 对9家茶厂开展检查20次: those it is done to do nothing
  for (let i = before.leftFrom; i < before.leftTo; i++) {
    const token = parsed.tokens[i];
    if (token && TOWARD.test(parsed.text.slice(token.start, token.end))) return bare ? whom(parsed, before) : '';
  }
  const doer = words(parsed, trim(parsed, { from: before.rightFrom, to: before.rightTo }));
  return doer.length <= 14 ? doer : '';
}

/** 对25名特困学生资助2万元: a deed alone needs those that it is done to. */
function whom(parsed: Parsed, { rightFrom, rightTo }: Slot): string {
  const those = words(parsed, trim(parsed, { from: rightFrom, to: rightTo }));
  return those.length <= 14 ? those : '';
}

/** 土地证、规划证、施工证共三项: the sum is of the whole list, so its name is the list while that can be read. */
function isWholeList({ parsed, slot, left }: View, name: string): boolean {
  if (name.length > LONGEST_NAME || left.to >= slot.leftTo) return false;
  const token = elementBefore(parsed.tokens, slot.leftTo);
  if (token === undefined || !/^(?:共|共计|合计)$/u.test(parsed.text.slice(token.start, token.end))) return false;
  let joints = 0;
  for (let i = left.from; i < left.to; i++) if (parsed.tokens[i]?.cls === 'and') joints++;
  return joints >= 2;
}

/** 进行宣传 alone says too little: what a name cut at 进行 needs at least, in characters. */
const LEAST_LIGHT = 6;
/** A name without a predicate to cut at may be this long, in characters. */
const LONGEST_NAME = 40;
/** How many words back a predicate is looked for. */
const MOST_TOKENS = 40;

/** Drops what stands before a predicate: the earliest that leaves a name of a bearable length. */
function cut(view: View, name: string): string {
  const { parsed, left } = view;
  for (let i = Math.max(left.from, left.to - MOST_TOKENS); i < left.to; i++) {
    const token = parsed.tokens[i];
    const begins =
      token?.cls === 'verb' ||
      token?.cls === 'light' ||
      (token?.cls === 'deed' && !isThing(elementBefore(parsed.tokens, i)));
    if (!begins && token?.cls !== 'filler' && token?.cls !== 'time' && token?.cls !== 'manner') continue;
    // 未落实记录的行为: what is not done is not done
    const before = parsed.text.charAt(token.start - 1);
    const not = begins && i > left.from && before !== '' && '未不非无'.includes(before) ? before : '';
    const rest = not + slice(view, trim(parsed, { from: i, to: left.to }));
    if (token.cls === 'light' && rest.length < LEAST_LIGHT) continue;
    if (rest.length >= 4 && rest.length <= LONG_NAME + 4) return rest;
  }
  return name.length <= LONGEST_NAME ? name : fromJoint(name);
}

/** The end of a name from a joint on, so that no word is cut in two. */
function fromJoint(name: string): string {
  const end = name.slice(-LONG_NAME - 4);
  const joint = /^.*?(?:[、，和及与的]|(?=[“《]))/u.exec(end)?.[0].length ?? 0;
  return end.length - joint >= 4 ? end.slice(joint) : end;
}
