import { nearest, slips } from './nearest';
import { withoutComments } from './single-query';
import { statementWords, type StatementWord } from './statement-words';

/** What a statement that reads may begin with. */
const READING = [
  'SELECT',
  'FROM',
  'WITH',
  'VALUES',
  'TABLE',
  'DESCRIBE',
  'DESC',
  'SHOW',
  'SUMMARIZE',
  'PIVOT',
  'UNPIVOT'
];

/** What begins a statement that would change the database, its settings or files. */
const CHANGING = new Set(
  `INSERT UPDATE DELETE MERGE REPLACE DROP CREATE ALTER TRUNCATE RENAME COMMENT COPY EXPORT IMPORT ATTACH DETACH SET RESET
   USE INSTALL LOAD UNLOAD PRAGMA CALL EXECUTE PREPARE DEALLOCATE BEGIN START COMMIT ROLLBACK ABORT VACUUM CHECKPOINT
   ANALYZE GRANT REVOKE`.split(/\s+/u)
);
const CHANGED_AFTER_WITH = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** Words of the language that hold a statement together; functions have their own error. */
const KEYWORDS =
  `SELECT DISTINCT FROM WHERE GROUP ORDER HAVING LIMIT OFFSET JOIN LEFT RIGHT INNER OUTER FULL CROSS USING AND NOT NULL LIKE
   ILIKE BETWEEN CASE WHEN THEN ELSE END WITH UNION EXCEPT INTERSECT ASC DESC NULLS FIRST LAST OVER PARTITION QUALIFY VALUES
   ALL EXISTS CAST`.split(/\s+/u);
const KEYWORD_SET = new Set(KEYWORDS);

/** Why a statement cannot be a query: its first word. */
export type Refusal =
  | { readonly code: 'changes'; readonly word: string }
  /** `meant`: keywords that the word may be a slip of. */
  | { readonly code: 'unknown'; readonly word: string; readonly meant: readonly string[] };

/**
 * Reads a statement's first word: null where it begins as a query does. The wrapper of `singleQuery` already keeps any
 * statement from changing a table; this is to say so in plain words.
 */
export function refusal(statement: string): Refusal | null {
  const words = statementWords(statement);
  const [first] = words;
  if (!first)
    return /^[\s(]*$/u.test(withoutComments(statement)) ? null : { code: 'unknown', word: statement.trim(), meant: [] };
  const word = first.text.toUpperCase();
  if (CHANGING.has(word)) return { code: 'changes', word: first.text };
  if (!READING.includes(word)) {
    const meant = nearest(
      word,
      [...READING, ...CHANGING].map((name) => ({ name })),
      1
    );
    const [likely = ''] = meant;
    // A slip in DROP is told as DROP is.
    return CHANGING.has(likely) ? { code: 'changes', word: first.text } : { code: 'unknown', word: first.text, meant };
  }
  return word === 'WITH' ? changeAfterWith(words) : null;
}

/** The verb of a statement with tables of its own before it: the first word right behind the brackets of such a table. */
function changeAfterWith(words: readonly StatementWord[]): Refusal | null {
  const verb = words.find(({ text, depth, mark }) => depth === 0 && mark === ')' && !/^(?:AS|USING)$/iu.test(text));
  return verb && CHANGED_AFTER_WITH.has(verb.text.toUpperCase()) ? { code: 'changes', word: verb.text } : null;
}

/**
 * The word that made a statement unreadable: a keyword with a slip in it, which is the word at `end` (an offset in the
 * statement, where DuckDB stumbled) or the one before. Names of the library's tables and columns, names that the statement
 * gives itself, and functions are no slips.
 */
export function misspelt(statement: string, end: number, names: ReadonlySet<string>): Slip | null {
  const words = statementWords(statement);
  const given = givenNames(words);
  return words
    .filter(({ start }) => start <= end)
    .slice(-2)
    .filter((word, at, near) => at === near.length - 1 || near[at + 1]?.start === end)
    .filter(({ text, start, mark }) => {
      if (text.length < 3 || mark === '.' || /[.(]/u.test(statement.charAt(start + text.length))) return false;
      return !KEYWORD_SET.has(text.toUpperCase()) && !names.has(text.toLowerCase()) && !given.has(text.toLowerCase());
    })
    .flatMap(({ text }) => meantBy(text))
    .reduce<Slip | null>((best, slip) => (best && best.far < slip.far ? best : slip), null);
}

interface Slip {
  readonly word: string;
  readonly meant: string;
  /** How many slips it takes. */
  readonly far: number;
}

/** The keyword nearest to a word, where it is near at all. */
function meantBy(word: string): Slip[] {
  const most = word.length > 4 ? 2 : 1;
  return KEYWORDS.map((meant) => ({ word, meant, far: slips(word.toUpperCase(), meant) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
    .slice(0, 1);
}

/** Names that a statement gives to its own tables and columns, or reads from: `FROM a AS b`, `WITH c AS (…)`. */
function givenNames(words: readonly StatementWord[]): ReadonlySet<string> {
  const given = words.filter(({ mark }, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    return (mark === '' && before && /^(?:AS|FROM|JOIN)$/iu.test(before.text)) || (next && /^AS$/iu.test(next.text));
  });
  return new Set(given.map(({ text }) => text.toLowerCase()));
}
