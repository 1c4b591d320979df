import { expect, test } from 'vitest';
import { FIVE_STATES, byRole, draw, model, outside, overlaps, peers, row, slot, stated, texts } from './charts.fixture';
import { drawDot } from './dot';
import { textWidth } from './sizes';

const group = [40, 30, 20].map((value, index) =>
  row(`第${index}县`, stated(value, `${value}条`, { peers: peers(index + 1, 3, 30, value / 30) }))
);
const others = [row('甲市', stated(90), { level: '市' })];
const drawing = draw(drawDot, model([...group, ...others], { chart: 'dot' }));

test('rows stand by peer group, each group under its name', () => {
  expect(texts(drawing, 'title')).toEqual(['县区 · 政府 · 政务公开 · 2023年', '市 · 政府 · 政务公开 · 2023年']);
});

test('a group has the line of its median and the band between its quartiles, in words too', () => {
  expect(byRole(drawing, 'median')).toHaveLength(1);
  expect(byRole(drawing, 'band')).toHaveLength(1);
  expect(texts(drawing, 'note')).toContain('中位数 30条');
});

test('the dot of the median lies on its line', () => {
  const [line] = byRole(drawing, 'median');
  const dots = byRole(drawing, 'dot').filter((shape) => shape.kind === 'circle' && shape.y > 40);
  const x = line?.kind === 'line' ? (line.points[0]?.[0] ?? 0) : 0;
  const middle = dots[1]?.kind === 'circle' ? dots[1].x : -99;
  expect(Math.abs(middle - x)).toBeLessThan(1);
});

test('a group of too few figures says so and has neither', () => {
  expect(texts(drawing, 'note')).toContain('有数的不足3份，不比');
});

test('each state keeps its mark, and a placeholder no place on the axis', () => {
  const five = draw(drawDot, model(FIVE_STATES, { chart: 'dot' }));
  const dots = byRole(five, 'dot').filter((shape) => shape.kind === 'circle' && shape.y > 30);
  expect(dots).toHaveLength(2);
  for (const role of ['zero', 'slot', 'plan'] as const) expect(byRole(five, role).length).toBeGreaterThan(0);
  const only = byRole(draw(drawDot, model([row('甲县', stated(5)), row('乙县', slot())], { chart: 'dot' })), 'slot');
  expect(only.some((shape) => shape.kind === 'rect' && shape.width === 42)).toBe(true);
});

test.each([390, 1100])('at %d pixels texts do not cover each other', (width) => {
  const many = Array.from({ length: 30 }, (_, index) =>
    row(`很长名字的第${index}个单位`, stated(2 ** (index % 12)), { level: index % 2 ? '县区' : '乡镇街道' })
  );
  const of = draw(drawDot, model(many, { chart: 'dot' }), { width });
  expect(overlaps(of, ['label', 'name', 'title', 'note'])).toEqual([]);
  expect(outside(of)).toEqual([]);
});

test.each([390, 760, 1100])('at %d pixels no line of the axis runs through the head of a group', (width) => {
  const of = draw(drawDot, model([...group, ...others], { chart: 'dot' }), { width });
  const heads = of.shapes.flatMap((shape) =>
    shape.kind === 'text' && (shape.role === 'title' || shape.role === 'note') ? [shape] : []
  );
  const lines = [...byRole(of, 'axis'), ...byRole(of, 'grid')].flatMap((shape) =>
    shape.kind === 'line' && shape.points[0]?.[0] === shape.points[1]?.[0] ? [shape.points] : []
  );
  expect(heads.length).toBeGreaterThan(2);
  expect(lines.length).toBeGreaterThan(2);
  for (const head of heads)
    for (const [from, to] of lines)
      expect(head.y + head.size / 2 <= (from?.[1] ?? 0) || head.y - head.size / 2 >= (to?.[1] ?? 0)).toBe(true);
});

test('on a narrow page the line of the median stays in the lanes, clear of the names above them', () => {
  const of = draw(drawDot, model(group, { chart: 'dot' }), { width: 390 });
  const lines = byRole(of, 'median').flatMap((shape) => (shape.kind === 'line' ? [shape.points] : []));
  const names = of.shapes.flatMap((shape) => (shape.role === 'name' && shape.kind === 'text' ? [shape.y] : []));
  expect(names).toHaveLength(3);
  expect(lines).toHaveLength(3);
  for (const y of names) {
    for (const [from, to] of lines) expect(y + 7 <= (from?.[1] ?? 0) || y - 7 >= (to?.[1] ?? 0)).toBe(true);
  }
});

test('on a narrow page what a figure says of its peers stands at the right of its name', () => {
  const of = draw(drawDot, model(group, { chart: 'dot', spec: { peers: 'rank' } }), { width: 390 });
  expect(texts(of, 'peer')).toEqual(['名次 1/3', '名次 2/3', '名次 3/3']);
  expect(overlaps(of, ['label', 'name', 'title', 'note', 'peer'])).toEqual([]);
  expect(outside(of)).toEqual([]);
});

test.each([390, 1100])('at %d pixels the axis is as long as the labels let it be', (width) => {
  const of = draw(drawDot, model(group, { chart: 'dot' }), { width });
  const ends = of.shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.role === 'label' ? [shape.x + textWidth(shape.text)] : []
  );
  expect(Math.max(...ends)).toBeGreaterThan(width - 12);
  expect(Math.max(...ends)).toBeLessThanOrEqual(width);
});

test.each([390, 820, 1100])('at %d pixels no label lies on the line of the median', (width) => {
  const values = [5200, 4100, 3000, 2800, 2600, 2550, 2500, 2450, 2400, 2300, 900, 40];
  const near = values.map((value, index) =>
    row(`第${index}县`, stated(value, `${value}条`, { peers: peers(index + 1, values.length, 2525, value / 2525) }))
  );
  const of = draw(drawDot, model(near, { chart: 'dot' }), { width });
  const lines = byRole(of, 'median').flatMap((shape) => (shape.kind === 'line' ? [shape.points[0]?.[0] ?? 0] : []));
  expect(lines.length).toBeGreaterThan(0);
  for (const shape of byRole(of, 'label')) {
    if (shape.kind !== 'text') continue;
    const long = textWidth(shape.text, shape.size);
    const left = shape.align === 'right' ? shape.x - long : shape.x;
    for (const line of lines) expect(line > left && line < left + long, shape.text).toBe(false);
  }
  expect(outside(of)).toEqual([]);
});
