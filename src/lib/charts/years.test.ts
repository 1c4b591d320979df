import { describe, expect, test } from 'vitest';
import {
  absent,
  byRole,
  cell,
  draw,
  model,
  outside,
  overlaps,
  planned,
  row,
  slot,
  stated,
  texts,
  unreported,
  zero
} from './charts.fixture';
import type { CompareCell } from '$lib/views/compare-model';
import { drawYears } from './years';

const over = (
  years: readonly number[],
  rows: Record<string, readonly CompareCell[]>,
  scale: 'linear' | 'log' = 'linear'
) =>
  model(
    Object.entries(rows).map(([label, cells]) => row(label, cells, { report: null, year: null })),
    {
      chart: 'years',
      series: years.map((year) => ({ measure: 0, year, label: `${year}年`, unit: '条', axis: 0 })),
      main: years.length - 1,
      spec: { scale }
    }
  );
const joined = (of: ReturnType<typeof over>) => byRole(draw(drawYears, of), 'line');

describe('what is joined', () => {
  test('two years make a slope: one line a body', () => {
    expect(joined(over([2022, 2023], { 甲县: [stated(1), stated(2)], 乙县: [stated(3), stated(1)] }))).toHaveLength(2);
  });

  test.each([
    ['a year that is not mentioned', absent()],
    ['a year without a report', unreported()],
    ['a placeholder', slot()],
    ['a plan', planned(5)]
  ])('%s is a gap: neither joined nor drawn as zero', (_title, gap) => {
    const of = over([2021, 2022, 2023], { 甲县: [stated(10), gap, stated(30)] });
    expect(joined(of)).toHaveLength(0);
    const dots = byRole(draw(drawYears, of), 'dot');
    expect(dots).toHaveLength(2);
    expect(byRole(draw(drawYears, of), 'zero')).toHaveLength(0);
  });

  test('a stated zero is a ring on the axis, and joined', () => {
    const of = over([2021, 2022], { 甲县: [stated(10), zero()] });
    expect(joined(of)).toHaveLength(1);
    expect(byRole(draw(drawYears, of), 'zero').length).toBeGreaterThan(0);
  });

  test('on a logarithmic axis a zero lies in a lane under it', () => {
    const of = over([2021, 2022, 2023], { 甲县: [stated(10), stated(5000), zero()] }, 'log');
    const drawing = draw(drawYears, of);
    const rings = byRole(drawing, 'zero').flatMap((shape) => (shape.kind === 'circle' ? [shape.y] : []));
    const dots = byRole(drawing, 'dot').flatMap((shape) => (shape.kind === 'circle' ? [shape.y] : []));
    expect(Math.max(...rings)).toBeGreaterThan(Math.max(...dots) + 15);
    expect(texts(drawing, 'tick')).toContain('0');
  });
});

test('a placeholder is an empty slot under its year, with the name of its body', () => {
  const of = over([2022, 2023], { 甲县: [stated(10), stated(20)], 乙县: [stated(5), slot()] });
  const drawing = draw(drawYears, of);
  const slots = byRole(drawing, 'slot').flatMap((shape) =>
    shape.kind === 'rect' && shape.width === 22 ? [shape] : []
  );
  expect(slots).toHaveLength(1);
  const years = drawing.shapes.flatMap((shape) => (shape.kind === 'text' && shape.text === '2023年' ? [shape] : []));
  expect(slots[0]?.x ?? 0).toBeGreaterThan(200);
  expect(slots[0]?.y ?? 0).toBeGreaterThan(years[0]?.y ?? Infinity);
  expect(drawing.marks.at(-1)).toMatchObject({ row: 1, series: 1 });
});

test('years keep their distance: a missing one leaves its place', () => {
  const drawing = draw(drawYears, over([2019, 2022, 2023], { 甲县: [stated(1), stated(2), stated(3)] }));
  const [a = 0, b = 0, c = 0] = byRole(drawing, 'dot').flatMap((shape) => (shape.kind === 'circle' ? [shape.x] : []));
  expect((b - a) / (c - b)).toBeCloseTo(3, 5);
});

describe('labels at the ends', () => {
  const crowd = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`第${index}县统计局`, [stated(1000 + index), stated(1000 + index)]])
  );
  test.each([390, 900])('forty nearly equal lines have labels apart at %d pixels', (width) => {
    const drawing = draw(drawYears, over([2022, 2023], crowd), { width });
    expect(overlaps(drawing, ['label'])).toEqual([]);
    expect(outside(drawing)).toEqual([]);
  });

  test('a label names its body and repeats the words of the last figure', () => {
    const drawing = draw(
      drawYears,
      over([2022, 2023], { 甲县: [stated(8), cell({ state: 'stated', value: 10, bound: 'min', text: '10余条' })] })
    );
    expect(texts(drawing, 'label')).toEqual(['甲县 10余条', '8条']);
  });

  test('labels keep the order of their lines', () => {
    const drawing = draw(
      drawYears,
      over([2022, 2023], { 甲县: [stated(1), stated(30)], 乙县: [stated(1), stated(29)], 丙县: [stated(1), stated(1)] })
    );
    const ys = ['甲县 30条', '乙县 29条', '丙县 1条'].map((text) =>
      drawing.shapes.find((shape) => shape.kind === 'text' && shape.text === text)
    );
    const at = ys.map((shape) => (shape?.kind === 'text' ? shape.y : Number.NaN));
    expect(at[0]).toBeLessThan(at[1] ?? 0);
    expect(at[1]).toBeLessThan(at[2] ?? 0);
  });
});

test('a figure that is not exact is an open mark, with its word in the legend', () => {
  const drawing = draw(drawYears, over([2022, 2023], { 甲县: [stated(8), stated(10, '约10条', { bound: 'approx' })] }));
  expect(byRole(drawing, 'bound')).toHaveLength(2);
  expect(texts(drawing, 'legend')).toEqual(['非精确数（余、近、约）']);
});

test('on a phone a long planned figure is whole and within the chart, in the colour of plans', () => {
  const plan = { ...planned(8000), text: '不少于8000条' };
  const narrow = draw(drawYears, over([2022, 2023], { 松渚经济开发区: [stated(7000), plan] }), { width: 358 });
  const label = narrow.shapes.find((shape) => shape.kind === 'text' && shape.text.includes('不少于8000条'));
  expect(label).toMatchObject({ fill: '#2b6656' });
  expect(outside(narrow)).toEqual([]);
});
