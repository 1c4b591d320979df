import { expect, test } from 'vitest';
import { COMPARE_CHARTS, type CompareChart } from '$lib/views/compare-spec';
import { measure } from './charts.fixture';
import { CHART_ORDER, unfitReason } from './unfit';

test('every kind has its place', () => {
  expect(CHART_ORDER.toSorted()).toEqual([...COMPARE_CHARTS].sort());
});

const ONE: CompareChart[] = ['bar', 'dot', 'table'];
test.each<[CompareChart, CompareChart[], number, string | null]>([
  ['bar', ONE, 1, null],
  ['years', ONE, 1, '没有单位写了两年'],
  ['grouped', ONE, 1, '两项以上指标'],
  ['stacked', ONE, 1, '分项'],
  ['groups', ONE, 1, '只有一个类型'],
  ['scatter', ONE, 1, '正好两项'],
  ['heatmap', ONE, 1, '两项以上'],
  ['bar', ['grouped', 'heatmap', 'table'], 3, '一次只看一项'],
  ['groups', ['grouped', 'heatmap', 'table'], 3, '一次只看一项'],
  ['scatter', ['grouped', 'heatmap', 'table'], 3, '正好两项']
])('%s of %j with %i measures: %s', (kind, offered, count, reason) => {
  const measures = Array.from({ length: count }, (_, at) => measure(`指标${at}`));
  const said = unfitReason(kind, { offered, measures });
  if (reason === null) expect(said).toBeNull();
  else expect(said).toContain(reason);
});
