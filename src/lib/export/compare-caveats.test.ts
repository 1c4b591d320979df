import { describe, expect, test } from 'vitest';
import { model as drawnModel, row, stated } from '$lib/charts/charts.fixture';
import { compareModel } from '$lib/views/compare';
import { sampleView } from '$lib/views/compare.fixture';
import type { ComparePart } from '$lib/views/compare-model';
import { DEFAULT_SPEC } from '$lib/views/compare-spec';
import { chartPanels } from './chart-panels';
import { caveatsOf, PAPER_NAMES } from './compare-caveats';
import { partSeries } from './compare-parts';
import type { FigureExhibit } from './exhibit';
import { EXHIBIT, figure } from './exhibit.fixture';
import { formatFigure } from './figure-text';

const model = compareModel(
  sampleView(),
  { ...DEFAULT_SPEC, measures: [{ kind: 'indicator', key: 'press.count' }] },
  { all: true }
);
const [silent] = model.absent.rows;
if (!silent) throw new Error('every sample report tells of the indicator');

/** What is said where so many bodies are not mentioned. */
function absentSaid(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => ({ ...silent, label: `甲${at}县`, partial: null }));
  const told = caveatsOf({ ...model, absent: { ...model.absent, rows, total: count } } as typeof model);
  return told.find((one) => one.includes('甲0县')) ?? '';
}

test('all who are missing are named', () => {
  expect(absentSaid(120)).toContain('甲119县');
  expect(absentSaid(120)).not.toContain('等120个');
});

test('of very many the first are named, and the rest are looked up in words that hold in notes and workbook alike', () => {
  const said = absentSaid(121);
  expect(said).toContain('等121个（全部名单见数据表）');
  expect(said).not.toContain('甲120县');
  expect(said).not.toContain('工作簿');
});

test('on paper eight are named, and how many there are', () => {
  const rows = Array.from({ length: 52 }, (_, at) => ({ ...silent, label: `甲${at}县（政务公开）`, partial: null }));
  const told = caveatsOf({ ...model, absent: { ...model.absent, rows, partial: 0, total: 52 } }, PAPER_NAMES).join();
  expect(told).toContain('甲7县（政务公开）等52个的报告没有提到');
  expect(told).not.toContain('甲8县');
});

test('who names parts alone is told apart from who says nothing', () => {
  const rows = [
    { ...silent, label: '甲县', partial: null },
    { ...silent, label: '乙县', partial: 'm' }
  ];
  const told = caveatsOf({ ...model, absent: { total: 2, partial: 1, rows } } as typeof model);
  expect(told.find((one) => one.includes('没有提到'))).toMatch(/：甲县的/u);
  expect(told.find((one) => one.includes('只写了分项'))).toMatch(/：乙县的/u);
});

describe('其他部分', () => {
  const part = (name: string, series: number, value: number | null, more: Partial<ComparePart> = {}): ComparePart => ({
    ...{ name, series, value, unit: '条', text: `${value ?? 'XX'}条`, metric: name },
    state: value === null ? 'placeholder' : 'stated',
    ...more
  });
  const of = (...parts: ComparePart[]) =>
    drawnModel([row('甲县', stated(75, '75条', { parts: [part('网站', 0, 60), ...parts] }))], {
      chart: 'stacked',
      parts: ['网站']
    });
  const restOf = (...parts: ComparePart[]) =>
    partSeries(of(...parts), 0).find(({ role }) => role === 'rest')?.figures[0];
  const planned = part('大屏', -3, 30, { state: 'plan' });

  test('is made up in notes and sheets, the largest first', () => {
    const parts = [part('广播', -1, 5), part('短信', -2, 10)];
    expect(caveatsOf(of(...parts))).toEqual(['“其他部分”各不相同：甲县（短信 10条、广播 5条）。']);
    expect(restOf(...parts)).toMatchObject({ value: 15, written: '短信 10条、广播 5条' });
    expect(restOf(...parts)).not.toHaveProperty('besides');
  });

  test('tells what has no number yet beside what has one: blanks and plans, each with its state', () => {
    const parts = [part('广播', -1, 5), part('短信', -2, null), planned];
    const said = '广播 5条、短信 XX条（未填）、大屏 30条（计划）';
    expect(restOf(...parts)).toMatchObject({ state: 'stated', value: 5, written: said });
    expect(restOf(...parts)?.besides).toBe('短信 XX条（未填）、大屏 30条（计划）');
    expect(caveatsOf(of(...parts))).toEqual([`“其他部分”各不相同：甲县（${said}）。`]);
  });

  test('tells every blank, and no plan as if it were done', () => {
    expect(restOf(part('短信', -1, null), part('广播', -2, null))).toMatchObject({
      ...{ state: 'placeholder', value: null },
      written: '短信 XX条（未填）、广播 XX条（未填）'
    });
    expect(restOf(planned)).toMatchObject({ state: 'plan', value: 30, written: '大屏 30条（计划）' });
    expect(restOf(part('广播', -1, 5, { unit: '期', text: '5期' }))).toMatchObject({
      value: null,
      written: '广播 5期'
    });
  });

  test('is a number without floating dust', () => {
    expect(restOf(part('广播', -1, 0.1), part('短信', -2, 0.2))?.value).toBe(0.3);
  });

  test('stands on the slide and in its table with what is not in its number', () => {
    const rest = restOf(part('广播', -1, 5), part('短信', -2, null));
    expect(rest && formatFigure(rest)).toBe('5 条（另有短信 XX条（未填））');
    const series = partSeries(of(part('广播', -1, 5), part('短信', -2, null)), 0);
    const total = { ...EXHIBIT.series[0], name: '总数', unit: '条', axis: 0, reference: null } as const;
    const exhibit: FigureExhibit = {
      ...{ ...EXHIBIT, chart: 'stacked', categories: EXHIBIT.categories.slice(0, 1) },
      series: [{ ...total, role: 'figure', figures: [figure({ value: 75, written: '75条' })] }, ...series]
    };
    expect(chartPanels(exhibit).panels[0]?.labels[0]).toContain('另有短信 XX条（未填）');
  });
});
