import { expect, test } from 'vitest';
import type { EffectiveMetric, EffectiveView } from '$lib/library/effective-view';
import type { CompareCell, CompareModel } from '$lib/views/compare-model';
import { exhibitOfCompare } from './from-compare';

const cell = (change: Partial<CompareCell>): CompareCell => ({
  report: null,
  peers: null,
  parts: [],
  state: 'stated',
  metric: null,
  value: null,
  high: null,
  unit: '条',
  bound: 'exact',
  text: '',
  records: [],
  ...change
});

const row = (label: string, change: Partial<CompareCell>) => ({
  key: label,
  report: label,
  label,
  body: label,
  agency: label,
  level: '县区' as const,
  type: '政务公开' as const,
  year: 2023,
  title: `${label}2023年政务公开工作总结`,
  source: '汇编.txt',
  group: '',
  official: null,
  cells: [cell(change)]
});

const MODEL = {
  series: [{ measure: 0, year: null, label: '主动公开信息数', unit: '条', axis: 0 }],
  rows: [
    row('甲县', { metric: 'm1', value: 840, text: '840条' }),
    row('乙县', { metric: 'm2', value: 400, bound: 'min', text: '400余条' }),
    row('丙县', { state: 'placeholder', text: 'XX条' })
  ],
  absent: { total: 1, rows: [{ report: 'd', label: '丁县', level: '县区', type: '政务公开', year: 2023 }] }
} as unknown as CompareModel;

const VIEW = {
  metrics: ['m1', 'm2'].map((id) => ({ id, name: '主动公开信息', section: '一' }) as EffectiveMetric)
} as unknown as EffectiveView;

test('a comparison becomes an exhibit with the sentence behind each figure and its caveats', async () => {
  const exhibit = await exhibitOfCompare(
    MODEL,
    VIEW,
    { title: '甲县840条', note: '来源', chart: 'bar', scale: 'linear', query: '?a' },
    (metric) => Promise.resolve(`句子 ${metric.id}`),
    new Date(0)
  );
  expect(
    exhibit.series[0]?.figures.map((figure) => [figure.state, figure.value, figure.source?.sentence ?? null])
  ).toEqual([
    ['stated', 840, '句子 m1'],
    ['stated', 400, '句子 m2'],
    ['placeholder', null, null],
    ['absent', null, null]
  ]);
  expect(exhibit.caveats).toEqual([
    '主动公开信息数：乙县写的是约数（余、近、约等），不是准数。',
    '主动公开信息数：丙县在报告里仍是占位（XX），没有填数，不是零。',
    '主动公开信息数：丁县的报告没有提到，不等于零。'
  ]);
});
