import type { ChartBuilder } from '$lib/charts/builder';
import { formatAxisValue } from '$lib/charts/numbers';
import type { Sheet } from '$lib/export/sheet';

/** As many bars as a reader takes in at once. */
export const MOST_BARS = 60;
const BAR_STEP = 30;
const FONT_SIZE = 13;

export interface ResultBar {
  readonly label: string;
  /** null where the result has none: no bar, and never one of no length. */
  readonly value: number | null;
}

/** Places of the columns that can name bars and that can measure them. */
export function chartColumns(sheet: Sheet): { labels: number[]; values: number[] } {
  const places = (wanted: (type: string) => boolean) =>
    sheet.columns.flatMap((column, index) => (wanted(column.type) ? [index] : []));
  return { labels: places((type) => type === 'text'), values: places((type) => type === 'number') };
}

/** Bars of two columns, in the result's order. */
export function resultBars(sheet: Sheet, label: number, value: number): ResultBar[] {
  return sheet.rows.slice(0, MOST_BARS).map((row) => {
    const figure = row[value];
    return { label: String(row[label] ?? ''), value: typeof figure === 'number' ? figure : null };
  });
}

export const resultChartHeight = (bars: readonly ResultBar[]): number => bars.length * BAR_STEP + 48;

/** Horizontal bars of a query's result. */
export function resultChart(bars: readonly ResultBar[], name: string, description: string): ChartBuilder {
  return ({ theme, width }) => ({
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: theme.font, fontSize: FONT_SIZE, color: theme.ink },
    aria: { enabled: true, label: { description } },
    grid: { left: 8, right: 88, top: 8, bottom: 8, containLabel: true },
    xAxis: {
      type: 'value',
      axisLabel: { color: theme.inkMuted, formatter: formatAxisValue, hideOverlap: true },
      splitLine: { lineStyle: { color: theme.line } }
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.lineStrong } },
      axisLabel: { color: theme.ink, width: Math.round(width * 0.35), overflow: 'truncate' }
    },
    tooltip: { trigger: 'item', renderMode: 'richText', confine: true },
    series: [
      {
        type: 'bar',
        name,
        barWidth: 16,
        itemStyle: { color: theme.stated },
        label: { show: true, position: 'right', color: theme.ink, fontSize: FONT_SIZE },
        data: bars.map(({ value }) => value ?? '-')
      }
    ]
  });
}
