import { describe, expect, test } from 'vitest';
import {
  absent,
  byRole,
  draw,
  measure,
  meetings,
  model,
  outside,
  overlaps,
  planned,
  press,
  row,
  slot,
  stated,
  textNamed,
  texts,
  zero
} from './charts.fixture';
import { drawScatter } from './scatter';

const of = (rows: ReturnType<typeof row>[], scale: 'linear' | 'log' = 'linear') =>
  model(rows, { chart: 'scatter', measures: [measure(), press], spec: { scale } });
const dots = (drawing: ReturnType<typeof draw>) =>
  byRole(drawing, 'dot').flatMap((shape) => (shape.kind === 'circle' ? [shape] : []));

const full = [
  row('甲县', [stated(100), meetings(10)]),
  row('乙县', [stated(200), meetings(20)]),
  row('丙县', [stated(300), meetings(5)])
];

test('each axis has its own measure and unit', () => {
  expect(texts(draw(drawScatter, of(full)), 'title')).toEqual(['↑ 新闻发布会（场）', '主动公开信息数（条） →']);
});

describe('a report that states only one of the two', () => {
  const drawing = draw(
    drawScatter,
    of([...full, row('丁县', [stated(200), slot('XX场')]), row('戊县', [absent(), meetings(20)])])
  );

  test('is no point, and never at zero', () => {
    expect(dots(drawing)).toHaveLength(3);
  });

  test('lies in a strip outside the plot, at the value that it has', () => {
    const [, second] = dots(drawing);
    const blank = byRole(drawing, 'slot').find((shape) => shape.kind === 'rect' && shape.width === 12);
    const grounds = byRole(drawing, 'band').flatMap((shape) => (shape.kind === 'rect' ? [shape] : []));
    if (blank?.kind !== 'rect') throw new Error('no slot');
    expect(blank.x + 6).toBeCloseTo(second?.x ?? 0, 5);
    expect(blank.y).toBeGreaterThan(grounds[0]?.y ?? Infinity);
    expect(grounds).toHaveLength(2);
  });

  test('opens the figure that it has', () => {
    expect(drawing.marks.map(({ row: place, series }) => [place, series])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 1]
    ]);
  });
});

test('a report that states neither is listed under the chart', () => {
  const drawing = draw(drawScatter, of([...full, row('丁县', [slot(), absent()])]));
  expect(texts(drawing, 'note').join('')).toContain('两项都没有数，不画：丁县（占位未填：XX条、未提及）');
  expect(drawing.marks).toHaveLength(3);
});

test('a stated zero is a point on a linear axis and lies in the strip of a logarithmic one', () => {
  const rows = [...full, row('丁县', [zero(), meetings(4)]), row('戊县', [stated(90_000), meetings(9)])];
  expect(dots(draw(drawScatter, of(rows)))).toHaveLength(5);
  const log = draw(drawScatter, of(rows, 'log'));
  expect(dots(log)).toHaveLength(4);
  expect(byRole(log, 'zero').length).toBeGreaterThan(0);
});

test('a logarithmic scale is for the axis that spans orders, not for the other', () => {
  const log = draw(drawScatter, of([...full, row('戊县', [stated(90_000), meetings(9)])], 'log'));
  const ticks = texts(log, 'tick');
  expect(ticks).toContain('10万');
  expect(ticks).toContain('15');
});

describe('names beside points', () => {
  const crowd = Array.from({ length: 40 }, (_, index) =>
    row(`第${index}个单位`, [stated(100 + (index % 7) * 3), meetings(10 + (index % 5))])
  );

  test.each([390, 1100])('do not cover each other at %d pixels', (width) => {
    const drawing = draw(drawScatter, of([...crowd, row('最远县', [stated(900), meetings(90)])]), { width });
    expect(overlaps(drawing, ['label'])).toEqual([]);
    expect(outside(drawing)).toEqual([]);
  });

  test('nor the word of the medians', () => {
    const points = [
      [100, 10],
      [200, 20],
      [300, 30],
      [1000, 31],
      [400, 50]
    ] as const;
    const rows = points.map(([x, y], at) => row(`第${at}个单位`, [stated(x), meetings(y)]));
    const drawing = draw(drawScatter, of(rows));
    expect(texts(drawing)).toContain('中位数');
    expect(overlaps(drawing, ['label', 'note'])).toEqual([]);
  });

  test('the one farthest from the others has its name, and every point says its own when pointed at', () => {
    const drawing = draw(drawScatter, of([...crowd, row('最远县', [stated(900), meetings(90)])]));
    expect(textNamed(drawing, '最远县')).toBeDefined();
    expect(drawing.marks.every(({ emphasis }) => emphasis?.some((shape) => shape.kind === 'text'))).toBe(true);
  });
});

test('levels differ in shape as well as in colour', () => {
  const drawing = draw(drawScatter, of([...full, row('丁市', [stated(50), meetings(3)], { level: '市' })]));
  const kinds = new Set(byRole(drawing, 'dot').map((shape) => `${shape.kind} ${shape.fill}`));
  expect(kinds.size).toBe(2);
  expect(texts(drawing, 'legend')).toEqual(['县区', '市']);
});

test('the legend has the marks that are drawn alone', () => {
  const nowhere = row('戊市', [slot(), absent()], { level: '市' });
  expect(texts(draw(drawScatter, of([...full, nowhere])), 'legend')).toEqual([]);
  const strip = row('己县', [stated(40), slot()]);
  expect(texts(draw(drawScatter, of([...full, nowhere, strip])), 'legend')).toEqual(['占位未填']);
  const inexact = row('庚县', [stated(40, '约40条', { bound: 'approx' }), planned(5)]);
  expect(texts(draw(drawScatter, of([...full, inexact])), 'legend')).toEqual(['仅有计划']);
});
