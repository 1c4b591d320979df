import { describe, expect, test } from 'vitest';
import { plotShare } from './chart-bars-xml';
import { ticksOf } from './chart-drawing';
import { LABEL_HEIGHT, movedLabels, PLOT_HEIGHT } from './chart-lines-xml';
import { chartPanels } from './chart-panels';
import { legendRows, plotRect } from './chart-layout';
import { marksXml } from './chart-marks-xml';
import { chartXml, lettersOf } from './chart-xml';
import { axisFormat, decadeTicks, roundTicks } from './chart-ticks';
import { columnName, escapeXml, numberFormat } from './chart-xml-parts';
import { EVERY_CHART, EXHIBIT } from './exhibit.fixture';
import type { ChartPanel, PanelSeries } from './panel';
import { PRINT } from './slide-theme';

test.each([
  [[43715], { from: 0, to: 50000, step: 10000 }],
  [[486], { from: 0, to: 500, step: 100 }],
  [[400], { from: 0, to: 400, step: 100 }],
  [[601, 3], { from: 0, to: 750, step: 250 }],
  [[12_300], { from: 0, to: 15000, step: 5000 }],
  [[0, 0], { from: 0, to: 1, step: 1 }],
  [[1, 0], { from: 0, to: 1, step: 1 }],
  [[2, 3], { from: 0, to: 3, step: 1 }],
  [[98.5, 100], { from: 0, to: 100, step: 20 }],
  [[-12, 30], { from: -20, to: 30, step: 10 }],
  [[0.3], { from: 0, to: 0.3, step: 0.05 }],
  [[], { from: 0, to: 1, step: 1 }]
])('ticks of %j are round, take in zero and end near the largest', (values, ticks) => {
  expect(roundTicks(values)).toEqual(ticks);
});

test('whatever is largest, an axis has at most six parts, whole ones for whole values, and wastes little', () => {
  for (let value = 1; value < 3_000_000; value = Math.ceil(value * 1.07)) {
    const { from, to, step } = roundTicks([value]);
    expect(from, `${value}`).toBe(0);
    expect(Number.isInteger(step), `${value}`).toBe(true);
    expect(to / step, `${value}`).toBeLessThanOrEqual(6);
    expect(to, `${value}`).toBeGreaterThanOrEqual(value);
    expect(value / to, `${value}`).toBeGreaterThan(0.74);
  }
});

test('a logarithmic axis begins below the smallest value, so that its bar has a length', () => {
  expect(decadeTicks([26, 43715])).toEqual({ from: 10, to: 100000, step: 10 });
  expect(decadeTicks([10, 1000, null, 0])).toEqual({ from: 1, to: 1000, step: 10 });
  expect(decadeTicks([])).toEqual({ from: 1, to: 10, step: 10 });
});

test('whole numbers are shown without a point behind them', () => {
  expect(numberFormat([43715, null, 0])).toBe('#,##0');
  expect(numberFormat([98.5, 100])).toBe('#,##0.0#');
});

test('columns are named as in a workbook', () => {
  expect([0, 1, 25, 26, 27, 701, 702].map(columnName)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
});

test('marks of XML and control characters do not get into a part', () => {
  expect(escapeXml('<a>&"\u0007')).toBe('&lt;a&gt;&amp;&quot;');
});

test('a lone bar is given less of the slide rather than drawn as a block', () => {
  const [panel] = chartPanels(EXHIBIT).panels;
  if (!panel) throw new Error('no bars');
  const [first] = panel.series;
  const of = (labels: number) => ({ ...panel, labels: panel.labels.slice(0, labels), series: first ? [first] : [] });
  const thick = (labels: number) => {
    const gap = Number(/<c:gapWidth val="(\d+)"/u.exec(chartXml(of(labels), PRINT))?.[1]);
    return (4.2 * plotShare(of(labels))) / labels / (1 + gap / 100);
  };
  for (const labels of [1, 2, 3, 5]) expect(thick(labels)).toBeLessThan(0.43);
  expect([1, 2, 5].map((labels) => plotShare(of(labels)))).toEqual([0.6, 1, 1]);
});

test('a plot begins under its legend, however many lines that takes', () => {
  const named = (count: number, letters: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `${'长'.repeat(letters - 1)}${at}` }));
  expect(legendRows(named(2, 4))).toBe(1);
  expect(legendRows(named(9, 17))).toBe(3);
  expect(legendRows(named(9, 17), true)).toBe(9);
  const [panel] = chartPanels(EVERY_CHART.find(({ id }) => id === 'stacked') ?? EXHIBIT).panels;
  const [first] = panel?.series ?? [];
  if (!panel || !first) throw new Error('no parts');
  const labels = panel.labels.map((label) => `${label}，名字很长很长很长的一个单位`);
  const top = (count: number) => {
    const series = named(count, 17).map(({ name }) => ({ ...first, name }));
    return Number(/<c:y val="([\d.]+)"\/>/u.exec(chartXml({ ...panel, labels, series }, PRINT))?.[1]);
  };
  expect(top(9) - top(3)).toBeCloseTo(0.1, 5);
});

describe('a native chart', () => {
  const xml = (chart: string, change: { labels?: number } = {}) => {
    const exhibit = EVERY_CHART.find((one) => one.chart === chart);
    const [panel] = exhibit ? chartPanels(exhibit).panels : [];
    if (!panel) throw new Error(`no ${chart}`);
    const most = change.labels ?? panel.labels.length;
    const series = panel.series.map((one) => ({ ...one, values: one.values.slice(0, most) }));
    return chartXml({ ...panel, labels: panel.labels.slice(0, most), series }, PRINT);
  };

  test('of points has every name beside the axis, a number written out at every point, and rings for what is not exact', () => {
    const drawn = xml('dot');
    for (const name of ['青溪县', '白石县', '松原县', '临江镇', 'XX条（未填）'])
      expect(marks('dot')).toContain(`<a:t>${name}</a:t>`);
    for (const label of ['43,715条', '400余条', '0条']) expect(drawn).toContain(`<a:t>${label}</a:t>`);
    expect(drawn.split('<c:dPt>')).toHaveLength(2);
  });

  const marks = (chart: string) => {
    const [panel] = chartPanels(EVERY_CHART.find((one) => one.chart === chart) ?? EXHIBIT).panels;
    return panel ? marksXml(panel, lettersOf(panel, PRINT, false), PRINT, false) : '';
  };

  test('has the box of a placeholder over the row where its bar would begin, and nothing of it in its own numbers', () => {
    const [panel] = chartPanels(EXHIBIT).panels;
    const plot = panel && plotRect(panel, lettersOf(panel, PRINT, false), false);
    if (!plot) throw new Error('no plot');
    const [box] = marks('bar').match(/<cdr:relSizeAnchor .*?<\/cdr:relSizeAnchor>/g) ?? [];
    const at = (of: string) =>
      Number(new RegExp(`<cdr:${of}>.*?</cdr:${of}>`).exec(box ?? '')?.[0].match(/<cdr:y>([\d.]+)/)?.[1]);
    expect(Number(/<cdr:x>([\d.]+)/.exec(box ?? '')?.[1])).toBeCloseTo(plot.x, 4);
    // The fourth of five rows.
    expect((at('from') + at('to')) / 2).toBeCloseTo(plot.y + plot.h * 0.7, 3);
    expect(box).toContain('<a:noFill/><a:ln w="12700"');
    expect(box).toContain('<a:prstDash val="dash"/>');
    expect(xml('bar')).toContain('<c:userShapes r:id="rId2"/></c:chartSpace>');
    expect(xml('bar')).not.toContain('未填');
    expect(marks('groups')).toBe('');
    expect(xml('groups')).not.toContain('userShapes');
  });

  test.each(['bar', 'grouped', 'stacked', 'groups'])('of %s leaves no name out', (chart) => {
    expect(xml(chart)).toContain('<c:tickLblSkip val="1"/>');
  });

  test('has bars of a bar’s thickness, however few they are', () => {
    const gap = (of: string) => Number(/<c:gapWidth val="(\d+)"/.exec(of)?.[1]);
    expect(gap(xml('bar', { labels: 1 }))).toBe(500);
    expect(gap(xml('bar', { labels: 5 }))).toBe(100);
  });

  test('hatches what is not exact, has a line for a stated zero and nothing else, and labels numbers with their unit', () => {
    const points = xml('bar').match(/<c:dPt>.*?<\/c:dPt>/g) ?? [];
    expect(points.map((point) => /<c:idx val="(\d)"/.exec(point)?.[1])).toEqual(['1', '2']);
    expect(points.map((point) => point.includes('pattFill'))).toEqual([true, false]);
    expect(points[1]).toContain('<a:ln w="28575"');
    expect(xml('bar')).toContain('formatCode="#,##0&quot;条&quot;"');
  });

  test('labels what is below zero like everything else; only in a stack a segment may be too narrow for its number', () => {
    const labelled = (chart: string, values: number[]) => {
      const exhibit = EVERY_CHART.find((one) => one.chart === chart);
      const [panel] = exhibit ? chartPanels(exhibit).panels : [];
      const [series] = panel?.series ?? [];
      if (!panel || !series) throw new Error(`no ${chart}`);
      const all = panel.labels.map((_, at) => values[at] ?? null);
      return chartXml({ ...panel, series: [{ ...series, values: all }] }, PRINT);
    };
    expect(labelled('bar', [-3.5, 12])).not.toContain('<c:delete val="1"/></c:dLbl>');
    expect(labelled('stacked', [1, 1000])).toContain('<c:dLbl><c:idx val="0"/><c:delete val="1"/></c:dLbl>');
  });

  test('shows the numbers of points as they are, whatever the decimals of their median', () => {
    expect(xml('dot')).not.toContain('#,##0.0#');
  });
});

test.each([
  [{ from: 0, to: 60_000, step: 20_000 }, false, '[=0]0;0\\.0,"万"'],
  [{ from: 0, to: 10_000, step: 2_500 }, false, '#,##0'],
  [{ from: 0, to: 800, step: 200 }, false, '#,##0'],
  [{ from: 0, to: 4, step: 0.5 }, false, 'General'],
  [{ from: 0, to: 300_000_000, step: 100_000_000 }, false, '[=0]0;0\\.00,,"亿"'],
  [{ from: 0, to: 60_000, step: 20_000 }, true, '[>=100000000]0\\.00,,"亿";[>=10000]0\\.0,"万";#,##0']
])('an axis of %j, logarithmic: %s, counts in %s', (ticks, log, format) => {
  expect(axisFormat(ticks, log)).toBe(format);
});

describe('labels at the ends of lines', () => {
  const line = (name: string, ...values: number[]) => ({
    name,
    values,
    labels: values.map(() => null),
    inexact: values.map(() => false),
    look: 'main' as const
  });
  const panel = {
    shape: 'lines' as const,
    title: '',
    unit: '人次',
    across: '',
    scale: 'linear' as const,
    labels: ['2022年', '2023年'],
    slots: [],
    page: 1,
    part: '',
    series: [line('甲县', 1900, 2400), line('乙县', 165, 210), line('丙县', 98, 205), line('丁县', 120, 200)]
  };

  test('stand a line apart, whatever the numbers, and stay where they may', () => {
    const moved = movedLabels({ panel });
    const { to } = ticksOf(panel);
    for (const year of [0, 1]) {
      const at = panel.series
        .map(({ values }, index) => (1 - (values[year] ?? 0) / to) * PLOT_HEIGHT + (moved[index]?.[year] ?? 0))
        .sort((a, b) => a - b);
      at.slice(1).forEach((place, index) => expect(place - (at[index] ?? 0)).toBeGreaterThan(LABEL_HEIGHT - 1e-3));
    }
    expect(moved[0]).toEqual([0, 0]);
  });

  test('are written with their move', () => {
    expect(chartXml(panel, PRINT).match(/<c:manualLayout><c:x val="-?0.008"\/>/g)?.length).toBeGreaterThan(3);
  });
});

test('a label of a point stands to its left where to its right it would lie on the line of the median', () => {
  const series = (name: string, look: PanelSeries['look'], values: (number | null)[]): PanelSeries => ({
    name,
    values,
    labels: values.map(() => null),
    inexact: values.map(() => false),
    look
  });
  const panel: ChartPanel = {
    shape: 'points',
    title: '',
    unit: '条',
    across: '',
    scale: 'log',
    labels: ['甲县', '乙县', '丙县'],
    slots: [],
    page: 1,
    part: '',
    series: [
      series('公开', 'main', [40000, 350, 26]),
      series('中位数', 'reference', [400, 400, 400]),
      series('行', 'row', [3, 2, 1])
    ]
  };
  const side = (text: string) =>
    new RegExp(`<a:t>${text}</a:t>.*?<c:dLblPos val="(.)"/>`).exec(chartXml(panel, PRINT))?.[1];
  expect(['40,000条', '350条', '26条'].map(side)).toEqual(['r', 'l', 'r']);
});
