import { describe, expect, test } from 'vitest';
import type { Mark } from './builder';
import { markAt, nextMark } from './marks';

const mark = (row: number, series: number, x: number, y: number, reach = 10): Mark => {
  const box = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  return { row, series, words: '', lines: [], hit: box, focus: box };
};

/** Two rows by three series, the middle one of the second row missing. */
const grid = [mark(0, 0, 0, 0), mark(0, 1, 100, 0), mark(0, 2, 200, 0), mark(1, 0, 0, 50), mark(1, 2, 200, 50)];

test.each([
  ['down in its series', 2, 'down', 4],
  ['up in its series', 3, 'up', 0],
  ['right in its row, over what is missing', 3, 'right', 4],
  ['left in its row', 2, 'left', 1],
  ['nowhere at an end', 0, 'up', 0],
  ['to the first', 4, 'first', 0],
  ['to the last', 0, 'last', 4],
  ['to the first from nowhere', null, 'down', 0]
] as const)('a step leads %s', (_title, from, step, to) => {
  expect(nextMark(grid, from, step)).toBe(to);
});

test('points of one series are walked from left to right by their places', () => {
  const points = [mark(0, 0, 300, 10), mark(1, 0, 100, 90), mark(2, 0, 200, 40)];
  expect(nextMark(points, 1, 'right')).toBe(2);
  expect(nextMark(points, 2, 'right')).toBe(0);
  expect(nextMark(points, 0, 'down')).toBe(2);
});

describe('the pointer', () => {
  test('means the nearest of the marks that it hits', () => {
    expect(markAt([mark(0, 0, 0, 0, 20), mark(1, 0, 20, 0, 20)], 12, 0)).toBe(1);
  });
  test('means the upper one of two that lie on each other', () => {
    expect(markAt([mark(0, 0, 0, 0), mark(1, 0, 0, 0)], 1, 1)).toBe(1);
  });
  test('means none beside them', () => {
    expect(markAt(grid, 50, 300)).toBeNull();
  });
});

test('no marks, no step', () => {
  expect(nextMark([], null, 'down')).toBeNull();
});
