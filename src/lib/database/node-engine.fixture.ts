import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { QUERY_CONFIG, rowsOf, SAFETY, type Engine } from './engine';

/** The browser's engine, in Node and without a worker: what a test proves here holds there. Takes about a second to start. */
export async function nodeEngine(): Promise<Engine> {
  const folder = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const bundle = (name: string) => ({ mainModule: join(folder, `duckdb-${name}.wasm`), mainWorker: '' });
  const database = await createDuckDB({ mvp: bundle('mvp'), eh: bundle('eh') }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => {});
  database.open({ query: QUERY_CONFIG });
  const first = database.connect();
  for (const statement of SAFETY) first.query(statement);
  first.close();
  return {
    query: async ({ text }) => {
      const connection = database.connect();
      try {
        return rowsOf(connection.query(text).batches);
      } finally {
        connection.close();
      }
    },
    connected: async (work) => {
      const connection = database.connect();
      try {
        return await work({
          run: async ({ text }) => void connection.query(text),
          append: async (name, stream) => connection.insertArrowFromIPCStream(stream, { name, create: false })
        });
      } finally {
        connection.close();
      }
    },
    close: async () => database.reset()
  };
}
