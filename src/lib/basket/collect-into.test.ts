import { expect, test } from 'vitest';
import { Work } from '$lib/export/work.svelte';
import type { Collected } from './basket.svelte';
import { collectInto } from './collect-into';

const COLLECTED = { picture: null } as unknown as Collected;
/** A store that is slow: what is kept there is kept when `store` is called. */
function slowBasket() {
  const stores: (() => void)[] = [];
  return { stores, add: () => new Promise<void>((resolve) => stores.push(resolve)) };
}
const turn = () => new Promise((resolve) => setTimeout(resolve));

test('the work is not done before the basket has kept what was collected', async () => {
  const [work, basket] = [new Work(), slowBasket()];
  const collecting = collectInto(basket, work, () => Promise.resolve(COLLECTED));
  await turn();
  expect([basket.stores.length, work.running]).toEqual([1, true]);
  basket.stores[0]?.();
  expect(await collecting).toBe(true);
  expect(work.running).toBe(false);
});

test('what was called off is not kept', async () => {
  const [work, basket] = [new Work(), slowBasket()];
  let made = (_: Collected) => {};
  const collecting = collectInto(basket, work, () => new Promise((resolve) => (made = resolve)));
  work.cancel();
  made(COLLECTED);
  expect(await collecting).toBe(false);
  expect(basket.stores).toHaveLength(0);
});

test('a basket that cannot keep it is the caller’s to tell', async () => {
  const work = new Work();
  const full = { add: () => Promise.reject(new Error('full')) };
  await expect(collectInto(full, work, () => Promise.resolve(COLLECTED))).rejects.toThrow('full');
  expect(work.running).toBe(false);
});
