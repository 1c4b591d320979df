import { describe, expect, test } from 'vitest';
import type { CompareChart } from '$lib/views/compare-spec';
import { drawBar } from './bar';
import { draw, measure, model, peers, row, stated, summary, texts } from './charts.fixture';
import { logOffered, peersOffered, readsLengths, valueSpan } from './choices';
import { drawDot } from './dot';

const large = [row('甲县', stated(220000)), row('乙县', stated(50000))];
/** What the other pages hold too. */
const all = summary([stated(220000), stated(50000), stated(22)]);

describe('the logarithmic scale is offered by all pages, not by the one at hand', () => {
  test('where only another page holds the small values', () => {
    expect(logOffered(model(large))).toBe(false);
    const paged = model(large, { summaries: [all] });
    expect(logOffered(paged)).toBe(true);
    expect(valueSpan(paged)).toBe(10000);
  });

  test('a zero is no small value', () => {
    expect(logOffered(model(large, { summaries: [summary([stated(220000), stated(50000), stated(0)])] }))).toBe(false);
  });

  test.each([
    ['bars', drawBar],
    ['dots', drawDot]
  ])('and a page of large %s is drawn on it', (_title, build) => {
    const log = draw(build, model(large, { summaries: [all], spec: { scale: 'log' } }));
    const linear = draw(build, model(large, { spec: { scale: 'log' } }));
    expect(texts(log, 'tick')).not.toEqual(texts(linear, 'tick'));
  });
});

const far = [row('甲县', stated(26)), row('乙县', stated(43715))];
const near = [row('甲县', stated(26)), row('乙县', stated(60))];
const groups = (rows: typeof far) => [
  { name: '政务公开', ...summary(rows.map(({ cells: [cell] }) => cell ?? stated(0))) }
];

describe('a logarithmic scale', () => {
  test.each<[CompareChart, boolean]>([
    ['bar', true],
    ['dot', true],
    ['grouped', true],
    ['years', true],
    ['scatter', true],
    ['groups', true],
    ['stacked', false],
    ['heatmap', false],
    ['table', false]
  ])('of values that span orders of magnitude, in the chart %s: %s', (chart, offered) => {
    expect(logOffered(model(far, { chart, groups: groups(far) }))).toBe(offered);
    expect(logOffered(model(near, { chart, groups: groups(near) }))).toBe(false);
  });

  test('is not offered where only the axes differ, each within one order', () => {
    const measures = [measure('公开数'), measure('发布会', { units: ['场'] })];
    const rows = [row('甲县', [stated(4000), stated(3)]), row('乙县', [stated(9000), stated(9)])];
    expect(logOffered(model(rows, { chart: 'grouped', measures }))).toBe(false);
    const wide = [...rows, row('丙县', [stated(9000), stated(900)])];
    expect(logOffered(model(wide, { chart: 'grouped', measures }))).toBe(true);
    expect(valueSpan(model(wide, { chart: 'grouped', measures }))).toBe(300);
  });

  test('is offered where two measures on one axis lie orders of magnitude apart', () => {
    const measures = [measure('公开数'), measure('解读数')];
    const rows = [row('甲县', [stated(4000), stated(30)]), row('乙县', [stated(9000), stated(40)])];
    expect(logOffered(model(rows, { chart: 'grouped', measures }))).toBe(true);
    expect(valueSpan(model(rows, { chart: 'grouped', measures }))).toBe(300);
    expect(logOffered(model(rows, { chart: 'scatter', measures }))).toBe(false);
  });

  test.each([
    [far, 43715 / 26],
    [near, 60 / 26],
    [[row('甲县', stated(0))], 1],
    [[], 1]
  ])('the span of the values is said', (rows, span) => {
    expect(valueSpan(model(rows))).toBeCloseTo(span, 9);
  });
});

describe('the standing among peers', () => {
  const ranked = [row('甲县', stated(26, '26条', { peers: peers(1, 3, 20) }))];
  const yearly = [
    { measure: 0, year: 2022, label: '2022年', unit: '条', axis: 0 },
    { measure: 0, year: 2023, label: '2023年', unit: '条', axis: 0 }
  ];
  test.each<[CompareChart, boolean]>([
    ['bar', true],
    ['dot', true],
    ['grouped', true],
    ['years', false],
    ['stacked', false],
    ['scatter', false],
    ['heatmap', false],
    ['groups', false],
    ['table', false]
  ])('in the chart %s: %s', (chart, offered) => {
    expect(peersOffered(model(ranked, { chart }))).toBe(offered);
  });

  test('is not offered where nobody has peers, nor for years side by side', () => {
    expect(peersOffered(model(far))).toBe(false);
    expect(peersOffered(model(ranked, { chart: 'grouped', series: yearly }))).toBe(false);
  });
});

test.each<[CompareChart, boolean]>([
  ['bar', true],
  ['grouped', true],
  ['dot', false],
  ['years', false]
])('a length is read off the chart %s: %s', (chart, read) => {
  expect(readsLengths(model(far, { chart }))).toBe(read);
});
