import { expect, test } from 'vitest';
import { measure } from '$lib/charts/charts.fixture';
import { sampleView } from './compare.fixture';
import { compareModel } from './compare';
import { compareQuestion } from './compare-question';
import { DEFAULT_SPEC } from './compare-spec';

const shape = {
  ...{ reports: 3, manyYears: false, years: [2023], recurring: false, types: 1, levels: 1, parts: false },
  ...{ reportsOf: new Map([[2023, 3]]), latestOf: new Map([[2023, 3]]) }
};
const filed = measure('收到', { units: ['件', '宗', '起'] });
const called = measure('工单', { units: ['件', '条', '通'] });
const caught = measure('查处', { units: ['起', '件'] });
const issued = measure('公开', { units: ['条', '篇'] });
const explained = measure('解读', { units: ['篇', '条'] });
const trained = measure('培训', { units: ['次'] });
const paid = measure('补贴', { units: ['件'], dimension: 'amount' });

test.each([
  ['one usual unit', [filed, called], [0, 0]],
  ['usual units that say the same', [filed, caught, called], [0, 0, 0]],
  ['the same units in another order', [issued, explained], [0, 0]],
  ['units that say something else', [filed, trained, called], [0, 1, 0]],
  ['another dimension', [filed, paid], [0, 1]]
])('measures of %s', (_title, measures, places) => {
  const { axes, series } = compareQuestion(DEFAULT_SPEC, measures, shape);
  expect(series.map(({ axis }) => axis)).toEqual(places);
  expect(axes).toHaveLength(new Set(places).size);
});

test('they share it however far apart their figures lie: a library of more reports is drawn as one of few', () => {
  const keys = ['disclosure.total', 'interpretation.count'];
  const spec = { ...DEFAULT_SPEC, measures: keys.map((key) => ({ kind: 'indicator' as const, key })) };
  const { axes, series, summaries, chart } = compareModel(sampleView(), spec);
  expect(chart).toBe('grouped');
  const [most = 0, few = 0] = summaries.map(({ max }) => max ?? 0);
  expect(most).toBeGreaterThan(20 * few);
  expect(axes.map(({ unit }) => unit)).toEqual(['条']);
  expect(series.map(({ axis }) => axis)).toEqual([0, 0]);
});
