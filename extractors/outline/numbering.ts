/**
 * The number that a heading or a list item begins with. `style` tells kinds apart, for ranking; `item` marks those
 * that begin a point of a list rather than a heading of its own.
 */
export interface Numbering {
  style: string;
  /** Place after the number and its punctuation. */
  end: number;
  item: boolean;
}

const CHINESE = '一二三四五六七八九十百零〇两';
const isChineseNumeral = (c: string): boolean => c !== '' && CHINESE.includes(c);
const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
const isPoint = (c: string): boolean => c === '、' || c === '．' || c === '.' || c === '，' || c === ',';

/** Reads the numbering at `start`, which is a line's first character; null where the line begins with words. */
export function readNumbering(text: string, start: number, end: number): Numbering | null {
  const first = text.charAt(start);
  if (first === '（' || first === '(') return readBracketed(text, start, end);
  if (first === '第') return readOrdinal(text, start, end);
  if (isChineseNumeral(first)) return readChinese(text, start, end);
  const code = text.charCodeAt(start);
  if (isDigit(code)) return readArabic(text, start, end);
  if (code >= 0x2460 && code <= 0x24ff) return { style: 'circled', end: start + 1, item: false };
  return null;
}

function readChinese(text: string, start: number, end: number): Numbering | null {
  let at = start;
  while (at < end && at - start < 4 && isChineseNumeral(text.charAt(at))) at++;
  const next = text.charAt(at);
  if (isPoint(next)) return { style: 'chinese', end: at + 1, item: false };
  if (next === '是' || next === '要') return { style: 'chinese-point', end: at + 1, item: true };
  if ((next === ' ' || next === '\t' || next === '\u3000') && at - start <= 2)
    return { style: 'chinese', end: at + 1, item: false };
  return null;
}

function readBracketed(text: string, start: number, end: number): Numbering | null {
  let at = start + 1;
  const chinese = isChineseNumeral(text.charAt(at));
  while (at < end && at - start < 5 && (chinese ? isChineseNumeral(text.charAt(at)) : isDigit(text.charCodeAt(at))))
    at++;
  const close = text.charAt(at);
  if (at === start + 1 || (close !== '）' && close !== ')')) return null;
  at++;
  if (isPoint(text.charAt(at))) at++;
  return { style: chinese ? 'bracketed-chinese' : 'bracketed-digit', end: at, item: false };
}

function readArabic(text: string, start: number, end: number): Numbering | null {
  let at = start;
  while (at < end && at - start < 3 && isDigit(text.charCodeAt(at))) at++;
  const mark = text.charAt(at);
  // 1.5 is a figure and 3.1 a heading’s number only where a third part or a blank follows.
  if ((mark === '.' || mark === '．') && isDigit(text.charCodeAt(at + 1))) return readDecimal(text, at + 1, end);
  if (mark === '.' || mark === '．' || mark === '、') return { style: 'digit', end: at + 1, item: false };
  if (mark === ')' || mark === '）') return { style: 'digit-bracket', end: at + 1, item: false };
  return null;
}

/** The rest of 1.1 or 1.1.2 before a blank: the style carries the number of parts. */
function readDecimal(text: string, start: number, end: number): Numbering | null {
  let [at, parts] = [start, 2];
  for (; at < end && at - start < 8; at++) {
    const c = text.charAt(at);
    if (c === '.' || c === '．') parts++;
    else if (!isDigit(text.charCodeAt(at))) break;
  }
  const next = text.charAt(at);
  const ends = next === ' ' || next === '\t' || next === '\u3000' || next === '、';
  return ends ? { style: `decimal-${parts}`, end: at + 1, item: false } : null;
}

function readOrdinal(text: string, start: number, end: number): Numbering | null {
  let at = start + 1;
  while (at < end && at - start < 4 && isChineseNumeral(text.charAt(at))) at++;
  if (at === start + 1) return null;
  const word = text.charAt(at) + text.charAt(at + 1);
  if (word === '部分') return { style: 'part', end: skipPoint(text, at + 2), item: false };
  if (word[0] === '章') return { style: 'chapter', end: skipPoint(text, at + 1), item: false };
  if (word[0] === '节') return { style: 'chapter-section', end: skipPoint(text, at + 1), item: false };
  if (isPoint(word.charAt(0))) return { style: 'ordinal', end: at + 1, item: true };
  return null;
}

function skipPoint(text: string, at: number): number {
  const c = text.charAt(at);
  return isPoint(c) || c === ' ' || c === '\u3000' || c === '：' || c === ':' ? at + 1 : at;
}
