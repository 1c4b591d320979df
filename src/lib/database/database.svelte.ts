import { appError, AppFailure, toAppError, type AppError } from '$lib/errors/app-error';
import { EMPTY_VIEW } from '$lib/library/effective';
import type { EffectiveView } from '$lib/library/effective-view';
import type { Engine, QueryOptions, Row } from './engine';
import type { LibraryTables } from './library-tables';
import type { Sql } from './sql';

/** `off` until it is wanted; `ready` while its tables are, or are being made, equal to the library. */
export type DatabaseStatus = 'off' | 'starting' | 'ready' | 'failed';

/** The library's tables in DuckDB. Starts late, and nothing on a page may wait for it but what cannot do without. */
export class Database {
  readonly #startEngine: () => Promise<Engine>;
  #status = $state.raw<DatabaseStatus>('off');
  #error = $state.raw<AppError | null>(null);
  #revision = $state.raw(0);
  #wanted: EffectiveView = EMPTY_VIEW;
  #started: Promise<Engine> | null = null;
  #loading: Promise<void> | null = null;
  #tables: LibraryTables | null = null;
  #loaded: EffectiveView | null = null;

  constructor(startEngine: () => Promise<Engine>) {
    this.#startEngine = startEngine;
  }

  get status(): DatabaseStatus {
    return this.#status;
  }
  /** Why it failed. `start` tries again. */
  get error(): AppError | null {
    return this.#error;
  }
  /** Revision of the effective view that the tables hold; 0 before the first. */
  get revision(): number {
    return this.#revision;
  }

  /** Starts once, whoever asks; after a failure, anew. Rejects with AppFailure. */
  async start(): Promise<Engine> {
    this.#started ??= this.#start();
    return this.#started;
  }

  /**
   * The library has changed: if the database is on, its tables follow, one load at a time, the latest view only. Never
   * rejects: a failure is in `error`.
   */
  async follow(view: EffectiveView): Promise<void> {
    this.#wanted = view;
    if (this.#status !== 'ready') return;
    try {
      await this.#loadWanted();
    } catch (caught) {
      this.#fail(caught);
    }
  }

  /** Rows of a query over the library as it is now. Rejects with AppFailure. */
  async query(statement: Sql, options: QueryOptions = {}): Promise<readonly Row[]> {
    const engine = await this.start();
    await this.#loadWanted();
    if (options.signal?.aborted) throw new AppFailure(appError('query_cancelled'));
    return engine.query(statement, options);
  }

  async close(): Promise<void> {
    const engine = await this.#started?.catch(() => null);
    this.#started = null;
    await engine?.close();
  }

  async #start(): Promise<Engine> {
    this.#status = 'starting';
    this.#error = null;
    try {
      // What fills the tables is no part of a page's first script.
      const { LibraryTables } = await import('./library-tables');
      const engine = await this.#startEngine();
      this.#tables = new LibraryTables(engine);
      this.#loaded = null;
      await this.#loadWanted();
      this.#status = 'ready';
      return engine;
    } catch (caught) {
      throw new AppFailure(this.#fail(caught));
    }
  }

  #fail(caught: unknown): AppError {
    const error = toAppError(caught, 'database_unavailable');
    void this.#started?.then((engine) => engine.close()).catch(() => undefined);
    this.#started = null;
    this.#tables = null;
    this.#error = error;
    this.#status = 'failed';
    return error;
  }

  #loadWanted(): Promise<void> {
    this.#loading ??= this.#load().finally(() => (this.#loading = null));
    return this.#loading;
  }

  async #load(): Promise<void> {
    while (this.#tables && this.#loaded !== this.#wanted) {
      const view = this.#wanted;
      await this.#tables.load(view);
      this.#loaded = view;
      this.#revision = view.revision;
    }
  }
}
