import { COLLATOR } from '$lib/collections/collator';
import type { EffectiveContent, EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import { levelLineKey } from '$lib/library/report-keys';
import { totalsIn } from '$lib/views/parts';
import { addAnswers, dropAnswers } from './answers';
import { arrowStreams, type Rows } from './arrow';
import type { Engine, EngineConnection } from './engine';
import { Numbers } from './numbers';
import { createTables } from './schema';
import { identifier, sql } from './sql';
import {
  FINDINGS,
  INDICATORS_TABLE,
  METRICS,
  NAMES,
  PLACEHOLDERS,
  REPORTS,
  ROSTER,
  type RowContext,
  type Table
} from './tables';

type ByContent = ReadonlyMap<string, EffectiveContent>;

/** Keeps an engine's tables equal to the effective view: after a change, only the contents that changed are loaded again. */
export class LibraryTables {
  readonly #engine: Engine;
  readonly #numbers = {
    reports: new Numbers(),
    names: new Numbers(),
    lines: new Numbers(),
    peers: new Numbers()
  };
  #created = false;
  #loaded: ByContent = new Map();
  #namesLoaded = 0;
  #labelOrder: ReadonlyMap<string, number> = new Map();

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
    this.#namesLoaded = this.#numbers.names.size;
  }

  async #fill(connection: EngineConnection, view: EffectiveView): Promise<void> {
    const now = byContent(view.contents);
    const gone = [...this.#loaded].filter(([key, content]) => now.get(key) !== content).map(([key]) => key);
    const changed = view.contents.filter((content) => this.#loaded.get(content.content) !== content);
    const whole = this.#contextOf(view);
    await replaceAll(connection, REPORTS, view.reports, whole);
    await replaceAll(connection, INDICATORS_TABLE, view.indicators, whole);
    await replaceAll(connection, ROSTER, view.roster, whole);
    if (gone.length > 0) await dropAnswers(connection, gone);
    const rows = <R>(of: (content: EffectiveContent) => readonly R[]) => inContents(changed, whole, of);
    await replaceContents(
      connection,
      METRICS,
      gone,
      rows(({ metrics }) => metrics)
    );
    await replaceContents(
      connection,
      PLACEHOLDERS,
      gone,
      rows(({ placeholders }) => placeholders)
    );
    await replaceContents(
      connection,
      FINDINGS,
      gone,
      rows(({ findings }) => findings)
    );
    await append(connection, NAMES, [{ records: this.#numbers.names.since(this.#namesLoaded), context: whole }]);
    if (changed.length === 0) return;
    await addAnswers(
      connection,
      changed.length === view.contents.length ? null : changed.map(({ content }) => content)
    );
  }

  #contextOf({ reports }: EffectiveView): RowContext {
    if (reports.some(({ label }) => !this.#labelOrder.has(label))) this.#labelOrder = orderOf(reports);
    return {
      content: '',
      ...this.#numbers,
      labelOrder: this.#labelOrder,
      newestOfLevel: newestOfLevel(reports),
      totals: new Set()
    };
  }
}

function newestOfLevel(reports: readonly EffectiveReport[]): Map<string, number> {
  const newest = new Map<string, number>();
  for (const report of reports) {
    const key = levelLineKey(report);
    newest.set(key, Math.max(newest.get(key) ?? 0, report.year ?? 0));
  }
  return newest;
}

/** Ranks of labels as Chinese readers sort; labels that they sort alike share one. */
function orderOf(reports: readonly EffectiveReport[]): Map<string, number> {
  const order = new Map<string, number>();
  let previous: string | null = null;
  let rank = 0;
  for (const label of [...new Set(reports.map((report) => report.label))].sort(COLLATOR.compare)) {
    if (previous !== null && COLLATOR.compare(previous, label) !== 0) rank += 1;
    order.set(label, rank);
    previous = label;
  }
  return order;
}

function* inContents<R>(
  contents: readonly EffectiveContent[],
  whole: RowContext,
  of: (content: EffectiveContent) => readonly R[]
): Generator<Rows<R>> {
  for (const content of contents) {
    yield { records: of(content), context: { ...whole, content: content.content, totals: totalsIn(content.metrics) } };
  }
}

async function replaceAll<R>(
  connection: EngineConnection,
  table: Table<R>,
  records: readonly R[],
  context: RowContext
): Promise<void> {
  await connection.run(sql`DELETE FROM ${identifier(table.name)}`);
  await append(connection, table, [{ records, context }]);
}

async function replaceContents<R>(
  connection: EngineConnection,
  table: Table<R>,
  gone: readonly string[],
  rows: Iterable<Rows<R>>
): Promise<void> {
  if (gone.length > 0) await connection.run(sql`DELETE FROM ${identifier(table.name)} WHERE content IN ${gone}`);
  await append(connection, table, rows);
}

async function append<R>(connection: EngineConnection, table: Table<R>, rows: Iterable<Rows<R>>): Promise<void> {
  for (const stream of arrowStreams(table, rows)) await connection.append(table.name, stream);
}

function byContent(contents: readonly EffectiveContent[]): ByContent {
  return new Map(contents.map((content) => [content.content, content]));
}
