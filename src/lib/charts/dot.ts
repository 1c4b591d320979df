/**
 * Dots against their peers: rows by peer group (level, kind of body, type, year), each group with its median and the band between its
 * quartiles. Groups of few figures have neither.
 */
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell, CompareModel, PeerStanding } from '$lib/views/compare-model';
import { crisp, horizontalAxis, lastTick, straight, type Plot } from './axis';
import { restShapes } from './bar';
import type { ChartBuilder, ChartContext, Drawing, Mark } from './builder';
import { isInexact, labelText } from './cell-text';
import { drawnValues, rowsThatSay } from './cells';
import { describe } from './describe';
import { LABEL_GAP, bandShapes, dotLegend, dotShapes } from './dot-marks';
import { openFrame, type Frame } from './frame';
import { fitLength } from './label-layout';
import { laneRuns, muted, unitOf } from './lane-panel';
import { layNames, type NameColumn } from './names';
import { drawnLog } from './choices';
import { peerWords } from './peers';
import { restRoom } from './rest';
import { valueScale, type ValueScale } from './scales';
import type { Shape } from './scene';
import { AXIS_HEIGHT, FONT_SIZE, SMALL_SIZE, textWidth } from './sizes';
import { SLOT_WIDTH } from './state-marks';
import { fitText, GAP_LETTER } from './text-width';
import type { ChartTheme } from './theme';
import { markWords } from './words';

const ROW = 26;
/** Room above a group for its name. */
const NAME_HEAD = 30;
/** And over the plot for its median in words. */
const MEDIAN_HEAD = 16;

interface Section {
  readonly name: string;
  readonly rows: readonly number[];
  readonly peers: PeerStanding | null;
  readonly cells: readonly CompareCell[];
}

interface Layout {
  readonly frame: Frame;
  readonly column: NameColumn;
  readonly plot: Plot;
  readonly scale: ValueScale;
  readonly step: number;
  readonly unit: string;
  readonly label: (cell: CompareCell) => string;
  /** Where a figure stands among its peers, said above the lane where the page is narrow. */
  readonly peers: (cell: CompareCell) => string;
}

const headOf = ({ peers }: Section): number => NAME_HEAD + ((peers?.median ?? null) === null ? 0 : MEDIAN_HEAD);

export const drawDot: ChartBuilder = (model, context): Drawing => {
  const { theme } = context;
  const sections = sectionsOf(model);
  const layout = layOut(model, sections, context);
  const { frame, plot, column } = layout;
  const shapes: Shape[] = [];
  const marks: Mark[] = [];
  const lanes: { top: number; height: number }[] = [];
  let top = plot.top;
  let place = 0;
  for (const section of sections) {
    const head = headOf(section);
    shapes.push(...headShapes(section, top, layout, theme));
    section.rows.forEach((row, index) => {
      const rowTop = top + head + index * layout.step;
      const at = { median: medianAt(section, layout), top: rowTop };
      shapes.push(...rowShapes(model, row, column.names[place] ?? '', at, layout, theme));
      const box = { x: frame.edge, y: rowTop, width: frame.width, height: layout.step };
      const of = model.rows[row];
      if (of) marks.push({ row, series: 0, ...markWords(model, of, 0), hit: box, focus: box });
      place += 1;
    });
    const height = section.rows.length * layout.step;
    lanes.push(...laneRuns({ top: top + head, step: layout.step, line: column.line }, section.rows.length));
    top += head + height;
  }
  // Heads are words over the whole width: no line runs through them.
  shapes.unshift(...horizontalAxis(layout.scale, plot, layout.unit, theme, lanes));
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
    const name = m.charts_section({ level: of.level, kind: of.kind, type: of.type, year });
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].map(([name, rows]) => ({
    name,
    rows,
    peers: rows.flatMap((row) => model.rows[row]?.cells[0]?.peers ?? [])[0] ?? null,
    cells: rows.flatMap((row) => model.rows[row]?.cells[0] ?? [])
  }));
}

function layOut(model: CompareModel, sections: readonly Section[], context: ChartContext): Layout {
  const rows = sections.flatMap((section) => section.rows);
  const cells = rows.flatMap((row) => model.rows[row]?.cells[0] ?? []);
  const compared = sections.some(({ peers }) => peers !== null);
  const frame = openFrame(context, dotLegend(cells, compared, context.theme));
  // Of too few peers the group's head says it once.
  const peers = (cell: CompareCell) => (cell.peers === null ? '' : peerWords(cell, model.spec.peers));
  const column = layNames(
    rows.map((row) => model.rows[row]?.label ?? ''),
    frame.width,
    0.3,
    cells.map((cell) => textWidth(peers(cell), SMALL_SIZE)),
    restRoom(model)
  );
  const label = (cell: CompareCell) =>
    column.above || peers(cell) === '' ? labelText(cell) : `${labelText(cell)}${GAP_LETTER}${peers(cell)}`;
  const values = drawnValues(cells);
  const log = drawnLog(model, [0], values);
  const room = frame.width - column.left;
  const ticks = Math.max(2, Math.min(6, room / 110));
  const scale = valueScale(values, { scale: log ? 'log' : 'linear', ticks, zero: true });
  const width = fitLength(room, [
    lastTick(scale, unitOf(cells)),
    ...cells.map((cell) => ({
      share: endOf(cell, scale),
      taken: textWidth(label(cell)) + LABEL_GAP + (cell.state === 'placeholder' ? SLOT_WIDTH : isInexact(cell) ? 17 : 0)
    }))
  ]);
  const step = column.above ? ROW + column.line - 4 : ROW;
  const height = sections.reduce((sum, section) => sum + headOf(section), 0) + rows.length * step;
  return {
    frame,
    column,
    plot: { left: frame.edge + column.left, top: frame.top, width, height },
    scale,
    step,
    unit: unitOf(cells),
    label,
    peers
  };
}

/** Where the line of a section's median stands; null where it has none. */
function medianAt({ peers }: Section, { plot, scale }: Layout): number | null {
  const median = peers?.median ?? null;
  return median === null ? null : plot.left + scale.at(median) * plot.width;
}

/** Where on the axis a cell's mark ends. */
function endOf({ state, value, high }: CompareCell, scale: ValueScale): number {
  const drawn = value !== null && state !== 'zero' && state !== 'placeholder';
  return drawn ? scale.at(high ?? value) : scale.kind === 'log' ? 0 : scale.at(0);
}

function headShapes(section: Section, top: number, layout: Layout, theme: ChartTheme): Shape[] {
  const { name, rows, peers, cells } = section;
  const { frame, plot, scale, step, unit, column } = layout;
  // Names above their lanes stay clear of the band and of the line of the median.
  const lane = column.above ? ROW - 4 : step;
  const area = { left: plot.left, width: plot.width, top: top + headOf(section) };
  const lanes = rows.map((_, index) => ({
    top: area.top + index * step + (column.above ? step - lane - 2 : 0),
    height: lane
  }));
  const x = column.above ? plot.left : frame.edge;
  const few = m.charts_few_peers();
  const room = frame.edge + frame.width - x - (peers === null ? textWidth(few, SMALL_SIZE) + 16 : 0);
  const said = fitText(name, room / SMALL_SIZE);
  const title: Shape = { ...muted(said, x, top + 18, theme), role: 'title', weight: 600, halo: theme.paper };
  const without = muted(few, x + textWidth(said, SMALL_SIZE) + 16, top + 18, theme);
  return [
    ...bandShapes({ peers, cells }, scale, area, lanes, unit, theme),
    title,
    ...(peers === null ? [without] : [])
  ];
}

function rowShapes(
  model: CompareModel,
  row: number,
  name: string,
  { top, median }: { top: number; median: number | null },
  layout: Layout,
  theme: ChartTheme
): Shape[] {
  const { frame, plot, column, scale, step, label, peers } = layout;
  const cell = model.rows[row]?.cells[0];
  if (cell === undefined) return [];
  const { left, width } = plot;
  const y = top + step - ROW / 2;
  const said = { kind: 'text' as const, role: 'name' as const, text: name, size: FONT_SIZE, fill: theme.ink };
  return [
    straight('grid', [left, crisp(y)], [left + width, crisp(y)], theme.line, 1, [1, 3]),
    ...dotShapes(cell, label(cell), { left, width, y, scale, theme, median, end: frame.edge + frame.width }),
    column.above ? { ...said, x: left, y: top + 9 } : { ...said, x: left - 10, y, align: 'right' },
    ...(column.above && peers(cell) !== ''
      ? [
          {
            ...muted(peers(cell), frame.edge + frame.width, top + 9, theme),
            role: 'peer' as const,
            align: 'right' as const
          }
        ]
      : [])
  ];
}
