/** What a scan must know of one UTF-16 code unit, in one table look-up. */

import { placesOf } from '../source/marks';

export const OTHER = 0;
export const DIGIT = 1;
export const CHINESE_NUMERAL = 2;
export const BLANK = 3;
export const OPEN_TITLE = 4;
export const OPEN_QUOTE = 5;

const CLASSES = new Uint8Array(65536);

const CHARACTERS: readonly (readonly [string, number])[] = [
  ['0123456789０１２３４５６７８９', DIGIT],
  ['〇零一二三四五六七八九十百千万亿两廿卅数几翻首榜半', CHINESE_NUMERAL],
  ['xX×Ｘｘ✕╳✖*＊□▢＿_某△○◯', BLANK],
  ['《〈<', OPEN_TITLE],
  ['“「『"', OPEN_QUOTE]
];
for (const [characters, kind] of CHARACTERS) for (const c of characters) CLASSES[c.charCodeAt(0)] = kind;

/** Places of a class other than OTHER, and line ends. */
export const READ_PLACES = placesOf('\n' + CHARACTERS.map(([characters]) => characters).join(''));
/** Places of the class BLANK. */
export const BLANK_PLACES = placesOf(CHARACTERS.find(([, kind]) => kind === BLANK)?.[0] ?? '');

/** One of the classes above. */
export function classOf(code: number): number {
  return CLASSES[code] ?? OTHER;
}

/** Sets of characters that rules ask for, a bit each. */
const SETS = new Uint32Array(65536);
let sets = 0;

/**
 * A set of characters to ask `isIn` for by code. To take a Chinese character out of a text makes a string of it, and
 * looking that up costs many times what this does.
 */
export function characterSet(characters: string): number {
  if (sets === 32) throw new RangeError('One more set than there are bits');
  const bit = 1 << sets++;
  for (const character of characters) SETS[character.charCodeAt(0)]! |= bit;
  return bit;
}

/** Whether a code unit is in a set; what is past a text's end (NaN) is in none. */
export function isIn(code: number, set: number): boolean {
  return ((SETS[code] ?? 0) & set) !== 0;
}

/** 0–9 for an Arabic digit of either width, else -1. */
export function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007;
}

export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Spaces that typesetting leaves within a line, U+2002 and U+3000 among them; no line break. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b);
}

export function skipSpaces(text: string, at: number): number {
  let i = at;
  while (isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** The offset after the last character before `at` that is no space. */
export function skipSpacesBack(text: string, at: number): number {
  let i = at;
  while (i > 0 && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

const CLAUSE_ENDS = characterSet('，。；：、！？,;:!?）)】」』”"\n\r');

/** Whether nothing more of the clause stands at `at`: a mark, a closing bracket, a line's or the text's end. */
export function endsClause(text: string, at: number): boolean {
  const i = skipSpaces(text, at);
  return i >= text.length || isIn(text.charCodeAt(i), CLAUSE_ENDS);
}
