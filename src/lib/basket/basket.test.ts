import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { EXHIBIT, figure, LIST } from '$lib/export/exhibit.fixture';
import { IndexedStore } from '$lib/library/indexed-store';
import type { BasketStore } from './basket-item';
import { Basket } from './basket.svelte';
import { fingerprint } from './fingerprint';
import { coverLine } from './pages';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

let count = 0;
function basket(name = `basket-${++count}`): Basket {
  const store = new IndexedStore({ name });
  const made = new Basket(store, () => 1);
  open.push(made, store);
  return made;
}

async function filled(name?: string): Promise<Basket> {
  const made = basket(name);
  for (const title of ['甲', '乙', '丙']) await made.add({ exhibit: { ...EXHIBIT, title }, picture: null });
  return made;
}
const titles = ({ items }: Basket) => items.map(({ title }) => title);

test('what was collected is there again, edited and in the user’s order', async () => {
  const first = await filled('again');
  const [one, two] = first.items;
  await first.move(one?.id ?? '', 2);
  await first.edit(two?.id ?? '', { title: '新题', note: '要点' });
  const again = basket('again');
  await again.start();
  expect(titles(again)).toEqual(['新题', '丙', '甲']);
  expect(again.items[0]?.note).toBe('要点');
  expect(again.items[2]?.exhibit).toEqual({ ...EXHIBIT, title: '甲' });
});

test.each([
  [0, 1, ['乙', '甲', '丙']],
  [2, 0, ['丙', '甲', '乙']],
  [1, 1, ['甲', '乙', '丙']],
  [0, 9, ['乙', '丙', '甲']],
  [2, -3, ['丙', '甲', '乙']]
])('moving item %i to place %i', async (from, to, expected) => {
  const made = await filled();
  await made.move(made.items[from]?.id ?? '', to);
  expect(titles(made)).toEqual(expected);
});

test('a removal is taken back to its own place', async () => {
  const made = await filled();
  await made.remove([made.items[1]?.id ?? '']);
  expect(titles(made)).toEqual(['甲', '丙']);
  await made.undo();
  expect(titles(made)).toEqual(['甲', '乙', '丙']);
  expect(made.removed).toEqual([]);
});

test('what one tab collects, the other shows', async () => {
  const [one, other] = [basket('tabs'), basket('tabs')];
  await Promise.all([one.start(), other.start()]);
  await one.add({ exhibit: LIST, picture: null });
  await expect.poll(() => titles(other)).toEqual([LIST.title]);
});

test('newer figures take the finding’s title with them, and leave one that the user wrote', async () => {
  const made = await filled();
  const [one, two] = made.items;
  await made.edit(two?.id ?? '', { title: '我的题' });
  for (const item of [one, two])
    await made.renew(item?.id ?? '', { exhibit: { ...EXHIBIT, title: '新的发现' }, picture: '<svg/>' });
  expect(titles(made)).toEqual(['新的发现', '我的题', '丙']);
  expect(made.items[1]).toMatchObject({ picture: '<svg/>', exhibit: { title: '新的发现' } });
});

test('where nothing can be stored, it lives as long as the page and says so', async () => {
  const refuse = () => Promise.reject(new Error('full'));
  const store: BasketStore = {
    basket: refuse,
    saveBasketItems: refuse,
    removeBasketItems: refuse,
    onBasketChange: () => () => {}
  };
  const made = new Basket(store);
  await made.add({ exhibit: EXHIBIT, picture: null });
  expect(titles(made)).toEqual([EXHIBIT.title]);
  expect(made.error?.code).toBe('storage_failed');
});

test('a fingerprint is of what is said: a figure, a state or a body changes it, a title does not', () => {
  const [series] = EXHIBIT.series;
  if (!series) throw new Error('the fixture has no series');
  const changed = (at: number, change: Parameters<typeof figure>[0]) =>
    fingerprint({
      ...EXHIBIT,
      series: [{ ...series, figures: series.figures.map((one, index) => (index === at ? { ...one, ...change } : one)) }]
    });
  const own = fingerprint(EXHIBIT);
  expect(fingerprint({ ...EXHIBIT, title: '别的', created: '', chart: 'dot' })).toBe(own);
  expect(changed(0, { value: 43716 })).not.toBe(own);
  expect(changed(4, { state: 'placeholder' })).not.toBe(own);
  expect(fingerprint({ ...EXHIBIT, unreported: [] })).not.toBe(own);
  expect(fingerprint({ ...LIST, sheet: { ...LIST.sheet, rows: LIST.sheet.rows.slice(1) } })).not.toBe(
    fingerprint(LIST)
  );
});

test('two charts of one finding are told apart on the cover', async () => {
  const made = basket();
  for (const chart of ['bar', 'dot'] as const) await made.add({ exhibit: { ...EXHIBIT, chart }, picture: null });
  await made.add({ exhibit: LIST, picture: null });
  const lines = made.items.map(coverLine);
  expect(lines).toEqual([`${EXHIBIT.title}（条形图）`, `${EXHIBIT.title}（点图）`, LIST.title]);
});
