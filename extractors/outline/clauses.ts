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

/** Longest bracketed or quoted run that is kept whole: what is longer has lost its closing mark. */
const LONGEST_QUOTE = 400;

/** Parts one line into sentences and clauses and appends them to the lists. */
export function partLine({ text, marks }: CleanText, line: Line, sentences: Sentence[], clauses: Clause[]): void {
  let own: Clause[] = [];
  let sentence = { start: line.start, end: line.end, line, clauses: own };
  let start = line.start;
  for (let at = line.start; (at = seek(marks, MARKED, at, line.end)) < line.end; at++) {
    const code = text.charCodeAt(at);
    const mark = MARKS[code];
    if (mark === Mark.Open) {
      at = closing(text, at, line.end);
      continue;
    }
    if (mark === Mark.Latin && isInNumber(text, at)) continue;
    if (at > start) own.push({ start, end: at, sentence, index: own.length, mark: text.charAt(at) });
    start = at + 1;
    if (mark === Mark.Sentence || code === EXCLAMATION || code === QUESTION) {
      sentence.end = start;
      keep(sentence, own, sentences, clauses);
      own = [];
      sentence = { start, end: line.end, line, clauses: own };
    }
  }
  if (line.end > start) own.push({ start, end: line.end, sentence, index: own.length, mark: '' });
  keep(sentence, own, sentences, clauses);
}

const EXCLAMATION = 33;
const QUESTION = 63;

function keep(sentence: Sentence, own: readonly Clause[], sentences: Sentence[], clauses: Clause[]): void {
  if (own.length === 0) return;
  sentences.push(sentence);
  for (const clause of own) clauses.push(clause);
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

/** 1,234 and 12:30: digits on both sides; of a comma's, exactly three on the right. */
function isInNumber(text: string, at: number): boolean {
  if (!isDigit(text, at - 1) || !isDigit(text, at + 1)) return false;
  if (text.charAt(at) !== ',') return text.charAt(at) === ':';
  return isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
