import { m } from '$lib/paraglide/messages.js';
import { misspelt } from './known-words';
import { chineseMark } from './marks';
import { columnsMeant, LIBRARY_NAMES, TABLE_NAMES } from './library-names';
import { nearest } from './nearest';
import { QUERY_HEAD } from './single-query';

/** What stopped a statement, in plain words. */
export interface PlainError {
  readonly message: string;
  /** Names to write instead, the likeliest first: of the library's tables and columns, or of DuckDB's functions. */
  readonly suggested: readonly string[];
}

/** What DuckDB said: its words, and where it stumbled, counted in UTF-16 units of the reader's statement. */
export interface EngineError {
  readonly words: string;
  readonly at: number | null;
}

/** What DuckDB says, and the plain words for it. `groups` are the names that DuckDB quotes. */
interface Explanation {
  id: string;
  pattern: RegExp;
  say(groups: readonly string[], statement: string, at: number | null): PlainError;
}

const plain = (message: string, suggested: readonly string[] = []): PlainError => ({ message, suggested });

const EXPLANATIONS: readonly Explanation[] = [
  {
    id: 'no-table',
    pattern: /Table with name (\S+) does not exist/,
    say: ([table = '']) => plain(m.sql_error_no_table({ table }), nearest(table, TABLE_NAMES))
  },
  {
    id: 'no-column',
    pattern: /Referenced column "([^"]+)" (?:was )?not found/,
    say: ([column = ''], statement) =>
      plain(m.sql_error_no_column({ column }), nearest(column, columnsMeant(statement, null)))
  },
  {
    id: 'no-column-of',
    pattern: /Table "([^"]+)" does not have a column named "([^"]+)"/,
    say: ([table = '', column = ''], statement) =>
      plain(m.sql_error_no_column_of({ table, column }), nearest(column, columnsMeant(statement, table)))
  },
  {
    id: 'no-alias',
    pattern: /Referenced table "([^"]+)" not found/,
    say: ([table = '']) => plain(m.sql_error_no_alias({ table }), nearest(table, TABLE_NAMES))
  },
  {
    id: 'no-function',
    pattern: /Function with name (\S+) does not exist!(?:\s*Did you mean "([^"]+)")?/,
    say: ([name = '', guess = '']) =>
      plain(m.sql_error_no_function({ name }), guess === '' ? [] : nearest(name, [{ name: guess }]))
  },
  {
    id: 'not-grouped',
    pattern: /column "?([^"\s]+)"? must appear in the GROUP BY clause/,
    say: ([column = '']) => plain(m.sql_error_not_grouped({ column }))
  },
  {
    id: 'ambiguous',
    pattern: /Ambiguous reference to column name "([^"]+)"/,
    say: ([column = '']) => plain(m.sql_error_ambiguous({ column }))
  },
  {
    id: 'syntax',
    pattern: /syntax error at or near "([^"]+)"/,
    say: ([near = ''], statement, at) => {
      const slip = misspelt(statement, at ?? placeOf(near, statement), LIBRARY_NAMES);
      if (slip) return plain(m.sql_error_unknown_word({ word: slip.word }), [slip.meant]);
      // The bracket that DuckDB met is the one that `singleQuery` puts after the statement.
      if (near === ')' && (at ?? 0) >= statement.length) return plain(m.sql_error_unfinished());
      return plain(m.sql_error_syntax({ at: near }));
    }
  },
  { id: 'unfinished', pattern: /syntax error at end of input/, say: () => plain(m.sql_error_unfinished()) },
  {
    id: 'types',
    pattern:
      /Conversion Error|Could not convert|Cannot compare values of type|No function matches the given name and argument types/,
    say: () => plain(m.sql_error_types())
  },
  {
    id: 'outside',
    pattern: /Permission Error|disabled by configuration|external access|file system operations are disabled/i,
    say: () => plain(m.sql_error_outside())
  },
  { id: 'memory', pattern: /Out of Memory/i, say: () => plain(m.sql_error_memory()) }
];

/** A mark of a Chinese input method where SQL wants its own. */
export const markError = ({ mark, meant }: { readonly mark: string; readonly meant: string }): PlainError =>
  plain(m.sql_error_mark({ mark, meant }));

/** Where a word stands that DuckDB names without its place. */
function placeOf(near: string, statement: string): number {
  const at = statement.lastIndexOf(near);
  return at === -1 ? statement.length : at;
}

/** Plain words for an error of DuckDB's over `statement`; where none fit, that it could not be run. */
export function explainSqlError({ words, at }: EngineError, statement: string): PlainError {
  for (const { id, pattern, say } of EXPLANATIONS) {
    const match = pattern.exec(words);
    if (!match) continue;
    const groups = match.slice(1).map((group) => group ?? '');
    const typed = chineseMark(statement);
    // To DuckDB such a mark is a letter: “label，value” is one name.
    if (typed && (id === 'syntax' || groups.some((group) => group.includes(typed.mark)))) return markError(typed);
    return say(groups, statement, at);
  }
  return plain(m.sql_error_other());
}

/**
 * DuckDB's words from what the engine threw over `statement` (trimmed, as it was run). While a query streams, they come as JSON with escaped quotation marks, in
 * which no pattern would find a name.
 */
export function engineError(thrown: string, statement: string): EngineError {
  const json = /^(?:Error: )?(\{.*\})$/su.exec(thrown.trim())?.[1];
  const told = json === undefined ? null : parsed(json);
  const words = told === null ? thrown : `${told.exception_type} Error: ${told.exception_message}`;
  return { words: words.replace(/^Error: /u, ''), at: unitsAt(statement, told?.position) };
}

interface Told {
  readonly exception_type: string;
  readonly exception_message: string;
  readonly position?: string;
}

function parsed(json: string): Told | null {
  try {
    const told: unknown = JSON.parse(json);
    return typeof told === 'object' && told !== null && 'exception_type' in told && 'exception_message' in told
      ? (told as Told)
      : null;
  } catch {
    return null;
  }
}

/** Bytes of UTF-8 from the wrapper's start, as DuckDB counts, to UTF-16 units of the statement. */
function unitsAt(statement: string, position: string | undefined): number | null {
  if (position === undefined || !/^\d+$/u.test(position)) return null;
  let bytes = Number(position) - QUERY_HEAD.length;
  let at = 0;
  for (const letter of statement) {
    if (bytes <= 0) break;
    bytes -= new TextEncoder().encode(letter).length;
    at += letter.length;
  }
  return at;
}

/** The line (from 1) of the trimmed statement where DuckDB stumbled, if it says so; null behind its end. */
export function errorLine(words: string, statement: string): number | null {
  const line = Number(/LINE (\d+):/u.exec(words)?.[1] ?? 0);
  return line > 0 && line <= statement.split('\n').length ? line : null;
}
