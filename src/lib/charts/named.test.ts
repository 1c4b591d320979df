import { describe, expect, test } from 'vitest';
import { firstAndNamed, namedIn } from './named';

describe('whom a title speaks of', () => {
  test.each([
    ['鹭汀县43715条最多、省科技厅230余件最多', ['鹭汀县', '松原县', '省科技厅'], [0, 2]],
    ['鹭汀县2023年主动公开信息43715条', ['鹭汀县 2022', '鹭汀县 2023'], [1]],
    ['鹭汀县教育局公开48条', ['鹭汀县', '鹭汀县教育局'], [1]],
    ['鹭汀县和鹭汀县教育局一样多', ['鹭汀县', '鹭汀县教育局'], [0, 1]],
    ['各报告都没有写', ['鹭汀县', ''], []]
  ])('%s', (title, labels, places) => {
    expect(namedIn(title, labels)).toEqual(places);
  });
});

describe('the first of many, and those that are named', () => {
  test.each([
    ['all fit', [0, 1, 2], [2], 5, [0, 1, 2]],
    ['named ones among the first change nothing', [0, 1, 2, 3], [1], 2, [0, 1]],
    ['a late one takes the place of the last', [0, 1, 2, 3, 4], [4], 3, [0, 1, 4]],
    ['never of one that is named', [0, 1, 2, 3, 4], [2, 4], 3, [0, 2, 4]],
    ['more named than room', [0, 1, 2, 3], [1, 2, 3], 2, [1, 2]],
    ['one that is not to be drawn is not drawn', [0, 1, 2], [7], 2, [0, 1]]
  ])('%s', (_, places, named, most, expected) => {
    expect(firstAndNamed(places, named, most)).toEqual(expected);
  });
});
