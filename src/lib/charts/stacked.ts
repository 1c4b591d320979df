/**
 * A figure and its 其中 parts, end to end on one lane. What the parts leave of the total is an open rest; where they come
 * to more than it, the line of the total stands inside the bar and the label says by how much. Reports that name no parts are
 * listed under the axis: a bar of one part would say that there is nothing else in it.
 */
import { horizontalAxis, lastTick } from './axis';
import { restShapes } from './bar';
import type { ChartBuilder, Drawing, Mark } from './builder';
import { labelText } from './cell-text';
import { rowsThatSay } from './cells';
import { describe } from './describe';
import { openFrame } from './frame';
import { fitLength } from './label-layout';
import { labelInk, laneRuns, nameShapes, unitOf } from './lane-panel';
import { layNames } from './names';
import { otherLook } from './palette';
import { partsOf } from './parts';
import { restRoom } from './rest';
import type { Shape } from './scene';
import { valueScale } from './scales';
import { AXIS_HEIGHT, FONT_SIZE, SMALL_LINE, SMALL_SIZE, textWidth } from './sizes';
import { laneOf, THICK } from './stacked-lane';
import { gapWords, largestWhole, legendOf, wholeShapes } from './stacked-words';
import { SLOT_WIDTH, type Lane } from './state-marks';
import { wrapText } from './text-width';
import { markWords } from './words';

const ROW = 34;
const NARROW_ROW = 50;

export const drawStacked: ChartBuilder = (model, context): Drawing => {
  const { theme } = context;
  const all = rowsThatSay(model, [0]).flatMap((place) => {
    const row = model.rows[place];
    const cell = row?.cells[0];
    return row && cell ? [{ place, row, cell, parts: partsOf(cell) }] : [];
  });
  const parted = ({ parts }: (typeof all)[number]) => parts.drawn.length + parts.blank.length > 0;
  const rows = all.filter(parted);
  const whole = all.filter((one) => !parted(one));
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
  const labels = rows.map(({ cell, parts }) => ({ text: labelText(cell), note: gapWords(parts, cell.unit) }));
  const column = layNames(
    rows.map(({ row }) => row.label),
    frame.width,
    0.3,
    labels.map(({ note }) => textWidth(note, SMALL_SIZE)),
    restRoom(model)
  );
  const left = frame.edge + column.left;
  const room = frame.width - column.left;
  const ends = rows.map(({ cell, parts }) => Math.max(cell.high ?? cell.value ?? 0, parts.sum));
  const scale = valueScale(ends, { scale: 'linear', ticks: Math.max(2, Math.min(6, room / 110)), zero: true });
  const length = fitLength(room, [
    lastTick(scale, unitOf(cells)),
    ...rows.map(({ parts }, index) => ({
      share: scale.at(ends[index] ?? 0),
      taken:
        textWidth(labels[index]?.text ?? '') +
        (column.above ? 0 : textWidth(labels[index]?.note ?? '', SMALL_SIZE)) +
        22 +
        parts.blank.length * (SLOT_WIDTH + 4)
    }))
  ]);
  const step = column.above ? NARROW_ROW : ROW;
  const larger = wrapText(largestWhole(whole, cells) ?? '', frame.width / FONT_SIZE);
  const first = frame.top + (larger.length > 0 ? larger.length * SMALL_LINE + 8 : 0);
  const plot = { left, top: first, width: length, height: rows.length * step };
  const runs = laneRuns({ top: first, step, line: column.line }, rows.length);
  const shapes: Shape[] = horizontalAxis(scale, plot, unitOf(cells), theme, runs);
  larger.forEach((text, line) => {
    const look = { size: FONT_SIZE, weight: 600, fill: theme.ink };
    shapes.push({ kind: 'text', role: 'title', text, x: frame.edge, y: frame.top + 8 + line * SMALL_LINE, ...look });
  });
  const marks: Mark[] = [];
  rows.forEach(({ place, row, cell, parts }, index) => {
    const top = first + index * step;
    const y = top + step - (column.above ? 15 : ROW / 2);
    const lane: Lane = { left, length, y, thickness: THICK, scale, look: otherLook(theme), theme };
    const drawn = laneOf(row, place, cell, parts, lane);
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
      hit: column.above
        ? { x: frame.edge, y: top, width: frame.width, height: step }
        : { ...total, width: frame.edge + frame.width - total.x },
      focus: total
    });
  });
  const place = { left, width: length, top: first, step, line: column.line, lane: THICK, thickness: THICK };
  shapes.push(...nameShapes(column.names, { ...place, nameRight: left - 10 }, theme));
  const bottom = plot.top + plot.height + AXIS_HEIGHT;
  const listed = wholeShapes(whole, { x: frame.edge, y: bottom, width: frame.width, theme });
  const under = bottom + listed.height;
  const rest = restShapes(model, 0, { x: column.above ? left : left - 10, y: under, right: !column.above, theme });
  // Their sentences are a click away too, as those of the lanes are.
  whole.forEach(({ place, row }, index) => {
    const box = listed.boxes[index];
    if (box) marks.push({ row: place, series: model.parts.length, ...markWords(model, row, 0), hit: box, focus: box });
  });
  const closed = frame.close(under + rest.height);
  return {
    width: context.width,
    height: closed.height,
    shapes: [...shapes, ...listed.shapes, ...rest.shapes, ...closed.shapes],
    marks,
    description: describe(model)
  };
};
