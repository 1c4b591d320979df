import { expect, test } from 'vitest';
import { columnName, escapeXml, numberFormat, roundTicks } from './chart-xml-parts';

test.each([
  [[43715], { from: 0, to: 60000, step: 20000 }],
  [[0, 0], { from: 0, to: 1.25, step: 0.25 }],
  [[98.5, 100], { from: 0, to: 125, step: 25 }],
  [[-12, 30], { from: -20, to: 40, step: 20 }],
  [[0.3], { from: 0, to: 0.4, step: 0.1 }],
  [[], { from: 0, to: 1.25, step: 0.25 }]
])('ticks of %j are round and take in zero', (values, ticks) => {
  expect(roundTicks(values)).toEqual(ticks);
});

test('whole numbers are shown without a point behind them', () => {
  expect(numberFormat([43715, null, 0])).toBe('#,##0');
  expect(numberFormat([98.5, 100])).toBe('#,##0.0#');
});

test('columns are named as in a workbook', () => {
  expect([0, 1, 25, 26, 27, 701, 702].map(columnName)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
});

test('marks of XML and control characters do not get into a part', () => {
  expect(escapeXml('<a>&"\u0007')).toBe('&lt;a&gt;&amp;&quot;');
});
