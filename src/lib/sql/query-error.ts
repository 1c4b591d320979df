import { m } from '$lib/paraglide/messages.js';
import type { QueryError } from './single-query';

const MESSAGES: Record<QueryError, () => string> = {
  empty: m.sql_error_empty,
  several: m.sql_error_several,
  unbalanced: m.sql_error_unfinished
};

/** Why a statement is not run, in plain words. */
export const explainQueryError = (error: QueryError): string => MESSAGES[error]();
