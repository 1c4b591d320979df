import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import library from 'virtual:sample-library';
import { AGENCY_LEVELS, REPORT_TYPES } from '$extractors/records';
import { LibraryTables } from '$lib/database/library-tables';
import { nodeEngine } from '$lib/database/node-engine.fixture';
import type { Engine } from '$lib/database/engine';
import { identifier, sql } from '$lib/database/sql';
import { TABLES } from '$lib/database/tables';
import { indicatorInfos } from '$lib/library/dictionary';
import { effectiveView } from '$lib/library/effective';
import type { Correction } from '$lib/library/layers';
import { sampleSource } from '$lib/library/samples';
import { compareModel } from './compare';
import { compareModelFromSql } from './compare-sql';
import { DEFAULT_SPEC, specFromSearch, specToSearch, type CompareSpec } from './compare-spec';

const indicators = indicatorInfos([]);

function sampleView(corrections: readonly Correction[] = [], previous?: ReturnType<typeof effectiveView>) {
  return effectiveView(
    {
      sources: library.map(sampleSource),
      records: new Map(library.map(({ content, records }) => [content, records])),
      mappings: new Map(library.map(({ content, mapping }) => [content, mapping])),
      corrections,
      indicators,
      showSamples: true
    },
    previous
  );
}

const specs: fc.Arbitrary<CompareSpec> = fc.record({
  indicators: fc.uniqueArray(fc.constantFrom(...indicators.map(({ key }) => key), 'no.such'), { maxLength: 4 }),
  levels: fc.subarray([...AGENCY_LEVELS], { maxLength: 2 }),
  types: fc.subarray([...REPORT_TYPES], { maxLength: 2 }),
  years: fc.subarray([2022, 2023, 2024], { maxLength: 2 }),
  text: fc.constantFrom('', '鹭汀', '县', '局', "it's", '％', '政务公开', '2023', 'TXT'),
  sort: fc.constantFrom('value', 'name', 'level', 'library'),
  order: fc.constantFrom('asc', 'desc')
});

describe('a comparison filled from memory and by SQL is the same', () => {
  let engine: Engine;
  const view = sampleView();
  beforeAll(async () => {
    engine = await nodeEngine();
    await new LibraryTables(engine).load(view);
  }, 60_000);
  afterAll(() => engine.close());

  test('for the page as it opens', async () => {
    const model = compareModel(view, DEFAULT_SPEC);
    expect(model.coverage[0]?.answered).toBeGreaterThan(5);
    expect(await compareModelFromSql(engine, view.indicators, DEFAULT_SPEC)).toEqual(model);
  });

  test('for any spec', async () => {
    await fc.assert(
      fc.asyncProperty(specs, async (spec) => {
        expect(await compareModelFromSql(engine, view.indicators, spec)).toEqual(compareModel(view, spec));
      }),
      { numRuns: 40 }
    );
  }, 60_000);

  test('and stays so after a correction and a removal, loaded incrementally', async () => {
    const tables = new LibraryTables(engine);
    for (const { name } of TABLES) {
      await engine.connected((connection) => connection.run(sql`DROP TABLE ${identifier(name)}`));
    }
    await tables.load(view);
    const metric = view.metrics.find(({ headline }) => headline);
    const content = view.contents.find(({ metrics }) => metrics.some((one) => one === metric));
    if (!metric || !content) throw new Error('the samples answer for nothing');
    const correction: Correction = {
      id: 'c1',
      kind: 'metric',
      content: content.content,
      target: metric,
      patch: { value: 123456 },
      made: 1,
      note: ''
    };
    const corrected = sampleView([correction], view);
    expect(corrected.contents.filter((one, index) => one !== view.contents[index])).toHaveLength(1);
    await tables.load(corrected);
    const spec = { ...DEFAULT_SPEC, indicators: [metric.indicator ?? ''] };
    const model = compareModel(corrected, spec);
    expect(model.rows.flatMap(({ cells }) => cells.map(({ value }) => value))).toContain(123456);
    expect(await compareModelFromSql(engine, corrected.indicators, spec)).toEqual(model);
    expect(await engine.query(sql`SELECT count(*) AS n FROM metrics`)).toEqual([{ n: view.metrics.length }]);
  });

  test('SQL cannot reach a file or another host, nor undo that', async () => {
    await expect(engine.query(sql`SELECT * FROM read_csv('https://example.org/a.csv')`)).rejects.toThrow();
    await expect(engine.query(sql`SET enable_external_access = true`)).rejects.toThrow();
  });
});

describe('a spec and its address', () => {
  test('any spec survives its address', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        expect(specFromSearch(new URLSearchParams(specToSearch(spec).toString()))).toEqual(spec);
      })
    );
  });

  test.each([
    ['', DEFAULT_SPEC],
    ['?level=火星&year=二三&sort=color&order=up', DEFAULT_SPEC],
    ['?sort=name', { ...DEFAULT_SPEC, sort: 'name', order: 'asc' }],
    ['?indicator=press.count,<script>', { ...DEFAULT_SPEC, indicators: ['press.count'] }],
    ['?year=2023,2022,2023&q=+鹭汀+', { ...DEFAULT_SPEC, years: [2022, 2023], text: '鹭汀' }]
  ])('%s is read as far as it is understood', (search, spec) => {
    expect(specFromSearch(new URLSearchParams(search))).toEqual(spec);
  });

  test('an untouched page has an empty address', () => {
    expect(specToSearch(DEFAULT_SPEC).toString()).toBe('');
  });
});
