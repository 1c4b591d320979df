import { horizontalAxis } from '$lib/charts/axis';
import type { Draw, Drawing, Mark } from '$lib/charts/builder';
import { nameShapes } from '$lib/charts/lane-panel';
import { layNames } from '$lib/charts/names';
import { formatFigure } from '$lib/charts/numbers';
import { valueScale, type ValueScale } from '$lib/charts/scales';
import type { Shape } from '$lib/charts/scene';
import { AXIS_HEIGHT, FONT_SIZE, GAP, widest } from '$lib/charts/sizes';
import type { ChartTheme } from '$lib/charts/theme';
import { m } from '$lib/paraglide/messages.js';
import type { Sheet } from '$lib/export/sheet';

/** As many bars as a reader takes in at once. */
export const MOST_BARS = 60;
const BAR_STEP = 30;
/** Of more bars than this the table says it better than a description. */
const DESCRIBED = 8;

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

/** Horizontal bars of a query's result. */
export function resultChart(bars: readonly ResultBar[]): Draw {
  const said = bars.slice(0, DESCRIBED).map((bar) => `${bar.label}：${bar.value ?? m.sql_null()}`);
  const description = said.join('；');
  return (context): Drawing => {
    const { theme, width } = context;
    const column = layNames(
      bars.map(({ label }) => label),
      width
    );
    const known = bars.flatMap(({ value }) => (value === null ? [] : [value]));
    const scale = valueScale(known, { scale: 'linear', ticks: Math.max(2, width / 130), zero: true });
    const left = column.left;
    const figures = bars.map(({ value }) => (value === null ? '' : formatFigure(value, '')));
    const length = width - left - widest(figures) - 2 * GAP - 24;
    const step = BAR_STEP + column.line;
    const plot = { left, top: 4, width: length, height: bars.length * step };
    const shapes: Shape[] = horizontalAxis(scale, plot, '', theme);
    const marks = bars.map(({ label, value }, row): Mark => {
      const y = plot.top + row * step + column.line + BAR_STEP / 2;
      const box = { x: 0, y: plot.top + row * step, width, height: step };
      const words = `${label}：${value === null ? m.sql_null() : figures[row]}`;
      if (value !== null) shapes.push(...barShapes(value, figures[row] ?? '', { y, left, length, scale }, theme));
      return { row, series: 0, words, lines: [words], hit: box, focus: box };
    });
    const place = { left, width: length, top: 4, step, line: column.line, lane: BAR_STEP, thickness: 16 };
    shapes.push(...nameShapes(column.names, { ...place, nameRight: left - 10 }, theme));
    return { width, height: plot.top + plot.height + AXIS_HEIGHT, shapes, marks, description };
  };
}

function barShapes(
  value: number,
  figure: string,
  { y, left, length, scale }: { y: number; left: number; length: number; scale: ValueScale },
  theme: ChartTheme
): Shape[] {
  const [from, to] = [left + scale.at(0) * length, left + scale.at(value) * length];
  const [x, end] = [Math.min(from, to), Math.max(from, to)];
  return [
    { kind: 'rect', role: 'bar', x, y: y - 8, width: Math.max(1, end - x), height: 16, fill: theme.stated },
    { kind: 'text', role: 'label', text: figure, x: end + GAP, y, size: FONT_SIZE, fill: theme.ink }
  ];
}
