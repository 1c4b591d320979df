import type { BarSeriesOption, CustomSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import { stateName } from '$lib/format/states';
import { m } from '$lib/paraglide/messages.js';
import type { ChartBuilder, ChartContext } from './builder';
import { isInexact, labelText, writtenText } from './cell-text';
import { drawnValues, type BarRow } from './bar-rows';
import { FONT_SIZE, SMALL_SIZE, barLayout, type BarLayout } from './bar-layout';
import { BOUND_ICON, SLOT_ICON, ZERO_ICON, boundGlyph, emptySlot, labelDistance, logDot, zeroMark } from './bar-marks';
import { formatAxisValue, logFloor, type Scale } from './numbers';
import type { ChartTheme } from './theme';

export interface BarChart {
  rows: readonly BarRow[];
  scale: Scale;
  /** The chart in words, for those who do not see it. */
  description: string;
}

/** Sorted horizontal bars of one indicator, a line a report, the states of a cell drawn apart. */
export function barChart(chart: BarChart): ChartBuilder {
  return (context) => barOption(chart, context);
}

/** Height in CSS pixels that the chart takes at a width. */
export function barChartHeight(chart: BarChart, context: Omit<ChartContext, 'theme'>): number {
  const theme = {} as ChartTheme; // no colour has a size
  return barLayout(chart, legendNames(chart.rows), { ...context, theme }).height;
}

function barOption(chart: BarChart, context: ChartContext): EChartsCoreOption {
  const { theme } = context;
  const legend = legendNames(chart.rows);
  const layout = barLayout(chart, legend, context);
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: theme.font, fontSize: FONT_SIZE, color: theme.ink },
    aria: { enabled: true, label: { description: chart.description } },
    grid: { ...layout.grid, outerBoundsMode: 'none' },
    legend: legendOption(legend, layout, theme),
    xAxis: valueAxis(chart, layout, theme),
    yAxis: nameAxis(layout, theme),
    tooltip: tooltip(chart.rows, theme),
    series: series(chart, layout, theme),
    ...(layout.caption ? { graphic: captionGraphic(layout, theme) } : {})
  };
}

function valueAxis({ rows, scale }: BarChart, layout: BarLayout, theme: ChartTheme) {
  const values = drawnValues(rows);
  return {
    type: scale === 'log' ? 'log' : 'value',
    min: scale === 'log' ? logFloor(values) : Math.min(0, ...values),
    // Nothing but zeros and blanks still has an axis to stand on.
    ...(values.some((value) => value !== 0) ? {} : { max: 1 }),
    position: 'bottom',
    splitNumber: layout.narrow ? 3 : 5,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: theme.inkMuted, fontSize: SMALL_SIZE, formatter: formatAxisValue, hideOverlap: true },
    splitLine: { lineStyle: { color: theme.line, width: 1 } },
    minorSplitLine: { show: false }
  };
}

function nameAxis(layout: BarLayout, theme: ChartTheme) {
  const beside = { color: theme.ink, fontSize: FONT_SIZE, margin: 10, interval: 0 };
  const above = {
    ...beside,
    inside: true,
    margin: 0,
    align: 'left',
    verticalAlign: 'bottom',
    padding: [0, 0, layout.barHeight / 2 + 4, 4]
  };
  return {
    type: 'category',
    inverse: true,
    data: layout.names,
    axisLine: { lineStyle: { color: theme.lineStrong, width: 1 } },
    axisTick: { show: false },
    splitLine: { show: false },
    z: 3,
    axisLabel: layout.narrow ? above : beside
  };
}

function series(chart: BarChart, layout: BarLayout, theme: ChartTheme) {
  const { rows, scale } = chart;
  const stem = scale === 'log' ? 2 : layout.barHeight;
  const shared = { type: 'bar' as const, barWidth: stem, barGap: '-100%', cursor: 'pointer' };
  const drawn: (BarSeriesOption | CustomSeriesOption)[] = [
    {
      ...shared,
      name: stateName('stated'),
      itemStyle: { color: theme.stated },
      data: rows.map((row) => barDatum(row, 'stated', scale, theme))
    },
    {
      ...shared,
      name: stateName('plan'),
      itemStyle: {
        color: 'transparent',
        borderColor: theme.planned,
        borderWidth: scale === 'log' ? 1 : 1.5,
        borderType: 'dashed',
        decal: {
          symbol: 'rect',
          color: theme.planned,
          dashArrayX: [1, 0],
          dashArrayY: [1.5, 5],
          rotation: -Math.PI / 4
        }
      },
      data: rows.map((row) => barDatum(row, 'plan', scale, theme))
    }
  ];
  if (scale === 'log') drawn.push(markSeries('', rows, logDot(rows, theme)));
  drawn.push(
    { ...markSeries(m.compare_legend_bound(), rows, boundGlyph(rows, scale, theme)), itemStyle: { color: theme.ink } },
    { ...markSeries(stateName('zero'), rows, zeroMark(rows, theme)), itemStyle: { color: theme.zero } },
    {
      ...markSeries(stateName('placeholder'), rows, emptySlot(rows, theme, layout.barHeight)),
      itemStyle: { color: theme.placeholder }
    }
  );
  return drawn;
}

/** One datum a row in every series, so that a row's number is its place in all of them. */
function barDatum(row: BarRow, state: 'stated' | 'plan', scale: Scale, theme: ChartTheme) {
  const { cell } = row;
  if (cell.state !== state || cell.value === null) return { value: '-' as const };
  return {
    value: cell.value,
    label: {
      // The whisker of a range has its label after its end.
      show: cell.high === null,
      position: 'right' as const,
      distance: labelDistance(row, scale),
      color: state === 'plan' ? theme.planned : theme.ink,
      fontSize: FONT_SIZE,
      formatter: labelText(cell)
    }
  };
}

function markSeries(name: string, rows: readonly BarRow[], renderItem: NonNullable<CustomSeriesOption['renderItem']>) {
  const data = rows.map(({ cell }, index) => [cell.value ?? 0, index]);
  return { type: 'custom' as const, name, data, encode: { x: 0, y: 1 }, clip: false, z: 4, renderItem };
}

/** The kinds of mark that occur, in the order of their names in the legend. */
function legendNames(rows: readonly BarRow[]): string[] {
  const has = (state: BarRow['cell']['state']) => rows.some(({ cell }) => cell.state === state);
  return [
    ...(has('stated') ? [stateName('stated')] : []),
    ...(rows.some(({ cell }) => isInexact(cell)) ? [m.compare_legend_bound()] : []),
    ...(has('zero') ? [stateName('zero')] : []),
    ...(has('placeholder') ? [stateName('placeholder')] : []),
    ...(has('plan') ? [stateName('plan')] : [])
  ];
}

function legendOption(names: readonly string[], layout: BarLayout, theme: ChartTheme) {
  const icons = new Map([
    [m.compare_legend_bound(), BOUND_ICON],
    [stateName('zero'), ZERO_ICON],
    [stateName('placeholder'), SLOT_ICON]
  ]);
  return {
    show: names.length > 0,
    data: names.map((name) => ({ name, icon: icons.get(name) ?? 'rect' })),
    left: layout.legendLeft,
    top: layout.legendTop,
    padding: 0,
    itemGap: 14,
    itemWidth: 20,
    itemHeight: 11,
    selectedMode: false,
    textStyle: { color: theme.inkMuted, fontSize: SMALL_SIZE, fontFamily: theme.font }
  };
}

function tooltip(rows: readonly BarRow[], theme: ChartTheme) {
  return {
    trigger: 'axis',
    // Text on the canvas: markup with styles of its own would offend the content security policy.
    renderMode: 'richText',
    confine: true,
    axisPointer: { type: 'shadow', shadowStyle: { color: theme.accentWash, opacity: 0.7 }, z: 0 },
    backgroundColor: theme.paper,
    borderColor: theme.lineStrong,
    borderWidth: 1,
    padding: [8, 12],
    textStyle: { color: theme.ink, fontSize: SMALL_SIZE, fontFamily: theme.font, lineHeight: 20 },
    formatter: (points: { dataIndex: number }[]) => {
      const at = rows[points[0]?.dataIndex ?? -1];
      return at ? rowInWords(at) : '';
    }
  };
}

/** A row in three lines: who, what is written, what kind of statement it is. */
export function rowInWords({ row, cell }: BarRow): string {
  const year = row.year === null ? '' : ` · ${m.compare_year({ year: row.year })}`;
  return [
    `${row.label} · ${row.level} · ${row.type}${year}`,
    `${stateName(cell.state)}：${writtenText(cell)}`,
    m.compare_open_hint()
  ].join('\n');
}

function captionGraphic({ caption }: BarLayout, theme: ChartTheme) {
  if (caption === null) return [];
  const lines = caption.lines.map(({ text, top, size, weight, muted }) => ({
    type: 'text',
    left: caption.left,
    top,
    silent: true,
    style: { text, fill: muted ? theme.inkMuted : theme.ink, font: `${weight} ${size}px ${theme.font}` }
  }));
  const source = caption.source.map(({ text, bottom }) => ({
    type: 'text',
    left: caption.left,
    bottom,
    silent: true,
    style: { text, fill: theme.inkMuted, font: `400 ${SMALL_SIZE}px ${theme.font}` }
  }));
  return [...lines, ...source];
}
