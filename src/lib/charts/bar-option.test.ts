import { describe, expect, test } from 'vitest';
import { barChart, barChartHeight, type BarChart } from './bar-option';
import { barRows } from './bar-rows';
import { FIVE_STATES, model, row, stated } from './compare.fixture';
import type { ChartContext } from './builder';

const theme: ChartContext['theme'] = {
  paper: '#fff',
  ink: '#000',
  inkMuted: '#555',
  line: '#ddd',
  lineStrong: '#888',
  accent: '#00f',
  accentWash: '#eef',
  stated: '#1c4f7d',
  zero: '#333',
  placeholder: '#8a4b00',
  absent: '#666',
  planned: '#2b6656',
  font: 'sans-serif'
};

interface Option {
  yAxis: { data: string[] };
  xAxis: { type: string; min: number; axisLabel: { formatter: (value: number) => string } };
  legend: { data: { name: string }[] };
  tooltip: { renderMode: string; formatter: (points: { dataIndex: number }[]) => string };
  aria: { enabled: boolean; label: { description: string } };
  series: { type: string; name: string; data: unknown[]; itemStyle?: { decal?: unknown } }[];
  graphic?: { style: { text: string } }[];
}

const chartOf = (of = FIVE_STATES, more: Partial<BarChart> = {}): BarChart => ({
  rows: barRows(of),
  scale: 'linear',
  description: '说明',
  ...more
});
const optionOf = (chart = chartOf(), context: Partial<ChartContext> = {}): Option =>
  barChart(chart)({ theme, width: 900, ...context }) as unknown as Option;
const seriesOf = (option: Option, name: string) => option.series.find((series) => series.name === name);

describe('the five states are drawn apart', () => {
  const option = optionOf();

  test('what is not mentioned has no line in the chart', () => {
    expect(option.yAxis.data).toEqual(['南岭县', '东溪县', '北屏县', '西渚县', '中原县']);
  });

  test('only stated figures are solid bars: no placeholder, no zero and no plan among them', () => {
    expect(seriesOf(option, '有数')?.data.map((datum) => (datum as { value: unknown }).value)).toEqual([
      900,
      300,
      '-',
      '-',
      '-'
    ]);
  });

  test('a plan is a hatched bar of its own', () => {
    const plan = seriesOf(option, '仅有计划');
    expect(plan?.data.map((datum) => (datum as { value: unknown }).value)).toEqual(['-', '-', '-', 150, '-']);
    expect(plan?.itemStyle?.decal).toBeDefined();
  });

  test.each(['写明为零', '占位未填'])('%s is a mark of its own and not a bar', (name) => {
    expect(seriesOf(option, name)?.type).toBe('custom');
  });

  test('the legend names every kind of mark that occurs', () => {
    expect(option.legend.data.map(({ name }) => name.replace(/（.*$/u, ''))).toEqual([
      '有数',
      '非精确数',
      '写明为零',
      '占位未填',
      '仅有计划'
    ]);
  });

  test('the legend names no kind of mark that does not occur', () => {
    const only = optionOf(chartOf(model([row('南岭县', stated(900))])));
    expect(only.legend.data.map(({ name }) => name)).toEqual(['有数']);
  });
});

describe('labels, axis and description', () => {
  test('a label keeps the words as written, approximator included', () => {
    const labels = seriesOf(optionOf(), '有数')?.data as { label?: { formatter: string } }[];
    expect(labels[1]?.label?.formatter).toBe('300余条');
  });

  test('the axis counts in 万', () => {
    expect(optionOf().xAxis.axisLabel.formatter(30_000)).toBe('3万');
  });

  test('a linear axis begins at zero, a logarithmic one below the smallest value', () => {
    expect(optionOf().xAxis).toMatchObject({ type: 'value', min: 0 });
    expect(optionOf(chartOf(FIVE_STATES, { scale: 'log' })).xAxis).toMatchObject({ type: 'log', min: 100 });
  });

  test('the tooltip is drawn as text, says the state and asks to open it', () => {
    const { tooltip } = optionOf();
    expect(tooltip.renderMode).toBe('richText');
    expect(tooltip.formatter([{ dataIndex: 4 }])).toBe('中原县 · 县区 · 政务公开 · 2023年\n占位未填：XX条\n点开看原句');
  });

  test('the chart has a description in words', () => {
    expect(optionOf().aria).toMatchObject({ enabled: true, label: { description: '说明' } });
  });
});

describe('layout', () => {
  test('a picture carries its title, its subtitle and its source line', () => {
    const { graphic } = optionOf(chartOf(), { caption: { title: '标题', subtitle: '副题', source: '来源' } });
    expect(graphic?.map(({ style }) => style.text)).toEqual(['标题', '副题', '来源']);
  });

  test('a page does not repeat them in the picture', () => {
    expect(optionOf().graphic).toBeUndefined();
  });

  test('every further row adds the same height, and a narrow row is taller', () => {
    const height = (rows: number, width: number) =>
      barChartHeight(chartOf(model(Array.from({ length: rows }, (_, index) => row(`${index}县`, stated(9))))), {
        width
      });
    expect(height(21, 900) - height(20, 900)).toBe(height(2, 900) - height(1, 900));
    expect(height(20, 390)).toBeGreaterThan(height(20, 900));
  });

  test('a long name is cut, with an ellipsis', () => {
    const long = '某某省某某市某某县某某镇人民政府政务公开和政务服务工作领导小组办公室';
    const [name] = optionOf(chartOf(model([row(long, stated(1))])), { width: 600 }).yAxis.data;
    expect(name?.endsWith('…')).toBe(true);
  });
});
