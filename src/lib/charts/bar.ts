/** Sorted horizontal bars of one measure, a line a report. The default chart: it stands on the way to the first picture. */
import type { CompareModel } from '$lib/views/compare-model';
import type { ChartBuilder, Drawing, Mark } from './builder';
import { rowsThatSay } from './cells';
import { describe } from './describe';
import { openFrame } from './frame';
import { drawPanel, muted, nameShapes } from './lane-panel';
import { layNames } from './names';
import { peerWords } from './peers';
import { restRoom, restWords } from './rest';
import { stateEntries } from './legend';
import { markWords } from './words';
import type { Shape } from './scene';
import { SMALL_SIZE, textWidth } from './sizes';
import type { SeriesLook } from './palette';

const ROW = 30;
const NARROW_ROW = 46;
export const REST_LINE = 26;

export const drawBar: ChartBuilder = (model, context): Drawing => {
  const { theme } = context;
  const rows = rowsThatSay(model, [0]);
  const cells = rows.flatMap((row) => model.rows[row]?.cells[0] ?? []);
  const look: SeriesLook = { color: theme.stated, decal: undefined, rim: undefined };
  const frame = openFrame(context, stateEntries(cells, look));
  const column = layNames(
    rows.map((row) => model.rows[row]?.label ?? ''),
    frame.width,
    undefined,
    cells.map((cell) => textWidth(peerWords(cell, model.spec.peers), SMALL_SIZE)),
    restRoom(model)
  );
  const place = {
    left: frame.edge + column.left,
    width: frame.width - column.left,
    top: frame.top,
    step: column.above ? NARROW_ROW : ROW,
    line: column.line,
    lane: column.above ? 20 : ROW,
    thickness: column.above ? 14 : 16
  };
  const panel = drawPanel({ model, rows, lanes: [{ series: 0, look }], theme }, place);
  const nameRight = frame.edge + column.left - 10;
  const rest = restShapes(model, 0, {
    x: column.above ? place.left : nameRight,
    right: !column.above,
    y: panel.bottom,
    theme
  });
  const { height, shapes } = frame.close(panel.bottom + rest.height);
  return {
    width: context.width,
    height,
    shapes: [...panel.shapes, ...nameShapes(column.names, { ...place, nameRight }, theme), ...rest.shapes, ...shapes],
    marks: rows.map((row, step) =>
      rowMark(model, row, { x: frame.edge, y: place.top + step * place.step, width: frame.width, height: place.step })
    ),
    description: describe(model)
  };
};

function rowMark(model: CompareModel, row: number, box: Mark['hit']): Mark {
  const of = model.rows[row];
  return { row, series: 0, ...(of ? markWords(model, of, 0) : { words: '', lines: [] }), hit: box, focus: box };
}

/** What other pages hold, as a last muted line under the axis. */
export function restShapes(
  model: CompareModel,
  series: number,
  { x, y, right, theme }: { x: number; y: number; right: boolean; theme: Parameters<typeof muted>[3] }
): { shapes: Shape[]; height: number } {
  const words = restWords(model, series);
  if (words === null) return { shapes: [], height: 0 };
  const name = { ...muted(words.name, x, y + REST_LINE / 2, theme), role: 'rest' as const };
  const figure = { ...muted(words.figure, x + 10, y + REST_LINE / 2, theme), role: 'rest' as const };
  return right
    ? { shapes: [{ ...name, align: 'right' }, figure], height: REST_LINE }
    : { shapes: [{ ...name, text: `${words.name}${words.figure}` }], height: REST_LINE };
}
