import type { CellState } from '$lib/format/states';
import type { CompareCell, CompareModel, CompareRow } from '$lib/views/compare-model';
import { DEFAULT_SPEC } from '$lib/views/compare-spec';

const EMPTY: CompareCell = {
  indicator: 'disclosure.total',
  state: 'absent',
  metric: null,
  value: null,
  high: null,
  unit: '',
  bound: null,
  text: '',
  records: []
};

export function cell(more: Partial<CompareCell>): CompareCell {
  const answered = more.state !== undefined && more.state !== 'absent';
  return { ...EMPTY, ...(answered ? { metric: 'm', unit: '条', bound: 'exact', records: ['m'] } : {}), ...more };
}

export const stated = (value: number, text = `${value}条`, more: Partial<CompareCell> = {}) =>
  cell({ state: 'stated', value, text, ...more });

export function row(label: string, of: CompareCell, more: Partial<CompareRow> = {}): CompareRow {
  return {
    report: label,
    label,
    body: label,
    agency: label,
    level: '县区',
    type: '政务公开',
    year: 2023,
    title: `${label}2023年政务公开工作总结`,
    source: `${label}.txt`,
    cells: [of],
    ...more
  };
}

/** A model of one indicator, its coverage counted. */
export function model(rows: readonly CompareRow[]): CompareModel {
  const count = (state: CellState) => rows.filter(({ cells }) => cells[0]?.state === state).length;
  const states = {
    stated: count('stated'),
    zero: count('zero'),
    placeholder: count('placeholder'),
    absent: count('absent'),
    plan: count('plan')
  };
  const info = {
    key: 'disclosure.total',
    name: '主动公开信息数',
    units: ['条'],
    theme: '政务公开',
    dimension: 'count' as const,
    definition: '主动公开的总数',
    aliases: [],
    own: false
  };
  return {
    spec: { ...DEFAULT_SPEC, indicators: [info.key] },
    indicators: [info],
    rows,
    coverage: [{ indicator: info.key, states, answered: rows.length - states.absent, reports: rows.length }],
    choices: { indicators: [], levels: [], types: [], years: [] },
    total: rows.length
  };
}

/** One row of each state, and one whose figure is a lower bound. */
export const FIVE_STATES = model([
  row('南岭县', stated(900)),
  row('东溪县', stated(300, '300余条', { bound: 'min' })),
  row('北屏县', cell({ state: 'zero', value: 0, text: '未收到任何申请' })),
  row('西渚县', cell({ state: 'plan', value: 150, text: '150条' })),
  row('中原县', cell({ state: 'placeholder', text: 'XX条' })),
  row('上庄县', cell({ state: 'absent' }))
]);
