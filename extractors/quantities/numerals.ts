/** Arabic numerals of either width with their separators, and what any numeral says. */
import { digitOf, isSpace } from './characters';

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

/** A decimal point of either width. */
export function isPoint(code: number): boolean {
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
  let i = digitsEnd(text, start);
  let value = 0;
  for (let k = start; k < i; k++) value = value * 10 + digitOf(text.charCodeAt(k));
  let digits = i - start;
  if (digits <= 3) {
    for (;;) {
      const code = text.charCodeAt(i);
      const separator = code === COMMA || code === WIDE_COMMA || (isSpace(code) && code !== 0x09);
      if (!separator || !groupAfter(text, i)) break;
      for (let k = i + 1; k < i + 4; k++) value = value * 10 + digitOf(text.charCodeAt(k));
      i += 4;
      digits += 3;
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

const TEN_THOUSAND = '万'.charCodeAt(0);
const HUNDRED_MILLION = '亿'.charCodeAt(0);

/** Value of the code of 万, 亿; 0 for another character's. */
export function scaleOf(code: number): number {
  return code === TEN_THOUSAND ? 1e4 : code === HUNDRED_MILLION ? 1e8 : 0;
}
