import type { Database } from '$lib/database/database.svelte';
import type { Row } from '$lib/database/engine';
import { toAppError } from '$lib/errors/app-error';
import { engineError, errorLine, explainSqlError } from './explain-error';
import { parseHistory, remember } from './history';
import { refusal } from './known-words';
import { explainQueryError, explainRefusal } from './query-error';
import { singleQuery, type QueryError } from './single-query';

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
  /** From 1; null where there is but one line, or it is not known. */
  readonly line: number | null;
  /** Names or keywords to write instead, the likeliest first. */
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
  #stopped = $state(false);
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
  /** The reader ended the last statement before it had an answer. */
  get stopped(): boolean {
    return this.#stopped;
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

  /** Runs a statement; a newer one, or `stop`, ends it. Never rejects. A result stays until there is another answer. */
  async run(statement: string): Promise<void> {
    this.cancel();
    this.#stopped = false;
    const refused = refusedProblem(statement);
    const single = singleQuery(statement, MOST_ROWS + 1);
    if (refused || !single.ok) {
      this.#fail(refused ?? ownProblem(single.ok ? 'empty' : single.error, statement));
      return;
    }
    this.#problem = null;
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
      if (!controller.signal.aborted) this.#fail(problemOf(caught, statement));
    } finally {
      if (this.#running === controller) this.#running = null;
    }
  }

  /** Ends what runs, as the reader wishes, who is told so. */
  stop(): void {
    if (!this.#running) return;
    this.cancel();
    this.#result = null;
    this.#stopped = true;
  }

  /** Ends what runs, without a word. */
  cancel(): void {
    this.#running?.abort();
    this.#running = null;
  }

  /** A result beneath the problem of another statement would be taken for its answer. */
  #fail(problem: SqlProblem): void {
    this.#problem = problem;
    this.#result = null;
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

const ownProblem = (error: QueryError, statement: string): SqlProblem => ({
  message: explainQueryError(error, statement),
  line: null,
  suggested: [],
  original: null
});

function refusedProblem(statement: string): SqlProblem | null {
  const refused = refusal(statement);
  return refused && { ...explainRefusal(refused), line: null, original: null };
}

function problemOf(caught: unknown, statement: string): SqlProblem {
  const error = toAppError(caught, 'query_failed');
  if (error.code !== 'query_failed')
    return { message: error.message, line: null, suggested: [], original: error.cause };
  const text = statement.trim();
  const told = engineError(error.cause ?? '', text);
  const line = errorLine(told.words, text);
  const above = statement.slice(0, statement.indexOf(text)).split('\n').length - 1;
  return {
    ...explainSqlError(told, text),
    line: line === null || text.split('\n').length + above === 1 ? null : line + above,
    original: told.words
  };
}
