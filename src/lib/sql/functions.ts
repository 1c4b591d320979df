import { m } from '$lib/paraglide/messages.js';
import type { Candidate } from './nearest';

/** Functions of DuckDB's that completion offers, with what they do: those that questions of reports need. */
export const functions = (): readonly Candidate[] => [
  { name: 'count', about: m.sql_function_count() },
  { name: 'sum', about: m.sql_function_sum() },
  { name: 'avg', about: m.sql_function_avg() },
  { name: 'median', about: m.sql_function_median() },
  { name: 'min', about: m.sql_function_min() },
  { name: 'max', about: m.sql_function_max() },
  { name: 'round', about: m.sql_function_round() },
  { name: 'coalesce', about: m.sql_function_coalesce() },
  { name: 'contains', about: m.sql_function_contains() },
  { name: 'string_agg', about: m.sql_function_string_agg() },
  { name: 'length', about: m.sql_function_length() },
  { name: 'replace', about: m.sql_function_replace() },
  { name: 'abs', about: m.sql_function_abs() },
  { name: 'quantile_cont', about: m.sql_function_quantile() }
];
