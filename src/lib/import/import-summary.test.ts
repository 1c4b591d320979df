import { expect, test } from 'vitest';
import { importSummary, itemsShown } from './import-summary';
import type { ImportItem } from './progress';

const item = (id: string, state: ImportItem['state'], more: Partial<ImportItem> = {}): ImportItem => ({
  id,
  name: id,
  bytes: 1,
  state,
  error: null,
  reports: 0,
  metrics: 0,
  sameAs: null,
  share: 0,
  ...more
});

const items = [
  item('a', 'queued'),
  item('b', 'saved', { reports: 2, metrics: 30 }),
  item('c', 'failed'),
  item('d', 'reading', { share: 0.4 }),
  item('e', 'saved', { reports: 1, metrics: 5 })
];

test('a file that failed is done, and counts no reports; one under way counts by its share', () => {
  expect(importSummary(items)).toEqual({
    files: 5,
    done: 3,
    reached: 3.4,
    saved: 2,
    failed: 1,
    reports: 3,
    metrics: 35
  });
});

test('what failed is never cut off by what waits', () => {
  expect(itemsShown(items, 3).map(({ id }) => id)).toEqual(['c', 'd', 'b']);
});
