import type { CellState } from '$lib/format/states';
import { ABSENT } from '$lib/views/compare-cells';
import type {
  CompareCell,
  CompareModel,
  CompareRow,
  MeasureInfo,
  PeerStanding,
  SeriesSummary
} from '$lib/views/compare-model';
import { DEFAULT_SPEC, type CompareSpec } from '$lib/views/compare-spec';
import type { ChartBuilder, ChartContext, Drawing } from './builder';
import { statedValues } from './cells';
import type { Role, Shape, TextShape } from './scene';
import { quantile } from '$lib/views/quantile';

export function cell(more: Partial<CompareCell>): CompareCell {
  const answered = more.state !== undefined && more.state !== 'absent';
  return {
    ...ABSENT,
    ...(answered ? { report: 'r', metric: 'm', unit: '条', bound: 'exact', records: ['m'] } : {}),
    ...more
  };
}

export const stated = (value: number, text = `${value}条`, more: Partial<CompareCell> = {}) =>
  cell({ state: 'stated', value, text, ...more });
export const zero = (text = '0条') => cell({ state: 'zero', value: 0, text });
export const slot = (text = 'XX条') => cell({ state: 'placeholder', text });
export const planned = (value: number) => cell({ state: 'plan', value, text: `${value}条` });
export const absent = () => cell({ state: 'absent', report: 'r' });
export const unreported = () => cell({ state: 'absent' });

export const peers = (rank: number, of: number, median: number, ratio: number | null = null): PeerStanding => ({
  rank,
  of,
  percentile: Math.round(((of - rank) / of) * 100),
  ratio,
  median,
  q1: median / 2,
  q3: median * 2
});

export function row(
  label: string,
  of: CompareCell | readonly CompareCell[],
  more: Partial<CompareRow> = {}
): CompareRow {
  return {
    key: label,
    report: label,
    label,
    body: label,
    agency: label,
    level: '县区',
    kind: '政府',
    type: '政务公开',
    year: 2023,
    title: `${label}2023年政务公开工作总结`,
    source: `${label}.txt`,
    group: '',
    official: null,
    cells: Array.isArray(of) ? (of as CompareCell[]) : [of as CompareCell],
    ...more
  };
}

export const measure = (name = '主动公开信息数', more: Partial<MeasureInfo> = {}): MeasureInfo => ({
  measure: { kind: 'indicator', key: name },
  key: name,
  name,
  units: ['条'],
  dimension: 'count',
  theme: '政务公开',
  definition: `${name}的口径`,
  own: false,
  indicator: name,
  names: [],
  ...more
});

/** A second measure, of another dimension, and its figures. */
export const press = measure('新闻发布会', { units: ['场'] });
export const meetings = (value: number) => stated(value, `${value}场`, { unit: '场' });

interface Asked extends Partial<Omit<CompareModel, 'spec'>> {
  spec?: Partial<CompareSpec>;
}

/** A model of one page; summaries counted, the leader found. Several measures share an axis where their units are equal. */
export function model(rows: readonly CompareRow[], more: Asked = {}): CompareModel {
  const { spec, ...rest } = more;
  const measures = rest.measures ?? [measure()];
  const units = [...new Set(measures.map(({ units: [unit] }) => unit ?? ''))];
  const series =
    rest.series ??
    measures.map(({ name, units: [unit = ''] }, index) => ({
      measure: index,
      year: null,
      label: name,
      unit,
      axis: units.indexOf(unit)
    }));
  const main = rest.main ?? 0;
  const leaders = rest.leader ? [rest.leader] : leadersOf(rows, main);
  return {
    spec: { ...DEFAULT_SPEC, ...spec },
    chart: 'bar',
    offered: ['bar', 'dot', 'table'],
    measures,
    axes: units.map((unit) => ({ dimension: 'count', unit, units: [unit] })),
    series,
    parts: [],
    rows,
    window: { page: 1, pages: 1, from: rows.length === 0 ? 0 : 1, to: rows.length, total: rows.length },
    rest: series.map(() => ({ reports: 0, stated: 0, sum: null, unit: '' })),
    absent: { total: 0, partial: 0, rows: [] },
    unreported: [],
    twins: [],
    summaries: series.map((_, index) => summary(rows.flatMap(({ cells }) => cells[index] ?? []))),
    groups: [],
    byAlone: false,
    main,
    leader: leaders[0] ?? null,
    leaders,
    tied: leaders.filter(({ cell }) => cell.value === leaders[0]?.cell.value).length,
    choices: { measures: [], levels: [], types: [], years: [], groups: [] },
    total: rows.length,
    reports: rows.length,
    newest: null,
    ...rest
  };
}

export function summary(cells: readonly CompareCell[]): SeriesSummary {
  const count = (state: CellState) => cells.filter((of) => of.state === state).length;
  const states = {
    stated: count('stated'),
    zero: count('zero'),
    placeholder: count('placeholder'),
    absent: count('absent'),
    plan: count('plan')
  };
  const values = statedValues(cells).sort((a, b) => a - b);
  return {
    states,
    answered: cells.length - states.absent,
    reports: cells.length,
    min: quantile(values, 0),
    q1: quantile(values, 0.25),
    median: quantile(values, 0.5),
    q3: quantile(values, 0.75),
    max: quantile(values, 1),
    least: values.find((value) => value > 0) ?? null,
    sum: values.reduce((sum, value) => sum + value, 0),
    units: [...new Set(cells.flatMap(({ unit }) => (unit === '' ? [] : [unit])))]
  };
}

function leadersOf(rows: readonly CompareRow[], main: number): CompareModel['leaders'] {
  const stated = rows.flatMap((of) => {
    const at = of.cells[main];
    return at !== undefined && (at.state === 'stated' || at.state === 'zero') ? [{ row: of, cell: at }] : [];
  });
  return stated.sort((a, b) => (b.cell.value ?? -Infinity) - (a.cell.value ?? -Infinity));
}

/** One row of each state, and one whose figure is a lower bound. */
export const FIVE_STATES = [
  row('南岭县', stated(900)),
  row('东溪县', stated(300, '300余条', { bound: 'min' })),
  row('北屏县', cell({ state: 'zero', value: 0, text: '未收到任何申请' })),
  row('西渚县', planned(150)),
  row('中原县', slot())
];

export const theme: ChartContext['theme'] = {
  paper: '#ffffff',
  wash: '#f5f4f0',
  ink: '#1b1b19',
  inkMuted: '#5b5953',
  line: '#dedbd3',
  lineStrong: '#8d897f',
  accent: '#1c4f7d',
  accentWash: '#e8eff6',
  stated: '#1c4f7d',
  zero: '#3c3a36',
  placeholder: '#8a4b00',
  absent: '#6b6861',
  planned: '#2b6656',
  warning: '#8a4b01',
  pattern: '#ffffff80',
  other: '#c9c5bb',
  font: 'sans-serif',
  series: ['#1c4f7d', '#c8601d', '#2a8a7b', '#8a5aa8', '#a37f00', '#5b9bd0', '#b8447a'],
  ramp: ['#f1f5f9', '#d9e5f0', '#b3cce2', '#7da7cc', '#3f77a9']
};

export const draw = (build: ChartBuilder, of: CompareModel, context: Partial<ChartContext> = {}): Drawing =>
  build(of, { theme, width: 900, ...context });

export const byRole = (drawing: Drawing, role: Role): Shape[] => drawing.shapes.filter((shape) => shape.role === role);

export const texts = (drawing: Drawing, role?: Role): string[] =>
  drawing.shapes.flatMap((shape) =>
    shape.kind === 'text' && (role === undefined || shape.role === role) ? [shape.text] : []
  );

export function textNamed(drawing: Drawing, text: string): TextShape {
  const found = drawing.shapes.find((shape): shape is TextShape => shape.kind === 'text' && shape.text === text);
  if (!found) throw new Error(`no text ${text} among ${texts(drawing).join(' | ')}`);
  return found;
}

/** Boxes of texts that cover each other, as pairs of their words: none in a good layout. */
export function overlaps(drawing: Drawing, roles: readonly Role[]): string[] {
  const boxes = drawing.shapes.flatMap((shape) => {
    if (shape.kind !== 'text' || !roles.includes(shape.role)) return [];
    const width = [...shape.text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.58), 0) * shape.size;
    const left = shape.align === 'right' ? shape.x - width : shape.align === 'center' ? shape.x - width / 2 : shape.x;
    const half = shape.size * 0.5;
    const middle = shape.baseline === 'top' ? shape.y + half : shape.baseline === 'bottom' ? shape.y - half : shape.y;
    return [{ text: shape.text, left, right: left + width, top: middle - half, bottom: middle + half }];
  });
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5
      )
      .map((b) => `${a.text} | ${b.text}`)
  );
}

/** Everything that is drawn lies on the picture. */
export function outside({ shapes, width, height }: Drawing): string[] {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'text') return [];
    const long = [...shape.text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.5), 0) * shape.size;
    const left = shape.align === 'right' ? shape.x - long : shape.align === 'center' ? shape.x - long / 2 : shape.x;
    return left < -1 || left + long > width + 1 || shape.y < 0 || shape.y > height ? [shape.text] : [];
  });
}
