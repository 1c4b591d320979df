/**
 * Dots against their peers: rows by peer group (level, type, year), each group with its median and the band between its
 * quartiles. Groups of few figures have neither.
 */
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell, CompareModel, PeerStanding } from '$lib/views/compare-model';
import { crisp, horizontalAxis, straight, type Plot } from './axis';
import { restShapes } from './bar';
import type { ChartBuilder, ChartContext, Drawing, Mark } from './builder';
import { isInexact, labelText } from './cell-text';
import { drawnValues, rowsThatSay } from './cells';
import { describe } from './describe';
import { LABEL_GAP, bandShapes, dotLegend, dotShapes } from './dot-marks';
import { openFrame, type Frame } from './frame';
import { muted, unitOf } from './lane-panel';
import { layNames, type NameColumn } from './names';
import { spansOrders } from './numbers';
import { peerWords } from './peers';
import { valueScale, type ValueScale } from './scales';
import type { Shape } from './scene';
import { AXIS_HEIGHT, FONT_SIZE, SMALL_SIZE, textWidth } from './sizes';
import { DOT_RADIUS } from './state-marks';
import { GAP_LETTER } from './text-width';
import type { ChartTheme } from './theme';
import { markWords } from './words';

const ROW = 26;
/** Two lines: the group's name, and over the plot its median in words. */
const HEAD = 42;

interface Section {
  readonly name: string;
  readonly rows: readonly number[];
  readonly peers: PeerStanding | null;
}

interface Layout {
  readonly frame: Frame;
  readonly column: NameColumn;
  readonly plot: Plot;
  readonly scale: ValueScale;
  readonly step: number;
  readonly unit: string;
  readonly label: (cell: CompareCell) => string;
}

export const drawDot: ChartBuilder = (model, context): Drawing => {
  const { theme } = context;
  const sections = sectionsOf(model);
  const layout = layOut(model, sections, context);
  const { frame, plot, column } = layout;
  const shapes: Shape[] = horizontalAxis(layout.scale, plot, layout.unit, theme);
  const marks: Mark[] = [];
  let top = plot.top;
  let place = 0;
  for (const section of sections) {
    shapes.push(...headShapes(section, top, layout, theme));
    section.rows.forEach((row, index) => {
      const rowTop = top + HEAD + index * layout.step;
      shapes.push(...rowShapes(model, row, column.names[place] ?? '', rowTop, layout, theme));
      const box = { x: frame.edge, y: rowTop, width: frame.width, height: layout.step };
      const of = model.rows[row];
      if (of) marks.push({ row, series: 0, ...markWords(model, of, 0), hit: box, focus: box });
      place += 1;
    });
    top += HEAD + section.rows.length * layout.step;
  }
  const y = top + AXIS_HEIGHT;
  const rest = restShapes(model, 0, { x: plot.left - (column.above ? 0 : 10), y, right: !column.above, theme });
  const closed = frame.close(y + rest.height);
  return {
    width: context.width,
    height: closed.height,
    shapes: [...shapes, ...rest.shapes, ...closed.shapes],
    marks,
    description: describe(model)
  };
};

/** Rows by peer group, the group of the first row first. */
function sectionsOf(model: CompareModel): Section[] {
  const groups = new Map<string, number[]>();
  for (const row of rowsThatSay(model, [0])) {
    const of = model.rows[row];
    if (of === undefined) continue;
    const year = of.year === null ? m.charts_no_year() : m.compare_year({ year: of.year });
    const name = m.charts_section({ level: of.level, type: of.type, year });
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].map(([name, rows]) => ({
    name,
    rows,
    peers: rows.flatMap((row) => model.rows[row]?.cells[0]?.peers ?? [])[0] ?? null
  }));
}

function layOut(model: CompareModel, sections: readonly Section[], context: ChartContext): Layout {
  const rows = sections.flatMap((section) => section.rows);
  const cells = rows.flatMap((row) => model.rows[row]?.cells[0] ?? []);
  const compared = sections.some(({ peers }) => peers !== null);
  const frame = openFrame(context, dotLegend(cells, compared, context.theme));
  const column = layNames(
    rows.map((row) => model.rows[row]?.label ?? ''),
    frame.width,
    0.3
  );
  const label = (cell: CompareCell) => {
    const peers = column.above ? '' : peerWords(cell.peers, model.spec.peers);
    return peers === '' ? labelText(cell) : `${labelText(cell)}${GAP_LETTER}${peers}`;
  };
  const room = cells.map((cell) => textWidth(label(cell)) + LABEL_GAP + DOT_RADIUS + (isInexact(cell) ? 14 : 0));
  const width = Math.max(120, frame.width - column.left - Math.min(Math.max(0, ...room), frame.width * 0.45));
  const values = drawnValues(cells);
  const log = model.spec.scale === 'log' && spansOrders(values);
  const ticks = Math.max(2, Math.min(6, width / 110));
  const step = column.above ? ROW + column.line - 4 : ROW;
  const height = sections.length * HEAD + rows.length * step;
  return {
    frame,
    column,
    plot: { left: frame.edge + column.left, top: frame.top, width, height },
    scale: valueScale(values, { scale: log ? 'log' : 'linear', ticks, zero: true }),
    step,
    unit: unitOf(cells),
    label
  };
}

function headShapes({ name, rows, peers }: Section, top: number, layout: Layout, theme: ChartTheme): Shape[] {
  const { frame, plot, scale, step, unit, column } = layout;
  const area = { ...plot, top: top + HEAD, height: rows.length * step };
  const x = column.above ? plot.left : frame.edge;
  const title: Shape = { ...muted(name, x, top + 13, theme), role: 'title', weight: 600 };
  const without = muted(m.charts_few_peers(), x + textWidth(name, SMALL_SIZE) + 16, top + 13, theme);
  return [...bandShapes(peers, scale, area, unit, theme), title, ...(peers === null ? [without] : [])];
}

function rowShapes(
  model: CompareModel,
  row: number,
  name: string,
  top: number,
  layout: Layout,
  theme: ChartTheme
): Shape[] {
  const { plot, column, scale, step, label } = layout;
  const cell = model.rows[row]?.cells[0];
  if (cell === undefined) return [];
  const { left, width } = plot;
  const y = top + step - ROW / 2;
  const said = { kind: 'text' as const, role: 'name' as const, text: name, size: FONT_SIZE, fill: theme.ink };
  return [
    straight('grid', [left, crisp(y)], [left + width, crisp(y)], theme.line, 1, [1, 3]),
    ...dotShapes(cell, label(cell), { left, width, y, scale, theme }),
    column.above ? { ...said, x: left, y: top + 9 } : { ...said, x: left - 10, y, align: 'right' }
  ];
}
