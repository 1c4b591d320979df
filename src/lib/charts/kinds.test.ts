import { expect, test, vi } from 'vitest';
import { COMPARE_CHARTS } from '$lib/views/compare-spec';
import { drawBar } from './bar';
import { FIVE_STATES, draw, model } from './charts.fixture';
import { chartName } from './describe';

const drawn = COMPARE_CHARTS.filter((chart) => chart !== 'table');

test('only the default is at hand before one asks for another, which then stays', async () => {
  vi.resetModules();
  const { builderAtHand, loadBuilder } = await import('./kinds');
  expect(drawn.filter((kind) => builderAtHand(kind) !== null)).toEqual(['bar']);
  const dot = await loadBuilder('dot');
  expect(builderAtHand('dot')).toBe(dot);
  expect(await loadBuilder('dot')).toBe(dot);
  expect(builderAtHand('years')).toBeNull();
});

test('each kind has a builder and a name of its own', async () => {
  const { loadBuilder } = await import('./kinds');
  const builders = await Promise.all(drawn.map((kind) => loadBuilder(kind)));
  expect(new Set(builders).size).toBe(drawn.length);
  expect(new Set(COMPARE_CHARTS.map(chartName)).size).toBe(COMPARE_CHARTS.length);
});

test('the default draws bars', async () => {
  const { loadBuilder } = await import('./kinds');
  const of = model(FIVE_STATES);
  expect(draw(await loadBuilder('bar'), of)).toEqual(draw(drawBar, of));
});
