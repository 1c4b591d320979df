import { expect, test } from 'vitest';
import { tickTexts, valueScale } from './scales';

const linear = (values: number[], more = {}) => valueScale(values, { scale: 'linear', ticks: 5, zero: true, ...more });
const log = (values: number[], more = {}) => valueScale(values, { scale: 'log', ticks: 5, zero: true, ...more });

test.each([
  ['of counts', [36], [0, 10, 20, 30]],
  ['of large counts', [43_715], [0, 10_000, 20_000, 30_000, 40_000]],
  ['of shares', [0.3], [0, 0.1, 0.2, 0.3]],
  ['with negative values', [-3, 5], [-4, -2, 0, 2, 4]],
  ['of zeros, between which nothing is counted', [0], [0, 1]],
  ['of few, none of which is a fraction', [1, 0], [0, 1]],
  ['of a few', [3, 2], [0, 1, 2, 3]],
  ['of rates', [1.5, 0.5], [0, 0.5, 1, 1.5]],
  ['of nothing', [], [0, 1]]
])('ticks %s', (_title, values, ticks) => {
  expect(linear(values).ticks).toEqual(ticks);
});

test('a linear axis begins at zero where a length is read', () => {
  expect(linear([90, 100]).min).toBe(0);
  expect(linear([90, 100], { zero: false }).min).toBe(90);
});

test('a rounded axis ends at a tick', () => {
  const { max, ticks } = linear([43_715], { rounded: true });
  expect(max).toBe(ticks.at(-1));
});

test('a logarithmic axis has a tick at each power of ten, from the one under the smallest value', () => {
  expect(log([26, 43_715]).ticks).toEqual([10, 100, 1000, 10_000]);
});

test('equal ratios are equal distances on it', () => {
  const { at } = log([10, 100_000]);
  expect(at(1000) - at(100)).toBeCloseTo(at(100) - at(10), 10);
});

test.each([
  ['ends at a round figure and not a power higher', [12, 1100], [10, 100, 1000], 2000],
  ['of less than two powers has figures between them', [120, 880], [100, 200, 500, 1000], 1000]
])('a rounded one %s', (_title, values, ticks, end) => {
  const scale = log(values, { rounded: true });
  expect(scale.ticks).toEqual(ticks);
  expect(scale.max).toBe(end);
});

test('many powers are thinned out', () => {
  expect(log([1, 1e12]).ticks.length).toBeLessThan(8);
});

test.each([
  ['counts', linear([36]), ['0', '10', '20', '30']],
  ['tens of thousands, all in 万', linear([12_000]), ['0', '0.5万', '1万']],
  ['hundreds of millions, all in 亿', linear([120_000_000]), ['0', '0.5亿', '1亿']],
  ['many of those', linear([68_500_000_000]), ['0', '200亿', '400亿', '600亿']],
  ['powers of ten, each in its own', log([3000, 2e8], { ticks: 6 }), ['1000', '1万', '10万', '100万', '1000万', '1亿']]
])('the figures of %s', (_title, scale, figures) => {
  expect(tickTexts(scale)).toEqual(figures);
});
