/**
 * Several measures, or several years of one: bars in panels, one panel for each axis. Panels stand side by side and share
 * the names, or one under another where there is no room.
 */
import { m } from '$lib/paraglide/messages.js';
import type { CompareModel } from '$lib/views/compare-model';
import { restShapes } from './bar';
import type { ChartBuilder, Drawing, Mark } from './builder';
import { cellsOf, rowsThatSay } from './cells';
import { describe } from './describe';
import { openFrame, type Frame } from './frame';
import { drawPanel, nameShapes, type Panel, type PanelLane } from './lane-panel';
import { stateEntries, swatch } from './legend';
import { layNames } from './names';
import { seriesLook, yearLook, type SeriesLook } from './palette';
import { restRoom } from './rest';
import type { Shape } from './scene';
import { FONT_SIZE } from './sizes';
import type { ChartTheme } from './theme';
import { fitText } from './text-width';
import { markWords } from './words';

/** Less than this leaves no room for bars and their labels. */
const NARROWEST_PANEL = 140;
const PANEL_GAP = 28;
const PANEL_TITLE = 26;

interface PanelPlan {
  readonly lanes: readonly PanelLane[];
  /** Said over the panel; null where it is the only one. */
  readonly title: string | null;
}

export const drawGrouped: ChartBuilder = (model, context): Drawing => {
  const { theme } = context;
  const plans = panelsOf(model, theme);
  const shared = plans.some(isKeyed);
  const plain: SeriesLook = { color: theme.stated, decal: undefined, rim: undefined };
  const series = plans
    .filter(isKeyed)
    .flatMap(({ lanes }) => lanes.map((lane) => swatch(model.series[lane.series]?.label ?? '', lane.look)));
  const frame = openFrame(context, [...series, ...stateEntries(cellsOf(model), shared ? null : plain)]);
  const beside = layNames(
    model.rows.map(({ label }) => label),
    frame.width,
    0.24
  );
  const each = (frame.width - beside.left - PANEL_GAP * (plans.length - 1)) / plans.length;
  const drawn =
    !beside.above && each >= NARROWEST_PANEL
      ? sideBySide(model, plans, frame, theme)
      : stacked(model, plans, frame, theme);
  const { height, shapes } = frame.close(drawn.bottom);
  return {
    width: context.width,
    height,
    shapes: [...drawn.shapes, ...shapes],
    marks: drawn.marks.toSorted((a, b) => a.row - b.row || a.series - b.series),
    description: describe(model)
  };
};

/** Whether the legend has its series: a heading does for a panel of one. */
const isKeyed = ({ lanes, title }: PanelPlan): boolean => title === null || lanes.length > 1;

/** Series by axis. Of several panels each says over it what it shows. */
function panelsOf(model: CompareModel, theme: ChartTheme): PanelPlan[] {
  const several = model.axes.length > 1;
  return model.axes.flatMap((_, axis): PanelPlan[] => {
    const places = model.series.flatMap((series, index) => (series.axis === axis ? [index] : []));
    if (places.length === 0) return [];
    const byYear = model.series[places[0] ?? 0]?.year !== null;
    const look = (index: number, place: number): SeriesLook => {
      if (byYear) return yearLook(place, places.length, theme);
      return several && places.length === 1
        ? { color: theme.stated, decal: undefined, rim: undefined }
        : seriesLook(index, theme);
    };
    const lanes = places.map((series, place) => ({ series, look: look(series, place) }));
    const labels = places.map((place) => model.series[place]?.label ?? '');
    return [{ lanes, title: several ? labels.join('、') : null }];
  });
}

interface Drawn {
  shapes: Shape[];
  marks: Mark[];
  bottom: number;
}

/** Height of the lanes of one row. */
const laneHeight = (lanes: number) => (lanes === 1 ? 30 : lanes === 2 ? 18 : 16);

function sideBySide(model: CompareModel, plans: readonly PanelPlan[], frame: Frame, theme: ChartTheme): Drawn {
  const rows = rowsThatSay(
    model,
    model.series.map((_, index) => index)
  );
  const column = layNames(
    rows.map((row) => model.rows[row]?.label ?? ''),
    frame.width,
    plans.length > 1 ? 0.24 : 0.34,
    [],
    restRoom(model)
  );
  const most = Math.max(...plans.map(({ lanes }) => lanes.length));
  const titled = plans.some(({ title }) => title !== null);
  const top = frame.top + (titled ? PANEL_TITLE : 0);
  const step = most === 1 ? 30 : most * laneHeight(most) + 12;
  const width = (frame.width - column.left - PANEL_GAP * (plans.length - 1)) / plans.length;
  const drawn: Drawn = { shapes: [], marks: [], bottom: top };
  const nameRight = frame.edge + column.left - 10;
  plans.forEach(({ lanes, title }, index) => {
    const left = frame.edge + column.left + index * (width + PANEL_GAP);
    const lane = laneHeight(lanes.length);
    const place = { left, width, top, step, line: 0, lane, thickness: lanes.length === 1 ? 14 : lane - 4 };
    const panel = drawPanel({ model, rows, lanes, theme }, place);
    drawn.shapes.push(...panel.shapes, ...panelTitle(title, left, frame.top, width, theme));
    drawn.marks.push(...marksOf(model, panel));
    drawn.bottom = Math.max(drawn.bottom, panel.bottom);
    if (index === 0) drawn.shapes.push(...nameShapes(column.names, { ...place, nameRight }, theme));
  });
  const alone = plans.length === 1 && plans[0]?.lanes.length === 1;
  const rest = restOf(model, { x: nameRight, y: drawn.bottom, right: true, theme }, alone);
  drawn.shapes.push(...rest.shapes);
  drawn.bottom += rest.height;
  return drawn;
}

/** One panel under another, each with the names of the rows that say something in it. */
function stacked(model: CompareModel, plans: readonly PanelPlan[], frame: Frame, theme: ChartTheme): Drawn {
  const drawn: Drawn = { shapes: [], marks: [], bottom: frame.top };
  for (const { lanes, title } of plans) {
    const rows = rowsThatSay(
      model,
      lanes.map(({ series }) => series)
    );
    const column = layNames(
      rows.map((row) => model.rows[row]?.label ?? ''),
      frame.width
    );
    const top = drawn.bottom + (title === null ? 0 : PANEL_TITLE);
    const lane = lanes.length === 1 ? 20 : 16;
    const left = frame.edge + column.left;
    const step = column.line + lanes.length * lane + (column.above ? 10 : 12);
    const place = { left, width: frame.width - column.left, top, step, line: column.line, lane, thickness: lane - 5 };
    const panel = drawPanel({ model, rows, lanes, theme }, place);
    const names = nameShapes(column.names, { ...place, nameRight: left - 10 }, theme);
    drawn.shapes.push(
      ...panelTitle(title, frame.edge + (column.above ? 4 : 0), drawn.bottom, frame.width, theme),
      ...panel.shapes,
      ...names
    );
    drawn.marks.push(...marksOf(model, panel));
    drawn.bottom = panel.bottom + 6;
  }
  const rest = restOf(model, { x: frame.edge + 4, y: drawn.bottom, right: false, theme }, false);
  drawn.shapes.push(...rest.shapes);
  drawn.bottom += rest.height;
  return drawn;
}

/** Several series have several sums: a line for each. */
function restOf(
  model: CompareModel,
  at: Parameters<typeof restShapes>[2],
  alone: boolean
): { shapes: Shape[]; height: number } {
  if (alone) return restShapes(model, 0, at);
  const shapes: Shape[] = [];
  let height = 0;
  model.series.forEach(({ label }, series) => {
    const line = restShapes(model, series, { ...at, y: at.y + height });
    if (line.height === 0) return;
    shapes.push(
      ...line.shapes.map((shape, index) =>
        shape.kind === 'text' && index === line.shapes.length - 1
          ? { ...shape, text: m.charts_rest_of({ name: label, said: shape.text }) }
          : shape
      )
    );
    height += 20;
  });
  return { shapes, height: height === 0 ? 0 : height + 6 };
}

function marksOf(model: CompareModel, panel: Panel): Mark[] {
  return panel.lanes.flatMap(({ row, series, box }) => {
    const of = model.rows[row];
    return of ? [{ row, series, ...markWords(model, of, series), hit: box, focus: box }] : [];
  });
}

function panelTitle(title: string | null, x: number, top: number, width: number, theme: ChartTheme): Shape[] {
  if (title === null) return [];
  const text = fitText(title, width / FONT_SIZE);
  return [{ kind: 'text', role: 'title', text, x, y: top + 10, size: FONT_SIZE, weight: 600, fill: theme.ink }];
}
