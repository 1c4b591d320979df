import { horizontalAxis } from '$lib/charts/axis';
import type { Draw, Drawing, Mark } from '$lib/charts/builder';
import { openFrame } from '$lib/charts/frame';
import { nameShapes } from '$lib/charts/lane-panel';
import { layNames } from '$lib/charts/names';
import { formatFigure } from '$lib/charts/numbers';
import { valueScale, type ValueScale } from '$lib/charts/scales';
import type { Shape } from '$lib/charts/scene';
import { AXIS_HEIGHT, FONT_SIZE, GAP, widest } from '$lib/charts/sizes';
import type { ChartTheme } from '$lib/charts/theme';
import { m } from '$lib/paraglide/messages.js';
import type { Sheet } from '$lib/export/sheet';
import { isYear, keepingEnd, labelColumns, rowLabels } from './result-labels';

/** As many bars as a reader takes in at once. */
export const MOST_BARS = 60;
const BAR_STEP = 30;
/** Of more bars than this the table says it better than a description. */
const DESCRIBED = 8;

export interface ResultBar {
  readonly label: string;
  /** null where the result has none: no bar, and never one of no length. */
  readonly value: number | null;
  /** As the result has it beside the value; '' where it has none. */
  readonly unit: string;
}

/** The result's own order, or by value. */
export const BAR_ORDERS = ['result', 'falling', 'rising'] as const;
export type BarOrder = (typeof BAR_ORDERS)[number];

/** Places of the columns that can name bars and that can measure them: years name, unless there is no other number. */
export function chartColumns(sheet: Sheet): { labels: number[]; values: number[] } {
  const typed = (...wanted: readonly string[]) =>
    sheet.columns.flatMap(({ type }, place) => (wanted.includes(type) ? [place] : []));
  const numbers = typed('number');
  const words = typed('text', 'date', 'time');
  const years = numbers.filter((place) => isYear(sheet, place));
  const measures = numbers.filter((place) => !years.includes(place));
  return measures.length > 0 ? { labels: [...words, ...years], values: measures } : { labels: words, values: years };
}

/**
 * The column that a chart shows first: the one that the result is sorted by, for that is what was asked; else the first of
 * numbers. null where there is none.
 */
export function firstValue(sheet: Sheet): number | null {
  const values = plainFirst(sheet, chartColumns(sheet).values);
  return values.find((place) => isSorted(sheet, place)) ?? values[0] ?? null;
}

/** The column that names the bars first: words before ids. null where there is none. */
export const firstLabel = (sheet: Sheet): number | null => plainFirst(sheet, chartColumns(sheet).labels)[0] ?? null;

/** Ids and numberings of the library's tables: SELECT * has them first, and they say and measure nothing. */
const KEY = /^(?:id|no|content|report|place|start|end|.*_(?:id|no|start|end|order))$/iu;
/** Columns of words and measures; keys only where there is nothing else. */
function plainFirst({ columns }: Sheet, places: readonly number[]): readonly number[] {
  const plain = places.filter((place) => !KEY.test(columns[place]?.header ?? ''));
  return plain.length > 0 ? plain : places;
}

function isSorted({ rows }: Sheet, place: number): boolean {
  const figures = rows.flatMap((row) => (typeof row[place] === 'number' ? [row[place]] : []));
  const steps = figures.slice(1).map((figure, at) => Math.sign(figure - (figures[at] ?? figure)));
  const turns = new Set(steps.filter((step) => step !== 0));
  return turns.size === 1;
}

/** The column right behind a value's that says its unit, as `m.unit AS 计量单位` does; null for none. */
function unitColumn({ columns }: Sheet, value: number): number | null {
  const next = columns[value + 1];
  return next?.type === 'text' && /^(?:计量单位|unit)$/iu.test(next.header) ? value + 1 : null;
}

/** The rows that are drawn: the first `MOST_BARS` in the order wanted, with their places in the result. Blanks are last. */
function drawnRows(sheet: Sheet, value: number, order: BarOrder): { drawn: Sheet; places: number[] } {
  const places = sheet.rows.map((_, place) => place);
  const figure = (place: number) => sheet.rows[place]?.[value];
  const sign = order === 'falling' ? -1 : 1;
  if (order !== 'result')
    places.sort((one, other) => {
      const [a, b] = [figure(one), figure(other)];
      if (typeof a !== 'number' || typeof b !== 'number')
        return Number(typeof a !== 'number') - Number(typeof b !== 'number');
      return sign * (a - b);
    });
  places.splice(MOST_BARS);
  return { drawn: { ...sheet, rows: places.map((place) => sheet.rows[place] ?? []) }, places };
}

/** Places of the columns that bars are called by: that of `label`, and those that tell its rows apart. */
const namesOf = (drawn: Sheet, label: number, value: number): number[] =>
  labelColumns(drawn, label, [value, unitColumn(drawn, value)]);

/** What a chart of a result shows: 主动公开信息数（条），按单位、年份. */
export function chartTitle(sheet: Sheet, label: number, value: number, order: BarOrder, measure: string): string {
  const { drawn } = drawnRows(sheet, value, order);
  const names = namesOf(drawn, label, value).map((place) => sheet.columns[place]?.header ?? '');
  return m.sql_chart_title({ value: measure, label: names.join('、') });
}

/** Bars of two columns; the first `MOST_BARS` in the order wanted. Rows without a value come last where values decide. */
export function resultBars(sheet: Sheet, label: number, value: number, order: BarOrder = 'result'): ResultBar[] {
  const unit = unitColumn(sheet, value);
  const { drawn, places } = drawnRows(sheet, value, order);
  const labels = rowLabels(drawn, namesOf(drawn, label, value), places);
  return drawn.rows.map((row, at) => {
    const figure = row[value];
    return {
      label: labels[at] ?? '',
      value: typeof figure === 'number' ? figure : null,
      unit: unit === null ? '' : String(row[unit] ?? '')
    };
  });
}

/** What is measured, with its unit where all bars have the same. */
export function chartMeasure(sheet: Sheet, value: number, bars: readonly ResultBar[]): string {
  const header = sheet.columns[value]?.header ?? '';
  const units = new Set(bars.flatMap((bar) => (bar.value === null ? [] : [bar.unit])));
  const [unit = ''] = units;
  return units.size === 1 && unit !== '' ? m.sql_chart_measure({ name: header, unit }) : header;
}

/** Horizontal bars of a query's result. */
export function resultChart(bars: readonly ResultBar[]): Draw {
  const said = bars
    .slice(0, DESCRIBED)
    .map((bar) => `${bar.label}：${bar.value === null ? m.sql_null() : formatFigure(bar.value, bar.unit)}`);
  const description = said.join('；');
  return (context): Drawing => {
    const { theme, width } = context;
    const frame = openFrame(context, []);
    const column = layNames(
      bars.map(({ label }) => label),
      frame.width
    );
    const known = bars.flatMap(({ value }) => (value === null ? [] : [value]));
    const scale = valueScale(known, { scale: 'linear', ticks: Math.max(2, width / 130), zero: true });
    const left = frame.edge + column.left;
    const figures = bars.map(({ value, unit }) => (value === null ? m.sql_null() : formatFigure(value, unit)));
    const length = width - frame.edge - left - widest(figures) - 2 * GAP - 24;
    const step = BAR_STEP + column.line;
    const plot = { left, top: frame.top, width: length, height: bars.length * step };
    const shapes: Shape[] = horizontalAxis(scale, plot, '', theme);
    const marks = bars.map(({ label, value }, row): Mark => {
      const y = plot.top + row * step + column.line + BAR_STEP / 2;
      const box = { x: 0, y: plot.top + row * step, width, height: step };
      const words = `${label}：${figures[row] ?? ''}`;
      shapes.push(...barShapes(value, figures[row] ?? '', { y, left, length, scale }, theme));
      return { row, series: 0, words, lines: [words], hit: box, focus: box };
    });
    const place = { left, width: length, top: plot.top, step, line: column.line, lane: BAR_STEP, thickness: 16 };
    const names = column.names.map((name, row) => keepingEnd(bars[row]?.label ?? name, name));
    shapes.push(...nameShapes(names, { ...place, nameRight: left - 10 }, theme));
    const closed = frame.close(plot.top + plot.height + AXIS_HEIGHT);
    return { width, height: closed.height, shapes: [...shapes, ...closed.shapes], marks, description };
  };
}

function barShapes(
  value: number | null,
  figure: string,
  { y, left, length, scale }: { y: number; left: number; length: number; scale: ValueScale },
  theme: ChartTheme
): Shape[] {
  const origin = left + scale.at(0) * length;
  const words = (x: number, fill: string): Shape => ({
    kind: 'text',
    role: 'label',
    text: figure,
    x: x + GAP,
    y,
    size: FONT_SIZE,
    fill
  });
  // A blank is said, in the colour of what is missing: no bar would look like a bar of nothing.
  if (value === null) return [words(origin, theme.inkMuted)];
  const to = left + scale.at(value) * length;
  const [x, end] = [Math.min(origin, to), Math.max(origin, to)];
  return [
    { kind: 'rect', role: 'bar', x, y: y - 8, width: Math.max(1, end - x), height: 16, fill: theme.stated },
    words(end, theme.ink)
  ];
}
