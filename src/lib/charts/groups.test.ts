import { expect, test } from 'vitest';
import type { GroupSummary } from '$lib/views/compare-model';
import { drawBar } from './bar';
import { pickedCell } from './cells';
import { byRole, draw, model, outside, overlaps, row, slot, stated, summary, texts } from './charts.fixture';
import { drawGroups } from './groups';
import { textWidth } from './sizes';

const group = (name: string, ...values: number[]): GroupSummary => ({
  name,
  ...summary(values.map((value) => stated(value)))
});
const blank: GroupSummary = { name: '党建', ...summary([slot()]) };
const of = model([], {
  chart: 'groups',
  groups: [group('政务公开', 0, 10, 20, 30, 100), group('法治建设', 5, 6, 7), blank]
});
const drawing = draw(drawGroups, of);

test('a group shows its range, its middle half, its median and its count', () => {
  expect(byRole(drawing, 'band')).toHaveLength(2);
  expect(byRole(drawing, 'median')).toHaveLength(2);
  expect(texts(drawing, 'label')).toEqual(['20条', '100条', '6条', '7条']);
  expect(texts(drawing, 'note')).toEqual(['5份有数', '3份有数', '0份有数', '没有报告写明数字']);
});

test('box and median lie at their values', () => {
  const [band] = byRole(drawing, 'band');
  const [median] = byRole(drawing, 'median');
  const [range] = byRole(drawing, 'range');
  if (band?.kind !== 'rect' || median?.kind !== 'line' || range?.kind !== 'line') throw new Error('missing');
  const [from = 0, to = 0] = range.points.map(([x]) => x);
  expect((band.x - from) / (to - from)).toBeCloseTo(0.1, 5);
  expect(band.width / (to - from)).toBeCloseTo(0.2, 5);
  expect(((median.points[0]?.[0] ?? 0) - from) / (to - from)).toBeCloseTo(0.2, 2);
});

test('a group without a figure has no box and no place at zero', () => {
  expect(drawing.marks[2]?.words).toBe('党建，没有报告写明数字');
});

test.each([390, 1000])('at %d pixels nothing covers another', (width) => {
  const drawn = draw(drawGroups, of, { width });
  expect(overlaps(drawn, ['label', 'name', 'note'])).toEqual([]);
  expect(outside(drawn)).toEqual([]);
});

test('a group of two figures shows them and no middle', () => {
  const few = model([], { chart: 'groups', groups: [...of.groups, group('综合工作', 40, 60)] });
  const drawn = draw(drawGroups, few);
  expect(byRole(drawn, 'band')).toHaveLength(2);
  expect(texts(drawn, 'label')).toContain('60条');
  expect(drawn.marks[3]?.lines).toContain('有数的不足3份，不比');
  expect(drawn.marks[3]?.words).not.toContain('中位数');
});

test('where one group alone can be compared its bodies are drawn, and open their sentences', () => {
  const rows = [row('甲县', stated(5)), row('乙县', stated(3)), row('丙县', stated(2))];
  const alone = model(rows, { chart: 'groups', groups: [group('政务公开', 5, 3, 2), group('综合工作', 9)] });
  expect(draw(drawGroups, alone)).toEqual(draw(drawBar, alone));
  const [mark] = draw(drawGroups, alone).marks;
  expect(mark && pickedCell(alone, mark)?.row.label).toBe('甲县');
});

test('the median of a group far below the largest figure stays on the picture', () => {
  const far = model([], {
    chart: 'groups',
    groups: [group('政务公开', 21, 400, 43715), group('法治建设', 5, 6, 7)]
  });
  const drawn = draw(drawGroups, far, { width: 375 });
  const [words] = drawn.shapes.filter((shape) => shape.kind === 'text' && shape.text === '400条');
  if (words?.kind !== 'text') throw new Error('the median has no words');
  expect(words.x - textWidth(words.text, words.size) / 2).toBeGreaterThanOrEqual(0);
});
