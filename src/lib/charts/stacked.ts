/**
 * A figure and its 其中 parts, end to end on one lane. What the parts leave of the total is an open rest; where they come
 * to more than it, the line of the total stands inside the bar and the label says by how much.
 */
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell, CompareModel, CompareRow } from '$lib/views/compare-model';
import { crisp, horizontalAxis, straight } from './axis';
import { restShapes } from './bar';
import type { ChartBuilder, Drawing, Mark } from './builder';
import { labelText } from './cell-text';
import { rowsThatSay } from './cells';
import { describe } from './describe';
import { openFrame } from './frame';
import { labelInk, nameShapes, unitOf } from './lane-panel';
import { stateEntries, swatch, type LegendEntry } from './legend';
import { layNames } from './names';
import { formatFigure } from './numbers';
import { letterOn, otherLook, seriesLook, type SeriesLook } from './palette';
import type { Shape } from './scene';
import { valueScale } from './scales';
import { AXIS_HEIGHT, FONT_SIZE, GAP, SMALL_SIZE, textWidth } from './sizes';
import { SLOT_WIDTH, emptySlot, laneMark, type Lane } from './state-marks';
import { partsOf, type Parts } from './parts';
import type { ChartTheme } from './theme';
import { GAP_LETTER } from './text-width';
import { markWords, rowWords } from './words';

const ROW = 34;
const NARROW_ROW = 50;
const THICK = 18;

export const drawStacked: ChartBuilder = (model, context): Drawing => {
  const { theme } = context;
  const rows = rowsThatSay(model, [0]).flatMap((place) => {
    const row = model.rows[place];
    const cell = row?.cells[0];
    return row && cell ? [{ place, row, cell, parts: partsOf(cell) }] : [];
  });
  const cells = rows.map(({ cell }) => cell);
  const frame = openFrame(
    context,
    legendOf(
      model,
      rows.map(({ parts }) => parts),
      cells,
      theme
    )
  );
  const column = layNames(
    rows.map(({ row }) => row.label),
    frame.width,
    0.3
  );
  const labels = rows.map(({ cell, parts }) => ({ text: labelText(cell), note: gapWords(parts, cell.unit) }));
  const left = frame.edge + column.left;
  const room = frame.width - column.left;
  const ends = rows.map(({ cell, parts }) => Math.max(cell.high ?? cell.value ?? 0, parts.sum));
  const scale = valueScale(ends, { scale: 'linear', ticks: Math.max(2, Math.min(6, room / 110)), zero: true });
  const length = fit(
    room,
    rows.map(({ parts }, index) => ({
      share: scale.at(ends[index] ?? 0),
      taken:
        textWidth(labels[index]?.text ?? '') +
        (column.above ? 0 : textWidth(labels[index]?.note ?? '', SMALL_SIZE)) +
        22 +
        parts.blank.length * (SLOT_WIDTH + 4)
    }))
  );
  const step = column.above ? NARROW_ROW : ROW;
  const plot = { left, top: frame.top, width: length, height: rows.length * step };
  const shapes: Shape[] = horizontalAxis(scale, plot, unitOf(cells), theme);
  const marks: Mark[] = [];
  rows.forEach(({ place, row, cell, parts }, index) => {
    const top = frame.top + index * step;
    const y = top + step - (column.above ? 15 : ROW / 2);
    const lane: Lane = { left, length, y, thickness: THICK, scale, look: otherLook(theme), theme };
    const drawn = laneOf(model, row, place, cell, parts, lane);
    const { text, note } = labels[index] ?? { text: '', note: '' };
    const over = parts.gap !== null && parts.gap < 0;
    shapes.push(...drawn.shapes, {
      kind: 'text',
      role: 'label',
      text,
      x: drawn.end,
      y,
      size: FONT_SIZE,
      weight: 600,
      fill: labelInk(cell, theme)
    });
    if (note !== '') {
      const at = column.above
        ? { x: frame.edge + frame.width, y: top + 10, align: 'right' as const }
        : { x: drawn.end + textWidth(text) + 10, y, align: 'left' as const };
      shapes.push({
        kind: 'text',
        role: 'note',
        text: note,
        ...at,
        size: SMALL_SIZE,
        fill: over ? theme.warning : theme.inkMuted
      });
    }
    const total = { x: drawn.end - 3, y: y - ROW / 2, width: textWidth(text) + 6, height: ROW };
    const words = markWords(model, row, 0);
    marks.push(...drawn.marks, {
      row: place,
      series: model.parts.length,
      words: words.words,
      lines: [...words.lines, ...(note === '' ? [] : [note])],
      hit:
        column.above || drawn.marks.length === 0
          ? { x: frame.edge, y: top, width: frame.width, height: step }
          : { ...total, width: frame.edge + frame.width - total.x },
      focus: drawn.marks.length === 0 ? { x: frame.edge, y: top, width: frame.width, height: step } : total
    });
  });
  const place = { left, width: length, top: frame.top, step, line: column.line, lane: THICK, thickness: THICK };
  shapes.push(...nameShapes(column.names, { ...place, nameRight: left - 10 }, theme));
  const bottom = plot.top + plot.height + AXIS_HEIGHT;
  const rest = restShapes(model, 0, { x: column.above ? left : left - 10, y: bottom, right: !column.above, theme });
  const closed = frame.close(bottom + rest.height);
  return {
    width: context.width,
    height: closed.height,
    shapes: [...shapes, ...rest.shapes, ...closed.shapes],
    marks,
    description: describe(model)
  };
};

function lookOf(series: number, theme: ChartTheme): SeriesLook {
  return series < 0 ? otherLook(theme) : seriesLook(series, theme);
}

/** What the parts leave of the total or have too much, in a label's words. */
function gapWords({ gap, sum, drawn }: Parts, unit: string): string {
  if (gap === null || gap === 0 || drawn.length === 0) return '';
  const said = { sum: formatFigure(sum, unit), gap: formatFigure(Math.abs(gap), unit) };
  return gap > 0 ? m.charts_parts_short(said) : m.charts_parts_over(said);
}

interface LaneDrawn {
  shapes: Shape[];
  marks: Mark[];
  end: number;
}

function laneOf(
  model: CompareModel,
  row: CompareRow,
  place: number,
  cell: CompareCell,
  parts: Parts,
  lane: Lane
): LaneDrawn {
  const { left, length, y, scale, theme } = lane;
  if (parts.drawn.length === 0 && parts.blank.length === 0) {
    const mark = laneMark(cell, lane);
    return { shapes: [...mark.shapes], marks: [], end: mark.label };
  }
  const shapes: Shape[] = [];
  const marks: Mark[] = [];
  const at = (value: number) => left + scale.at(value) * length;
  const mark = (name: string, series: number, said: string, x: number, width: number): void => {
    const words = [rowWords(row), `${name}${GAP_LETTER}${said}`];
    const box = { x, y: y - THICK / 2 - 4, width: Math.max(6, width), height: THICK + 8 };
    marks.push({ row: place, series, words: words.join('，'), lines: words, hit: box, focus: box });
  };
  let sum = 0;
  for (const { name, series, value, text } of parts.drawn) {
    const look = lookOf(series, theme);
    const [x, width] = [at(sum), at(sum + value) - at(sum)];
    // A seam of the paper's colour between parts: neighbours stay apart in any colour.
    shapes.push({
      kind: 'rect',
      role: 'part',
      x,
      y: y - THICK / 2,
      width: Math.max(0.5, width - 1),
      height: THICK,
      fill: look.color,
      decal: look.decal
    });
    const room = textWidth(text, SMALL_SIZE) + 6;
    if (room + 4 <= width) {
      const chip = { x: x + (width - room) / 2, y: y - 8, width: room, height: 16 };
      // Letters stand on the plain colour, not on its pattern.
      if (look.decal) shapes.push({ kind: 'rect', role: 'note', ...chip, fill: look.color });
      shapes.push({
        kind: 'text',
        role: 'tick',
        text,
        x: x + width / 2,
        y,
        size: SMALL_SIZE,
        fill: letterOn(look.color, theme),
        align: 'center'
      });
    }
    mark(name, series, text, x, width);
    sum += value;
  }
  if (parts.gap !== null && parts.gap > 0) {
    const x = at(sum);
    shapes.push({
      kind: 'rect',
      role: 'range',
      x,
      y: y - THICK / 2 + 0.5,
      width: Math.max(1, at(sum + parts.gap) - x - 0.5),
      height: THICK - 1,
      fill: theme.wash,
      stroke: theme.lineStrong,
      lineWidth: 0.75
    });
  }
  if (cell.state === 'stated' && cell.value !== null) {
    const x = crisp(at(cell.value));
    const over = parts.gap !== null && parts.gap < 0;
    shapes.push(straight('total', [x, y - THICK / 2 - 4], [x, y + THICK / 2 + 4], over ? theme.warning : theme.ink, 2));
  }
  let end = at(Math.max(sum, cell.high ?? cell.value ?? 0)) + GAP + 2;
  for (const { name, series, text } of parts.blank) {
    shapes.push(emptySlot(end, y, THICK - 4, theme));
    mark(name, series, text, end, SLOT_WIDTH);
    end += SLOT_WIDTH + 4;
  }
  return { shapes, marks, end };
}

/** The longest axis on which every label still fits. */
function fit(room: number, ends: readonly { share: number; taken: number }[]): number {
  const lengths = ends.map(({ share, taken }) => (share <= 0 ? room : (room - taken) / share));
  return Math.max(room / 3, Math.min(room - GAP, ...lengths));
}

function legendOf(
  model: CompareModel,
  parts: readonly Parts[],
  cells: readonly CompareCell[],
  theme: ChartTheme
): LegendEntry[] {
  const other = parts.some(({ drawn }) => drawn.some(({ series }) => series < 0));
  const open = parts.some(({ gap, drawn }) => gap !== null && gap > 0 && drawn.length > 0);
  const whole = parts.some(({ drawn, blank }) => drawn.length + blank.length === 0);
  const blank = parts.some((of) => of.blank.length > 0);
  const states = stateEntries(cells, null);
  return [
    ...model.parts.map((name, series) => swatch(name, seriesLook(series, theme))),
    ...(other ? [swatch(m.charts_parts_other(), otherLook(theme))] : []),
    ...(open ? [swatch(m.charts_parts_unnamed(), { color: theme.wash, decal: undefined, rim: theme.lineStrong })] : []),
    ...(whole && !other ? [swatch(m.charts_parts_none(), otherLook(theme))] : []),
    ...(blank && !cells.some(({ state }) => state === 'placeholder')
      ? stateEntries([{ ...(cells[0] as CompareCell), state: 'placeholder', bound: null, high: null }], null)
      : []),
    ...states
  ];
}
