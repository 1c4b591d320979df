/**
 * Two measures of each report as a point. Reports that state only one of them lie in a margin strip at that value, in the
 * state of the other; never at zero.
 */
import { restShapes } from './bar';
import type { ChartBuilder, Drawing } from './builder';
import { isInexact } from './cell-text';
import { describe } from './describe';
import { openFrame } from './frame';
import { lastTick, type Plot } from './axis';
import { levelsOf, pointShape, stripMark } from './scatter-marks';
import { isFull, markOf, placeOn, sideOf, type Placed } from './scatter-places';
import { axes, medians, STRIP, stripGrounds, wordOfMedians } from './scatter-plot';
import { labels, legendOf, noteShapes } from './scatter-words';
import { tickTexts } from './scales';
import type { Shape } from './scene';
import { AXIS_HEIGHT, SMALL_SIZE, textWidth } from './sizes';
import { boundGlyph } from './state-marks';

const TITLE = 24;

export const drawScatter: ChartBuilder = (model, context): Drawing => {
  const { theme } = context;
  const [across, up] = [sideOf(model, 0), sideOf(model, 1)];
  const points = model.rows.flatMap((row, place): Placed[] => {
    const [x, y] = row.cells;
    return x && y ? [{ place, row, x, y, at: { x: placeOn(x, across.scale), y: placeOn(y, up.scale) } }] : [];
  });
  const levels = levelsOf(points.filter(isFull).map(({ row }) => row));
  const frame = openFrame(context, legendOf(points, levels, theme));
  const below = points.some(({ at }) => at.x !== null && at.y === null);
  const beside = points.some(({ at }) => at.x === null && at.y !== null);
  const ticks = Math.max(...tickTexts(up.scale).map((text) => textWidth(text, SMALL_SIZE)), 0) + 12;
  const left = frame.edge + ticks + (beside ? STRIP : 0);
  const plot: Plot = {
    left,
    top: frame.top + TITLE,
    width: frame.edge + frame.width - left - Math.max(12, lastTick(across.scale, '').taken),
    height: Math.round(Math.max(300, Math.min(540, frame.width * 0.56)))
  };
  const strips = {
    x: beside ? frame.edge + ticks + STRIP / 2 - 4 : null,
    y: below ? plot.top + plot.height + STRIP / 2 + 3 : null
  };
  const foot = plot.top + plot.height + (below ? STRIP : 0);
  const spots = points.flatMap((point) => {
    const x = point.at.x === null ? strips.x : plot.left + point.at.x * plot.width;
    const y = point.at.y === null ? strips.y : plot.top + plot.height - point.at.y * plot.height;
    return x === null || y === null || (point.at.x === null && point.at.y === null)
      ? []
      : [{ ...point, x, y, cells: [point.x, point.y] as const }];
  });
  const middles = medians(spots, plot, theme);
  const shapes: Shape[] = [
    ...axes(across, up, plot, { foot, tickEdge: plot.left - (beside ? STRIP : 0) }, theme),
    ...stripGrounds(plot, { below, beside }, theme),
    ...middles,
    ...spots.flatMap(({ row, x, y, cells: [a, b], at }) => {
      if (at.x === null) return [stripMark(a, x, y, theme)];
      if (at.y === null) return [stripMark(b, x, y, theme)];
      const glyphs = [a, b]
        .filter(isInexact)
        .slice(0, 1)
        .map((cell) => boundGlyph(cell, x - 5, y + 10, theme));
      return [pointShape(row.level, levels, x, y, theme), ...glyphs];
    }),
    ...labels(spots.filter(isFull), plot, wordOfMedians(middles), theme)
  ];
  const notes = noteShapes(
    model,
    points,
    { below, beside },
    { x: frame.edge, y: foot + AXIS_HEIGHT + TITLE, width: frame.width, theme }
  );
  const bottom = foot + AXIS_HEIGHT + TITLE + notes.height;
  const rest = restShapes(model, 0, { x: frame.edge, y: bottom, right: false, theme });
  const closed = frame.close(bottom + rest.height);
  return {
    width: context.width,
    height: closed.height,
    shapes: [...shapes, ...notes.shapes, ...rest.shapes, ...closed.shapes],
    marks: spots.map((spot) => markOf(model, spot, theme)),
    description: describe(model)
  };
};
