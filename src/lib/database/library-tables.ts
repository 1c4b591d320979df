import type { EffectiveContent, EffectiveView } from '$lib/library/effective-view';
import { arrowStream } from './arrow';
import type { Engine, EngineConnection } from './engine';
import { createTables } from './schema';
import { identifier, sql } from './sql';
import {
  FINDINGS,
  INDICATORS_TABLE,
  METRICS,
  PLACEHOLDERS,
  recordsOf,
  REPORTS,
  ROSTER,
  type InContent,
  type Table
} from './tables';

/** Rows in one Arrow stream: larger ones cost memory twice over while they are copied into the engine. */
const BATCH = 100_000;

/** Keeps an engine's tables equal to the effective view: after a change, only the contents that changed are loaded again. */
export class LibraryTables {
  readonly #engine: Engine;
  #created = false;
  #loaded: ReadonlyMap<string, EffectiveContent> = new Map();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** All in one transaction: a query sees the library before or after, never between. Call it again only when it is done. */
  async load(view: EffectiveView): Promise<void> {
    await this.#engine.connected(async (connection) => {
      await connection.run(sql`BEGIN TRANSACTION`);
      try {
        if (!this.#created) for (const statement of createTables()) await connection.run(statement);
        await this.#fill(connection, view);
        await connection.run(sql`COMMIT`);
      } catch (caught) {
        await connection.run(sql`ROLLBACK`);
        throw caught;
      }
    });
    this.#created = true;
    this.#loaded = byContent(view.contents);
  }

  async #fill(connection: EngineConnection, view: EffectiveView): Promise<void> {
    const now = byContent(view.contents);
    const gone = [...this.#loaded].filter(([key, content]) => now.get(key) !== content).map(([key]) => key);
    const changed = view.contents.filter((content) => this.#loaded.get(content.content) !== content);
    await replaceAll(connection, REPORTS, view.reports);
    await replaceAll(connection, INDICATORS_TABLE, view.indicators);
    await replaceAll(connection, ROSTER, view.roster);
    const records = changed.map(recordsOf);
    await replaceContents(
      connection,
      METRICS,
      gone,
      records.map(({ metrics }) => metrics)
    );
    await replaceContents(
      connection,
      PLACEHOLDERS,
      gone,
      records.map(({ placeholders }) => placeholders)
    );
    await replaceContents(
      connection,
      FINDINGS,
      gone,
      records.map(({ findings }) => findings)
    );
  }
}

async function replaceAll<R>(connection: EngineConnection, table: Table<R>, records: readonly R[]): Promise<void> {
  await connection.run(sql`DELETE FROM ${identifier(table.name)}`);
  await append(
    connection,
    table,
    records.map((record, place) => [record, place] as const)
  );
}

async function replaceContents<R>(
  connection: EngineConnection,
  table: Table<InContent<R>>,
  gone: readonly string[],
  contents: readonly (readonly InContent<R>[])[]
): Promise<void> {
  if (gone.length > 0) await connection.run(sql`DELETE FROM ${identifier(table.name)} WHERE content IN ${gone}`);
  await append(
    connection,
    table,
    contents.flatMap((records) => records.map((record, place) => [record, place] as const))
  );
}

async function append<R>(
  connection: EngineConnection,
  table: Table<R>,
  records: readonly (readonly [R, number])[]
): Promise<void> {
  for (let at = 0; at < records.length; at += BATCH) {
    await connection.append(table.name, arrowStream(table, records.slice(at, at + BATCH)));
  }
}

function byContent(contents: readonly EffectiveContent[]): Map<string, EffectiveContent> {
  return new Map(contents.map((content) => [content.content, content]));
}
