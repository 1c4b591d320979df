import { expect, test } from 'vitest';
import { namedPoints } from './chart-scatter-xml';

const NAMES = ['甲县', '乙县', '丙县', '丁县', '戊县', '己县'];

test('of points that lie upon each other one at most is named, and those far out are', () => {
  const named = namedPoints([1, 2, 1, 2, 1000, 1], [1, 1, 2, 2, 1, 900], NAMES, false);
  expect(named).toContain(4);
  expect(named).toContain(5);
  expect(named.size).toBeLessThanOrEqual(4);
});

test('on a logarithmic axis, where they lie apart, all are', () => {
  const rising = [1, 10, 100, 1000, 10_000, 100_000];
  expect(namedPoints(rising, rising, NAMES, true).size).toBe(6);
});

test('however many there are, a dozen are named at most', () => {
  const many = Array.from({ length: 60 }, (_, at) => at);
  expect(namedPoints(many, many.toReversed(), many.map(String), false).size).toBeLessThanOrEqual(12);
});
