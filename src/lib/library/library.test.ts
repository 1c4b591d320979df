import { afterEach, describe, expect, test } from 'vitest';
import { compareModel } from '$lib/views/compare';
import { DEFAULT_SPEC } from '$lib/views/compare-spec';
import { AppFailure, appError } from '$lib/errors/app-error';
import type { RosterBody } from '$lib/roster/roster';
import { assignment } from './assignments';
import { Library } from './library.svelte';
import { MemoryStore } from './memory-store';
import { reportText, testParts } from './parts.fixture';
import type { LibraryStore } from './store';

const open: Library[] = [];
async function started(store?: LibraryStore): Promise<Library> {
  const library = new Library(testParts(store));
  open.push(library);
  await library.start();
  return library;
}
afterEach(() => {
  for (const library of open.splice(0)) library.close();
});

const file = (name: string, content: BlobPart) => new File([content], name);

describe('the first start', () => {
  test('shows the sample library, mapped, with an indicator chosen for comparison', async () => {
    const library = await started();
    expect(library.status).toBe('ready');
    expect(library.samples).toBe('shown');
    expect(library.view.reports.length).toBeGreaterThan(20);
    const model = compareModel(library.view, DEFAULT_SPEC);
    expect(model.reports).toBe(library.view.reports.filter(({ latest }) => latest).length);
    expect(model.rows.length + model.absent.total).toBe(model.reports);
    expect(model.summaries[0]?.answered).toBeGreaterThan(5);
  });

  test('without samples says so, and imports all the same', async () => {
    const library = new Library({ ...testParts(), loadSamples: () => Promise.reject(new Error('404')) });
    open.push(library);
    await library.start();
    expect(library.samples).toBe('unavailable');
    expect(library.notices.map(({ code }) => code)).toEqual(['samples_unavailable']);
    await library.importText(reportText('鹭汀县', 2023, '12'));
    expect(library.queue[0]).toMatchObject({ state: 'saved', reports: 1 });
  });
});

describe('import', () => {
  test('saves good files and fails bad ones, each with its reason', async () => {
    const library = await started();
    await library.importFiles([
      file('good.txt', reportText('鹭汀县', 2023, '38462')),
      file('empty.txt', ''),
      file('image.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])),
      file('poem.txt', '春眠不觉晓，处处闻啼鸟。'),
      file('crash.txt', reportText('砚湖市', 2023, '1')),
      file('last.txt', reportText('砚湖市', 2023, '915'))
    ]);
    expect(library.queue.map(({ name, state, error }) => [name, state, error?.code ?? null])).toEqual([
      ['good.txt', 'saved', null],
      ['empty.txt', 'failed', 'file_empty'],
      ['image.png', 'failed', 'file_binary'],
      ['poem.txt', 'failed', 'no_report'],
      ['crash.txt', 'failed', 'reader_crashed'],
      ['last.txt', 'saved', null]
    ]);
    expect(library.importing).toBe(false);
  });

  test('refuses a file over the limit without reading a byte of it', async () => {
    const library = await started();
    const huge = file('huge.txt', 'x');
    Object.defineProperty(huge, 'size', { value: 50 * 1024 * 1024 });
    huge.arrayBuffer = () => Promise.reject(new Error('was read'));
    await library.importFiles([huge]);
    expect(library.queue[0]?.error).toMatchObject({ code: 'file_too_large', cause: null });
    expect(library.queue[0]?.error?.message).toContain('50 MB');
  });

  test('puts the samples aside once there are own files', async () => {
    const library = await started();
    await library.importFiles([file('a.txt', reportText('鹭汀县', 2023, '38462'))]);
    await expect.poll(() => library.view.reports.map(({ agency }) => agency)).toEqual(['鹭汀县']);
    expect(library.samples).toBe('aside');
    await library.restoreSamples();
    expect(library.view.reports.length).toBeGreaterThan(20);
    await library.removeSamples();
    expect(library.view.reports).toHaveLength(1);
    expect(library.samples).toBe('removed');
  });

  test('keeps the same content under two names as two sources, counted once', async () => {
    const library = await started();
    const text = reportText('鹭汀县', 2023, '38462');
    await library.importFiles([file('甲.txt', text), file('乙.txt', text)]);
    await expect.poll(() => library.view.reports.length).toBe(1);
    expect(library.sources.filter(({ origin }) => origin === 'user')).toHaveLength(2);
    expect(library.queue.map(({ sameAs }) => sameAs)).toEqual([null, '甲.txt']);
    expect(library.view.duplicates).toHaveLength(1);
  });

  test('cancels what is not saved yet', async () => {
    const library = await started();
    const importing = library.importFiles([file('hang.txt', 'x'), file('later.txt', 'y')]);
    library.cancelImport();
    await importing;
    expect(library.queue.map(({ error }) => error?.code)).toEqual(['import_cancelled', 'import_cancelled']);
  });
});

describe('nothing is lost', () => {
  test('removed files come back with undo, texts included', async () => {
    const library = await started();
    const text = reportText('鹭汀县', 2023, '38462');
    await library.importFiles([file('甲.txt', text)]);
    const [source] = library.sources.filter(({ origin }) => origin === 'user');
    if (!source) throw new Error('not imported');
    await library.remove([source.id]);
    await expect(library.sourceText(source.content)).rejects.toThrow(AppFailure);
    await library.undoRemove();
    expect(library.view.reports.map(({ agency }) => agency)).toEqual(['鹭汀县']);
    expect(await library.sourceText(library.view.reports[0]?.id ?? '')).toBe(text);
  });

  test('a full disk: the files stay usable in the page, with a notice', async () => {
    const store = new MemoryStore();
    store.saveFiles = () => Promise.reject(new AppFailure(appError('storage_full')));
    const library = await started(store);
    await library.importFiles([file('甲.txt', reportText('鹭汀县', 2023, '38462'))]);
    await expect.poll(() => library.view.reports.map(({ agency }) => agency)).toEqual(['鹭汀县']);
    expect(library.queue[0]).toMatchObject({ state: 'saved', error: { code: 'storage_full' } });
    expect(library.notices.map(({ code }) => code)).toEqual(['storage_full']);
    expect(await library.sourceText(library.view.reports[0]?.id ?? '')).toContain('38462');
  });

  test('no storage at all: everything works in memory', async () => {
    const store = new MemoryStore();
    store.load = () => Promise.reject(new AppFailure(appError('storage_unavailable')));
    const library = await started(store);
    expect(library.memoryOnly).toBe(true);
    await library.importText(reportText('鹭汀县', 2023, '5'), '甲.txt');
    expect(library.queue[0]).toMatchObject({ state: 'saved', error: null });
  });

  test('records of older rules are read again from the stored text', async () => {
    const store = new MemoryStore();
    const first = await started(store);
    await first.importText(reportText('鹭汀县', 2023, '38462'), '甲.txt');
    const { records, mappings } = await store.load();
    const [read, mapping] = [records[0], mappings[0]];
    if (!read || !mapping) throw new Error('not stored');
    await store.saveRecords({ ...read, rulesVersion: 0, metrics: [] }, { ...mapping, rulesVersion: 0, indicators: [] });
    const second = await started(store);
    await expect.poll(() => second.view.metrics.length).toBe(read.metrics.length);
    expect((await store.load()).records[0]?.rulesVersion).toBe(read.rulesVersion);
  });
});

describe('the roster', () => {
  const body = (name: string, order: number): RosterBody => ({
    id: name,
    name,
    aliases: [],
    level: '县区',
    group: '',
    order
  });

  test('is the samples’ while there is nothing else, and never mixed with the user’s own', async () => {
    const library = await started();
    expect(library.rosterOrigin).toBe('sample');
    const reported = new Set(library.view.reports.map((report) => report.body));
    expect(library.view.roster.filter(({ id }) => !reported.has(id)).length).toBeGreaterThan(0);
    await library.saveRoster([body('鹭汀县', 1)]);
    expect([library.rosterOrigin, library.view.roster.map(({ name }) => name)]).toEqual(['own', ['鹭汀县']]);
    await library.saveRoster([]);
    expect(library.rosterOrigin).toBe('sample');
    await library.importText(reportText('鹭汀县', 2023, '5'), '甲.txt');
    await expect.poll(() => library.view.reports).toHaveLength(1);
    await library.restoreSamples();
    expect([library.rosterOrigin, library.view.roster]).toEqual(['none', []]);
  });

  test('is changed, undone step by step, and there after a reload', async () => {
    const store = new MemoryStore();
    const library = await started(store);
    const names = () => library.roster.map(({ name }) => name);
    await library.saveRoster([body('鹭汀县', 2), body('砚湖市', 1)]);
    await library.changeRoster({ put: [body('白芷县', 3)], remove: ['砚湖市'] });
    expect(names()).toEqual(['鹭汀县', '白芷县']);
    await library.undoRoster();
    expect(names()).toEqual(['砚湖市', '鹭汀县']);
    expect((await started(store)).roster).toEqual(library.roster);
    await library.undoRoster();
    expect([library.rosterOrigin, library.rosterUndoable]).toEqual(['sample', false]);
  });

  test('a report that cannot be assigned says so to whoever assigned it', async () => {
    const store = new MemoryStore();
    const library = await started(store);
    const [report] = library.view.reports;
    if (!report) throw new Error('the samples have no report');
    const assigned = () => library.correct(assignment(report, body('鹭汀县', 1), 1));
    expect([await assigned(), library.corrections.length]).toEqual([true, 1]);
    await library.uncorrect(library.corrections[0]?.id ?? '');
    store.saveCorrection = () => Promise.reject(new AppFailure(appError('storage_full')));
    expect([await assigned(), library.corrections.length]).toEqual([false, 0]);
    expect(library.notices.map(({ code }) => code)).toEqual(['storage_full']);
  });

  test('a change that cannot be stored is not made, and said', async () => {
    const store = new MemoryStore();
    const library = await started(store);
    store.changeRoster = () => Promise.reject(new AppFailure(appError('storage_full')));
    expect(await library.saveRoster([body('鹭汀县', 1)])).toBe(false);
    expect([library.rosterOrigin, library.rosterUndoable]).toEqual(['sample', false]);
    expect(library.notices.map(({ code }) => code)).toEqual(['storage_full']);
  });
});
