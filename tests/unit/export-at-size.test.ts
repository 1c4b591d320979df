/** What is taken out of a library that DuckDB answers for is what is taken out of one in memory, and what its page says. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/database/engine';
import { LibraryTables } from '$lib/database/library-tables';
import { nodeEngine } from '$lib/database/node-engine.fixture';
import { collectCompare, compareCaption, type Collecting } from '$lib/export/collect-compare';
import { librarySource } from '$lib/views/compare-source';
import { COMPARE_CHARTS, DEFAULT_SPEC, PAGE_ROWS, type CompareSpec } from '$lib/views/compare-spec';
import { generateView } from '../bench/query/generate';

const NOW = new Date(2023, 11, 18);
const COMMON = 'disclosure.total';
const RARE = 'request.closed';
const indicator = (key: string) => ({ kind: 'indicator', key }) as const;

describe('an export of more rows than a page', () => {
  let engine: Engine;
  const view = generateView({ bodies: 330, years: [2022, 2023], metricsEach: 12, names: 500 });
  const library = { view, ticks: [], sourceText: () => Promise.resolve('。'.repeat(1000)) };
  const asking: Engine['query'] = (statement, options) => engine.query(statement, options);
  const memory = { library, source: librarySource(() => view, { query: asking }, view.reports.length) };
  const sql = { library, source: librarySource(() => view, { query: asking }, 0) };
  const take = (shelf: typeof sql, spec: CompareSpec, collecting: Collecting = {}) =>
    collectCompare(shelf, spec, { now: NOW, ...collecting });

  beforeAll(async () => {
    engine = await nodeEngine();
    await new LibraryTables(engine).load(view);
  }, 60_000);
  afterAll(() => engine.close());

  // The generator makes no 其中 parts; the charts of those are compared where the two ways of filling are.
  const charts = COMPARE_CHARTS.filter((chart) => chart !== 'stacked');
  test.each(charts)('as %s is the same from memory and by SQL, whole, under its page’s title', async (chart) => {
    const keys = ['grouped', 'scatter', 'heatmap'].includes(chart) ? [COMMON, RARE] : [COMMON];
    const spec: CompareSpec = { ...DEFAULT_SPEC, chart, measures: keys.map(indicator) };
    const page = await sql.source.compare(spec);
    expect(page.chart).toBe(chart);
    expect(page.rows).toHaveLength(PAGE_ROWS);
    const exhibit = await take(sql, spec);
    expect(exhibit).toEqual(await take(memory, spec));
    expect((exhibit.behind ?? exhibit).categories).toHaveLength(page.window.total + page.absent.total);
    const { title, source } = compareCaption(page, NOW);
    expect([exhibit.title, exhibit.note]).toEqual([title, source]);
  });

  test('has everybody who is not mentioned, though a page lists the first of them alone', async () => {
    const spec = { ...DEFAULT_SPEC, measures: [indicator(RARE)] };
    const { absent, window } = await sql.source.compare(spec);
    expect(absent.total).toBeGreaterThan(absent.rows.length);
    const exhibit = await take(sql, spec);
    expect(exhibit.categories).toHaveLength(window.total + absent.total);
    expect(exhibit).toEqual(await take(memory, spec));
  });

  test('says how far it is, and ends when it is called off', async () => {
    const spec = { ...DEFAULT_SPEC, measures: [indicator(COMMON)] };
    const said: number[][] = [];
    const slow = { ...library, sourceText: () => new Promise<string>((resolve) => setTimeout(resolve, 5, '。')) };
    const calling = new AbortController();
    const onprogress = (done: number, total: number) => {
      said.push([done, total]);
      if (said.length === 2) calling.abort();
    };
    const taken = take({ ...memory, library: slow }, spec, { signal: calling.signal, onprogress });
    await expect(taken).rejects.toMatchObject({ error: { code: 'query_cancelled' } });
    const { window } = await memory.source.compare(spec);
    expect(said.map(([, total]) => total)).toEqual([window.total, window.total]);
    expect(said[1]?.[0]).toBeGreaterThan(said[0]?.[0] ?? Infinity);
  });
});
