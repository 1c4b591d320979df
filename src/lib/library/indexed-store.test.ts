import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BasketItem } from '$lib/basket/basket-item';
import { EXHIBIT } from '$lib/export/exhibit.fixture';
import { readSource } from '$lib/import/read-source';
import type { BlankTick } from '$lib/placeholders/blank-tick';
import type { RosterBody } from '$lib/roster/roster';
import { IndexedStore } from './indexed-store';
import type { Correction, Source } from './layers';
import { Library } from './library.svelte';
import { reportText, testParts } from './parts.fixture';
import { MIGRATIONS } from './schema';
import type { StoredFile } from './store';

let name = '';
let count = 0;
const open: { close(): void }[] = [];
beforeEach(() => (name = `test-${++count}`));
afterEach(() => {
  vi.restoreAllMocks();
  for (const one of open.splice(0)) one.close();
});

function store(options: ConstructorParameters<typeof IndexedStore>[0] = {}): IndexedStore {
  const made = new IndexedStore({ name, ...options });
  open.push(made);
  return made;
}

function storedFile(fileName: string, text: string): StoredFile {
  const outcome = readSource(fileName, new TextEncoder().encode(text));
  if (!outcome.ok) throw new Error(outcome.error.message);
  const { content, records, mapping, encoding } = outcome.read;
  const source: Source = {
    id: `${content}:${fileName}`,
    name: fileName,
    content,
    origin: 'user',
    encoding,
    bytes: text.length,
    characters: text.length,
    added: 1
  };
  return { source, text, records, mapping };
}

const TICK: BlankTick = {
  id: 'c:3',
  content: 'c',
  start: 3,
  end: 5,
  source: '甲.txt',
  title: '甲总结',
  context: '走访XX户',
  text: 'XX',
  nth: 0,
  asked: 1,
  returned: null,
  note: '周五报',
  made: 1
};

const LUTING: RosterBody = { id: '甲', name: '鹭汀县', aliases: ['鹭汀'], level: '县区', group: '', order: 1 };

const correction = (content: string): Correction => ({
  id: 'c1',
  kind: 'report',
  content,
  target: { id: 'r', start: 0, end: 1, name: '' },
  patch: { year: 2024 },
  made: 1,
  note: ''
});

describe('what is stored is there again', () => {
  test('after the page is closed, layer by layer', async () => {
    const first = store();
    const file = storedFile('甲.txt', reportText('鹭汀县', 2023, '38462'));
    await first.saveFiles([file]);
    await first.saveCorrection(correction(file.source.content));
    await first.saveView({ id: 'v', name: '周一', address: 'compare/', made: 1 });
    await first.changeRoster({ put: [LUTING, { ...LUTING, id: '乙' }], remove: [] });
    await first.changeRoster({ put: [], remove: ['乙'] });
    await first.changeTicks({ put: [TICK, { ...TICK, id: 'c:9', start: 9 }], remove: [] });
    await first.changeTicks({ put: [], remove: ['c:9'] });
    await first.saveSampleChoice('removed');
    first.close();
    const again = store();
    expect(await again.load()).toEqual({
      sources: [file.source],
      records: [file.records],
      mappings: [file.mapping],
      corrections: [correction(file.source.content)],
      savedViews: [{ id: 'v', name: '周一', address: 'compare/', made: 1 }],
      ownIndicators: [],
      roster: [LUTING],
      ticks: [TICK],
      sampleChoice: 'removed'
    });
    expect(await again.text(file.source.content)).toBe(file.text);
  });

  test('a content goes with its last source, its corrections stay', async () => {
    const one = storedFile('甲.txt', reportText('鹭汀县', 2023, '38462'));
    const two = storedFile('乙.txt', reportText('鹭汀县', 2023, '38462'));
    const kept = store();
    await kept.saveFiles([one, two]);
    await kept.saveCorrection(correction(one.source.content));
    await kept.removeSources([one.source.id]);
    expect(await kept.text(one.source.content)).toBe(one.text);
    await kept.removeSources([two.source.id]);
    expect(await kept.text(one.source.content)).toBeNull();
    expect(await kept.load()).toMatchObject({ sources: [], records: [], mappings: [], corrections: [{ id: 'c1' }] });
  });

  test('records of newer rules replace the older', async () => {
    const file = storedFile('甲.txt', reportText('鹭汀县', 2023, '38462'));
    const kept = store();
    await kept.saveFiles([{ ...file, records: { ...file.records, rulesVersion: 0 } }]);
    await kept.saveRecords(file.records, file.mapping);
    expect((await kept.load()).records).toEqual([file.records]);
  });

  test('an own indicator that is no longer one is left out, not trusted', async () => {
    const kept = store();
    await kept.load();
    const raw = await openDB(name);
    await raw.put('indicators', { key: 'own.bad', name: '', rules: 'x' });
    raw.close();
    expect((await kept.load()).ownIndicators).toEqual([]);
  });
});

describe('the 汇报夹', () => {
  const item = (id: string, place: number): BasketItem => ({
    id,
    place,
    title: id,
    note: '',
    exhibit: EXHIBIT,
    picture: null,
    kept: null,
    added: 1
  });

  test('is there again after the page is closed, in its order', async () => {
    const first = store();
    await first.saveBasketItems([item('甲', 2), item('乙', 1), item('丙', 3)]);
    await first.removeBasketItems(['丙']);
    first.close();
    expect((await store().basket()).map(({ id }) => id)).toEqual(['乙', '甲']);
  });

  test('tells the other tab of its changes, and does not make it read the library again', async () => {
    const [one, other] = [store(), store()];
    const said: string[] = [];
    other.onChange(() => said.push('library'));
    other.onBasketChange(() => said.push('basket'));
    await one.saveBasketItems([item('甲', 1)]);
    await one.saveSampleChoice('shown');
    await expect.poll(() => said).toEqual(['basket', 'library']);
  });
});

test('a library from before the roster keeps all that is in it', async () => {
  const before = store({ migrations: MIGRATIONS.slice(0, 1) });
  const file = storedFile('甲.txt', reportText('鹭汀县', 2023, '38462'));
  // The first version had no roster to load; what it stored is what counts.
  await before.saveFiles([file]);
  await before.saveCorrection(correction(file.source.content));
  before.close();
  const upgraded = store();
  expect(await upgraded.load()).toMatchObject({ sources: [file.source], records: [file.records], roster: [] });
  await upgraded.changeRoster({ put: [LUTING], remove: [] });
  expect((await upgraded.load()).roster).toEqual([LUTING]);
});

test('what is no body of a roster is left out, not trusted', async () => {
  const kept = store();
  await kept.changeRoster({ put: [LUTING], remove: [] });
  const raw = await openDB(name);
  await raw.put('roster', { id: 'bad', name: '', aliases: 'x', level: '国' });
  await raw.put('roster', { id: 'half', name: '乙县', aliases: [1, '乙'], level: '县区', group: 3, order: 'x' });
  raw.close();
  expect((await kept.load()).roster.map(({ id, aliases, group }) => [id, aliases, group])).toEqual([
    ['half', ['乙'], ''],
    ['甲', ['鹭汀'], '']
  ]);
});

describe('a newer version', () => {
  const added = [
    ...MIGRATIONS,
    (database: Parameters<(typeof MIGRATIONS)[0]>[0]) => void database.createObjectStore('extra' as 'meta')
  ];

  test('upgrades an older library in place and keeps what is in it', async () => {
    const old = store();
    const file = storedFile('甲.txt', reportText('鹭汀县', 2023, '38462'));
    await old.saveFiles([file]);
    old.close();
    const upgraded = store({ migrations: added });
    expect((await upgraded.load()).sources).toEqual([file.source]);
  });

  test('does not wait for ever for an older tab, which lets go of its own accord', async () => {
    await store().load();
    const upgraded = store({ migrations: added });
    expect((await upgraded.load()).sources).toEqual([]);
  });

  test('is not opened by an older one', async () => {
    const newer = store({ migrations: added });
    await newer.load();
    newer.close();
    await expect(store().load()).rejects.toMatchObject({ error: { code: 'storage_newer' } });
  });

  test('held up by a tab that does not let go says so, and changes nothing', async () => {
    const held = await openDB(name, 1, {
      upgrade: (database) => void MIGRATIONS[0]?.(database as never, null as never)
    });
    await expect(store({ migrations: added, timeout: 50 }).load()).rejects.toMatchObject({
      error: { code: 'storage_blocked' }
    });
    held.close();
  });
});

describe('failures are told apart', () => {
  test.each([
    ['QuotaExceededError', 'storage_full'],
    ['SecurityError', 'storage_unavailable'],
    ['DataError', 'storage_failed']
  ])('%s is %s', async (exception, code) => {
    const kept = store();
    await kept.load();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('test', exception);
    });
    const file = storedFile('甲.txt', reportText('鹭汀县', 2023, '38462'));
    await expect(kept.saveFiles([file])).rejects.toMatchObject({ error: { code } });
    vi.restoreAllMocks();
    expect((await kept.load()).sources).toEqual([]);
  });
});

test('what one tab imports, the other shows', async () => {
  const libraries = await Promise.all(
    [store(), store()].map(async (kept) => {
      const library = new Library(testParts(kept));
      open.push(library);
      await library.start();
      return library;
    })
  );
  await libraries[0]?.importText(reportText('鹭汀县', 2023, '38462'), '甲.txt');
  await expect.poll(() => libraries[1]?.view.reports.map(({ agency }) => agency)).toEqual(['鹭汀县']);
});

test('a change is committed as it is asked for, not when the page finds the time: a reload would throw it away', async () => {
  const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
  const made = store();
  await made.changeTicks({ put: [TICK], remove: [] });
  await made.saveSampleChoice('removed');
  expect(commit).toHaveBeenCalledTimes(2);
  expect((await made.load()).ticks).toEqual([TICK]);
});
