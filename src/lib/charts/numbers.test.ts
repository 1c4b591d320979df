import { expect, test } from 'vitest';
import { formatAxisValue, formatTimes, logFloor, spansOrders } from './numbers';

test.each([
  [0, '0'],
  [500, '500'],
  [9999, '9999'],
  [10_000, '1万'],
  [15_000, '1.5万'],
  [200_000_000, '2亿'],
  [1_250_000_000, '12.5亿'],
  [-30_000, '-3万'],
  [1_000_000_000_000, '1万亿'],
  [0.30000000000000004, '0.3']
])('an axis shows %d as %s', (value, shown) => {
  expect(formatAxisValue(value)).toBe(shown);
});

test.each([
  ['26 to 43715', [26, 43_715], true],
  ['one value', [43_715], false],
  ['two orders exactly', [10, 1000], true],
  ['less than two orders', [26, 900], false],
  ['zeros do not count', [0, 500, 600], false]
])('a logarithmic axis for %s', (_title, values, offered) => {
  expect(spansOrders(values)).toBe(offered);
});

test.each([
  [[26, 43_715], 10],
  [[100, 3000], 100],
  [[0, 0.5], 0.1],
  [[], 1]
])('the logarithmic axis of %j begins at %d', (values, floor) => {
  expect(logFloor(values)).toBeCloseTo(floor, 10);
});

test.each([
  [4.234, '4.2'],
  [12.4, '12'],
  [0.846, '0.85'],
  [2, '2'],
  [604_431, '60万']
])('%d times is written %s', (ratio, shown) => {
  expect(formatTimes(ratio)).toBe(shown);
});
