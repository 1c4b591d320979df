import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Keeper } from './keeper.svelte';
import { MemoryStore } from './memory-store';

const marks = new Map<string, string>();

beforeEach(() => {
  marks.clear();
  vi.stubGlobal('localStorage', { setItem: (key: string, value: string) => marks.set(key, value) });
});
afterEach(() => vi.unstubAllGlobals());

test('a library that nobody touched has no mark', async () => {
  await new Keeper(new MemoryStore()).load();
  expect([...marks]).toEqual([]);
});

test('a change is marked before it is stored', async () => {
  const order: string[] = [];
  const keeper = new Keeper(new MemoryStore());
  await keeper.keep(() => {
    order.push(...marks.keys());
    return Promise.resolve();
  });
  expect(order).toEqual(['mingshu.own']);
});

test('what was stored before there was a mark has one from the next start', async () => {
  const store = new MemoryStore();
  await store.saveSampleChoice('removed');
  await new Keeper(store).load();
  expect([...marks.keys()]).toEqual(['mingshu.own']);
});
