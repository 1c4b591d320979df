import { describe, expect, test } from 'vitest';
import {
  absent,
  byRole,
  cell,
  draw,
  measure,
  model,
  outside,
  overlaps,
  planned,
  row,
  slot,
  stated,
  summary,
  texts,
  zero
} from './charts.fixture';
import { drawHeatmap, fifthOf, fitted } from './heatmap';

const measures = ['一', '二', '三', '四', '五'].map((name) => measure(`指标${name}`));
const rows = [
  row('甲县', [stated(1), stated(9), zero(), slot(), planned(3)]),
  row('乙县', [stated(2), absent(), stated(4), stated(4), absent()])
];
const drawing = draw(drawHeatmap, model(rows, { chart: 'heatmap', measures }), { width: 1100 });

test('every cell shows its state by a mark of its own, what is not mentioned by a dash', () => {
  const cells = (role: 'cell' | 'zero' | 'slot' | 'plan' | 'absent') =>
    byRole(drawing, role).filter((shape) => !('y' in shape) || shape.y > 40);
  expect(cells('cell')).toHaveLength(5);
  expect(cells('zero')).toHaveLength(1);
  expect(cells('slot')).toHaveLength(1);
  expect(cells('plan')).toHaveLength(1);
  expect(byRole(drawing, 'absent')).toHaveLength(3); // two cells and the legend
});

test('every cell is a mark, row by row', () => {
  expect(drawing.marks).toHaveLength(10);
  expect(drawing.marks[6]?.words).toBe('乙县 · 县区 · 政务公开 · 2023年，指标二，未提及');
});

test('figures are written as in the report, where there is room', () => {
  expect(texts(drawing, 'label')).toContain('9条');
  expect(
    texts(draw(drawHeatmap, model(rows, { chart: 'heatmap', measures: measures }), { width: 300 }), 'label')
  ).not.toContain('900条');
});

test('under each column stands how many reports speak of it', () => {
  expect(texts(drawing, 'total')).toEqual(['写到', '2/2', '1/2', '2/2', '2/2', '1/2']);
});

describe('tints', () => {
  const column = summary([1, 2, 3, 4, 100].map((value) => stated(value)));
  test.each([
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 3],
    [100, 4]
  ])('%d lies in fifth %d of its column: by place, not by size', (value, fifth) => {
    expect(fifthOf(value, column)).toBe(fifth);
  });

  test('a column of one value has the middle tint', () => {
    expect(fifthOf(5, summary([stated(5), stated(5)]))).toBe(2);
  });
});

test.each([390, 700, 1200])('twelve measures at %d pixels: nothing covers another', (width) => {
  const many = Array.from({ length: 12 }, (_, index) => measure(`很长名字的第${index}个指标`));
  const table = Array.from({ length: 10 }, (_, at) =>
    row(
      `第${at}个名字很长的单位`,
      many.map((_, index) => (index % 3 === 0 ? absent() : cell({ state: 'stated', value: 12_345, text: '约12345条' })))
    )
  );
  const of = draw(drawHeatmap, model(table, { chart: 'heatmap', measures: many }), { width });
  expect(overlaps(of, ['label', 'name', 'title', 'total'])).toEqual([]);
  expect(outside(of)).toEqual([]);
});

test('a figure that has no room is shortened and never left out', () => {
  const long = stated(43715);
  expect(fitted(long, 200).text).toBe('43715条');
  expect(fitted(long, 46).text).toBe('43715');
  expect(fitted(long, 35).text).toBe('4.4万');
  expect(fitted(long, 10).text).toBe('4万');
  expect(fitted(stated(400, '近400多条', { bound: 'min' }), 36).text).toBe('400');
});
