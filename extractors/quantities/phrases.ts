/** Figures that are said rather than written: 百分之三十五, 三成, 一成五, 翻一番, 居全省首位. */
import { readFigure, type Candidate } from './candidate';
import { digitOf } from './characters';
import { readChinese } from './chinese-numerals';
import { readArabic, type Numeral } from './numerals';
import { readHalf } from './halves';
import { unitAt, type Unit } from './units';

export interface Phrase {
  end: number;
  candidate: Candidate;
  rule: string;
}

const PARTS: Record<string, number> = { 百分之: 1, 千分之: 0.1, 万分之: 0.01 };
/** All of it. */
const ALL = '百分百';
const PERCENT = unitAt('%', 0) as Unit;
/** What 成 begins where it is no tenth: 三成 against 一成立. */
const NOT_TENTH = '立效果员功为本年熟绩就套长品都型分交';

const [TURN = 0, PART = 0, TENTH = 0] = [...'翻分成'].map((c) => c.charCodeAt(0));

function readNumeral(text: string, at: number): Numeral | null {
  return digitOf(text.charCodeAt(at)) >= 0 ? readArabic(text, at) : readChinese(text, at);
}

/** The figure of a numeral, which is as sure as a written one where a phrase says what it counts. */
function figureOf(text: string, at: number, end: number, numeral: Numeral, floor: number): Candidate {
  numeral.style = 'arabic';
  return readFigure(text, at, end, numeral, floor);
}

/** The same figure as a percentage. */
function asPercent(candidate: Candidate, value: number | null, high: number | null): Candidate {
  candidate.unit = PERCENT;
  candidate.unitText = '%';
  candidate.value = value;
  candidate.high = high;
  return candidate;
}

/** The phrase that begins at `at`, where `numeral` was read if any, or null. */
export function readPhrase(text: string, at: number, numeral: Numeral | null, floor: number): Phrase | null {
  if (text.charCodeAt(at) === TURN) return readDoubling(text, at, floor);
  const half = readHalf(text, at, floor);
  if (half) return half;
  if (text.startsWith('首位', at) || text.startsWith('榜首', at)) return readTop(text, at, floor);
  if (text.charCodeAt(at + 1) === PART)
    return readParts(text, at, floor) ?? (numeral && readFraction(text, at, numeral, floor));
  if (!numeral) return null;
  const next = text.charCodeAt(numeral.end);
  if (next === TENTH) return readTenths(text, at, numeral, floor);
  return next === PART ? readFraction(text, at, numeral, floor) : null;
}

/** 百分百. */
function readAll(text: string, at: number, floor: number): Phrase | null {
  const hundred = readChinese(text, at);
  if (!hundred) return null;
  const end = at + ALL.length;
  hundred.end = end;
  hundred.value = 100;
  const candidate = figureOf(text, at, end, hundred, floor);
  return { end, candidate: asPercent(candidate, candidate.value, candidate.high), rule: 'phrase.parts' };
}

function readParts(text: string, at: number, floor: number): Phrase | null {
  if (text.startsWith(ALL, at)) return readAll(text, at, floor);
  const factor = PARTS[text.slice(at, at + 3)];
  if (factor === undefined) return null;
  const numeral = readNumeral(text, at + 3);
  if (!numeral) return null;
  const candidate = figureOf(text, at, numeral.end, numeral, floor);
  const percent = asPercent(candidate, scaled(candidate.value, factor), scaled(candidate.high, factor));
  return { end: numeral.end, candidate: percent, rule: 'phrase.parts' };
}

/** 三成, 一成五; 一成 alone only as an estimate (近一成), as 一成不变 and 一成立 are none. */
function readTenths(text: string, at: number, numeral: Numeral, floor: number): Phrase | null {
  const part = tenthsPart(text, numeral.end + 1);
  if (part === 0 && NOT_TENTH.includes(text[numeral.end + 1] ?? ' ')) return null;
  if (numeral.value < 1 || numeral.value > 9) return null;
  const end = numeral.end + (part > 0 ? 2 : 1);
  const candidate = figureOf(text, at, end, numeral, floor);
  if (numeral.value === 1 && part === 0 && candidate.bound === 'exact') return null;
  const value = scaled(numeral.value, 10);
  const percent = asPercent(candidate, value === null ? null : value + part, scaled(numeral.high, 10));
  return { end, candidate: percent, rule: 'phrase.tenths' };
}

/** The 五 of 一成五, where the word ends with it; 0 for none. */
function tenthsPart(text: string, at: number): number {
  const part = readChinese(text, at);
  return part && part.end === at + 1 && part.value >= 1 && part.value <= 9 && unitAt(text, part.end) === null
    ? part.value
    : 0;
}

/** 三分之二: a share, as its percentage. */
function readFraction(text: string, at: number, whole: Numeral, floor: number): Phrase | null {
  if (!text.startsWith('分之', whole.end)) return null;
  const part = readChinese(text, whole.end + 2);
  if (!part || whole.value <= 0 || part.value >= whole.value) return null;
  const candidate = figureOf(text, at, part.end, part, floor);
  const value = Number(((part.value / whole.value) * 100).toPrecision(6));
  return { end: part.end, candidate: asPercent(candidate, value, null), rule: 'phrase.fraction' };
}

/** 翻一番, 翻了两番: how often a figure doubled. */
function readDoubling(text: string, at: number, floor: number): Phrase | null {
  const from = text[at + 1] === '了' ? at + 2 : at + 1;
  const numeral = readNumeral(text, from);
  if (!numeral || text[numeral.end] !== '番') return null;
  return { end: numeral.end + 1, candidate: figureOf(text, at, numeral.end, numeral, floor), rule: 'phrase.doubling' };
}

/** The rule of a first place that is said: 首位. */
export const TOP = 'phrase.top';

/** Words right before 首位 that make it a place: 居全省, 位列全市各县区. */
const PLACED =
  /(?:(?:居|位列|名列|列|排名?|跃升|升至|蝉联)(?:在|于|至)?[^，。；！\n]{0,4}[省市县区国州旗](?:各?[市县区镇]{1,3})?|(?:位居|位列|名列|稳居|高居|跃居|蝉联|排名))$/u;
/** 把安全摆在首位, 将民生列为首位: what is put first is no place. */
const PUT_FIRST = /[把将][^，。；！\n]{0,20}$/u;
/** How far before 首位 those words begin, in characters. */
const PLACED_REACH = 24;

/** 增速居全市首位: the first place in words. 摆在首位 is a manner of speaking. */
function readTop(text: string, at: number, floor: number): Phrase | null {
  const end = at + 2;
  const next = text[end] ?? '';
  if (/[\u4e00-\u9fff”]/u.test(next) && !'和及与'.includes(next)) return null;
  const before = text.slice(Math.max(floor, at - PLACED_REACH), at);
  if (!PLACED.test(before) || PUT_FIRST.test(before)) return null;
  const first: Numeral = {
    start: at,
    end,
    value: 1,
    high: null,
    style: 'arabic',
    vague: false,
    digits: 1,
    decimals: 0,
    serial: false
  };
  return { end, candidate: readFigure(text, at, end, first, floor), rule: TOP };
}

function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : Number((value * factor).toPrecision(12));
}
