import { nearest, slips } from './nearest';
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
  if (!first) return /^[\s(]*$/u.test(statement) ? null : { code: 'unknown', word: statement.trim(), meant: [] };
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

function changeAfterWith(words: readonly StatementWord[]): Refusal | null {
  const place = words.findIndex(({ text }, at) => at > 0 && CHANGED_AFTER_WITH.has(text.toUpperCase()));
  const [word, next] = [words[place], words[place + 1]];
  const target = next && /^(?:INTO|FROM|SET)$/iu.test(next.text);
  return word && (target || /^(?:UPDATE|MERGE)$/iu.test(word.text)) ? { code: 'changes', word: word.text } : null;
}

/**
 * The word that made a statement unreadable: a keyword with a slip in it, at or before `end` (an offset in the statement),
 * the nearest first. Names of the library's tables and columns are no slips.
 */
export function misspelt(
  statement: string,
  end: number,
  names: ReadonlySet<string>
): { word: string; meant: string } | null {
  const before = statementWords(statement).filter(({ start }) => start <= end);
  for (const { text } of before.reverse()) {
    const word = text.toUpperCase();
    if (word.length < 3 || KEYWORD_SET.has(word) || names.has(text.toLowerCase())) continue;
    const meant = KEYWORDS.find((keyword) => slips(word, keyword) <= (word.length > 4 ? 2 : 1));
    if (meant) return { word: text, meant };
  }
  return null;
}
