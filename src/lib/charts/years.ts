/**
 * A measure over the years, a line a body: a slope for two years, a line for more. A year that is not stated is a gap,
 * never a zero; a placeholder is an empty slot under its year.
 */
import { m } from '$lib/paraglide/messages.js';
import type { CompareModel } from '$lib/views/compare-model';
import { crisp, straight, verticalAxis } from './axis';
import { restShapes } from './bar';
import type { ChartBuilder, Drawing } from './builder';
import { isInexact, labelText } from './cell-text';
import { cellsOf, drawnValues } from './cells';
import { describe } from './describe';
import { openFrame, type Frame } from './frame';
import { muted, unitOf } from './lane-panel';
import { stateEntries, type LegendEntry } from './legend';
import { drawnLog } from './choices';
import type { Shape } from './scene';
import { tickTexts, valueScale } from './scales';
import { FONT_SIZE, NARROW, SMALL_SIZE, textWidth } from './sizes';
import type { ChartTheme } from './theme';
import { LABEL_STEP, endLabels, stripOf } from './year-labels';
import { inexactPoint, lineMarks, lineShapes, linesOf, type YearLayout } from './year-lines';

const LEAST_HEIGHT = 300;
const YEAR_LINE = 28;
const ZERO_LANE = 22;

export const drawYears: ChartBuilder = (model, context): Drawing => {
  const { theme } = context;
  const frame = openFrame(context, legendOf(model, theme));
  const layout = layOut(model, frame, context.width < NARROW);
  const lines = linesOf(model, layout, theme);
  const strip = stripOf(model, layout, footOf(layout) + YEAR_LINE, theme);
  const bottom = footOf(layout) + YEAR_LINE + strip.height;
  const rest = restShapes(model, model.main, { x: layout.left, y: bottom, right: false, theme });
  const closed = frame.close(bottom + rest.height);
  return {
    width: context.width,
    height: closed.height,
    shapes: [
      ...axisShapes(model, layout, theme),
      ...lines.flatMap((line) => (line.strong ? [] : lineShapes(line, theme))),
      ...lines.flatMap((line) => (line.strong ? lineShapes(line, theme) : [])),
      ...endLabels(lines, layout, theme),
      ...strip.shapes,
      ...rest.shapes,
      ...closed.shapes
    ],
    marks: [...lines.flatMap((line) => lineMarks(model, line, layout, theme)), ...strip.marks],
    description: describe(model)
  };
};

/** Where the years stand under the plot, and the lane of zeros if it has one of its own. */
const footOf = ({ top, height, zeroY }: YearLayout): number => Math.max(top + height, zeroY + 8);

function layOut(model: CompareModel, frame: Frame, narrow: boolean): YearLayout {
  const cells = cellsOf(model);
  const values = drawnValues(cells);
  const slope = model.series.length === 2;
  const log = drawnLog(model, [...model.series.keys()], values);
  // A length is not read here, but a line that begins above zero makes small changes look large; rates have little room.
  const zero = model.axes[0]?.dimension !== 'ratio';
  const scale = valueScale(values, { scale: log ? 'log' : 'linear', ticks: 5, zero, rounded: !slope });
  const lines = model.rows.filter(({ cells: own }) => drawnValues(own).length > 0).length;
  const height = Math.max(LEAST_HEIGHT, lines * LABEL_STEP);
  const figure = Math.max(0, ...cells.map((cell) => textWidth(labelText(cell))));
  const name = Math.max(0, ...model.rows.map(({ label }) => textWidth(label)));
  const labelRoom = Math.min(figure + name + 56, frame.width * (narrow ? 0.56 : 0.38));
  const unit = unitOf(cells);
  const ticks = Math.max(0, ...tickTexts(scale).map((text) => textWidth(text + unit, SMALL_SIZE))) + 12;
  const left = frame.edge + (slope ? Math.min(figure + 18, frame.width * 0.28) : ticks);
  const width = frame.edge + frame.width - labelRoom - left;
  const top = frame.top + 14;
  // Zero has no place on a logarithmic axis: its own lane, under it.
  const lane = log && cells.some(({ state }) => state === 'zero') ? ZERO_LANE : 0;
  const zeroY = top + height - (log ? 0 : scale.at(0) * height) + lane;
  const at = yearPlaces(model, left, width, slope);
  return { left, width, top, height, scale, slope, startRoom: left - frame.edge, labelRoom, at, zeroY, unit };
}

/** Years at their distance from each other: a year that no report has leaves its place empty. */
function yearPlaces({ series }: CompareModel, left: number, width: number, slope: boolean): number[] {
  const inset = slope ? 0 : 14;
  const years = series.map(({ year }) => year ?? 0);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.map(
    (year) => left + inset + (last === first ? 0.5 : (year - first) / (last - first)) * (width - 2 * inset)
  );
}

function axisShapes(model: CompareModel, layout: YearLayout, theme: ChartTheme): Shape[] {
  const { left, width, top, height, scale, slope, at, zeroY, unit } = layout;
  const foot = footOf(layout);
  const look = slope ? { weight: 600, fill: theme.ink } : { weight: 400, fill: theme.inkMuted };
  const years = model.series.flatMap(({ label }, index): Shape[] => {
    const x = at[index] ?? 0;
    const text = { kind: 'text' as const, role: 'tick' as const, text: label, size: FONT_SIZE, ...look };
    return [
      straight(slope ? 'axis' : 'grid', [crisp(x), top - 6], [crisp(x), foot], slope ? theme.lineStrong : theme.line),
      { ...text, x, y: foot + 8, align: 'center', baseline: 'top' }
    ];
  });
  const zeroLane: Shape[] =
    zeroY > top + height
      ? [
          straight('grid', [left, crisp(zeroY)], [left + width, crisp(zeroY)], theme.line, 1, [2, 3]),
          ...(slope ? [] : [{ ...muted('0', left - 8, zeroY, theme), role: 'tick' as const, align: 'right' as const }])
        ]
      : [];
  const axis = slope ? [] : verticalAxis(scale, { left, top, width, height }, unit, theme);
  return [...axis, ...zeroLane, ...years];
}

/** Here a figure that is not exact is an open diamond; the words at the line's end say which way. */
function legendOf(model: CompareModel, theme: ChartTheme): LegendEntry[] {
  const cells = cellsOf(model);
  const exact = cells.map((cell) => ({ ...cell, bound: null, high: null }));
  const inexact = cells.some((cell) => cell.state === 'stated' && isInexact(cell));
  const entry: LegendEntry = {
    text: m.charts_legend_inexact(),
    sample: (x, y) => [inexactPoint(x, y, theme.stated, theme)]
  };
  return [...(inexact ? [entry] : []), ...stateEntries(exact, null)];
}
