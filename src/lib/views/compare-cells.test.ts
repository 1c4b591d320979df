import { expect, test } from 'vitest';
import { measure } from '$lib/charts/charts.fixture';
import { labelText } from '$lib/charts/cell-text';
import { cellOf } from './compare-cells';
import type { CompareMetric } from './compare-facts';

const part = (more: Partial<CompareMetric> = {}): CompareMetric => ({
  ...{ id: 'a', report: 'r', indicator: '政策解读数', headline: false, value: 5, value_high: null, unit: '条' },
  ...{ bound: 'exact', text: '5条', name: '发布上级政策解读', parent: null, status: 'actual', placeholder: false },
  ...{ subject: null, period: null },
  ...more
});
const cell = (...metrics: CompareMetric[]) => cellOf(measure('政策解读数'), 'r', metrics, null, null);

test('a report that names parts of an indicator alone has written of it, and is opened there', () => {
  const of = cell(part({ indicator: null }), part({ id: 'b' }));
  expect(of).toMatchObject({ state: 'absent', partial: 'b', value: null });
  expect(labelText(of)).toBe('只写了分项');
});

test.each([
  ['of another year', { period: '2022' }],
  ['of another body', { subject: '乙县' }],
  ['that are planned', { status: 'plan' }],
  ['of another indicator', { indicator: '培训次数' }]
] as const)('figures %s are no parts of it', (_title, more) => {
  expect(cell(part(more)).partial).toBeNull();
  expect(labelText(cell(part(more)))).toBe('未提及');
});

test('an answer is one, whatever parts stand beside it', () => {
  expect(cell(part(), part({ id: 'b', headline: true }))).toMatchObject({
    state: 'stated',
    metric: 'b',
    partial: null
  });
});
