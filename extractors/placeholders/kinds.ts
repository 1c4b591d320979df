/** What a blank run stands for, told by what stands before and after it. Ordered: the first rule that applies decides. */
import type { PlaceholderType } from '../records';
import type { Span } from '../stages';
import { digitOf, endsClause, isHan, skipSpaces } from '../quantities/characters';
import { isPoint, scaleOf } from '../quantities/numerals';
import { unitAt } from '../quantities/units';
import { opensOtherWord } from '../quantities/words';
import { isLoneSign } from './runs';

/** `none` is a sign that only looks like a blank. */
export type BlankKind = Exclude<PlaceholderType, 'redaction'> | 'none';

/** A run with what is looked at around it. */
interface Blank extends Span {
  text: string;
  /** Where the next word begins: past the upper end of a range (x-xx) and spaces. */
  next: number;
  /** 第 stands before it. */
  ordinal: boolean;
  /** What the next word may be by its first character: one of the marks below, 0 for none of them. */
  opens: number;
}

/** Marks of what a word after a blank may be, so that most rules are done with one look at its first character. */
const DAY = 1;
const TIME = 2;
const DESIGNATION = 4;
const PERCENT = 8;
const SCALE = 16;
const OPENS = new Uint8Array(65536);
for (const [characters, mark] of [
  ['年月日', DAY],
  ['年月日季点时', TIME],
  ['号型届热', DESIGNATION],
  ['%％‰', PERCENT],
  ['万亿千余多几', SCALE]
] as const)
  for (const c of characters) OPENS[c.charCodeAt(0)]! |= mark;

export interface KindRule {
  id: string;
  why: string;
  kind: BlankKind;
  applies(blank: Blank): boolean;
}

/** Counters that name a body or a place when their number is blank: XX县, XX村, XX站. */
const PLACE_COUNTERS = new Set(
  (
    '村 镇 乡 县 市 区 国 省 校 院 店 厂 企 社区 村居 街道 路 站 点 级 队 班 组 里 方 员 管 标 环 岗 课 学期 学年 企业 舍 单 口 段 道 ' +
    '地块 图斑 副 首 发 讲 字 棚 圈 门 具 头部 担 核 兆'
  ).split(' ')
);
/** Units of time that date rather than measure when their number is blank. */
const DATE_UNITS = new Set(['年', '月', '日', '季', '季度']);
const DATE_WORDS = ['年度', '年', '月份', '月底', '月', '日', '季度', '点钟'];
/** Words that begin like a date and are none. */
const NO_DATE = [
  '年龄',
  '年级',
  '月龄',
  '日内',
  '年以上',
  '年内',
  '年期',
  '日均',
  '月均',
  '年均',
  '日报',
  '日化',
  '年来',
  '日以内',
  '月以内',
  '时代',
  '时段'
];
const DURATION_LEAD = /(?:连续|为期|历时|未来|过去|近|满|超过|不少于|长达|延长|利用)$/;
const DOCUMENT_TAIL = /^[\u4e00-\u9fff]{1,6}[〔［（(](?:\d{4}|[xX×]{2,4})[〕］）)]第?[xX×]+号/;
const RANK_LEAD = /(?:居|列|排名|位次|名列|排在|排|全[省市县区国])[^，。；！\n]{0,5}第$/;
const SESSION = /^次(?:会议|全会|全体|常委|常务|党组|D组|D委)/;
const TIMES = '次'.charCodeAt(0);
const SESSION_LEAD = /(?:届|人大|政协|党委|政府)$/;
const DESIGNATIONS = ['号', '型', '届', '热线'];
const NUMBER_LEAD = /(?:为|达|达到|率|到|数|比|值|至|约|超|近|长|共|仅)$/;
const COUNT_LEAD = /(?:共|总数|合计|累计|总计|达|达到)[^，。；\n]{0,6}$/;

function lead({ text, start }: Blank, length: number): string {
  return text.slice(Math.max(0, start - length), start);
}

const OPENING = [...'〔［（('].map((c) => c.charCodeAt(0));

/** Whether a bracket opens after one to six characters. */
function opensBracket(text: string, at: number): boolean {
  for (let i = at + 1; i <= at + 6 && isHan(text.charCodeAt(i - 1)); i++)
    if (OPENING.includes(text.charCodeAt(i))) return true;
  return false;
}

function startsAny(text: string, at: number, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word, at));
}

function hasDecimals({ text, start, end }: Blank): boolean {
  let at = start;
  while (at < end && !isPoint(text.charCodeAt(at))) at++;
  return at < end && /[xX×*\d][.．][xX×*]|[xX×*][.．]\d/.test(text.slice(start, end));
}

/** 余, 多, 万, 亿 after the blank, and whether a figure goes on after them. */
function isScaled({ text, next, opens }: Blank): boolean {
  if ((opens & SCALE) === 0) return false;
  let at = next;
  let scaled = false;
  let more = false;
  for (let c = text[at]; c !== undefined; c = text[++at]) {
    if (scaleOf(c.charCodeAt(0)) > 0 || (scaled && c === '百') || c === '千') scaled = true;
    else if (c === '余' || c === '多' || c === '几') more = true;
    else break;
  }
  if (scaled && text[at - 1] !== '千') return true;
  if (!more && !scaled) return false;
  return unitAt(text, at) !== null || !isHan(text.charCodeAt(at)) || digitOf(text.charCodeAt(at)) >= 0;
}

const isPlus = (code: number): boolean => code === 0x2b || code === 0xff0b;

function isUnit({ text, next }: Blank): boolean {
  const unit = unitAt(text, next);
  if (!unit || PLACE_COUNTERS.has(unit.word) || opensOtherWord(text, next, unit.word)) return false;
  // 分 is a score or a slip for 份 at the end of a clause, and part of 分局, 分行 … elsewhere.
  if (unit.word === '分') return endsClause(text, next + 1);
  return !DATE_UNITS.has(unit.word);
}

export const KIND_RULES: readonly KindRule[] = [
  {
    id: 'figure.duration',
    why: '连续x年、x年内、xx日内是时长，不是日期',
    kind: 'figure',
    applies: (b) =>
      (b.opens & DAY) !== 0 &&
      !b.ordinal &&
      (/^[年月日](?:以内|之内|内|以上|来|左右|期)/.test(b.text.slice(b.next, b.next + 3)) ||
        (b.text[b.next] === '年' && b.end - b.start <= 2 && DURATION_LEAD.test(lead(b, 3))))
  },
  {
    id: 'date.unit',
    why: '空白后为年、月、日、时、季度，是日期',
    kind: 'date',
    applies: (b) =>
      (b.opens & TIME) !== 0 &&
      !startsAny(b.text, b.next, NO_DATE) &&
      (startsAny(b.text, b.next, DATE_WORDS) || b.text[b.next] === '时')
  },
  {
    id: 'date.year-cut',
    why: '年份缺字（20xx）后接文字，仍是年份',
    kind: 'date',
    applies: (b) => b.end - b.start === 4 && /^(?:19|20)[xX×]{2}$/.test(b.text.slice(b.start, b.end))
  },
  {
    id: 'other.document',
    why: '文号里发文机关和序号都缺，整个是一个编号',
    kind: 'other',
    applies: (b) => opensBracket(b.text, b.end) && DOCUMENT_TAIL.test(b.text.slice(b.end, b.end + 20))
  },
  {
    id: 'figure.rank',
    why: '排名第x是名次',
    kind: 'figure',
    applies: (b) =>
      b.ordinal && (/[名位]/.test(b.text[b.next] ?? '') || (endsClause(b.text, b.next) && RANK_LEAD.test(lead(b, 12))))
  },
  {
    id: 'other.ordinal',
    why: '第x届、第x次、第x期是次序',
    kind: 'other',
    applies: (b) => b.ordinal
  },
  {
    id: 'other.session',
    why: '届后的x次会议是届次',
    kind: 'other',
    applies: (b) =>
      b.text.charCodeAt(b.next) === TIMES &&
      SESSION.test(b.text.slice(b.next, b.next + 4)) &&
      SESSION_LEAD.test(lead(b, 2))
  },
  {
    id: 'other.code',
    why: 'x号、x型、xx届、PMx.x 是编号或代号',
    kind: 'other',
    applies: (b) =>
      (b.text[b.start - 1] === 'M' && b.text[b.start - 2] === 'P') ||
      ((b.opens & DESIGNATION) !== 0 && startsAny(b.text, b.next, DESIGNATIONS))
  },
  {
    id: 'other.hotline',
    why: 'xxxxx服务平台、xxxxx便民热线是热线号码',
    kind: 'other',
    applies: (b) =>
      b.end - b.start >= 4 && /^[\u4e00-\u9fff]{0,8}(?:热线|服务平台)/.test(b.text.slice(b.end, b.end + 12))
  },
  {
    id: 'other.formula',
    why: 'x+x+N 是工作法或清单的代号',
    kind: 'other',
    applies: (b) => (isPlus(b.text.charCodeAt(b.start - 1)) || isPlus(b.text.charCodeAt(b.end))) && !isUnit(b)
  },
  {
    id: 'figure.percent',
    why: '空白后为 % 或 ‰，是数字',
    kind: 'figure',
    applies: (b) => (b.opens & PERCENT) !== 0
  },
  {
    id: 'figure.scaled',
    why: '空白后为余、多、万、亿，是数字',
    kind: 'figure',
    applies: isScaled
  },
  {
    id: 'figure.unit',
    why: '空白后为量词或单位，且不是另一个词的开头，是数字',
    kind: 'figure',
    applies: isUnit
  },
  {
    id: 'figure.decimal',
    why: '带小数点的空白，前为“为、达、率”等，是数字',
    kind: 'figure',
    applies: (b) => hasDecimals(b) && NUMBER_LEAD.test(lead(b, 2))
  },
  {
    id: 'other.version',
    why: '带小数点而无单位的空白是版本或日期代号',
    kind: 'other',
    applies: hasDecimals
  },
  {
    id: 'figure.bare',
    why: '共、累计、总数之后句末的空白，是缺了单位的数字',
    kind: 'figure',
    applies: (b) => b.end - b.start >= 2 && endsClause(b.text, b.end) && COUNT_LEAD.test(lead(b, 10))
  },
  {
    id: 'none.sign',
    why: '单独的 *、△、□、× 后面没有单位，是符号而非空白',
    kind: 'none',
    applies: (b) => isLoneSign(b.text, b) && !/[省市县区镇乡村]/.test(b.text[b.end] ?? '')
  },
  {
    id: 'name.default',
    why: '其余的空白是地名、机构、人名',
    kind: 'name',
    applies: () => true
  }
];

const NTH = '第'.charCodeAt(0);

/** A range of blanks (x-xx, x至xx) is judged by what follows its upper end. */
function rangeEnd(text: string, end: number): number {
  const joint = text[end] ?? '';
  if (joint === '' || !'-－—–~～至到'.includes(joint)) return end;
  let i = end + 1;
  while (/[xX×＊*\d.]/.test(text[i] ?? '')) i++;
  return i > end + 1 ? i : end;
}

/** The first rule that applies to a run. */
export function kindRuleOf(text: string, run: Span): KindRule | undefined {
  const next = skipSpaces(text, rangeEnd(text, run.end));
  const blank: Blank = {
    start: run.start,
    end: run.end,
    text,
    next,
    ordinal: text.charCodeAt(run.start - 1) === NTH,
    opens: OPENS[text.charCodeAt(next)] ?? 0
  };
  for (const rule of KIND_RULES) if (rule.applies(blank)) return rule;
  return undefined;
}

export function kindOf(text: string, run: Span): BlankKind {
  return kindRuleOf(text, run)?.kind ?? 'none';
}
