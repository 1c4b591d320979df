/** The lines of a chart of years: their points, what joins them, and what the pointer finds. */
import type { CompareCell, CompareModel, CompareRow } from '$lib/views/compare-model';
import { straight } from './axis';
import type { Box, Mark } from './builder';
import { isInexact, labelText } from './cell-text';
import { seriesLook } from './palette';
import type { ValueScale } from './scales';
import type { Shape } from './scene';
import { FONT_SIZE } from './sizes';
import { plannedDot, valueDot, zeroRing } from './state-marks';
import type { ChartTheme } from './theme';
import { markWords } from './words';

/** Lines that get a colour of their own; of more, only the one that leads. */
const MOST_COLOURS = 6;

export interface YearLayout {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  readonly scale: ValueScale;
  readonly slope: boolean;
  /** Width to the left of the first year. */
  readonly startRoom: number;
  /** Width kept free to the right of the last year. */
  readonly labelRoom: number;
  /** By series: where its year stands. */
  readonly at: readonly number[];
  /** Where zeros stand: on the axis, or in a lane under a logarithmic one. */
  readonly zeroY: number;
  readonly unit: string;
}

export interface YearPoint {
  readonly series: number;
  readonly cell: CompareCell;
  readonly x: number;
  readonly y: number;
}

export interface YearLine {
  readonly row: number;
  readonly of: CompareRow;
  readonly points: readonly YearPoint[];
  readonly color: string;
  /** Drawn over the others and named in strong letters. */
  readonly strong: boolean;
}

export function linesOf(model: CompareModel, layout: YearLayout, theme: ChartTheme): YearLine[] {
  const drawn = model.rows.flatMap((of, row) => {
    const points = pointsOf(of, layout);
    return points.length > 0 ? [{ of, row, points }] : [];
  });
  const long = drawn.filter(({ points }) => points.length > 1);
  const coloured = long.length <= MOST_COLOURS;
  return drawn.map(({ of, row, points }) => {
    const leads = of.key === model.leader?.row.key;
    const place = long.findIndex((line) => line.row === row);
    const own = coloured && place >= 0;
    const color = own ? seriesLook(place, theme).color : leads ? theme.stated : theme.lineStrong;
    return { row, of, points, color, strong: own || leads };
  });
}

function pointsOf({ cells }: CompareRow, { at, top, height, scale, zeroY }: YearLayout): YearPoint[] {
  return cells.flatMap((cell, series): YearPoint[] => {
    const x = at[series] ?? 0;
    if (cell.state === 'zero') return [{ series, cell, x, y: zeroY }];
    if (cell.value === null || cell.state === 'absent' || cell.state === 'placeholder') return [];
    return [{ series, cell, x, y: top + height - scale.at(cell.value) * height }];
  });
}

/** Lines only between neighbouring years that both state a figure: a gap stays a gap, and a plan joins nothing. */
export function lineShapes({ points, color, strong }: YearLine, theme: ChartTheme, bold = false): Shape[] {
  const lineWidth = bold ? 3 : strong ? 2.25 : 1.25;
  const joined = points.flatMap((point, index): Shape[] => {
    const next = points[index + 1];
    const joins = next?.series === point.series + 1 && isStated(point.cell) && isStated(next.cell);
    return joins ? [straight('line', [point.x, point.y], [next.x, next.y], color, lineWidth)] : [];
  });
  return [...joined, ...points.map((point) => pointShape(point, color, theme, bold ? 5 : strong ? 4 : 3))];
}

const isStated = ({ state }: CompareCell): boolean => state === 'stated' || state === 'zero';

function pointShape({ cell, x, y }: YearPoint, color: string, theme: ChartTheme, r: number): Shape {
  if (cell.state === 'zero') return zeroRing(x, y, theme);
  if (cell.state === 'plan') return plannedDot(x, y, theme);
  return isInexact(cell) ? inexactPoint(x, y, color, theme) : valueDot(x, y, color, theme, r);
}

/** An open diamond: 约, 余, 近, a range. */
export function inexactPoint(x: number, y: number, color: string, theme: ChartTheme): Shape {
  const data = 'M5 0L10 5L5 10L0 5Z';
  return {
    kind: 'path',
    role: 'bound',
    data,
    x: x - 5,
    y: y - 5,
    width: 10,
    height: 10,
    fill: theme.paper,
    stroke: color,
    lineWidth: 1.75
  };
}

/** A mark a point. Pointing at one shows its whole line, with the figures that its ends do not show already. */
export function lineMarks(model: CompareModel, line: YearLine, { slope, at }: YearLayout, theme: ChartTheme): Mark[] {
  const last = at.length - 1;
  const hidden = line.points.filter(({ series }) => series !== last && !(slope && series === 0));
  const figures = hidden.map(({ cell, x, y }): Shape => {
    const text = { kind: 'text' as const, role: 'label' as const, text: labelText(cell), size: FONT_SIZE };
    return { ...text, x, y: y - 14, weight: 600, fill: theme.ink, align: 'center', halo: theme.paper };
  });
  const color = line.strong ? line.color : theme.stated;
  const emphasis = [...lineShapes({ ...line, color }, theme, true), ...figures];
  return line.points.map(({ series, x, y }) => ({
    row: line.row,
    series,
    ...markWords(model, line.of, series),
    hit: around(x, y, 22),
    focus: around(x, y, 8),
    emphasis
  }));
}

const around = (x: number, y: number, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach
});
