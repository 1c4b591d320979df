import { describe, expect, test } from 'vitest';
import { compareModel } from '$lib/views/compare';
import { indicators, sampleView } from '$lib/views/compare.fixture';
import { COMPARE_CHARTS, DEFAULT_SPEC, type CompareSpec } from '$lib/views/compare-spec';
import { chartPanels } from './chart-panels';
import { partSeries } from './compare-parts';
import { drawnValue, type FigureExhibit } from './exhibit';
import { exhibitSheet } from './exhibit-sheets';
import { stateOf } from './figure-text';
import { exhibitOfCompare } from './from-compare';

const view = sampleView();
const indicator = (key: string) => ({ kind: 'indicator', key }) as const;
const TWO = [indicator('disclosure.total'), indicator('press.count')];

function exhibitOf(change: Partial<CompareSpec>): Promise<FigureExhibit> {
  const spec = { ...DEFAULT_SPEC, measures: TWO.slice(0, 1), ...change };
  return exhibitOfCompare(
    compareModel(view, spec, { all: true }),
    view,
    { title: '题', note: '来源', address: 'compare/' },
    (metric) => Promise.resolve(`……${metric.text}……`),
    { now: new Date(0) }
  );
}

describe.each(COMPARE_CHARTS)('a comparison as %s', (chart) => {
  const measures = chart === 'heatmap' ? indicators.slice(0, 6).map(({ key }) => indicator(key)) : TWO;
  const asked = {
    chart,
    measures: ['grouped', 'scatter', 'heatmap', 'table'].includes(chart) ? measures : TWO.slice(0, 1)
  };

  test('has a figure for every category in every series, and the sentence behind what is stated', async () => {
    const exhibit = await exhibitOf(asked);
    expect(exhibit.chart).toBe(chart);
    for (const { figures } of exhibit.series) expect(figures).toHaveLength(exhibit.categories.length);
    const read = (exhibit.behind ?? exhibit).series
      .filter(({ role }) => role === 'figure')
      .flatMap(({ figures }) => figures);
    const answered = read.filter(({ state }) => state !== 'absent');
    expect(answered.length).toBeGreaterThan(0);
    for (const { source, written } of answered) expect(source?.sentence).toBe(`……${written}……`);
  });

  test('draws no blank, and everything that is drawn stands in the sheet', async () => {
    const exhibit = await exhibitOf(asked);
    const sheets = exhibit.behind ? [exhibit, exhibit.behind] : [exhibit];
    const inSheet = new Set(sheets.flatMap((one) => exhibitSheet(one, 'x').rows.flat()));
    for (const panel of chartPanels(exhibit).panels)
      for (const value of panel.series.filter(({ look }) => look === 'main').flatMap(({ values }) => values))
        if (value !== null) expect(inSheet).toContain(value);
    const blank = exhibit.series.flatMap(({ figures }) => figures).filter(({ state }) => state === 'placeholder');
    for (const { value } of blank) expect(value).toBeNull();
  });
});

test('a year without a report is one in sheet, notes and slide, and not one that left the figure out', async () => {
  const model = compareModel(view, { ...DEFAULT_SPEC, measures: TWO.slice(0, 1), chart: 'years' }, { all: true });
  const exhibit = await exhibitOf({ chart: 'years' });
  const gaps = model.rows.flatMap(({ cells }, place) =>
    cells.flatMap(({ state, partial, report }, at) =>
      state === 'absent' && partial === null ? [{ place, at, sent: report !== null }] : []
    )
  );
  expect(gaps.some(({ sent }) => !sent)).toBe(true);
  for (const { place, at, sent } of gaps)
    expect(stateOf(exhibit.series[at]?.figures[place])).toBe(sent ? '未提及' : '无报告');
  const silent = gaps.find(({ sent }) => !sent);
  const label = model.rows[silent?.place ?? 0]?.label ?? '';
  const said = exhibit.caveats.filter(
    (one) => one.includes(label) && one.startsWith(`${model.series[silent?.at ?? 0]?.label ?? ''}：`)
  );
  expect(said.some((one) => one.includes('没有报告'))).toBe(true);
  expect(exhibitSheet(exhibit, 'x').rows[silent?.place ?? 0]).toContain('无报告');
});

test('who is not mentioned is in the sheet, and every state is told to the speaker', async () => {
  const exhibit = await exhibitOf({ chart: 'bar' });
  const states = new Set(exhibit.series[0]?.figures.map(({ state }) => state));
  expect([...states].sort()).toEqual(
    ['absent', 'placeholder', 'plan', 'stated', 'zero'].filter((one) => states.has(one as never))
  );
  expect(states).toContain('absent');
  expect(exhibit.categories).toHaveLength(view.reports.filter(({ latest }) => latest).length);
  expect(exhibit.caveats.join('')).toContain('没有提到，不等于零');
});

test('an exhibit is plain data: it is the same after it was stored', async () => {
  const exhibit = await exhibitOf({ chart: 'groups' });
  expect(JSON.parse(JSON.stringify(exhibit))).toEqual(exhibit);
});

test('the parts of a total and what they leave come to the total', async () => {
  const { series } = await exhibitOf({ chart: 'stacked' });
  const [total, ...parts] = series;
  const sums = total?.figures.flatMap((figure, at) => {
    const values = parts.flatMap(({ figures }) => drawnValue(figures[at]) ?? []);
    const blank = parts.some(({ figures }) => figures[at]?.state === 'placeholder');
    return values.length > 0 && !blank ? [[values.reduce((sum, value) => sum + value, 0), figure.value]] : [];
  });
  expect(sums?.length).toBeGreaterThan(1);
  for (const [sum, whole] of sums ?? []) expect(sum).toBe(whole);
  expect(parts.map(({ role }) => role)).toContain('unlisted');
});

test('a body that counts otherwise than the axis has its parts and what they leave in its own unit', () => {
  const spec = { ...DEFAULT_SPEC, measures: TWO.slice(0, 1), chart: 'stacked' } as const;
  const model = compareModel(view, spec, { all: true });
  const rows = model.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      unit: '篇',
      parts: cell.parts.map((part) => ({ ...part, unit: '篇' }))
    }))
  }));
  const series = partSeries({ ...model, rows }, 0);
  expect(series.map(({ role }) => role)).toContain('unlisted');
  for (const { unit, figures } of series) {
    expect(unit).not.toBe('篇');
    for (const figure of figures) if (figure.state !== 'absent') expect(figure.unit).toBe('篇');
  }
});
