/**
 * Rows by measures: who speaks of what. Each cell shows its state by its mark, and a stated figure its place in its column
 * by a tint: the fifths between the column's smallest, quartiles and largest.
 */
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell, CompareModel, SeriesSummary } from '$lib/views/compare-model';
import { restWords } from './rest';
import type { Box, ChartBuilder, Drawing, Mark } from './builder';
import { isInexact, writtenText } from './cell-text';
import { cellsOf } from './cells';
import { describe } from './describe';
import { openFrame } from './frame';
import { muted } from './lane-panel';
import { ABSENT, stateEntries, type LegendEntry } from './legend';
import { letterOn, planDecal } from './palette';
import type { Shape } from './scene';
import { FONT_SIZE, SMALL_SIZE, textWidth, widest } from './sizes';
import { absentDash, boundGlyph, emptySlot, zeroRing } from './state-marks';
import { fitText, wrapText } from './text-width';
import type { ChartTheme } from './theme';
import { markWords } from './words';

const ROW = 30;
const HEAD_LINE = 16;
/** Narrower columns have no figures and letters set from top to bottom in their heads. */
const NARROW_COLUMN = 56;
const FOOT = 28;

export const drawHeatmap: ChartBuilder = (model, context): Drawing => {
  const { theme } = context;
  const frame = openFrame(context, legendOf(model, theme));
  const share = frame.width < 560 ? 0.3 : 0.26;
  const names = model.rows.map(({ label }) => fitText(label, Math.floor((frame.width * share) / FONT_SIZE)));
  const left = frame.edge + widest(names) + 12;
  const column = Math.min(200, (frame.edge + frame.width - left) / Math.max(1, model.series.length));
  const head = headShapes(model, { left, top: frame.top, column, theme });
  const top = frame.top + head.height + 6;
  const shapes: Shape[] = [...head.shapes];
  const marks: Mark[] = [];
  model.rows.forEach((row, place) => {
    const y = top + place * ROW;
    shapes.push({
      kind: 'text',
      role: 'name',
      text: names[place] ?? '',
      x: left - 10,
      y: y + ROW / 2,
      size: FONT_SIZE,
      fill: theme.ink,
      align: 'right'
    });
    model.series.forEach((_, series) => {
      const cell = row.cells[series];
      if (cell === undefined) return;
      const box = { x: left + series * column + 1, y: y + 1, width: column - 2, height: ROW - 2 };
      shapes.push(...cellShapes(cell, model.summaries[series], box, theme));
      marks.push({
        row: place,
        series,
        ...markWords(model, row, series),
        hit: { x: box.x - 1, y: box.y - 1, width: column, height: ROW },
        focus: box
      });
    });
  });
  const foot = top + model.rows.length * ROW;
  shapes.push(...coverage(model, { left, top: foot, column, theme }));
  const rest = restWords(model, 0);
  if (rest) shapes.push({ ...muted(rest.name, left - 10, foot + FOOT + 10, theme), role: 'rest', align: 'right' });
  const closed = frame.close(foot + FOOT + (rest ? 24 : 0));
  return {
    width: context.width,
    height: closed.height,
    shapes: [...shapes, ...closed.shapes],
    marks,
    description: describe(model)
  };
};

interface Columns {
  left: number;
  top: number;
  column: number;
  theme: ChartTheme;
}

/** Names of the measures over their columns, ending at one line. */
function headShapes(model: CompareModel, { left, top, column, theme }: Columns): { shapes: Shape[]; height: number } {
  const upright = column < NARROW_COLUMN;
  const heads = model.series.map(({ label }) =>
    upright ? [...fitText(label, 12)] : wrapText(label, (column - 10) / SMALL_SIZE).slice(0, 4)
  );
  const line = upright ? 13 : HEAD_LINE;
  const height = Math.max(0, ...heads.map(({ length }) => length)) * line;
  const shapes = heads.flatMap((lines, series) =>
    lines.map((text, index): Shape => ({
      kind: 'text',
      role: 'title',
      text,
      x: left + (series + 0.5) * column,
      y: top + height - (lines.length - index - 0.5) * line,
      size: SMALL_SIZE,
      fill: theme.ink,
      align: 'center'
    }))
  );
  return { shapes, height };
}

function cellShapes(cell: CompareCell, summary: SeriesSummary | undefined, box: Box, theme: ChartTheme): Shape[] {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  switch (cell.state) {
    case 'absent':
      return [absentDash(x, y, theme)];
    case 'placeholder':
      return [emptySlot(box.x + 2, y, box.height - 6, theme, box.width - 4), ...written(cell, box, theme.placeholder)];
    case 'plan':
      return [
        {
          kind: 'rect',
          role: 'plan',
          x: box.x + 2,
          y: box.y + 3,
          width: box.width - 4,
          height: box.height - 6,
          fill: theme.paper,
          stroke: theme.planned,
          lineWidth: 1.25,
          dash: [4, 3],
          decal: planDecal(theme)
        },
        ...written(cell, box, theme.planned, theme.paper)
      ];
    case 'zero':
      return [zeroRing(x, y, theme)];
    case 'stated': {
      const fill = theme.ramp[fifthOf(cell.value ?? 0, summary)] ?? theme.accentWash;
      const ink = letterOn(fill, theme);
      const bound = isInexact(cell)
        ? [{ ...boundGlyph(cell, box.x + box.width - 13, box.y + 6, theme), stroke: ink }]
        : [];
      return [
        { kind: 'rect', role: 'cell', ...box, fill },
        ...written(cell, box, ink),
        ...bound,
        ...doubt(cell, box, ink)
      ];
    }
  }
}

/** A question mark in the corner of a figure that 校核 doubts. */
function doubt({ doubted }: CompareCell, box: Box, fill: string): Shape[] {
  const mark = { kind: 'text', role: 'doubt', text: m.charts_doubt_sign(), size: 11, weight: 600 } as const;
  return doubted ? [{ ...mark, x: box.x + 4, y: box.y + 8, fill }] : [];
}

const DOUBTED: LegendEntry = {
  get text() {
    return m.charts_doubted();
  },
  sample: (x, y, theme) => [
    {
      kind: 'text',
      role: 'legend',
      text: m.charts_doubt_sign(),
      x,
      y,
      size: SMALL_SIZE,
      weight: 600,
      fill: theme.ink,
      align: 'center'
    }
  ]
};

/** The figure as written, or, where that does not fit, as short as it must be: an empty cell would be no figure. On a plain ground where the cell is hatched. */
function written(cell: CompareCell, box: Box, fill: string, ground?: string): Shape[] {
  const { text, size } = fitted(cell, box.width);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const width = textWidth(text, size) + 6;
  return [
    ...(ground
      ? [{ kind: 'rect' as const, role: 'note' as const, x: x - width / 2, y: y - 8, width, height: 16, fill: ground }]
      : []),
    { kind: 'text', role: 'label', text, x, y, size, fill, align: 'center' }
  ];
}

/** 43715条, 43715, 4.4万, 4万: the longest that fits, in the largest letters; the shortest whatever it takes. */
export function fitted(cell: CompareCell, width: number): { text: string; size: number } {
  const whole = writtenText(cell);
  const { value } = cell;
  const scaled = value === null ? [] : shortened(value, cell.unit === '%' ? '%' : '');
  const blank = cell.state === 'placeholder' ? [/[XxＸｘ×*＊□_＿]+/u.exec(whole)?.[0] ?? m.charts_doubt_sign()] : [];
  const all = [whole, ...scaled, ...blank];
  for (const text of all) {
    const size = [SMALL_SIZE, 11].find((one, at) => textWidth(text, one) + (at === 0 ? 8 : 4) <= width);
    if (size !== undefined) return { text, size };
  }
  return { text: all.at(-1) ?? whole, size: SMALLEST };
}

const SMALLEST = 9;

/** From exact to two and to one digit of its 万 or 亿; what has none stays whole. */
function shortened(value: number, unit: string): string[] {
  const [scale, word] = Math.abs(value) >= 1e8 ? [1e8, '亿'] : [1e4, '万'];
  const plain = `${Number(value.toPrecision(6))}${unit}`;
  if (Math.abs(value) < 1e4) return [plain, `${Math.round(value)}${unit}`];
  return [plain, `${Number((value / scale).toFixed(1))}${word}`, `${Math.round(value / scale)}${word}`];
}

/** 0 to 4: the fifth of the column that a value lies in, from its quartiles, straight between them. */
export function fifthOf(
  value: number,
  summary: Pick<SeriesSummary, 'min' | 'q1' | 'median' | 'q3' | 'max'> | undefined
): number {
  const marks = summary ? [summary.min, summary.q1, summary.median, summary.q3, summary.max] : [];
  const known = marks.filter((mark) => mark !== null);
  const [low, high] = [known[0], known.at(-1)];
  if (known.length < 5 || low === undefined || high === undefined || low === high) return 2;
  let share = value >= high ? 1 : 0;
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const [from = 0, to = 0] = [known[quarter], known[quarter + 1]];
    if (value >= from && value < to) share = (quarter + (value - from) / (to - from)) / 4;
  }
  return Math.min(4, Math.floor(share * 5));
}

/** Under each column, how many reports speak of it. */
function coverage({ summaries, series }: CompareModel, { left, top, column, theme }: Columns): Shape[] {
  const counts = series.map((_, index): Shape => {
    const { answered = 0, reports = 0 } = summaries[index] ?? {};
    const text = column < NARROW_COLUMN ? `${answered}` : `${answered}/${reports}`;
    return { ...muted(text, left + (index + 0.5) * column, top + FOOT / 2, theme), role: 'total', align: 'center' };
  });
  return [
    { ...muted(m.charts_heat_coverage(), left - 10, top + FOOT / 2, theme), role: 'total', align: 'right' },
    ...counts
  ];
}

function legendOf(model: CompareModel, theme: ChartTheme): LegendEntry[] {
  const cells = cellsOf(model);
  const ramp: LegendEntry = {
    text: m.charts_heat_ramp(),
    sample: (x, y) =>
      theme.ramp.map((fill, index): Shape => ({
        kind: 'rect',
        role: 'legend',
        x: x - 10 + index * 4,
        y: y - 5.5,
        width: 4,
        height: 11,
        fill
      }))
  };
  const stated = cells.some(({ state }) => state === 'stated');
  return [
    ...(stated ? [ramp] : []),
    ...stateEntries(cells, null),
    ...(cells.some(({ doubted }) => doubted) ? [DOUBTED] : []),
    ...(cells.some(({ state }) => state === 'absent') ? [ABSENT] : [])
  ];
}
