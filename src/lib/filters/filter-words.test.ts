import { expect, test } from 'vitest';
import { DEFAULT_SPEC } from '$lib/views/compare-spec';
import { compareValues, shownPage } from './filter-words';

test('files of other bodies are called otherwise', () => {
  const named = (bodies: string[], skip: string[] = []) => compareValues({ ...DEFAULT_SPEC, bodies, skip });
  expect(named(['青溪县'])).toBe('青溪县');
  expect(named(['青溪县', '白石县', '松原县'])).toBe('青溪县、白石县等3个');
  expect(named([], ['r1'])).toBe('除去1份');
});

test('a picture of a page is called otherwise than that of the next, and one of everything by no page', () => {
  expect(shownPage({ page: 1, pages: 3 })).toBe('第1页');
  expect(shownPage({ page: 2, pages: 3 })).toBe('第2页');
  expect(shownPage({ page: 1, pages: 1 })).toBe('');
});

test('a file’s name says what its comparison is narrowed to, and nothing where it is not', () => {
  expect(compareValues(DEFAULT_SPEC)).toBe('');
  expect(compareValues({ ...DEFAULT_SPEC, every: true })).toBe('各年都列入');
  expect(compareValues({ ...DEFAULT_SPEC, levels: ['县区'], years: [2022, 2023], text: '教育' })).toBe(
    '县区、2022、2023、教育'
  );
});
