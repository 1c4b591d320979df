import { placesOf, seek } from '../source/marks';
import type { Clause, CleanText, Line, Sentence } from '../stages';

const OPEN = '（(“‘《〈【〔［[「『';
const CLOSE = '）)”’》〉】〕］]」』';

const enum Mark {
  None,
  Clause,
  Sentence,
  /** Parts only where it stands in no number: , . : between digits. */
  Latin,
  Open
}

const MARKS = new Uint8Array(65536);
const set = (characters: string, mark: Mark): void => {
  for (const c of characters) MARKS[c.charCodeAt(0)] = mark;
};
const CLAUSE = '，；：';
const SENTENCE = '。！？';
const LATIN = ',;:!?';
set(CLAUSE, Mark.Clause);
set(SENTENCE, Mark.Sentence);
set(LATIN, Mark.Latin);
set(OPEN, Mark.Open);
const MARKED = placesOf(CLAUSE + SENTENCE + LATIN + OPEN);
/** Places that a sentence may end at, and brackets, in which none does. */
const ENDS = '!?';
const SENTENCE_PLACES = placesOf(SENTENCE + ENDS + OPEN);

/** Longest bracketed or quoted run that is kept whole: what is longer has lost its closing mark. */
const LONGEST_QUOTE = 400;

/** Most sentences hold nothing that is looked for, so a sentence is parted into clauses only once they are asked for. */
class LazySentence implements Sentence {
  readonly #clean: CleanText;
  #clauses: readonly Clause[] | null = null;

  constructor(
    clean: CleanText,
    readonly line: Line,
    readonly start: number,
    readonly end: number
  ) {
    this.#clean = clean;
  }

  get clauses(): readonly Clause[] {
    return (this.#clauses ??= clausesOf(this.#clean, this));
  }
}

/** Parts one line into sentences and appends them to the list. */
export function partLine(clean: CleanText, line: Line, sentences: Sentence[]): void {
  const { text, marks } = clean;
  let start = line.start;
  for (let at = line.start; (at = seek(marks, SENTENCE_PLACES, at, line.end)) < line.end; at++) {
    if (MARKS[text.charCodeAt(at)] === Mark.Open) {
      at = closing(text, at, line.end);
      continue;
    }
    if (hasWords(text, start, at)) sentences.push(new LazySentence(clean, line, start, at + 1));
    start = at + 1;
  }
  if (hasWords(text, start, line.end)) sentences.push(new LazySentence(clean, line, start, line.end));
}

/** Whether anything but marks stands in a span. */
function hasWords(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const mark = MARKS[text.charCodeAt(at)];
    if (mark === Mark.None || mark === Mark.Open) return true;
  }
  return false;
}

function clausesOf({ text, marks }: CleanText, sentence: Sentence): Clause[] {
  const clauses: Clause[] = [];
  const { end } = sentence;
  let { start } = sentence;
  for (let at = start; (at = seek(marks, MARKED, at, end)) < end; at++) {
    const mark = MARKS[text.charCodeAt(at)];
    if (mark === Mark.Open) {
      at = closing(text, at, sentence.line.end);
      continue;
    }
    if (mark === Mark.Latin && isInNumber(text, at)) continue;
    if (at > start) clauses.push({ start, end: at, sentence, index: clauses.length, mark: text.charAt(at) });
    start = at + 1;
  }
  if (end > start) clauses.push({ start, end, sentence, index: clauses.length, mark: '' });
  return clauses;
}

/** The closing mark's place, or the opening one's own where none follows in reach. */
function closing(text: string, open: number, lineEnd: number): number {
  const [opener, limit] = [text.charAt(open), Math.min(lineEnd, open + LONGEST_QUOTE)];
  const close = CLOSE.charCodeAt(OPEN.indexOf(opener));
  const same = opener.charCodeAt(0);
  let depth = 0;
  for (let at = open; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === same) depth++;
    else if (code === close && --depth === 0) return at;
  }
  return open;
}

/** 1,234, xx,xxx and 12:30: digits, known or left blank, on both sides; of a comma's, exactly three on the right. */
function isInNumber(text: string, at: number): boolean {
  if (!isDigit(text, at - 1) || !isDigit(text, at + 1)) return false;
  if (text.charAt(at) !== ',') return text.charAt(at) === ':';
  return isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4);
}

const isDigit = (text: string, at: number): boolean => DIGITS[text.charCodeAt(at)] === 1;

/** Past the text there is no code: an index of NaN is none. */
const DIGITS = new Uint8Array(65536);
for (const c of '0123456789xX×') DIGITS[c.charCodeAt(0)] = 1;
