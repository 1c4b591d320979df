/** Halves: 半数以上, 占一半, 压缩至半天. */
import { readFigure } from './candidate';
import type { Numeral } from './numerals';
import type { Phrase } from './phrases';
import { unitAt, type Unit } from './units';

const HALF = '半'.charCodeAt(0);
const PERCENT = unitAt('%', 0) as Unit;
/** What says that half is a share of something, where no bound does. */
const SHARE_LEAD = /(?:占(?:[^，。；、\n]{1,9}的)?|达|达到|超过|过)$/;
/** A change ends in the half of a unit: 由3天压缩至半天. Elsewhere 半天 and 半年 are manners of speaking. */
const ENDS_IN = /[至到为]$/;
/** What half of is measured. */
const MEASURED = /^个?(?:天|小时|工作日|吨|公里)/;
/** How far before a half those words go, in characters. */
const LEAD = 12;

/** A half as 50% or as half of a unit; null where `at` begins none. */
export function readHalf(text: string, at: number, floor: number): Phrase | null {
  if (text.charCodeAt(at) === HALF)
    return text[at + 1] === '数' ? readShare(text, at, floor) : readPiece(text, at, floor);
  return text.charCodeAt(at + 1) === HALF && text[at] === '一' ? readShare(text, at, floor) : null;
}

/** 半数, 一半: as a percentage, where a bound or 占 says so. */
function readShare(text: string, at: number, floor: number): Phrase | null {
  const end = at + 2;
  const lead = text.slice(Math.max(floor, at - LEAD), at);
  // Without a unit after it: 半数村民 counts no villages.
  const candidate = readFigure(text, at, end, halfOf(at, end, 50), floor);
  if (candidate.unit !== null) return null;
  if (candidate.bound === 'exact' && !SHARE_LEAD.test(lead)) return null;
  if (candidate.bound === 'exact' && lead.endsWith('过')) candidate.bound = 'min';
  candidate.unit = PERCENT;
  candidate.unitText = '%';
  return { end: candidate.end, candidate, rule: 'phrase.half' };
}

/** 半天, 半小时: half of what is measured. */
function readPiece(text: string, at: number, floor: number): Phrase | null {
  if (!MEASURED.test(text.slice(at + 1, at + 5)) || !ENDS_IN.test(text.slice(Math.max(floor, at - LEAD), at)))
    return null;
  const candidate = readFigure(text, at, at + 1, halfOf(at, at + 1, 0.5), floor);
  return { end: candidate.end, candidate, rule: 'phrase.half' };
}

/** A half as a numeral, as sure as a written one. */
const halfOf = (start: number, end: number, value: number): Numeral => ({
  start,
  end,
  value,
  high: null,
  style: 'arabic',
  vague: false,
  digits: 1,
  decimals: 0,
  serial: false
});
