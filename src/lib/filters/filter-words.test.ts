import { expect, test } from 'vitest';
import { DEFAULT_SPEC } from '$lib/views/compare-spec';
import { compareValues } from './filter-words';

test('files of other bodies are called otherwise', () => {
  const named = (bodies: string[], skip: string[] = []) => compareValues({ ...DEFAULT_SPEC, bodies, skip });
  expect(named(['青溪县'])).toBe('青溪县');
  expect(named(['青溪县', '白石县', '松原县'])).toBe('青溪县、白石县等3个');
  expect(named([], ['r1'])).toBe('除去1份');
});

test('a file’s name says what its comparison is narrowed to, and nothing where it is not', () => {
  expect(compareValues(DEFAULT_SPEC)).toBe('');
  expect(compareValues({ ...DEFAULT_SPEC, every: true })).toBe('各年都列入');
  expect(compareValues({ ...DEFAULT_SPEC, levels: ['县区'], years: [2022, 2023], text: '教育' })).toBe(
    '县区、2022、2023、教育'
  );
});
