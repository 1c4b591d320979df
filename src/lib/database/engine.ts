import type { Sql } from './sql';

export type Row = Readonly<Record<string, string | number | boolean | null>>;

export interface QueryOptions {
  /** Aborting ends the query in the engine too, and rejects with AppFailure `query_cancelled`. */
  readonly signal?: AbortSignal;
}

/** What the rest of the app needs of DuckDB, in a browser's worker or, in tests, in Node. */
export interface Engine {
  /** Rejects with AppFailure `query_failed` or `query_cancelled`. */
  query(statement: Sql, options?: QueryOptions): Promise<readonly Row[]>;
  /** Runs work on one connection of its own, closed afterwards whatever happens. */
  connected<T>(work: (connection: EngineConnection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface EngineConnection {
  run(statement: Sql): Promise<void>;
  /** Appends an Arrow IPC stream's rows to a table. The buffer is given away. */
  append(table: string, stream: Uint8Array): Promise<void>;
}

/**
 * First statements on a new database. A build in the browser has no extensions beside what is compiled in; trying to fetch
 * one would leave the page and, where that fails, ruin the engine. Locked, so that no query can undo it.
 */
export const SAFETY = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET enable_external_access = false',
  'SET lock_configuration = true'
] as const;

/** Whole numbers and decimals come as numbers; nothing here goes beyond 2^53. */
export const QUERY_CONFIG = { castBigIntToDouble: true, castDecimalToDouble: true } as const;

interface Batch {
  readonly numRows: number;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: { readonly typeId: number } }[];
  };
  getChildAt(index: number): { get(row: number): unknown } | null;
}

/** Arrow's numbers of the types whose values come as milliseconds. */
const DATE = 8;
const TIMESTAMP = 10;

/** Arrow batches → rows of plain values; dates and times as they are written, lists and structs as their JSON text. */
export function rowsOf(batches: Iterable<Batch>): Row[] {
  const rows: Row[] = [];
  for (const batch of batches) {
    const columns = batch.schema.fields.map(({ name, type }, index) => ({
      name,
      values: batch.getChildAt(index),
      written: type.typeId === DATE ? day : type.typeId === TIMESTAMP ? moment : plain
    }));
    for (let row = 0; row < batch.numRows; row++) {
      rows.push(Object.fromEntries(columns.map(({ name, values, written }) => [name, written(values?.get(row))])));
    }
  }
  return rows;
}

/** A list of numbers, from the text that a row has it as. */
export function numbersOf(value: Row[string] | undefined): number[] {
  return typeof value === 'string' ? (JSON.parse(value) as number[]) : [];
}

/** 2023-12-18 */
const day = (value: unknown) => moment(value)?.slice(0, 10) ?? null;

/** 2023-12-18 08:30:00 */
function moment(value: unknown): string | null {
  const time = new Date(Number(value));
  if (value === null || value === undefined || Number.isNaN(time.getTime())) return null;
  return time.toISOString().slice(0, 19).replace('T', ' ');
}

function plain(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? Number(value) : JSON.stringify(value);
}
