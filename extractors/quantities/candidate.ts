/** From a numeral to a candidate figure: scale, unit, range and approximators. Nothing is judged here. */
import type { Bound } from '../records';
import type { Span } from '../stages';
import { reachBack, reachOn } from './bounds';
import { characterSet, digitOf, isHan, isIn, skipSpaces } from './characters';
import { readChinese } from './chinese-numerals';
import { readArabic, scaleOf, type Numeral } from './numerals';
import { readScale, SURELY, type Head } from './scale';
import { unitAt, type Unit } from './units';

export interface Candidate extends Span {
  numberStart: number;
  numberEnd: number;
  value: number | null;
  high: number | null;
  style: 'arabic' | 'chinese' | 'blank';
  /** Null for a bare figure. */
  unit: Unit | null;
  /** The recorded unit where it is more than the unit's own word: 元/亩. */
  unitText: string;
  /** Where the unit begins. */
  unitStart: number;
  bound: Bound;
  /** 万, 亿 or the like was read. */
  scaled: boolean;
  /** 余, 多 or an approximator was read: a figure even where nothing else tells. */
  approximated: boolean;
  /** Digits before the point, as written: a year has four. */
  digits: number;
  decimals: number;
  /** Chinese digits set side by side: 十四五, 六五. */
  serial: boolean;
  /** 第 stands before it. */
  ordinal: boolean;
}

const DASHES = characterSet('-－—–~～―');
const UP_TO = characterSet('至到');

/** Length of what joins the ends of a range at `at`, 0 for nothing. */
function rangeJoint(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (isIn(c, DASHES)) return text.charCodeAt(at + 1) === c ? 2 : 1;
  return isIn(c, UP_TO) ? 1 : 0;
}

/** 10-20个, 1.2-1.5万元, 10%至20%: the upper numeral after a joint, where it is of the same kind. */
function readUpper(text: string, at: number, style: Candidate['style']): { start: number; numeral: Numeral } | null {
  const joint = rangeJoint(text, at);
  if (joint === 0) return null;
  const from = skipSpaces(text, at + joint);
  if (style === 'arabic' && digitOf(text.charCodeAt(from)) >= 0)
    return { start: from, numeral: readArabic(text, from) };
  if (style === 'chinese' && joint === 1) {
    const numeral = readChinese(text, from);
    return numeral ? { start: from, numeral } : null;
  }
  return null;
}

/** 1亿2000万, 3万5千: a second, smaller part of the same figure. */
function readSecondPart(text: string, head: Head, style: Candidate['style']): { end: number; value: number } | null {
  if (style !== 'arabic' || head.factor < 1e4 || digitOf(text.charCodeAt(head.end)) < 0) return null;
  const numeral = readArabic(text, head.end);
  const { end, factor, bound } = readScale(text, numeral.end);
  const value = numeral.value * factor;
  return factor > 1 && bound === null && value < head.factor ? { end, value } : null;
}

/** 至少须明确1名: the floor is said with a verb between. */
const AT_LEAST =
  /(?:至少|不少于|最少)(?:[须要需应]|必须|需要|应当)?(?:安排|明确|召开|开展|组织|举办|配备|进行|落实|建设|确定|有|设)?$/;

/** The character that each of those words has. */
const LEAST = '少'.charCodeAt(0);
const LEAST_REACH = 9;

const PER = characterSet('/／');
/** Before the second of two, as in 元/人·月. */
const DOT = '·'.charCodeAt(0);
const MOST_PER = 2;
const MINUS = characterSet('-－−﹣');
const PLUS = characterSet('+＋');
const PLUS_MINUS = 0xb1;
const NTH = '第'.charCodeAt(0);
const UP = '上'.charCodeAt(0);

/** The sign before a numeral: -1 for a minus after a word of change or level (增长-3.5%), 1 for ± and plus, 0 for none. */
function signAt(text: string, start: number): -1 | 0 | 1 {
  const sign = text.charCodeAt(start - 1);
  if (sign === PLUS_MINUS) return 1;
  if (isIn(sign, PLUS)) return /[比为率速幅：:]/.test(text[start - 2] ?? '') ? 1 : 0;
  if (!isIn(sign, MINUS)) return 0;
  return /[长降率速比为至到达幅温余额润（(：:，]/.test(text[start - 2] ?? '') ? -1 : 0;
}

/** Reads on from a numeral (or a blank run: `value` null) to the end of its figure. */
export function readFigure(
  text: string,
  start: number,
  end: number,
  numeral: Numeral | null,
  floor: number
): Candidate {
  const style = numeral === null ? 'blank' : numeral.style;
  let value = numeral === null ? null : numeral.value;
  let high = numeral?.high ?? null;
  let head = readScale(text, end);
  let numberEnd = end;
  let unit = unitAt(text, skipSpaces(text, head.end));
  const upper =
    numeral === null ? null : readUpper(text, unit ? skipSpaces(text, head.end) + unit.word.length : head.end, style);
  if (upper && value !== null && upper.numeral.value > value) {
    const upperHead = readScale(text, upper.numeral.end);
    const upperUnit = unitAt(text, skipSpaces(text, upperHead.end));
    if (unit === null || unit === upperUnit) {
      // A scale that only the upper end has is meant for both: 1.2-1.5万.
      const factor = head.factor === 1 ? upperHead.factor : head.factor;
      value = round(value * factor);
      high = round(upper.numeral.value * upperHead.factor);
      head = { end: upperHead.end, factor: 1, bound: upperHead.bound ?? head.bound };
      unit = upperUnit;
      numberEnd = upper.numeral.end;
    }
  }
  const second = readSecondPart(text, head, style);
  if (value !== null && head.factor !== 1) value = round(value * head.factor + (second?.value ?? 0));
  if (high !== null && numeral?.high !== null) high = round(high * head.factor);
  if (second) {
    head = { end: second.end, factor: head.factor, bound: head.bound };
    unit = unitAt(text, skipSpaces(text, head.end));
  }
  return finish(text, { start, numberEnd, value, high, style, unit, head, floor, numeral });
}

/** 元/亩, 元/人/月, 元/人·月, 吨标准煤/万元: what a unit is told of each of, at most two things. */
function readPer(text: string, at: number): { text: string; end: number } {
  let said = '';
  let end = at;
  for (let step = 0; step < MOST_PER; step++) {
    const code = text.charCodeAt(end);
    const per = isIn(code, PER) || (step > 0 && code === DOT) ? unitAt(text, end + 1) : null;
    const scale =
      per === null && isIn(code, PER) && scaleOf(text.charCodeAt(end + 1)) > 0 ? unitAt(text, end + 2) : null;
    const each = per ?? scale;
    if (!each) break;
    const of = scale ? text.charAt(end + 1) : '';
    said += `/${of}${each.canonical}`;
    end += 1 + of.length + each.word.length;
  }
  return { text: said, end };
}

interface Draft {
  start: number;
  numberEnd: number;
  value: number | null;
  high: number | null;
  style: Candidate['style'];
  unit: Unit | null;
  head: Head;
  floor: number;
  numeral: Numeral | null;
}

function finish(text: string, draft: Draft): Candidate {
  const { head, unit, start } = draft;
  const unitStart = unit ? skipSpaces(text, head.end) : head.end;
  let end = unit ? unitStart + unit.word.length : head.end;
  let unitText = unit?.canonical ?? '';
  let bound: Bound | null = head.bound;
  if (unit && isIn(text.charCodeAt(end), PER)) {
    const per = readPer(text, end);
    unitText += per.text;
    end = per.end;
  }
  if (unit && bound === null && isMoreAfterUnit(text, end)) {
    bound = 'min';
    end++;
  }
  const on = reachOn(text, end);
  if (unit?.dimension === 'time' && on.bound === null && text.startsWith('内', end)) {
    end++;
    bound ??= 'max';
  }
  if (
    on.bound !== null &&
    (unit !== null || draft.head.bound !== null || draft.head.factor > 1 || draft.style !== 'chinese')
  ) {
    end = on.at;
    bound ??= on.bound;
  }
  const ordinal = text.charCodeAt(start - 1) === NTH;
  const back = reachBack(text, start, draft.floor);
  if (back.bound !== null && !(back.bound === 'max' && bound === 'min')) bound ??= back.bound;
  // 近400多条, 约400余条: both are said, and what is said after the numeral is an estimate of the same figure.
  if ((back.bound === 'max' || back.bound === 'approx') && head.bound === 'min') bound = 'approx';
  const sign = signAt(text, start);
  if (sign < 0 && draft.value !== null) draft.value = -draft.value;
  const from = draft.style === 'chinese' && text.charCodeAt(back.at - 1) === UP ? back.at - 1 : back.at;
  if (from < back.at) bound ??= 'min';
  if (bound === null && isAtLeast(text, start, draft.floor)) bound = 'min';
  if (draft.numeral?.vague || (draft.numeral?.high ?? null) !== null) bound ??= 'approx';
  return {
    start: sign === 0 ? from : Math.min(from, start - 1),
    end,
    numberStart: start,
    numberEnd: draft.numberEnd,
    value: draft.value,
    high: draft.high,
    style: draft.style,
    unit,
    unitText,
    unitStart,
    bound: bound ?? 'exact',
    scaled: head.factor > 1,
    approximated: bound !== null,
    digits: draft.numeral?.digits ?? 0,
    decimals: draft.numeral?.decimals ?? 0,
    serial: draft.numeral?.serial ?? false,
    ordinal
  };
}

/** 3个多, 3万元余: 多 is that only where no word goes on with it. */
function isMoreAfterUnit(text: string, at: number): boolean {
  return isIn(text.charCodeAt(at), SURELY) && (text[at] === '余' || !isHan(text.charCodeAt(at + 1)));
}

/** Whether a floor is said a few characters before, with a verb between. */
function isAtLeast(text: string, start: number, floor: number): boolean {
  const from = Math.max(floor, start - LEAST_REACH);
  let at = from;
  while (at < start && text.charCodeAt(at) !== LEAST) at++;
  return at < start && AT_LEAST.test(text.slice(from, start));
}

/** Sixteen figures are more than any report has; the rest is floating dust of the scale (3.63 × 10,000). */
function round(value: number): number {
  return Number(value.toPrecision(15));
}
