import { expect, test } from 'vitest';
import { foldPartNames, partKey } from './part-names';

test.each([
  ['县政府门户网站发布', '门户网站发布'],
  ['鹭汀县人民政府门户网站', '门户网站'],
  ['市政府网站公开信息', '网站'],
  ['政务微博发布', '政务微博'],
  ['门户网站', '政府网站']
])('%s and %s are one part', (one, other) => {
  expect(partKey(one)).toBe(partKey(other));
});

test.each([
  ['政务微博', '政务微信'],
  ['县级政府网站', '市级政府网站'],
  ['发布', '公开']
])('%s and %s are two', (one, other) => {
  expect(partKey(one)).not.toBe(partKey(other));
});

const part = (report: string, name: string, value: number) => ({ report, name, value });

test('names over the years share a colour, under the longest of them', () => {
  const parts = [part('a', '门户网站发布', 10), part('b', '县政府门户网站发布', 20), part('b', '公告栏', 25)];
  expect(foldPartNames(parts)).toEqual([
    { name: '县政府门户网站发布', names: ['县政府门户网站发布', '门户网站发布'] },
    { name: '公告栏', names: ['公告栏'] }
  ]);
});

test('what one report tells apart stays apart', () => {
  const parts = [part('a', '市政府网站', 10), part('a', '区政府网站', 20), part('b', '政府网站', 5)];
  expect(foldPartNames(parts).map(({ names }) => names)).toEqual([['区政府网站'], ['市政府网站'], ['政府网站']]);
});
