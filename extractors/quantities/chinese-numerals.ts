/** Chinese numerals: 一千二百, 三万五, 二〇二三, 两三, 七八十, 数百. */
import { characterSet, isIn } from './characters';
import type { Numeral } from './numerals';

/** What a character is worth: a digit by itself, an order as ORDER + its place in ORDERS, -1 for any other. */
const WORTH = new Int8Array(65536).fill(-1);
const ORDER = 10;
const ORDERS = [10, 100, 1000, 1e4, 1e8];
const SCORES: Record<string, number> = { 廿: 20, 卅: 30 };
const SCORE = 20;

'〇一二三四五六七八九'.split('').forEach((c, i) => (WORTH[c.charCodeAt(0)] = i));
'十百千万亿'.split('').forEach((c, i) => (WORTH[c.charCodeAt(0)] = ORDER + i));
WORTH['零'.charCodeAt(0)] = 0;
WORTH['两'.charCodeAt(0)] = 2;
for (const c of Object.keys(SCORES)) WORTH[c.charCodeAt(0)] = SCORE;

/** 近万人, 上亿元: 万 and 亿 count by themselves only after these. */
const APPROXIMATING = characterSet('近上超逾约');
/** Of the order that they lead: 数百, 几千. */
const VAGUE = characterSet('数几');

function worth(text: string, at: number): number {
  return WORTH[text.charCodeAt(at)] ?? -1;
}

function isDigit(value: number): boolean {
  return value >= 0 && value < ORDER;
}

/** The order that a worth stands for; 0 for none. */
function orderOf(value: number): number {
  return value < ORDER ? 0 : (ORDERS[value - ORDER] ?? 0);
}

/** 两三, 三四, 三五, 七八: said of one uncertain number. */
function isPair(a: number, b: number): boolean {
  return a > 0 && (b === a + 1 || (a === 3 && b === 5));
}

/**
 * Reads the Chinese numeral at `start`; null where none begins. 数 and 几 stand for one of the order that they lead, so
 * that 数百 is a vague 100.
 */
export function readChinese(text: string, start: number): Numeral | null {
  const whole = readWhole(text, start);
  return whole && !whole.serial && !whole.vague && whole.high === null ? withDecimals(text, whole) : whole;
}

const POINT = '点'.charCodeAt(0);
/** Decimals are digits alone, and then what is counted: 十二点五公里. 三点五十分 is a time, 两点一线 a manner of speaking. */
const DECIMALS = /点([〇零一二三四五六七八九]{1,4})(?![〇零一二三四五六七八九十百千线])/y;

/** 十七点五: the digits after 点 as decimals. */
function withDecimals(text: string, whole: Numeral): Numeral {
  if (text.charCodeAt(whole.end) !== POINT) return whole;
  DECIMALS.lastIndex = whole.end;
  const decimals = DECIMALS.exec(text)?.[1];
  if (decimals === undefined) return whole;
  const end = whole.end + 1 + decimals.length;
  if (text[end] === '分' || text[end] === '刻') return whole;
  const part = positional(text, whole.end + 1, end) / 10 ** decimals.length;
  return { ...whole, end, value: Number((whole.value + part).toPrecision(12)), decimals: decimals.length };
}

function readWhole(text: string, start: number): Numeral | null {
  const vague = isIn(text.charCodeAt(start), VAGUE);
  const from = vague ? start + 1 : start;
  const opening = worth(text, from);
  if (opening < 0 || (vague && orderOf(opening) === 0)) return null;
  if (!vague && orderOf(opening) >= 1e4 && !isIn(text.charCodeAt(start - 1), APPROXIMATING)) return null;
  let end = from;
  let orders = 0;
  let adjacent = 0;
  for (let last = -1, now = opening; now >= 0; now = worth(text, ++end)) {
    if (!isDigit(now)) orders++;
    else if (isDigit(last) && last > 0) adjacent++;
    last = now;
  }
  const digits = end - from - orders;
  const numeral = (value: number, high: number | null, serial: boolean): Numeral => ({
    start,
    end,
    value,
    high,
    style: 'chinese',
    vague,
    digits,
    decimals: 0,
    serial
  });
  if (adjacent === 0) return numeral(valueOf(text, from, end), null, false);
  const second = worth(text, from + 1);
  // 两三 and 七八十: one uncertain digit, then nothing but orders.
  if (adjacent === 1 && digits === 2 && isPair(opening, second)) {
    const high = valueOf(text, from + 1, end);
    return numeral((high / second) * opening, high, false);
  }
  return numeral(orders > 0 ? valueOf(text, from, end) : positional(text, from, end), null, true);
}

/** Digits side by side as a decimal number: 二〇二三. */
function positional(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + Math.max(worth(text, i), 0);
  return value;
}

function valueOf(text: string, start: number, end: number): number {
  let total = 0;
  let section = 0;
  let digit = -1;
  let order = 0;
  for (let i = start; i < end; i++) {
    const now = worth(text, i);
    if (isDigit(now)) {
      digit = now;
      // After 零 a digit stands for itself.
      if (now === 0) order = 0;
      continue;
    }
    order = orderOf(now);
    if (now === SCORE) section += SCORES[text[i] ?? ''] ?? 0;
    else if (order < 1e4) section += (digit < 0 ? 1 : digit) * order;
    else {
      const part = section + Math.max(digit, 0);
      total = order === 1e8 ? Math.max(total + part, 1) * order : total + Math.max(part, 1) * order;
      section = 0;
    }
    digit = -1;
  }
  // 三万五 is 35,000: a last digit without 零 counts the next lower order.
  return total + section + (order >= 100 ? (Math.max(digit, 0) * order) / 10 : Math.max(digit, 0));
}
