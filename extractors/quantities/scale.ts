/** The scale after a numeral: 万, 亿, 千, and the 余, 多 or + that stands with it. */
import type { Bound } from '../records';
import { ABOUT_IT, SURELY_MORE } from './bounds';
import { characterSet, digitOf, isHan, isIn, isLatin, skipSpaces } from './characters';
import { scaleOf } from './numerals';
import { unitAt } from './units';

/** How a figure goes on after its numeral. */
export interface Head {
  end: number;
  factor: number;
  bound: Bound | null;
}

const MORE = characterSet(SURELY_MORE + ABOUT_IT);
/** 余, 多: what makes a floor of a figure. */
export const SURELY = characterSet(SURELY_MORE);
const PLUS = characterSet('+＋');
const SCALES = characterSet('十百千万亿');
const TEN = '十'.charCodeAt(0);

/** Value of 十, 百, 千; 0 for another character. */
function subScaleOf(code: number): number {
  return code === TEN ? 10 : code === 0x767e ? 100 : code === 0x5343 ? 1000 : 0;
}

/** Reads 余, 多 and 千, 万, 亿 after a numeral: 20余万, 4万余, 3千多. */
export function readScale(text: string, at: number): Head {
  let i = at;
  let factor = 1;
  let bound: Bound | null = null;
  for (let step = 0; step < 5; step++) {
    const from = skipSpaces(text, i);
    const c = text.charCodeAt(from);
    if (isIn(c, MORE)) {
      const surely = isIn(c, SURELY);
      if (bound !== null || (!surely && !isScaleOrUnit(text, from + 1))) break;
      bound = surely ? 'min' : 'approx';
      i = from + 1;
      continue;
    }
    if (isIn(c, PLUS) && bound === null && goesOn(text, from + 1, factor > 1)) {
      bound = 'min';
      i = from + 1;
      continue;
    }
    if (!isIn(c, SCALES)) break;
    // 3千米: a longer unit that begins with it is no scale.
    const scale = scaleOf(c) || ((unitAt(text, from)?.word.length ?? 0) > 1 ? 0 : subScaleOf(c));
    if (scale === 0 || (c === TEN && factor === 1)) break;
    factor *= scale;
    i = from + 1;
  }
  return { end: i, factor, bound };
}

/** Whether 10万+ or 200+ is a floor and no formula (1+N, 2+26): a unit follows, or nothing does. */
function goesOn(text: string, at: number, scaled: boolean): boolean {
  const code = text.charCodeAt(at);
  if (unitAt(text, at)?.dimension === 'count' && isHan(code)) return true;
  return scaled && digitOf(code) < 0 && !isLatin(code);
}

function isScaleOrUnit(text: string, at: number): boolean {
  return isIn(text.charCodeAt(at), SCALES) || unitAt(text, at) !== null;
}
