import { m } from '$lib/paraglide/messages.js';

/** What DuckDB says, and the plain words for it. The groups of the pattern are the names that DuckDB quotes. */
interface Explanation {
  id: string;
  pattern: RegExp;
  say(groups: readonly string[]): string;
}

const EXPLANATIONS: readonly Explanation[] = [
  {
    id: 'no-table',
    pattern: /Table with name (\S+) does not exist/,
    say: ([table = '']) => m.sql_error_no_table({ table })
  },
  {
    id: 'no-column',
    pattern: /Referenced column "([^"]+)" (?:not found|was not found)|does not have a column named "([^"]+)"/,
    say: (groups) => m.sql_error_no_column({ column: groups.find((group) => group !== '') ?? '' })
  },
  {
    id: 'no-function',
    pattern: /(?:Scalar |Table |Aggregate )?Function with name (\S+) does not exist/,
    say: ([name = '']) => m.sql_error_no_function({ name })
  },
  {
    id: 'not-grouped',
    pattern: /column "?([^"\s]+)"? must appear in the GROUP BY clause/,
    say: ([column = '']) => m.sql_error_not_grouped({ column })
  },
  {
    id: 'ambiguous',
    pattern: /Ambiguous reference to column name "([^"]+)"/,
    say: ([column = '']) => m.sql_error_ambiguous({ column })
  },
  {
    id: 'syntax',
    pattern: /syntax error at or near "([^"]+)"/,
    say: ([at = '']) => m.sql_error_syntax({ at })
  },
  { id: 'unfinished', pattern: /syntax error at end of input/, say: () => m.sql_error_unfinished() },
  {
    id: 'types',
    pattern:
      /Conversion Error|Could not convert|Cannot compare values of type|No function matches the given name and argument types/,
    say: () => m.sql_error_types()
  },
  {
    id: 'outside',
    pattern: /Permission Error|disabled by configuration|external access|file system operations are disabled/i,
    say: () => m.sql_error_outside()
  },
  { id: 'memory', pattern: /Out of Memory/i, say: () => m.sql_error_memory() }
];

/** Plain words for an error of DuckDB's; where none fit, that the statement could not be run. */
export function explainSqlError(message: string): string {
  for (const { pattern, say } of EXPLANATIONS) {
    const match = pattern.exec(message);
    if (match) return say(match.slice(1).map((group) => group ?? ''));
  }
  return m.sql_error_other();
}

/** DuckDB's guess at what was meant: the names after “Did you mean” or “Candidate bindings”. */
export function suggestedNames(message: string): string[] {
  const tail = /(?:Did you mean|Candidate bindings:)([^\n?!]*)/.exec(message)?.[1] ?? '';
  return [...tail.matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? '');
}

/** The line (from 1) where DuckDB stumbled, if it says so. */
export function errorLine(message: string): number | null {
  const line = /LINE (\d+):/.exec(message)?.[1];
  return line === undefined ? null : Number(line);
}
