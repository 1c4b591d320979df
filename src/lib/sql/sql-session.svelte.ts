import type { Database } from '$lib/database/database.svelte';
import type { Row } from '$lib/database/engine';
import { toAppError } from '$lib/errors/app-error';
import { errorLine, explainSqlError, suggestedNames } from './explain-error';
import { parseHistory, remember } from './history';
import { explainQueryError } from './query-error';
import { singleQuery } from './single-query';

/** As many rows as a page holds without trouble; more than that is a matter for an export from a narrower query. */
export const MOST_ROWS = 100_000;
const STORED = 'mingshu-sql-history';

export interface SqlResult {
  readonly statement: string;
  readonly rows: readonly Row[];
  /** True where there were more rows than `MOST_ROWS`. */
  readonly cut: boolean;
  readonly milliseconds: number;
}

export interface SqlProblem {
  readonly message: string;
  readonly line: number | null;
  readonly suggested: readonly string[];
  /** What DuckDB said itself; null where it was not asked. */
  readonly original: string | null;
}

/** One reader's work on the 查询 page: a statement at a time, its result or problem, and what was run before. */
export class SqlSession {
  readonly #database: Database;
  #running = $state.raw<AbortController | null>(null);
  #result = $state.raw<SqlResult | null>(null);
  #problem = $state.raw<SqlProblem | null>(null);
  #history = $state.raw<readonly string[]>([]);

  constructor(database: Database) {
    this.#database = database;
  }

  get running(): boolean {
    return this.#running !== null;
  }
  get result(): SqlResult | null {
    return this.#result;
  }
  get problem(): SqlProblem | null {
    return this.#problem;
  }
  get history(): readonly string[] {
    return this.#history;
  }

  /** Reads what was run before; storage may be closed to the page, then the history lasts as long as it. */
  open(): void {
    try {
      this.#history = parseHistory(localStorage.getItem(STORED));
    } catch {
      this.#history = [];
    }
  }

  /** Runs a statement; a newer one, or `cancel`, ends it. Never rejects. */
  async run(statement: string): Promise<void> {
    this.cancel();
    this.#problem = null;
    const single = singleQuery(statement, MOST_ROWS + 1);
    if (!single.ok) {
      this.#problem = { message: explainQueryError(single.error), line: null, suggested: [], original: null };
      return;
    }
    const controller = new AbortController();
    this.#running = controller;
    this.#keep(remember(this.#history, statement));
    const began = performance.now();
    try {
      const rows = await this.#database.query(single.query, { signal: controller.signal });
      if (controller.signal.aborted) return;
      const milliseconds = performance.now() - began;
      this.#result = { statement, rows: rows.slice(0, MOST_ROWS), cut: rows.length > MOST_ROWS, milliseconds };
    } catch (caught) {
      if (!controller.signal.aborted) this.#problem = problemOf(caught);
    } finally {
      if (this.#running === controller) this.#running = null;
    }
  }

  cancel(): void {
    this.#running?.abort();
    this.#running = null;
  }

  forget(): void {
    this.#keep([]);
  }

  #keep(history: readonly string[]): void {
    this.#history = history;
    try {
      localStorage.setItem(STORED, JSON.stringify(history));
    } catch {
      // Full or closed storage: the history then lasts as long as the page, which is what can be had.
    }
  }
}

function problemOf(caught: unknown): SqlProblem {
  const error = toAppError(caught, 'query_failed');
  const original = error.cause ?? '';
  if (error.code !== 'query_failed')
    return { message: error.message, line: null, suggested: [], original: error.cause };
  return {
    message: explainSqlError(original),
    line: errorLine(original),
    suggested: suggestedNames(original),
    original: error.cause
  };
}
