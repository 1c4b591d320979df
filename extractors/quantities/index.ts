/** Finds the figures of a text: numerals with scale, unit, range and approximators, without what is no figure. */
import { blankRunAt } from '../placeholders/runs';
import { kindOf } from '../placeholders/kinds';
import type { CleanText, Quantity, Span } from '../stages';
import { seek } from '../source/marks';
import { readFigure, type Candidate } from './candidate';
import {
  BLANK,
  characterSet,
  CHINESE_NUMERAL,
  classOf,
  DIGIT,
  isIn,
  OPEN_QUOTE,
  OPEN_TITLE,
  OTHER,
  READ_PLACES
} from './characters';
import { excludedBy } from './exclusions';
import type { Context } from './exclusions/rule';
import { toQuantity, toRank } from './quantity';
import { startsUnit } from './units';
import { rankAt } from './ranks';
import { isPoint, readArabic } from './numerals';
import { readChinese } from './chinese-numerals';
import { readPhrase, TOP } from './phrases';

/** A title longer than this was not closed. */
const TITLE_LIMIT = 120;
const QUOTE_LIMIT = 60;

/** All figures in a span of the clean text, in text order, not overlapping. */
export function recogniseQuantities(clean: CleanText, span: Span): Quantity[] {
  const { text, marks } = clean;
  const out: Quantity[] = [];
  const context: Context = { text, lineStart: span.start, quoteStart: -1, quoteEnd: -1 };
  let floor = span.start;
  let i = span.start;
  while ((i = seek(marks, READ_PLACES, i, span.end)) < span.end) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === OTHER) {
      i++;
      context.lineStart = i;
      continue;
    }
    if (kind === OPEN_TITLE) {
      i = closingOf(text, i, TITLE_LIMIT) + 1 || i + 1;
      floor = i;
      continue;
    }
    if (kind === OPEN_QUOTE) {
      if (i === context.quoteEnd) {
        // The straight quotation mark closes as it opens.
        context.quoteEnd = -1;
        i++;
        continue;
      }
      const end = closingOf(text, i, QUOTE_LIMIT);
      context.quoteStart = i + 1;
      context.quoteEnd = end;
      i++;
      floor = i;
      continue;
    }
    if (i > context.quoteEnd) context.quoteEnd = -1;
    const read = readAt(text, i, kind, floor);
    const whole = read.candidate !== null && read.candidate.end <= span.end;
    const quantity = whole && read.candidate && quantityOf(read.candidate, read.rule, context);
    if (read.candidate && quantity) {
      out.push(quantity);
      floor = read.candidate.end;
      i = Math.max(read.candidate.end, read.end);
    } else {
      i = read.end;
      floor = i;
    }
  }
  return out;
}

function quantityOf(c: Candidate, rule: string, context: Context): Quantity | null {
  if (rule === TOP) return toRank(context.text, c, { start: c.start, unit: '位' }, rule);
  const rank = rankAt(context.text, c);
  if (rank && context.quoteEnd < 0) return toRank(context.text, c, rank);
  return excludedBy(c, context) ? null : toQuantity(context.text, c, rule);
}

interface Read {
  end: number;
  candidate: Candidate | null;
  rule: string;
}

function readAt(text: string, at: number, kind: number, floor: number): Read {
  if (kind === BLANK) return readBlank(text, at, floor);
  if (kind === DIGIT) {
    const numeral = readArabic(text, at);
    // 3X件, 96.X万元: partly blank
    const listed = numeral.digits <= 2 && (at === 0 || '\n。；'.includes(text[at - 1] ?? '\n'));
    const masked = isPoint(text.charCodeAt(numeral.end)) && !listed ? numeral.end + 1 : numeral.end;
    if (classOf(text.charCodeAt(masked)) === BLANK) {
      const blank = readBlank(text, masked, at);
      if (blank.candidate || blank.end > numeral.end + 1) return blank;
    }
    return { end: numeral.end, candidate: readFigure(text, at, numeral.end, numeral, floor), rule: 'numeral.arabic' };
  }
  if (kind === CHINESE_NUMERAL) {
    // Most stand alone in a word (一是, 统一): without a counter after them there is nothing to read.
    if (
      !isIn(text.charCodeAt(at), SAID) &&
      classOf(text.charCodeAt(at + 1)) !== CHINESE_NUMERAL &&
      !mayCount(text, at + 1)
    )
      return { end: at + 1, candidate: null, rule: '' };
    const numeral = readChinese(text, at);
    const phrase = readPhrase(text, at, numeral, floor);
    if (phrase) return phrase;
    if (!numeral) return { end: at + 1, candidate: null, rule: '' };
    if (numeral.decimals === 0 && !mayCount(text, numeral.end)) return { end: numeral.end, candidate: null, rule: '' };
    return { end: numeral.end, candidate: readFigure(text, at, numeral.end, numeral, floor), rule: 'numeral.chinese' };
  }
  return { end: at + 1, candidate: null, rule: '' };
}

const COUNT_TAILS = characterSet('余多几来成至到-—～~、，。；：）） \n');
/** What a figure begins with that is said rather than written: 翻一番, 首位, 榜首, 半数. */
const SAID = characterSet('翻首榜半');

const NTH = '第'.charCodeAt(0);
const OF = '的'.charCodeAt(0);

/** Whether a counter, 余 or 多, or a rank's end may follow a Chinese numeral at `at`. */
function mayCount(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // 全省第二的成绩
  if (code === OF && text.charCodeAt(at - 2) === NTH) return true;
  return at >= text.length || isIn(code, COUNT_TAILS) || startsUnit(code);
}

const JOINTS = characterSet('-－—–~～至到');
/** The upper end of a range of blanks: x-xx. */
const UPPER = /^[-－—–~～至到][xX×＊*\d][xX×＊*\d.]*/;

function readBlank(text: string, at: number, floor: number): Read {
  const run = blankRunAt(text, at, floor);
  if (!run) return { end: at + 1, candidate: null, rule: '' };
  if (kindOf(text, run) !== 'figure') return { end: run.end, candidate: null, rule: '' };
  const upper = isIn(text.charCodeAt(run.end), JOINTS) ? UPPER.exec(text.slice(run.end, run.end + 12)) : null;
  const end = upper ? run.end + upper[0].length : run.end;
  return { end, candidate: readFigure(text, run.start, end, null, floor), rule: 'blank.figure' };
}

/** The code of the mark that closes what a mark's code opens. */
const CLOSERS = new Map(
  ['《》', '〈〉', '<>', '“”', '「」', '『』', '""'].map((p) => [p.charCodeAt(0), p.charCodeAt(1)])
);

/** Offset of the bracket that closes the one at `at`, within its line and the limit; -1 where it is not closed. */
function closingOf(text: string, at: number, limit: number): number {
  const open = text.charCodeAt(at);
  const close = CLOSERS.get(open);
  let depth = 0;
  const last = Math.min(text.length, at + limit);
  for (let i = at; i < last; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x0a) return -1;
    if (c === close && i > at && --depth === 0) return i;
    if (c === open) depth++;
  }
  return -1;
}
