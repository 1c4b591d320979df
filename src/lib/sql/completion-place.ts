/** What a statement may go on with at a place, told from the words before it. */
import { skip, withoutComments } from './single-query';
import { statementWords, type StatementWord } from './statement-words';

export interface Place {
  /** Where the word that is being written begins, in UTF-16 units. */
  readonly from: number;
  /** As much of it as there is. */
  readonly prefix: string;
  /** A table or its alias, before a dot. */
  readonly owner: string | null;
  /** Tables come here, or columns and what is made of them, or neither. */
  readonly wanted: 'table' | 'operand' | 'none';
  /** What the statement itself names can be used here: ORDER BY 占位数. */
  readonly own: boolean;
  /** Keywords that can come next, the likeliest first. */
  readonly keywords: readonly string[];
}

const OF_NAMES = /[\p{L}\p{N}_$]/u;
const NOT_WRITTEN = { wanted: 'none', own: false } as const;

/** null where no word of the language is being written: in strings, comments, numbers, quoted names. */
export function placeAt(statement: string, at: number): Place | null {
  const head = statement.slice(0, at);
  if (isOpen(head)) return null;
  const prefix = lastName(head);
  if (/^[\p{N}$]/u.test(prefix)) return null;
  const from = at - prefix.length;
  const before = head.slice(0, from);
  if (before.endsWith('.')) {
    const owner = lastName(before.slice(0, -1));
    return /^[\p{L}_]/u.test(owner) ? { from, prefix, owner, wanted: 'operand', own: false, keywords: [] } : null;
  }
  const owner = null;
  return { from, prefix, owner, ...follows(before) };
}

/** The name that a text ends with; "" for none. */
function lastName(text: string): string {
  let at = text.length;
  while (at > 0 && OF_NAMES.test(text.charAt(at - 1))) at--;
  return text.slice(at);
}

/** Whether a string, quoted name or comment is still open at the end. */
function isOpen(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    const end = skip(text, at);
    if (end === -1 || (end === text.length && text.startsWith('--', at))) return true;
    at = Math.max(end, at + 1);
  }
  return false;
}

type Clause = 'SELECT' | 'FROM' | 'ON' | 'WHERE' | 'GROUP' | 'HAVING' | 'ORDER' | 'LIMIT';
const CLAUSES: Readonly<Record<string, Clause>> = {
  SELECT: 'SELECT',
  FROM: 'FROM',
  JOIN: 'FROM',
  ON: 'ON',
  WHERE: 'WHERE',
  GROUP: 'GROUP',
  HAVING: 'HAVING',
  QUALIFY: 'HAVING',
  ORDER: 'ORDER',
  PARTITION: 'ORDER',
  LIMIT: 'LIMIT',
  OFFSET: 'LIMIT'
};

/** Words that only one thing can follow. */
const FOLLOWED: Readonly<Record<string, readonly string[]>> = {
  GROUP: ['BY'],
  ORDER: ['BY'],
  PARTITION: ['BY'],
  LEFT: ['JOIN'],
  RIGHT: ['JOIN'],
  FULL: ['JOIN'],
  INNER: ['JOIN'],
  CROSS: ['JOIN'],
  IS: ['NULL', 'NOT NULL'],
  NULLS: ['LAST', 'FIRST'],
  UNION: ['ALL', 'SELECT'],
  EXCEPT: ['SELECT'],
  INTERSECT: ['SELECT'],
  AS: [],
  WITH: [],
  LIMIT: [],
  OFFSET: []
};

const TESTS = ['AND', 'OR', 'IS NULL', 'IS NOT NULL', 'IN', 'NOT IN', 'LIKE', 'NOT LIKE', 'BETWEEN'];
const ENDS = ['GROUP BY', 'ORDER BY', 'LIMIT'];
/** What may come behind a whole operand, by the clause that it stands in. */
const BEHIND: Readonly<Record<Clause | 'CASE' | 'NONE', readonly string[]>> = {
  SELECT: ['AS', 'FROM'],
  FROM: ['WHERE', 'JOIN', 'LEFT JOIN', 'ON', 'USING', ...ENDS, 'AS', 'UNION ALL'],
  ON: ['AND', 'OR', 'WHERE', 'JOIN', 'LEFT JOIN', ...ENDS],
  WHERE: [...TESTS, ...ENDS],
  GROUP: ['HAVING', 'ORDER BY', 'LIMIT'],
  HAVING: [...TESTS, 'ORDER BY', 'LIMIT'],
  ORDER: ['DESC', 'ASC', 'NULLS LAST', 'LIMIT'],
  LIMIT: ['OFFSET'],
  CASE: ['WHEN', 'THEN', 'ELSE', 'END', ...TESTS],
  NONE: ['AS', ...TESTS]
};
/** Before an operand, by the word right before it. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  SELECT: ['DISTINCT', 'CASE'],
  WHERE: ['NOT', 'EXISTS'],
  BY: ['ALL'],
  CASE: ['WHEN'],
  NOT: ['IN', 'LIKE', 'BETWEEN', 'EXISTS', 'NULL']
};
const KEYWORD =
  /^(?:SELECT|DISTINCT|FROM|JOIN|ON|USING|WHERE|BY|HAVING|QUALIFY|CASE|WHEN|THEN|ELSE|AND|OR|NOT|IN|LIKE|ILIKE|BETWEEN)$/u;

function follows(before: string): Omit<Place, 'from' | 'prefix' | 'owner'> {
  const words = statementWords(`${before} x`);
  const here = words.pop();
  const last = words.at(-1);
  if (!here || (!last && before.trim() === ''))
    return { ...NOT_WRITTEN, keywords: ['SELECT', 'FROM', 'WITH', 'SUMMARIZE', 'DESCRIBE'] };
  const beside = inBrackets(words, here.depth);
  const clause = clauseOf(beside) ?? (here.depth === 0 ? null : clauseOf(words));
  const word = last && here.mark === '' && endsWithWord(before) ? last.text.toUpperCase() : null;
  const only = word === null ? undefined : FOLLOWED[word];
  if (only) return { ...NOT_WRITTEN, keywords: only };
  if (clause === 'FROM' && beside.length > 0 && (word === 'FROM' || word === 'JOIN' || here.mark === ','))
    return { wanted: 'table', own: false, keywords: [] };
  if (isOperandEnd(before, word))
    return { ...NOT_WRITTEN, keywords: BEHIND[insideCase(beside) ? 'CASE' : (clause ?? 'NONE')] };
  const own = clause === 'ORDER' || clause === 'GROUP' || clause === 'HAVING';
  const opens = here.mark === '(' && beside.length === 0 ? ['SELECT'] : [];
  return {
    wanted: 'operand',
    own,
    keywords: [...(BEFORE[word ?? ''] ?? (clause === 'SELECT' ? ['CASE'] : [])), ...opens]
  };
}

/** Words at the end that stand in the same brackets. */
function inBrackets(words: readonly StatementWord[], depth: number): StatementWord[] {
  const opened = words.findLastIndex((word) => word.depth < depth);
  return words.slice(opened + 1).filter((word) => word.depth === depth);
}

function clauseOf(words: readonly StatementWord[]): Clause | null {
  const last = words.findLast(({ text, mark }) => mark !== '.' && text.toUpperCase() in CLAUSES);
  return last ? (CLAUSES[last.text.toUpperCase()] ?? null) : null;
}

function insideCase(words: readonly StatementWord[]): boolean {
  const count = (wanted: string) => words.filter(({ text }) => text.toUpperCase() === wanted).length;
  return count('CASE') > count('END');
}

const endsWithWord = (text: string): boolean => /^[\p{L}_]/u.test(lastName(withoutComments(text)));

/** Whether a column, value or bracket is complete, so that an operator or another clause comes next. */
function isOperandEnd(before: string, word: string | null): boolean {
  if (word !== null) return !KEYWORD.test(word);
  const text = withoutComments(before);
  // SELECT * and count(*), but not a * b.
  if (text.endsWith('*')) return /(?:SELECT|DISTINCT|[,(.])\s*\*$/iu.test(text);
  return /[\p{N})\]'"]$/u.test(text);
}
