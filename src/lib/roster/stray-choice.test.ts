import { expect, test } from 'vitest';
import type { EffectiveReport } from '$lib/library/effective-view';
import type { Stray, StrayReport } from './coverage';
import { findStrays, newBodies } from './stray-choice';

const stray = (agency: string, why: Stray = 'unknown', source = '汇编.txt'): StrayReport => ({
  report: { id: agency, label: agency, agency, title: `${agency}2023年总结`, source } as EffectiveReport,
  why
});
const STRAYS = [stray('鹭汀县统计局'), stray('石笕镇'), stray('XX镇', 'blanked', '乡镇.txt')];

test.each([
  ['', 3],
  ['统计', 1],
  ['镇 2023', 2],
  ['乡镇.TXT', 1],
  ['没有', 0]
])('“%s” finds %i', (words, count) => expect(findStrays(STRAYS, words)).toHaveLength(count));

test('names that the roster has not are added as one change, each once, blanked ones never', () => {
  const { change, count } = newBodies([], [...STRAYS, stray('石笕镇')]);
  expect(count).toBe(2);
  expect(change.put.map(({ name }) => name).sort()).toEqual(['石笕镇', '鹭汀县统计局'].sort());
  expect(change.remove).toEqual([]);
});

test('what is there already is not added again', () => {
  const first = newBodies([], [stray('石笕镇')]).change.put;
  expect(newBodies(first, [stray('石笕镇'), stray('临川乡')])).toMatchObject({ count: 1 });
});
