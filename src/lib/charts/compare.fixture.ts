import type { CellState } from '$lib/format/states';
import type { CompareCell, CompareModel, CompareRow, MeasureInfo, PeerStanding } from '$lib/views/compare-model';
import { DEFAULT_SPEC } from '$lib/views/compare-spec';
import { quantile } from '$lib/views/quantile';

const EMPTY: CompareCell = {
  state: 'absent',
  metric: null,
  value: null,
  high: null,
  unit: '',
  bound: null,
  text: '',
  records: [],
  report: null,
  peers: null,
  parts: []
};

export function cell(more: Partial<CompareCell>): CompareCell {
  const answered = more.state !== undefined && more.state !== 'absent';
  return { ...EMPTY, ...(answered ? { metric: 'm', unit: '条', bound: 'exact', records: ['m'] } : {}), ...more };
}

export const stated = (value: number, text = `${value}条`, more: Partial<CompareCell> = {}) =>
  cell({ state: 'stated', value, text, ...more });

export function row(label: string, of: CompareCell, more: Partial<CompareRow> = {}): CompareRow {
  return {
    key: label,
    report: label,
    label,
    body: label,
    agency: label,
    level: '县区',
    type: '政务公开',
    year: 2023,
    title: `${label}2023年政务公开工作总结`,
    source: `${label}.txt`,
    group: '',
    official: null,
    cells: [of],
    ...more
  };
}

/** A model of one indicator as the fillers make it: what is not mentioned apart, peers beside each figure, all counted. */
export function model(all: readonly CompareRow[]): CompareModel {
  const count = (state: CellState) => all.filter(({ cells }) => cells[0]?.state === state).length;
  const states = {
    stated: count('stated'),
    zero: count('zero'),
    placeholder: count('placeholder'),
    absent: count('absent'),
    plan: count('plan')
  };
  const rows = all.flatMap((one) => {
    const [own] = one.cells;
    return own && own.state !== 'absent' ? [{ ...one, cells: [{ ...own, peers: standing(all, one) }] }] : [];
  });
  const values = statedValues(all);
  const [best] = rows
    .filter(({ cells: [own] }) => own?.state === 'stated' || own?.state === 'zero')
    .sort((a, b) => (b.cells[0]?.value ?? 0) - (a.cells[0]?.value ?? 0));
  return {
    spec: { ...DEFAULT_SPEC, measures: [INFO.measure] },
    chart: 'bar',
    offered: ['bar', 'dot', 'table'],
    measures: [INFO],
    axes: [{ dimension: INFO.dimension, unit: '条', units: INFO.units }],
    series: [{ measure: 0, year: null, label: INFO.name, unit: '条', axis: 0 }],
    parts: [],
    rows,
    window: { page: 1, pages: 1, from: rows.length > 0 ? 1 : 0, to: rows.length, total: rows.length },
    rest: [{ reports: 0, stated: 0, sum: 0, unit: '条' }],
    absent: {
      total: states.absent,
      rows: all
        .filter(({ cells }) => cells[0]?.state === 'absent')
        .map(({ label, level, type, year }) => ({ report: label, label, level, type, year }))
    },
    unreported: [],
    twins: [],
    summaries: [
      {
        states,
        answered: rows.length,
        reports: all.length,
        min: values[0] ?? null,
        q1: quantile(values, 0.25),
        median: quantile(values, 0.5),
        q3: quantile(values, 0.75),
        max: values.at(-1) ?? null,
        sum: values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null,
        units: ['条']
      }
    ],
    groups: [],
    main: 0,
    leader: best?.cells[0] ? { row: best, cell: best.cells[0] } : null,
    choices: { measures: [], levels: [], types: [], years: [], groups: [] },
    total: all.length,
    reports: all.length
  };
}

const INFO: MeasureInfo = {
  measure: { kind: 'indicator', key: 'disclosure.total' },
  key: 'disclosure.total',
  name: '主动公开信息数',
  units: ['条'],
  theme: '政务公开',
  dimension: 'count',
  definition: '主动公开的总数',
  own: false,
  indicator: 'disclosure.total',
  names: []
};

function statedValues(rows: readonly CompareRow[]): number[] {
  return rows
    .flatMap(({ cells: [own] }) =>
      (own?.state === 'stated' || own?.state === 'zero') && own.value !== null ? [own.value] : []
    )
    .sort((a, b) => a - b);
}

function standing(rows: readonly CompareRow[], { level, type, year, cells: [own] }: CompareRow): PeerStanding | null {
  const peers = statedValues(rows.filter((one) => one.level === level && one.type === type && one.year === year));
  const value = own?.value ?? null;
  const median = quantile(peers, 0.5);
  if (peers.length < 3 || own === undefined || value === null || median === null) return null;
  if (own.state !== 'stated' && own.state !== 'zero') return null;
  const rank = peers.filter((peer) => peer > value).length + 1;
  return {
    rank,
    of: peers.length,
    percentile: (100 * (peers.length - rank)) / (peers.length - 1),
    ratio: own.unit === '%' || median === 0 ? null : value / median,
    q1: quantile(peers, 0.25),
    median,
    q3: quantile(peers, 0.75)
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
