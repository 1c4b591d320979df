import { expect, test } from 'vitest';
import { drawBar } from './bar';
import { byRole, draw, FIVE_STATES, measure, model, row, stated } from './charts.fixture';
import { drawDot } from './dot';
import { drawGrouped } from './grouped';
import { laneRuns } from './lane-panel';

const two = [measure('主动公开信息数'), measure('政策解读数')];
const bars = [30, 20].map((value, at) => row(`第${at}县`, [stated(value), stated(value * 2)]));

test.each([
  ['bars', draw(drawBar, model(FIVE_STATES), { width: 390 }), 5],
  ['grouped bars', draw(drawGrouped, model(bars, { chart: 'grouped', measures: two }), { width: 390 }), 2],
  ['dots', draw(drawDot, model(FIVE_STATES, { chart: 'dot' }), { width: 390 }), 5]
])('on a narrow page no line of the axis runs through a name above its lane: %s', (_, drawing, count) => {
  const names = drawing.shapes.flatMap((shape) => (shape.role === 'name' && shape.kind === 'text' ? [shape.y] : []));
  const lines = [...byRole(drawing, 'axis'), ...byRole(drawing, 'grid')].flatMap((shape) => {
    const [from, to] = shape.kind === 'line' ? shape.points : [];
    return from && to && from[0] === to[0] ? [[from[1], to[1]] as const] : [];
  });
  expect(names).toHaveLength(count);
  expect(lines.length).toBeGreaterThanOrEqual(count);
  for (const y of names) for (const [top, bottom] of lines) expect(y + 6 <= top || y - 6 >= bottom).toBe(true);
});

test('beside their names lines run through all lanes', () => {
  expect(laneRuns({ top: 10, step: 30, line: 0 }, 4)).toEqual([{ top: 10, height: 120 }]);
});
