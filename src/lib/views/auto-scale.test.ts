import { expect, test } from 'vitest';
import { model, row, stated } from '$lib/charts/charts.fixture';
import type { CompareChart } from './compare-spec';
import { scaleWish } from './auto-scale';

const wide = [row('甲县', stated(43715)), row('乙县', stated(26))];
const near = [row('甲县', stated(60)), row('乙县', stated(26))];

test.each<[CompareChart, typeof wide, 'linear' | 'log', 'auto' | 'linear' | 'log']>([
  ['bar', wide, 'log', 'log'],
  ['bar', wide, 'linear', 'auto'],
  ['dot', wide, 'log', 'auto'],
  ['dot', wide, 'linear', 'linear'],
  ['dot', near, 'linear', 'auto']
])('a choice of the scale that the chart has anyway asks for nothing (%s)', (chart, rows, chosen, asked) => {
  expect(scaleWish(model(rows, { chart }), chosen)).toBe(asked);
});
