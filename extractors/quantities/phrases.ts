/** Figures that are said rather than written: 百分之三十五, 三成, 半数, 翻一番. */
import type { Candidate } from './candidate';
import { readFigure } from './candidate';
import { digitOf } from './characters';
import { readArabic, readChinese, type Numeral } from './numerals';
import { unitAt, type Unit } from './units';

export interface Phrase {
  end: number;
  candidate: Candidate;
  rule: string;
}

const PARTS: Record<string, number> = { 百分之: 1, 千分之: 0.1, 万分之: 0.01 };
const PERCENT = unitAt('%', 0) as Unit;
/** What 成 begins where it is no tenth: 三成 against 一成立. */
const NOT_TENTH = '立效果员功为本年熟绩就套长品都型分交';

function readNumeral(text: string, at: number): Numeral | null {
  return digitOf(text.charCodeAt(at)) >= 0 ? readArabic(text, at) : readChinese(text, at);
}

/** The phrase that begins at `at`, or null. */
export function readPhrase(text: string, at: number, floor: number): Phrase | null {
  return readParts(text, at, floor) ?? readTenths(text, at, floor);
}

function readParts(text: string, at: number, floor: number): Phrase | null {
  const factor = PARTS[text.slice(at, at + 3)];
  if (factor === undefined) return null;
  const numeral = readNumeral(text, at + 3);
  if (!numeral) return null;
  const candidate = readFigure(text, at, numeral.end, { ...numeral, style: 'arabic' }, floor);
  const whole = {
    ...candidate,
    unit: PERCENT,
    unitText: '%',
    value: scaled(candidate.value, factor),
    high: scaled(candidate.high, factor)
  };
  return { end: numeral.end, candidate: whole, rule: 'phrase.parts' };
}

function readTenths(text: string, at: number, floor: number): Phrase | null {
  const numeral = readChinese(text, at);
  if (!numeral || text[numeral.end] !== '成' || NOT_TENTH.includes(text[numeral.end + 1] ?? ' ')) return null;
  if (numeral.value < 2 || numeral.value > 9) return null;
  const candidate = readFigure(text, at, numeral.end + 1, numeral, floor);
  const whole = {
    ...candidate,
    style: 'arabic' as const,
    unit: PERCENT,
    unitText: '%',
    value: scaled(numeral.value, 10),
    high: scaled(numeral.high, 10)
  };
  return { end: numeral.end + 1, candidate: whole, rule: 'phrase.tenths' };
}

function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : Number((value * factor).toPrecision(12));
}
