import { expect, test } from 'vitest';
import { columnWidths, linesIn, paged, rowHeight } from './table-layout';

const LONG = '全年主动公开政府信息和政策解读材料'.repeat(5);

test('a short column keeps its words whole beside a long one, and together they are as wide as the slide', () => {
  const widths = columnWidths(
    [
      ['报告', '种类', '原句'],
      [LONG, '数字', LONG]
    ],
    12,
    12
  );
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(12);
  expect(rowHeight(['', '数字', ''], widths, 12)).toBe(rowHeight([''], [1], 12));
  expect(widths[1]).toBeLessThan(1);
  expect(widths[0]).toBeCloseTo(widths[2] ?? 0);
});

test('a row is as high as the cell with the most lines', () => {
  const one = rowHeight(['甲'], [2], 12);
  expect(rowHeight(['甲', '乙'.repeat(30)], [2, 2], 12)).toBeGreaterThan(one * 2);
  expect(rowHeight(['甲\n乙'], [2], 12)).toBeGreaterThan(one);
});

test.each([
  [[1, 1, 1, 1, 1], 2, [2, 2, 1]],
  [[1, 3, 1], 2, [1, 1, 1]],
  [[1, 1, 1, 1, 1, 1, 1], 6, [4, 3]],
  [[1, 1, 1, 1, 1, 1, 1], 3, [3, 2, 2]],
  [[4, 1, 1, 1, 1, 1], 6, [2, 4]],
  [[], 2, []]
])('rows of heights %j go to pages of %i', (heights, room, pages) => {
  expect(paged(heights, room)).toEqual(pages);
});

test('pages that must leave rows out are full', () => {
  expect(paged([1, 1, 1, 1, 1, 1, 1], 2, 3)).toEqual([2, 2, 2]);
});

test('lines are counted for the letters and the frame', () => {
  expect(linesIn('字'.repeat(100), 5, 12)).toBeGreaterThan(linesIn('字'.repeat(100), 10, 12));
});
