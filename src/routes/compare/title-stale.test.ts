import { expect, test } from 'vitest';
import { DEFAULT_SPEC, type CompareSpec } from '$lib/views/compare-spec';
import { titleStale } from './title-stale';

const titled = { ...DEFAULT_SPEC, title: '全县公开' };

test.each<[string, boolean, CompareSpec, Partial<CompareSpec>, boolean]>([
  ['a filter changes', false, titled, { levels: ['县区'] }, true],
  ['another page of the same', false, titled, { page: 2 }, false],
  ['a filter that stays as it is', false, titled, { levels: [] }, false],
  ['the look changes after a filter', true, titled, { chart: 'dot' }, true],
  ['the title is written anew', true, titled, { title: '县区公开' }, false],
  ['no title of the user', false, DEFAULT_SPEC, { levels: ['县区'] }, false]
])('%s', (_, was, spec, change, expected) => {
  expect(titleStale(was, spec, change)).toBe(expected);
});
