import { m } from '$lib/paraglide/messages.js';
import { markError, type PlainError } from './explain-error';
import type { Refusal } from './known-words';
import { chineseMark } from './marks';
import type { QueryError } from './single-query';

const MESSAGES: Record<QueryError, () => string> = {
  empty: m.sql_error_empty,
  several: m.sql_error_several,
  unbalanced: m.sql_error_unfinished
};

/** Why a statement is not run, in plain words. */
export function explainQueryError(error: QueryError, statement: string): string {
  const typed = error === 'unbalanced' ? chineseMark(statement) : null;
  return typed ? markError(typed).message : MESSAGES[error]();
}

/** Why a statement that begins so is no query, in plain words. */
export const explainRefusal = (refused: Refusal): PlainError =>
  refused.code === 'changes'
    ? { message: m.sql_error_changes({ word: refused.word }), suggested: [] }
    : { message: m.sql_error_unknown_start({ word: refused.word.slice(0, 24) }), suggested: refused.meant };
