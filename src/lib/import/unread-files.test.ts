import { expect, test } from 'vitest';
import type { ImportItem } from './progress';
import { keepUnread, leftUnread, ownKey, unreadNames, type NameStorage } from './unread-files';

function storageOf(stored: Record<string, string> = {}): NameStorage {
  const map = new Map(Object.entries(stored));
  return {
    get length() {
      return map.size;
    },
    key: (at) => [...map.keys()][at] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key)
  };
}

const NONE = new Set<string>();

test('what is neither saved nor refused is still to be read', () => {
  const items = (['queued', 'decoding', 'reading', 'saved', 'failed'] as const).map((state) => ({
    name: `${state}.txt`,
    state
  })) as ImportItem[];
  expect(unreadNames(items)).toEqual(['queued.txt', 'decoding.txt', 'reading.txt']);
});

test('a page that is gone leaves the names of its files, one that is importing does not', () => {
  const storage = storageOf({ 'mingshu.theme': 'dark' });
  const [gone, alive] = [ownKey(), ownKey()];
  keepUnread(storage, gone, ['甲.txt', '乙.txt']);
  keepUnread(storage, alive, ['丙.txt']);
  expect(leftUnread(storage, new Set([alive]))).toEqual({ keys: [gone], names: ['甲.txt', '乙.txt'] });
});

test('when all is read nothing is left', () => {
  const storage = storageOf();
  const key = ownKey();
  keepUnread(storage, key, ['甲.txt']);
  keepUnread(storage, key, []);
  expect(leftUnread(storage, NONE)).toEqual({ keys: [], names: [] });
});

test.each(['{', '{"a":1}', '[1, null]'])('stored %s names no file', (stored) => {
  expect(leftUnread(storageOf({ 'mingshu-import-x': stored }), NONE).names).toEqual([]);
});
