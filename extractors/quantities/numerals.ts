/** Numerals: Arabic of either width with separators, Chinese, and mixed with 万 and 亿. */
import { classOf, CHINESE_NUMERAL, digitOf, isSpace } from './characters';

export interface Numeral {
  start: number;
  end: number;
  value: number;
  /** Upper end where the numeral itself is a range: 三五, 七八十. */
  high: number | null;
  style: 'arabic' | 'chinese';
  /** 数十, 几百, 十几: the figure is only the order of it. */
  vague: boolean;
  /** Digits before the decimal point, separators left out. */
  digits: number;
  decimals: number;
  /** Digits set side by side (六五, 十四五): a name or a year, not a count. */
  serial: boolean;
}

const COMMA = 0x2c;
const WIDE_COMMA = 0xff0c;

function isPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e;
}

/** End of a run of digits. */
function digitsEnd(text: string, at: number): number {
  let i = at;
  while (digitOf(text.charCodeAt(i)) >= 0) i++;
  return i;
}

/** Whether a separator at `at` is followed by exactly three digits. */
function groupAfter(text: string, at: number): boolean {
  return digitsEnd(text, at + 1) - at === 4;
}

/** Reads an Arabic numeral: `1,234.5`, `３２０`, `43 715`. */
export function readArabic(text: string, start: number): Numeral {
  let i = start;
  let value = 0;
  let digits = 0;
  const takeDigits = (): void => {
    for (let d = digitOf(text.charCodeAt(i)); d >= 0; d = digitOf(text.charCodeAt(++i))) {
      value = value * 10 + d;
      digits++;
    }
  };
  takeDigits();
  if (digits <= 3) {
    for (;;) {
      const code = text.charCodeAt(i);
      const separator = code === COMMA || code === WIDE_COMMA || (isSpace(code) && code !== 0x09);
      if (!separator || !groupAfter(text, i)) break;
      i++;
      takeDigits();
    }
  }
  let decimals = 0;
  if (isPoint(text.charCodeAt(i)) && digitOf(text.charCodeAt(i + 1)) >= 0 && !isYearAfterNumbering(text, i + 1)) {
    const end = digitsEnd(text, i + 1);
    decimals = end - i - 1;
    let plain = String(value) + '.';
    for (let k = i + 1; k < end; k++) plain += String(digitOf(text.charCodeAt(k)));
    value = Number(plain);
    i = end;
  }
  return { start, end: i, value, high: null, style: 'arabic', vague: false, digits, decimals, serial: false };
}

/** The year of `2.2023年…`: a list number with no space before its text. */
function isYearAfterNumbering(text: string, at: number): boolean {
  const two = text.slice(at, at + 2);
  return (two === '20' || two === '19') && digitsEnd(text, at) === at + 4 && text[at + 4] === '年';
}

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9
};
const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const SCORES: Record<string, number> = { 廿: 20, 卅: 30 };

/** Value of 万, 亿; 0 for another character. */
export function scaleOf(character: string | undefined): number {
  if (character === '万') return 1e4;
  if (character === '亿') return 1e8;
  return 0;
}

/**
 * Reads a Chinese numeral (一千二百, 三万五, 二〇二三, 两三, 数十); null where none begins. 数 and 几 stand for one of the
 * order that they lead, so that 数百 is a vague 100.
 */
export function readChinese(text: string, start: number): Numeral | null {
  let total = 0;
  let section = 0;
  let digit = -1;
  let digits = 0;
  let positional = 0;
  let lower = 0;
  let paired = false;
  let serial = false;
  let order = 0;
  let vague = false;
  let i = start;
  for (; ; i++) {
    const c = text[i] ?? '';
    const d = DIGITS[c];
    if (d !== undefined) {
      paired = digits === 1 && digit > 0 && isNeighbourPair(digit, d);
      serial ||= digit > 0;
      if (d === 0) order = 0;
      digit = d;
      positional = positional * 10 + d;
      digits++;
      continue;
    }
    if (i === start && (c === '数' || c === '几') && LEADS.has(text[i + 1] ?? '')) {
      vague = true;
      digit = 1;
      continue;
    }
    const ten = TENS[c];
    const score = SCORES[c];
    if (ten !== undefined) {
      if (paired && section === 0) {
        lower = Math.floor(positional / 10) * ten;
        serial = false;
      }
      section += (digit < 0 ? 1 : digit) * ten;
      order = ten;
    } else if (score !== undefined) {
      section += score;
      order = 10;
    } else {
      const scale = scaleOf(c);
      const part = section + Math.max(digit, 0);
      if (scale === 0 || (part === 0 && total === 0)) break;
      total = scale === 1e8 ? (total + part) * scale : total + part * scale;
      section = 0;
      order = scale;
    }
    digit = -1;
  }
  if (i === start || (vague && i === start + 1)) return null;
  const numeral = { start, end: i, high: null, style: 'chinese' as const, vague, digits, decimals: 0, serial };
  if (digits > 1 && section === 0 && total === 0) {
    if (paired && digits === 2)
      return { ...numeral, value: Math.floor(positional / 10), high: positional % 10, serial: false };
    return { ...numeral, value: positional };
  }
  // 三万五 is 35,000: a last digit without 零 counts the next lower order.
  const tail = digit <= 0 ? 0 : order >= 100 ? (digit * order) / 10 : digit;
  const value = total + section + tail;
  return lower > 0 && total === 0 ? { ...numeral, value: lower, high: value } : { ...numeral, value };
}

const LEADS = new Set(['十', '百', '千', '万', '亿']);

/** 两三, 三四, 三五, 七八: said of one uncertain number. */
function isNeighbourPair(a: number, b: number): boolean {
  return b === a + 1 || (a === 3 && b === 5);
}

export function isChineseNumeral(code: number): boolean {
  return classOf(code) === CHINESE_NUMERAL;
}
