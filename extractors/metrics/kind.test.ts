import { expect, test } from 'vitest';
import { measureMarked } from './marked.fixture';

test.each([
  ['a bare figure whose name is one to another is a ratio', '城乡居民收入比«2.1»。', 'ratio'],
  ['a bare figure whose name ends in a rate is one', '茶园绿化率«0.9»。', 'ratio'],
  ['what has a unit is what the unit says', '城乡居民收入比«2亩»。', 'measure'],
  ['another bare figure is a count', '开办茶校«2»。', 'count']
])('%s', (_title, body, kind) => {
  expect(measureMarked(body).map((one) => one.kind)).toEqual([kind]);
});

test('what is called a change or a rank is one, whatever its unit', () => {
  const body = '茶叶产量«9吨»，同比增长«10%»，增幅列全省第«3»。';
  expect(measureMarked(body).map(({ kind }) => kind)).toEqual(['measure', 'change', 'rank']);
});
