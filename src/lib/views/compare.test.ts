import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { groupBy } from '$lib/collections/group-by';
import type { Engine } from '$lib/database/engine';
import { LibraryTables } from '$lib/database/library-tables';
import { nodeEngine } from '$lib/database/node-engine.fixture';
import { identifier, sql } from '$lib/database/sql';
import { TABLES } from '$lib/database/tables';
import type { EffectiveView } from '$lib/library/effective-view';
import type { Correction } from '$lib/library/layers';
import { compareModel } from './compare';
import type { CompareRow } from './compare-model';
import { compareLibrary, compareModelFromSql } from './compare-sql';
import { COMPARE_CHARTS, DEFAULT_SPEC, type CompareSpec, type Measure } from './compare-spec';
import { sampleView, specs } from './compare.fixture';
import { namesFromMemory, namesFromSql } from './names';

const indicator = (key: string): Measure => ({ kind: 'indicator', key });

test('names found together are called by what they were found by', () => {
  const measure: Measure = { kind: 'names', names: ['开展培训', '业务培训'], unit: '次', label: '培训' };
  const name = (asked: Measure) => compareModel(sampleView(), { ...DEFAULT_SPEC, measures: [asked] }).measures[0]?.name;
  expect(name(measure)).toBe('培训');
  expect(name({ kind: 'names', names: measure.names, unit: '次' })).toBe('开展培训等2种写法');
  expect(name({ kind: 'names', names: ['开展培训'], unit: '次' })).toBe('开展培训');
});

test('the parts with a colour of their own are the longest that the chart draws, and none is called 其他', () => {
  const spec = { ...DEFAULT_SPEC, measures: [indicator('disclosure.total')], chart: 'stacked' as const };
  const { parts, rows } = compareModel(sampleView(), spec, { all: true });
  const places = parts.map((_, series) => {
    const own = rows.flatMap(({ cells }) => (cells[0]?.parts ?? []).filter((part) => part.series === series));
    return own.reduce((sum, { value }) => sum + (value ?? 0), 0);
  });
  expect(places).toEqual(places.toSorted((a, b) => b - a));
  const drawn = rows.flatMap(({ cells }) => (cells[0]?.parts ?? []).map(({ name }) => name));
  expect(drawn.some((name) => name.startsWith('其他'))).toBe(true);
  expect(parts.some((name) => name.startsWith('其他'))).toBe(false);
  const others = rows.map(({ cells }) => (cells[0]?.parts ?? []).filter(({ series }) => series < 0));
  for (const own of others) expect(new Set(own.map(({ series }) => series)).size).toBe(own.length);
});

/** The samples with the answers of three reports taken for parts of the total alone. */
function partialView(): EffectiveView {
  const view = sampleView();
  const answers = view.metrics.filter((one) => one.headline && one.indicator === 'disclosure.total');
  const wanted = new Set(answers.slice(-3).map(({ id }) => id));
  const contents = view.contents.map((content) => ({
    ...content,
    metrics: content.metrics.map((one) =>
      wanted.has(one.id) ? { ...one, headline: false, subject: null, period: null, status: 'actual' as const } : one
    )
  }));
  const metrics = contents.flatMap((content) => content.metrics);
  return { ...view, contents, metrics, metricsOf: groupBy(metrics, ({ report }) => report) };
}

test('who says only parts is counted among all that are absent, and listed first', () => {
  const spec = { ...DEFAULT_SPEC, measures: [indicator('disclosure.total')], every: true };
  const { absent } = compareModel(partialView(), spec);
  expect(absent.partial).toBe(3);
  expect(absent.rows.map(({ partial }) => partial !== null).lastIndexOf(true)).toBe(2);
});

test('points begin on logarithmic axes only where both measures span orders of magnitude and nobody asked otherwise', () => {
  const drawn = (keys: string[], more: Partial<CompareSpec> = {}) => {
    const model = compareModel(sampleView(), {
      ...DEFAULT_SPEC,
      measures: keys.map(indicator),
      chart: 'scatter',
      ...more
    });
    const wide = model.summaries.every(({ least, max }) => (max ?? 0) >= 100 * (least ?? Infinity));
    return { scale: model.spec.scale, wide };
  };
  const keys = ['disclosure.total', 'interpretation.count'];
  expect(drawn(keys)).toEqual({ scale: 'log', wide: true });
  expect(drawn(keys, { scale: 'linear' }).scale).toBe('linear');
  expect(drawn(['disclosure.total', 'press.count'])).toEqual({ scale: 'linear', wide: false });
  expect(drawn(keys, { chart: 'grouped' }).scale).toBe('linear');
});

describe('a comparison filled from memory and by SQL is the same', () => {
  let engine: Engine;
  let loaded: LibraryTables;
  const view = sampleView();
  const bySql = async (spec: CompareSpec, of: EffectiveView = view, all = false) =>
    compareModelFromSql(engine, await compareLibrary(engine, of), spec, { all });
  beforeAll(async () => {
    engine = await nodeEngine();
    loaded = new LibraryTables(engine);
    await loaded.load(view);
  }, 60_000);
  afterAll(() => engine.close());

  test('for the page as it opens', async () => {
    const model = compareModel(view, DEFAULT_SPEC);
    expect(model.summaries[0]?.answered).toBeGreaterThan(5);
    expect(await bySql(DEFAULT_SPEC)).toEqual(model);
  });

  test.each(COMPARE_CHARTS)(
    'for the chart %s',
    async (chart) => {
      const keys = ['disclosure.total', 'press.count', 'request.received'];
      const two = chart === 'scatter' || chart === 'heatmap';
      const measures = keys.slice(0, two ? 2 : 1).map(indicator);
      const model = compareModel(view, { ...DEFAULT_SPEC, measures, chart, by: 'level' });
      expect(model.chart).toBe(chart);
      expect(model.rows.length).toBeGreaterThan(3);
      expect(await bySql({ ...DEFAULT_SPEC, measures, chart, by: 'level' })).toEqual(model);
      expect(await bySql({ ...DEFAULT_SPEC, measures, chart, by: 'level' }, view, true)).toEqual(
        compareModel(view, { ...DEFAULT_SPEC, measures, chart, by: 'level' }, { all: true })
      );
    },
    30_000
  );

  test('for one group of the roster', async () => {
    const spec = { ...DEFAULT_SPEC, groups: ['县区'] };
    const model = compareModel(view, spec);
    expect(model.reports).toBeGreaterThan(3);
    expect(model.reports).toBeLessThan(view.reports.length);
    expect(new Set(model.rows.map(({ group }) => group))).toEqual(new Set(['县区']));
    expect(await bySql(spec)).toEqual(model);
  });

  test('in a chart of years, a report that is listed alone says its year', async () => {
    const spec = { ...DEFAULT_SPEC, chart: 'years' as const };
    const { rows } = compareModel(view, spec).absent;
    const labels = rows.map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(3);
    expect(new Set(labels).size).toBe(labels.length);
    expect((await bySql(spec)).absent.rows).toEqual(rows);
  });

  test('of each body its latest report stands, unless years are asked for', async () => {
    const spec = { ...DEFAULT_SPEC, measures: [indicator('disclosure.total')] };
    const model = compareModel(view, spec, { all: true });
    const line = ({ body, type }: CompareRow) => `${body} ${type}`;
    const older = view.reports.filter(({ latest }) => !latest);
    expect(older.length).toBeGreaterThan(0);
    expect(new Set(model.rows.map(line)).size).toBe(model.rows.length);
    expect(model.rows.map(({ report }) => report)).not.toContain(older[0]?.id);
    expect(model.newest?.older).toBe(older.length);
    // A year goes without saying where it is that of all.
    expect(model.rows.filter(({ label }) => label.endsWith(' 2023'))).toEqual([]);
    expect(model.newest?.years.reduce((sum, { reports }) => sum + reports, 0)).toBe(model.reports);
    expect(await bySql(spec, view, true)).toEqual(model);
    const undated = { ...view, reports: view.reports.map((of, at) => (at === 0 ? { ...of, year: null } : of)) };
    for (const of of [view, undated]) {
      const every = compareModel(of, { ...spec, every: true, chart: 'bar' }, { all: true });
      expect(every.newest).toBeNull();
      expect(every.reports).toBe(view.reports.length);
      expect(every.spec.every).toBe(true);
    }
    expect(await bySql({ ...spec, every: true, chart: 'bar' }, view, true)).toEqual(
      compareModel(view, { ...spec, every: true, chart: 'bar' }, { all: true })
    );
    expect(compareModel(view, { ...spec, chart: 'years' }).newest).toBeNull();
  });

  describe('of each body the latest of the reports that pass the filters stands', () => {
    const spec = { ...DEFAULT_SPEC, measures: [indicator('disclosure.total')], chart: 'table' as const };
    const shown = ({ rows, absent }: ReturnType<typeof compareModel>) =>
      [...rows, ...absent.rows].map(({ report }) => report);
    const older = view.reports.filter(({ latest }) => !latest);
    const newer = (of: (typeof older)[number] | undefined) =>
      view.reports.filter(
        ({ body, report_type, latest }) => latest && body === of?.body && report_type === of.report_type
      );

    test('where a search leaves out the latest', async () => {
      const [one] = older.filter((of) => newer(of).every(({ title }) => title !== of.title));
      if (!one) throw new Error('every report has the title of the one after it');
      const searched = { ...spec, text: one.title };
      const model = compareModel(view, searched, { all: true });
      expect(shown(model)).toContain(one.id);
      expect(model.newest?.older ?? 0).toBeLessThan(older.length);
      expect(await bySql(searched, view, true)).toEqual(model);
    });

    test('where the latest is of another level', async () => {
      const [one] = older;
      const [next] = newer(one);
      if (!one || !next) throw new Error('no body has two reports');
      const moved = one.agency_level === '市' ? ('县区' as const) : ('市' as const);
      const reports = view.reports.map((of) => (of.id === one.id ? { ...of, agency_level: moved } : of));
      const mixed = { ...view, reports, reportById: new Map(reports.map((of) => [of.id, of])) };
      await loaded.load(mixed);
      try {
        const model = compareModel(mixed, { ...spec, levels: [moved] }, { all: true });
        expect(shown(model)).toContain(one.id);
        for (const levels of [[moved], [next.agency_level], [moved, next.agency_level], []]) {
          expect(await bySql({ ...spec, levels }, mixed, true)).toEqual(
            compareModel(mixed, { ...spec, levels }, { all: true })
          );
        }
      } finally {
        await loaded.load(view);
      }
    });

    test('where the user leaves out the latest', async () => {
      const [one] = older;
      const skipped = { ...spec, skip: newer(one).map(({ id }) => id) };
      const model = compareModel(view, skipped, { all: true });
      expect(skipped.skip.length).toBeGreaterThan(0);
      expect(shown(model)).toContain(one?.id);
      expect(shown(model)).not.toContain(skipped.skip[0]);
      expect(await bySql(skipped, view, true)).toEqual(model);
    });
  });

  test('peers are whole governments among themselves, and departments among themselves', async () => {
    const spec = { ...DEFAULT_SPEC, measures: [indicator('disclosure.total')] };
    const model = compareModel(view, spec, { all: true });
    const groupOf = ({ level, type, year }: CompareRow) => `${level} ${type} ${year}`;
    const stated = model.rows.filter(({ cells: [cell] }) => cell?.state === 'stated' || cell?.state === 'zero');
    const kinds = groupBy(stated, groupOf);
    expect([...kinds.values()].some((rows) => new Set(rows.map(({ kind }) => kind)).size > 1)).toBe(true);
    for (const row of stated) {
      const peers = (kinds.get(groupOf(row)) ?? []).filter(({ kind }) => kind === row.kind);
      expect(row.cells[0]?.peers?.of ?? null).toBe(peers.length < 3 ? null : peers.length);
    }
    expect(await bySql(spec, view, true)).toEqual(model);
  });

  test('for any spec', async () => {
    await fc.assert(
      fc.asyncProperty(specs, async (spec) => {
        expect(await bySql(spec)).toEqual(compareModel(view, spec));
      }),
      { numRuns: 60 }
    );
  }, 120_000);

  test.each(['培训', '信息 公开', '%', 'ＸＸ', '没有这样的名称'])('for the names that hold %s', async (text) => {
    expect(await namesFromSql(engine, text)).toEqual(namesFromMemory(view, text));
  });

  test('and stays so after a correction and a removal, loaded incrementally', async () => {
    for (const { name } of TABLES) {
      await engine.connected((connection) => connection.run(sql`DROP TABLE ${identifier(name)}`));
    }
    const tables = new LibraryTables(engine);
    await tables.load(view);
    const metric = view.metrics.find(({ headline, report }) => headline && view.reportById.get(report)?.latest);
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
    const spec = { ...DEFAULT_SPEC, measures: [indicator(metric.indicator ?? '')] };
    const model = compareModel(corrected, spec);
    expect(model.rows.flatMap(({ cells }) => cells.map(({ value }) => value))).toContain(123456);
    expect(await bySql(spec, corrected)).toEqual(model);
    expect(await engine.query(sql`SELECT count(*) AS n FROM metrics`)).toEqual([{ n: view.metrics.length }]);
    expect(await engine.query(sql`SELECT count(*) AS n FROM answers`)).toEqual([
      { n: view.metrics.filter(({ indicator }) => indicator !== null).length }
    ]);
  });

  test('for reports that write only parts', async () => {
    const parted = partialView();
    const own = await nodeEngine();
    await new LibraryTables(own).load(parted);
    const spec = { ...DEFAULT_SPEC, measures: [indicator('disclosure.total')], every: true };
    const model = compareModel(parted, spec);
    expect(model.absent.partial).toBe(3);
    expect(await compareModelFromSql(own, await compareLibrary(own, parted), spec)).toEqual(model);
    await own.close();
  }, 30_000);

  test('SQL cannot reach a file or another host, nor undo that', async () => {
    await expect(engine.query(sql`SELECT * FROM read_csv('https://example.org/a.csv')`)).rejects.toThrow();
    await expect(engine.query(sql`SET enable_external_access = true`)).rejects.toThrow();
  });
});
