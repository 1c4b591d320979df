import { skip } from './single-query';

/** A word of a statement outside its strings, quoted names and comments. */
export interface StatementWord {
  readonly text: string;
  /** UTF-16 offset in the statement. */
  readonly start: number;
  /** Brackets that it stands in. */
  readonly depth: number;
  /** The last mark between it and the word, string or number before it, '' where there is none: '.' in m.value. */
  readonly mark: string;
}

const WORD = /[\p{L}_][\p{L}\p{N}_$]*/uy;
const COMMENT = /^(?:--|\/\*)/u;
const DIGITS = /\p{N}[\p{L}\p{N}_.]*/uy;

/** The words of a statement that `singleQuery` takes, in order: keywords, names, functions. */
export function statementWords(statement: string): StatementWord[] {
  const words: StatementWord[] = [];
  let [at, depth, mark] = [0, 0, ''];
  while (at < statement.length) {
    const end = skip(statement, at);
    if (end === -1) return words;
    if (end > at) {
      if (!COMMENT.test(statement.slice(at, at + 2))) mark = '';
      at = end;
      continue;
    }
    const word = matchAt(WORD, statement, at);
    if (word !== '') words.push({ text: word, start: at, depth, mark });
    const length = (word || matchAt(DIGITS, statement, at)).length;
    const letter = statement.charAt(at);
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (length > 0) mark = '';
    else if (letter.trim() !== '') mark = letter;
    at += length || 1;
  }
  return words;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
