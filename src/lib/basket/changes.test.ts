import { expect, test } from 'vitest';
import { collectCompare, type Shelf } from '$lib/export/collect-compare';
import type { EffectiveView } from '$lib/library/effective-view';
import type { Correction } from '$lib/library/layers';
import { librarySource } from '$lib/views/compare-source';
import { DEFAULT_SPEC } from '$lib/views/compare-spec';
import { sampleView } from '$lib/views/compare.fixture';
import type { BasketItem } from './basket-item';
import { Basket } from './basket.svelte';
import { Changes } from './changes.svelte';

const nobody = { query: () => Promise.reject(new Error('not asked')) };
/** A table: pictures of charts need a browser. */
const spec = {
  ...DEFAULT_SPEC,
  chart: 'table' as const,
  measures: [{ kind: 'indicator', key: 'press.count' } as const]
};

function shelf(view: EffectiveView) {
  const read: string[] = [];
  const sourceText = (content: string) => {
    read.push(content);
    return Promise.resolve('。'.repeat(100));
  };
  return { read, library: { view, sourceText, ticks: [] }, source: librarySource(() => view, nobody) };
}

async function collected(view: EffectiveView): Promise<BasketItem> {
  const exhibit = await collectCompare(shelf(view), spec);
  return { id: 'b1', place: 1, title: exhibit.title, note: '', exhibit, picture: null, kept: null, added: 0 };
}

function corrected(view: EffectiveView): EffectiveView {
  const metric = view.metrics.find(
    ({ indicator, headline, report }) => headline && indicator === 'press.count' && view.reportById.get(report)?.latest
  );
  const content = view.contents.find(({ metrics }) => metrics.some((one) => one === metric));
  if (!metric || !content) throw new Error('the samples answer for nothing');
  const change = { id: 'c1', content: content.content, target: metric, patch: { value: 987 }, made: 1, note: '' };
  return sampleView([{ ...change, kind: 'metric' } satisfies Correction], view);
}

test('figures are compared without reading a single source text', async () => {
  const view = sampleView();
  const item = await collected(view);
  const same = shelf(view);
  const changes = new Changes(same);
  expect(changes.standing(item)).toBe('checking');
  await changes.check([item]);
  expect(changes.standing(item)).toBe('same');
  expect(same.read).toEqual([]);
});

test('other figures are told, and said where nobody answers', async () => {
  const view = sampleView();
  const item = await collected(view);
  const changes = new Changes(shelf(corrected(view)));
  await changes.check([item]);
  expect(changes.standing(item)).toBe('changed');
  changes.forget();
  expect(changes.standing(item)).toBe('checking');
  const mute = new Changes({ ...shelf(view), source: { compare: nobody.query } });
  await mute.check([item]);
  expect(mute.standing(item)).toBe('failed');
});

/** A 汇报夹 that holds what a library said, and the changes to it that another one tells. */
async function told(view: EffectiveView, now: EffectiveView, change: Partial<Shelf> = {}) {
  const exhibit = (await collected(view)).exhibit;
  const basket = new Basket({
    basket: () => Promise.resolve([]),
    saveBasketItems: () => Promise.resolve(),
    removeBasketItems: () => Promise.resolve(),
    onBasketChange: () => () => undefined
  });
  await basket.add({ exhibit, picture: null });
  const changes = new Changes({ ...shelf(now), ...change });
  const item = (): BasketItem => {
    const [first] = basket.items;
    if (!first) throw new Error('nothing was collected');
    return first;
  };
  await changes.check(basket.items);
  return { basket, changes, item };
}

test('an item that the user keeps as it is stands as the same', async () => {
  const view = sampleView();
  const { basket, changes, item } = await told(view, corrected(view));
  expect(changes.standing(item())).toBe('changed');
  const { exhibit } = item();
  await changes.keep(basket, item());
  expect(changes.standing(item())).toBe('same');
  expect(item().exhibit).toBe(exhibit);
});

test('an item that the user renews takes the library’s figures over', async () => {
  const view = sampleView();
  const { basket, changes, item } = await told(view, corrected(view));
  const before = item().exhibit;
  await changes.renew(basket, item());
  expect(changes.standing(item())).toBe('same');
  expect(changes.refusal(item())).toBeNull();
  expect(item().exhibit).not.toEqual(before);
});

test('all that have changed are renewed together, what was kept as it is stays', async () => {
  const view = sampleView();
  const { basket, changes, item } = await told(view, corrected(view));
  const { exhibit } = item();
  await basket.add({ exhibit, picture: null });
  await basket.add({ exhibit, picture: null });
  await changes.check(basket.items);
  await changes.keep(basket, item());
  expect(changes.changed(basket.items)).toHaveLength(2);
  await changes.renewAll(basket);
  expect(changes.changed(basket.items)).toEqual([]);
  expect(basket.items.map((one) => one.exhibit === exhibit)).toEqual([true, false, false]);
});

test('figures that come after the library became another say nothing of that one', async () => {
  const view = sampleView();
  const { basket, changes, item } = await told(view, corrected(view));
  const renewing = changes.renew(basket, item());
  changes.forget();
  await renewing;
  expect(changes.standing(item())).toBe('checking');
});

test('where figures cannot be taken over the item stays changed, and why is said', async () => {
  const view = sampleView();
  const asked = librarySource(() => corrected(view), nobody);
  let mute = false;
  const source: Shelf['source'] = {
    compare: (...question) => (mute ? Promise.reject(new Error('gone')) : asked.compare(...question))
  };
  const { basket, changes, item } = await told(view, corrected(view), { source });
  const { exhibit } = item();
  mute = true;
  await changes.renew(basket, item());
  expect(changes.standing(item())).toBe('changed');
  expect(changes.refusal(item())?.code).toBe('source_missing');
  expect(item().exhibit).toBe(exhibit);
  mute = false;
  await changes.renew(basket, item());
  expect(changes.refusal(item())).toBeNull();
});
