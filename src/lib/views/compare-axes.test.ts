import { expect, test } from 'vitest';
import { measure } from '$lib/charts/charts.fixture';
import { axesByFigures } from './compare-axes';
import { compareQuestion } from './compare-question';
import { DEFAULT_SPEC, type CompareSpec } from './compare-spec';

const shape = {
  ...{ reports: 3, manyYears: false, years: [2023], recurring: false, types: 1, levels: 1, parts: false },
  ...{ reportsOf: new Map([[2023, 3]]), latestOf: new Map([[2023, 3]]) }
};
const issued = measure('公开', { units: ['条', '篇'] });
const explained = measure('解读', { units: ['篇', '条'] });
const trained = measure('培训', { units: ['次'] });

function placesOf(maxima: readonly (number | null)[], spec: Partial<CompareSpec> = {}) {
  const question = compareQuestion({ ...DEFAULT_SPEC, ...spec }, [issued, explained, trained], shape);
  const { axes, series } = axesByFigures(
    question,
    maxima.map((max) => ({ max }))
  );
  return { units: axes.map(({ unit }) => unit), places: series.map(({ axis }) => axis) };
}

test.each([
  ['share an axis where both can be seen', [900, 48, 3], { units: ['条', '次'], places: [0, 0, 1] }],
  [
    'have one each where one would be no bar beside the other',
    [43715, 48, 3],
    { units: ['条', '篇', '次'], places: [0, 1, 2] }
  ],
  ['have one each from a twentieth on', [1000, 48, 3], { units: ['条', '篇', '次'], places: [0, 1, 2] }],
  ['share one where one of them has no figure', [43715, null, 3], { units: ['条', '次'], places: [0, 0, 1] }]
])('measures of one unit %s', (_title, maxima, expected) => {
  expect(placesOf(maxima)).toEqual(expected);
});

test('a logarithmic axis has room for both, and a table of colours has no axis', () => {
  const together = { units: ['条', '次'], places: [0, 0, 1] };
  expect(placesOf([43715, 48, 3], { scale: 'log' })).toEqual(together);
  expect(placesOf([43715, 48, 3], { chart: 'heatmap' })).toEqual(together);
});
