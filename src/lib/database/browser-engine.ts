import { appError, AppFailure } from '$lib/errors/app-error';
import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { QUERY_CONFIG, rowsOf, SAFETY, type Engine, type EngineConnection, type QueryOptions } from './engine';
import type { Sql } from './sql';

/** Milliseconds until a start that gives no sign is given up: a worker that fails leaves it pending for ever. */
const START_TIMEOUT = 60_000;

/**
 * DuckDB in a worker of its own, from the app's own files. Rejects with AppFailure `database_unavailable` or
 * `database_timeout`; then nothing is left running.
 */
export async function startBrowserEngine(): Promise<Engine> {
  const [{ AsyncDuckDB, VoidLogger }, { default: wasm }, { default: script }] = await Promise.all([
    import('@duckdb/duckdb-wasm'),
    import('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'),
    import('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url')
  ]).catch(unavailable);
  const worker = startWorker(absolute(script));
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    await withTimeout(start(database, absolute(wasm)), worker);
  } catch (caught) {
    worker.terminate();
    throw caught instanceof AppFailure ? caught : unavailable(caught);
  }
  return new BrowserEngine(database);
}

async function start(database: AsyncDuckDB, wasm: string): Promise<void> {
  await database.instantiate(wasm);
  await database.open({ query: QUERY_CONFIG });
  const connection = await database.connect();
  for (const statement of SAFETY) await connection.query(statement);
  await connection.close();
}

/** A worker started from a blob inherits the page's Content-Security-Policy; one started from a file has none of its own. */
function startWorker(script: string): Worker {
  const blob = new Blob([`importScripts(${JSON.stringify(script)})`], { type: 'text/javascript' });
  const url = URL.createObjectURL(blob);
  try {
    return new Worker(url);
  } finally {
    // The worker has taken the address before any later task runs.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
}

function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}

function unavailable(cause: unknown): never {
  throw new AppFailure(appError('database_unavailable', null, cause));
}

async function withTimeout(starting: Promise<void>, worker: Worker): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const failed = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new AppFailure(appError('database_timeout'))), START_TIMEOUT);
    worker.addEventListener('error', ({ message }) =>
      reject(new AppFailure(appError('database_unavailable', null, message)))
    );
  });
  try {
    await Promise.race([starting, failed]);
  } finally {
    clearTimeout(timer);
  }
}

class BrowserEngine implements Engine {
  readonly #database: AsyncDuckDB;

  constructor(database: AsyncDuckDB) {
    this.#database = database;
  }

  async query({ text }: Sql, { signal }: QueryOptions = {}) {
    const connection = await this.#database.connect();
    const cancel = () => void connection.cancelSent();
    try {
      if (signal?.aborted) throw new AppFailure(appError('query_cancelled'));
      signal?.addEventListener('abort', cancel, { once: true });
      // `send`, unlike `query`, lets other connections work meanwhile, and can be cancelled.
      const batches = [];
      for await (const batch of await connection.send(text)) batches.push(batch);
      if (signal?.aborted) throw new AppFailure(appError('query_cancelled'));
      return rowsOf(batches);
    } catch (caught) {
      throw failureOf(caught, signal, text);
    } finally {
      signal?.removeEventListener('abort', cancel);
      await connection.close();
    }
  }

  async connected<T>(work: (connection: EngineConnection) => Promise<T>): Promise<T> {
    const connection = await this.#database.connect();
    try {
      return await work(engineConnection(connection));
    } catch (caught) {
      throw failureOf(caught, undefined, null);
    } finally {
      await connection.close();
    }
  }

  close(): Promise<void> {
    return this.#database.terminate();
  }
}

function engineConnection(connection: AsyncDuckDBConnection): EngineConnection {
  return {
    run: async ({ text }) => void (await connection.query(text)),
    append: (name, stream) => connection.insertArrowFromIPCStream(stream, { name, create: false })
  };
}

function failureOf(caught: unknown, signal: AbortSignal | undefined, statement: string | null): AppFailure {
  if (caught instanceof AppFailure) return caught;
  return new AppFailure(appError(signal?.aborted ? 'query_cancelled' : 'query_failed', statement, caught));
}
