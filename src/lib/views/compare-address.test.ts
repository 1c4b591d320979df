import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { specFromSearch, specToSearch } from './compare-address';
import { DEFAULT_SPEC } from './compare-spec';
import { specs } from './compare.fixture';

describe('a spec and its address', () => {
  test('any spec survives its address', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        expect(specFromSearch(new URLSearchParams(specToSearch(spec).toString()))).toEqual(spec);
      })
    );
  });

  const press = { kind: 'indicator', key: 'press.count' } as const;
  test.each([
    ['', DEFAULT_SPEC],
    ['?level=火星&year=二三&sort=color&order=up&chart=pie&peers=all&page=0&column=x', DEFAULT_SPEC],
    ['?sort=name', { ...DEFAULT_SPEC, sort: 'name', order: 'asc' }],
    ['?indicator=press.count,<script>', { ...DEFAULT_SPEC, measures: [press] }],
    [
      '?m=press.count,培训~业务培训~次,press.count',
      { ...DEFAULT_SPEC, measures: [press, { kind: 'names', names: ['培训', '业务培训'], unit: '次' }] }
    ],
    ['?m=网站访问量~', { ...DEFAULT_SPEC, measures: [{ kind: 'names', names: ['网站访问量'], unit: '' }] }],
    ['?m=~次', DEFAULT_SPEC],
    [
      '?m==培训~开展培训~业务培训~次',
      { ...DEFAULT_SPEC, measures: [{ kind: 'names', names: ['开展培训', '业务培训'], unit: '次', label: '培训' }] }
    ],
    ['?m==培训~次', DEFAULT_SPEC],
    ['?every=yes', { ...DEFAULT_SPEC, every: true }],
    ['?year=2023,2022,2023&q=+鹭汀+', { ...DEFAULT_SPEC, years: [2022, 2023], text: '鹭汀' }],
    ['?scale=log&chart=dot', { ...DEFAULT_SPEC, scale: 'log', chart: 'dot' }]
  ])('%s is read as far as it is understood', (search, spec) => {
    expect(specFromSearch(new URLSearchParams(search))).toEqual(spec);
  });

  test('an untouched page has an empty address', () => {
    expect(specToSearch(DEFAULT_SPEC).toString()).toBe('');
  });
});
