import { expect, test } from 'vitest';
import { Grown } from './grown.svelte';

test('a long list opens with a hundred items and grows by as many', () => {
  const grown = new Grown(() => Array.from({ length: 250 }, (_, at) => at));
  expect([grown.shown.length, grown.more]).toEqual([100, 150]);
  grown.grow();
  grown.grow();
  expect([grown.shown.length, grown.more]).toEqual([250, 0]);
});

test('items of many rows are counted by their rows', () => {
  const grown = new Grown(
    () => Array.from({ length: 80 }, () => 30),
    (rows) => rows
  );
  expect(grown.shown).toHaveLength(4);
  grown.grow();
  expect(grown.shown).toHaveLength(7);
});
