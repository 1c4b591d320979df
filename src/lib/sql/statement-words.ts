import { skip } from './single-query';

/** A word of a statement outside its strings, quoted names and comments. */
export interface StatementWord {
  readonly text: string;
  /** UTF-16 offset in the statement. */
  readonly start: number;
}

const WORD = /[\p{L}_][\p{L}\p{N}_$]*/uy;
const DIGITS = /\p{N}[\p{L}\p{N}_.]*/uy;

/** The words of a statement that `singleQuery` takes, in order: keywords, names, functions. */
export function statementWords(statement: string): StatementWord[] {
  const words: StatementWord[] = [];
  let at = 0;
  while (at < statement.length) {
    const end = skip(statement, at);
    if (end === -1) return words;
    if (end > at) {
      at = end;
      continue;
    }
    const word = matchAt(WORD, statement, at);
    if (word !== '') words.push({ text: word, start: at });
    at += (word || matchAt(DIGITS, statement, at)).length || 1;
  }
  return words;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
