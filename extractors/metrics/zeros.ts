import { placesOf, seek } from '../source/marks';
import type { CleanText, Span } from '../stages';

/** A zero stated in words: 未收到…申请, 零败诉. */
export interface WordedZero extends Span {
  names: readonly string[];
  unit: string;
}

/** How far (in characters) the thing denied may reach from its negation. */
const REACH = 48;

interface ZeroRule {
  id: string;
  reason: string;
  /** What its negation begins with. */
  begins: string;
  /** From the negation on; what it denies begins after the match. */
  negation: RegExp;
  /** What the thing denied must end in. */
  thing: RegExp;
  /** The verb belongs to the name: 收到行政复议通知. */
  keep?: RegExp;
}

const CASE =
  '申请件?|案件?|事件|[体级]访|事故|诉讼|复议|投诉|举报|信访件?|上访|通知书?|舆情|伤亡|死亡|败诉|灾情|责任追究|追责|病例|疫情|火灾|火情|纠纷|负面反馈|差错|暴发|再访|蔓延|漏报|诉求';
const MATTER = `${CASE}|情况|情形|现象|行为|结果|信息|线索|问题`;

/** What an office does to make something public. */
const MADE = '出台|制定|制发|印发|发布|发行|开设|新开设|新开办|新增|新建';

const ZERO_RULES: readonly ZeroRule[] = [
  {
    id: 'zero-received',
    reason: '未收到…申请, 没有接到…投诉: what is received is counted',
    begins: '均尚暂从未没无',
    negation: /(?:均|尚|暂|从)?(?:未曾|未|没有|没|无)(?:收到|接到|接获|接收到?|受理|报告|上报)(?:过|任何)?/y,
    thing: new RegExp(`(?:${MATTER}|公开|公开件|信息件|来信|来访|传染病|办件)(?:的?(?:情况|情形))?$`, 'u'),
    keep: /收到|接到|接获|接收到?|受理|上?报告?/u
  },
  {
    id: 'zero-came-in',
    reason: '未收到依申请公开事项: what comes in is counted, what was not told of is none',
    begins: '均尚暂从未没无',
    negation: /(?:均|尚|暂|从)?(?:未曾|未|没有|没|无)(?:收到|接到|接收到?)(?:过|任何)?/y,
    thing: /(?:公开事项|申请事项|来电|举报|建议提案|提案)$/u,
    keep: /收到|接到|接收到?/u
  },
  {
    id: 'zero-happened',
    reason: '未发生…事故, 没有出现…情况, 不存在…情形',
    begins: '均尚从全未没无不',
    negation:
      /(?:均|尚|从|全年)?(?:(?:未曾|不曾|未|没有|没|无)(?:发生|出现|产生|引发|引起|造成|发现)(?:过|一起|任何)?|不存在)/y,
    thing: new RegExp(`(?:${MATTER})$`, 'u')
  },
  {
    id: 'zero-brought',
    reason: '未被提起行政复议和行政诉讼; 没有因…引起的行政诉讼',
    begins: '未没无',
    negation: /(?:未|没有)(?=被(?:提起|申请|纠错|追究|行政|复议|诉讼)|因)|无(?=因.{2,24}被)/y,
    thing: new RegExp(`(?:${CASE})(?:的?(?:情况|情形)(?:发生)?)?$`, 'u')
  },
  {
    id: 'zero-not-one',
    reason: '无一起因…引起的行政复议, 无一人伤亡; 无一人是… tells no count',
    begins: '无没未',
    negation: /(?:无|没有|未有|未发生)一(?=[起例人件宗名])/y,
    thing: new RegExp(
      `(?:${CASE}|败诉或撤销|撤销|感染|返贫|受伤|被困|失联|违纪|违法|处分|处罚|问责|辍学|失学|掉队|遗漏|滞留)$`,
      'u'
    )
  },
  {
    id: 'zero-not-one-counted',
    reason:
      '无一例食物中毒, 没有一封举报信: what cases are counted by denies whatever follows; 无一例外 denies nothing',
    begins: '无没未',
    negation: /(?:无|没有|未有|未发生|未出现|没有发生|未接到|未收到)一(?=[起例件宗封](?!外))/y,
    thing: /^[起例件宗封][\u4e00-\u9fff、]{2,16}$/u
  },
  {
    id: 'zero-made',
    reason:
      '未制定规范性文件, 未发布解读信息: what an office makes public is counted, what it did not do otherwise is not',
    begins: '均尚暂从未没无',
    negation: new RegExp(`(?:均|尚|暂|从)?(?:未|没有|无)(?=(?:${MADE})[\\u4e00-\\u9fff])`, 'y'),
    thing: new RegExp(
      `^(?:${MADE}).{0,16}(?:规范性文件|政策性?文件|解读(?:信息|材料|稿件)?|政务新媒体|政府网站|政府公报)(?:的?(?:情况|情形))?$`,
      'u'
    )
  },
  {
    id: 'zero-none',
    reason: '无行政复议、行政诉讼案件: cases are counted, 无障碍 and 无证明 are not',
    begins: '暂尚无没',
    negation: /(?:暂|尚)?(?:无|没有)(?=[\u4e00-\u9fff])/y,
    thing: new RegExp(
      `(?:行政复议|行政诉讼|复议|诉讼|败诉|投诉|举报|伤亡|死亡|责任追究|申请|事故|案件|漏报|瞒报|谎报|暴发|流行|脱管|漏管|脱逃)(?:申请|案件?|事件|结果|件|事项|现象|报告)?(?:的?(?:情况|情形|发生))?$|(?:泄密|失密|安全|责任|舆情|群体性|突发)事件$|(?:事件|问题|现象|舆情|疫情|火灾)(?:发生|报告)$|(?:重污染|重度污染|沙尘)天气$|诉讼[、和及与]申诉(?:案例?)?$|(?:规范性文件|事业性收费|收费及减免|返贫致贫人口|返贫人口|处罚信息|事项)(?:公开)?(?:的?(?:情况|情形))?$|^(?:依申请|不予|主动).{0,8}公开的(?:政府)?信息$|^结转`,
      'u'
    )
  },
  {
    id: 'zero-zero',
    reason: '零败诉, 零投诉; 零距离 and 零跑腿 count nothing',
    begins: '零〇0',
    negation:
      /(?:[零〇]|(?<![\d.．,，])0)(?=败诉|再访|投诉|事故|差错|上访|舆情|感染|伤亡|死亡|违规|违纪|发案|火灾|复议|诉讼|延误|退件|举报|信访|确诊|传播|激化|抛荒|脱管|漏管|辍学|返贫)/y,
    thing: /./u
  }
];

const BEGINS = [...new Set(ZERO_RULES.map(({ begins }) => begins).join(''))];
const STARTS = placesOf(BEGINS.join(''));
/** The rules whose negation may begin with a character. */
const RULES_OF = new Map(
  BEGINS.map((c) => [c.charCodeAt(0), ZERO_RULES.filter(({ begins }) => begins.includes(c))] as const)
);
/** Words that begin like a denial. */
const NO_DENIAL = /^(?:未成年|未来|未婚|无人机|无形|无证|无主|无线|无障碍|无偿)/u;

/** 未发生伤亡、未发生火灾: another denial after a joint. */
function deniesAnew(text: string, at: number): boolean {
  if (text.charAt(at) !== '、') return false;
  const rules = RULES_OF.get(text.charCodeAt(at + 1)) ?? [];
  return !NO_DENIAL.test(text.slice(at + 1, at + 4)) && rules.some(({ negation }) => matchesAt(negation, text, at + 1));
}

function matchesAt(expression: RegExp, text: string, at: number): boolean {
  const { lastIndex } = expression;
  expression.lastIndex = at;
  const matches = expression.test(text);
  expression.lastIndex = lastIndex;
  return matches;
}

/** What must follow a start that is a word by itself: 全 begins 全年未…, and much else. */
const SECONDS: readonly (readonly [string, string])[] = [
  ['均尚暂从', '未没无不'],
  ['全', '年'],
  ['不', '存曾']
];
const LED = new Map(SECONDS.flatMap(([firsts, seconds]) => [...firsts].map((c) => [c.charCodeAt(0), seconds])));

function mayDeny(text: string, at: number): boolean {
  const seconds = LED.get(text.charCodeAt(at));
  return seconds === undefined || seconds.includes(text[at + 1] ?? ' ');
}

const ENDS = new Set([...'，,；;。！!：:（）()\n'].map((mark) => mark.charCodeAt(0)));
/** What is wished for, feared or general is no statement: 确保不发生…, 防止出现…. */
const NOT_STATED =
  /(?:确保|防止|避免|杜绝|严防|做到|力求|以免|是否|如果|如|若|凡|有没有|要求|对(?!象)于?|个别|部分|少数|有的)[^，。；]{0,16}$/u;

/** Every zero stated in words in a span of text, in order. */
export function wordedZeros({ text, marks }: CleanText, { start, end }: Span): WordedZero[] {
  const zeros: WordedZero[] = [];
  for (let at = start; (at = seek(marks, STARTS, at, end)) < end; at++) {
    if (!mayDeny(text, at)) continue;
    const zero = zeroAt(text, start, at, end);
    if (!zero) continue;
    zeros.push(zero);
    at = zero.end - 1;
  }
  return zeros;
}

function zeroAt(text: string, from: number, at: number, limit: number): WordedZero | null {
  for (const rule of RULES_OF.get(text.charCodeAt(at)) ?? []) {
    rule.negation.lastIndex = at;
    const negation = rule.negation.exec(text);
    if (!negation) continue;
    const start = at + /^(?:均|尚|暂|从|全年)?/u.exec(negation[0])![0].length;
    const after = at + negation[0].length;
    let end = after;
    while (end < limit && end - after < REACH && !ENDS.has(text.charCodeAt(end)) && !deniesAnew(text, end)) end++;
    if (rule.id === 'zero-zero') end = after + 2;
    const object = text.slice(after, end).trimEnd();
    if (object.length < 2 || !rule.thing.test(object)) continue;
    if (
      rule.id === 'zero-none' &&
      /[\u4e00-\u9fff]/u.test(text.charAt(at - 1)) &&
      !/[年前亦镇乡县市区局委办处校院站所度月尚均也并统部司队员象]/u.test(text.charAt(at - 1))
    )
      continue;
    if (NOT_STATED.test(text.slice(Math.max(from, at - 20), at))) continue;
    if (/不存在/u.test(negation[0]) && /[不未无]/u.test(object)) continue;
    const verb = rule.keep?.exec(negation[0])?.[0] ?? '';
    const names = rule.id === 'zero-zero' ? fieldsOf(text, from, at, object) : namesOf(object, verb);
    const bodies = bodiesBefore(text, from, at);
    return {
      start,
      end: after + object.length,
      names: bodies === '' ? names : names.map((name) => bodies + name),
      unit: /一起$/u.test(negation[0]) ? '起' : unitOf(object)
    };
  }
  return null;
}

/** How far before a negation the bodies that it is of are looked for, in characters. */
const BODIES_REACH = 24;
const BODIES =
  /[，,；;。：:\n]((?:[\u4e00-\u9fff]{1,7}(?:[省市县区镇乡村]|街道|景区)[、和及与]){1,5}[\u4e00-\u9fff]{1,7}(?:[省市县区镇乡村]|街道|景区))(?:均|都|全年)?$/u;

/** 甲县、乙区未发生…: the zero is theirs alone. */
function bodiesBefore(text: string, from: number, at: number): string {
  const start = Math.max(from, at - BODIES_REACH);
  return BODIES.exec((start === from ? '\n' : '') + text.slice(start, at))?.[1] ?? '';
}

/** How far before 零 the fields that it is of are looked for, in characters. */
const FIELDS_REACH = 16;
/** What stands before the fields, up to the last of it: a mark, a time, a verb or a particle. */
const BEFORE_FIELDS =
  /^.*(?:[^\u4e00-\u9fff、]|保持|维持|实现|确保|做到|达到|达成|连续|全年|今年|继续|取得|创造|年|月|度|以来|已|均|的|了|为)/u;

/** 农机和渔业零事故: a zero in each of the fields named right before it. */
function fieldsOf(text: string, from: number, at: number, object: string): string[] {
  const before = text.slice(Math.max(from, at - FIELDS_REACH), at).replace(BEFORE_FIELDS, '');
  const fields = before.split(/[、和与及]/u);
  if (!fields.every((field) => field.length >= 2 && field.length <= 8)) return [object];
  return fields.map((field) => field + object);
}

/** One name, or two where 行政复议 and 行政诉讼 are denied together. */
function namesOf(object: string, verb: string): string[] {
  const plain = object
    .replace(/^(?:[起例件宗名封]|人(?!员|数|口))/u, '')
    .replace(/^(?:一起|任何|过)/u, '')
    .replace(/的?(?:(?:情况|情形)(?:发生)?|发生)$/u, '')
    .replace(/等$/u, '')
    // 通过来信、来电等方式提出的申请: by what means is no part of it
    .replace(/^(?:通过|以)[^，的]{2,30}(?:方式|渠道|途径|形式)(?:提出|提交|申请)?的(?:相关|有关)?(?=.{4})/u, '');
  const pair = /^(.*?)((?:行政)?复议)(申请|案件)?(?:、|和|及|与|或者?|以及|，)(.*?)((?:行政)?诉讼)(.*)$/u.exec(plain);
  if (!pair) return severalOf(plain).map((name) => verb + name);
  const [, lead = '', review = '', own = '', second = '', suit = '', tail = ''] = pair;
  const shared =
    second === ''
      ? lead
      : lead.replace(/(?:申请|提起|引发|引起|发生|提出|产生)$/u, '') +
        second.replace(/^被/u, lead.includes('被') ? '' : '被');
  // 没有复议、诉讼及申诉: a third case of its own
  const third = /^[、和及与或]((?:行政)?(?:申诉|仲裁|应诉|信访)(?:案件)?)$/u.exec(tail)?.[1];
  if (third !== undefined) return [verb + lead + review + own, verb + shared + suit, verb + third];
  return [verb + lead + review + (own === '' ? tail : own), verb + shared + suit + tail];
}

/** 未发生火灾和安全事故: two that each say what they are. */
function severalOf(plain: string): string[] {
  // 没有依申请公开和不予公开的政府信息: both of one thing
  const [, first, second, thing] =
    /^([\u4e00-\u9fff]{2,6}公开)[、和及与或]([\u4e00-\u9fff]{2,6}公开)(的(?:政府)?信息)$/u.exec(plain) ?? [];
  if (first !== undefined && second !== undefined && thing !== undefined) return [first + thing, second + thing];
  const names = plain.split(/[、和及与或]/u);
  return names.length <= 4 && names.every((name) => name.length >= 4 && WHOLE_CASE.test(name)) ? names : [plain];
}

const WHOLE_CASE = /(?:案件|事件|事故|投诉|举报|舆情|疫情|灾情|火灾|火情|差错)$/u;

function unitOf(object: string): string {
  const counter = /^(?:一)?([起例人件宗名封])/u.exec(object)?.[1];
  if (counter) return counter;
  if (object.endsWith('人口') || /(?:脱管|漏管|脱逃|辍学|返贫)$/u.test(object)) return '人';
  if (/伤亡|死亡(?!事故)/u.test(object) && !/事故|事件/u.test(object)) return '人';
  if (/责任追究|申请/u.test(object)) return '件';
  if (/事故|事件|舆情|火灾|火情|上访/u.test(object)) return '起';
  if (/信息$/u.test(object)) return '条';
  if (/(?<!为)(?:刑事|治安)案件|泄密(?:问题|情况)/u.test(object)) return '起';
  if (/天气$/u.test(object)) return '天';
  if (/病例|感染|确诊|传播/u.test(object)) return '例';
  return '件';
}
