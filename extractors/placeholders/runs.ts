/** Runs of X, ×, 某, □, __ … that stand for something left out, with the digits and separators inside them. */
import { BLANK, classOf, digitOf, isHan, isLatin } from '../quantities/characters';
import { unitAt } from '../quantities/units';
import type { Span } from '../stages';

const X_LIKE = new Set(['x', 'X', 'Ｘ', 'ｘ']);
const RULED = new Set(['_', '＿']);
/** Signs that also bullet, tick or multiply: one alone is a blank only where it is counted. */
const SIGNS = new Set(['*', '＊', '△', '○', '◯', '□', '▢', '×', '✕', '╳', '✖']);
/** What X names by itself: X光, X波段雷达. */
const X_TERMS = ['光', '射线', '线机', '波段', '轴', '染色体'];
const ROUND = new Set(['○', '◯']);
const CHINESE_DIGITS = new Set('〇零一二三四五六七八九十年');

const SOME = '某'.charCodeAt(0);

function isPartOfRun(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return classOf(code) === BLANK && code !== SOME;
}

function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2e || code === 0x2c || code === 0xff0c || code === 0xff0e;
}

/** Whether the next piece continues one masked number: `.xx`, `,xxx`. */
function continues(text: string, at: number): boolean {
  if (!isJoint(text, at)) return false;
  const next = text.charCodeAt(at + 1);
  if (text[at] === '，') return maskedGroup(text, at + 1);
  return isPartOfRun(text, at + 1) || (digitOf(next) >= 0 && text[at] !== ',');
}

/** Three masked digits after a full-width comma, and no more: 1，xxx. */
function maskedGroup(text: string, at: number): boolean {
  return (
    isPartOfRun(text, at) &&
    isPartOfRun(text, at + 1) &&
    isPartOfRun(text, at + 2) &&
    /^[.％%万亿元]/.test(text.slice(at + 3, at + 4))
  );
}

/** The run that begins at or reaches back from the blank character at `at`, not before `floor`; null where it is no blank. */
export function blankRunAt(text: string, at: number, floor: number): Span | null {
  const first = text[at] ?? '';
  if (first === '某') return someRun(text, at);
  // 7×24, 3x5: a product.
  if (digitOf(text.charCodeAt(at - 1)) >= 0 && digitOf(text.charCodeAt(at + 1)) >= 0) return null;
  let end = at;
  while (isPartOfRun(text, end) || digitOf(text.charCodeAt(end)) >= 0 || continues(text, end)) end++;
  let start = at;
  while (
    start > floor &&
    (digitOf(text.charCodeAt(start - 1)) >= 0 ||
      (isJoint(text, start - 1) && digitOf(text.charCodeAt(start - 2)) >= 0 && text[start - 1] !== '，'))
  )
    start--;
  const length = end - start;
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (RULED.has(first)) return length >= 2 ? { start, end } : null;
  if (X_LIKE.has(first)) return isWordX(text, start, end) ? null : { start, end };
  if (ROUND.has(first) && (CHINESE_DIGITS.has(before) || CHINESE_DIGITS.has(after))) return null;
  return { start, end };
}

/** X inside a Latin word or a term (X光). */
function isWordX(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isLatin(before) && !(before === 0x4d && text[start - 2] === 'P')) return true;
  if (isLatin(after) && !isHan(text.charCodeAt(end + 1))) return unitAt(text, end)?.dimension !== 'measure';
  if (end - start === 1 && text[start] === 'X') return X_TERMS.some((term) => text.startsWith(term, end));
  return false;
}

/** 某某, 某月某日, 某县: not 某些, 某种, 某一. */
function someRun(text: string, at: number): Span | null {
  let end = at;
  while (text[end] === '某') end++;
  if (end - at >= 2) return { start: at, end };
  return /^[省市县区旗镇乡村街局年月日校委部院D]/.test(text.slice(end, end + 1)) ? { start: at, end } : null;
}

/** Whether a single sign (×, △, *) may be a blank only where a unit follows. */
export function isLoneSign(text: string, run: Span): boolean {
  return run.end - run.start === 1 && SIGNS.has(text[run.start] ?? '');
}
