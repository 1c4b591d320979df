/** The marks that are no plain bar: glyphs of bounds, the zero on the axis, the empty slot. Drawn in fixed pixels. */
import type { CustomSeriesOption } from 'echarts/charts';
import { isInexact, labelText } from './cell-text';
import type { BarRow } from './bar-rows';
import { FONT_SIZE, GLYPH } from './bar-layout';
import type { Scale } from './numbers';
import type { ChartTheme } from './theme';

type RenderItem = NonNullable<CustomSeriesOption['renderItem']>;
type Mark = ReturnType<RenderItem>;

export const SLOT_WIDTH = 44;
const ZERO_SIZE = 9;
const DOT_RADIUS = 5;

/** A stem with an open head, or a wave: what the figure says beyond its number. All 10 by 8, drawn from the left. */
const BOUND_PATHS = {
  min: 'M0 4 H9 M5.5 1 L9 4 L5.5 7',
  max: 'M10 4 H1 M4.5 1 L1 4 L4.5 7',
  approx: 'M0 5 C1.5 1.5 3.5 1.5 5 4 S8.5 6.5 10 3'
} as const;

export const SLOT_ICON =
  'path://M0 0H5V1.5H1.5V4H0ZM8 0H12V1.5H8ZM15 0H20V4H18.5V1.5H15ZM0 8H1.5V10.5H5V12H0ZM8 10.5H12V12H8ZM18.5 8H20V12H15V10.5H18.5Z';
export const ZERO_ICON = 'path://M6 0A6 6 0 1 0 6 12A6 6 0 1 0 6 0ZM6 2.2A3.8 3.8 0 1 1 6 9.8A3.8 3.8 0 1 1 6 2.2Z';
export const BOUND_ICON = 'path://M0 7C3 0 7 0 10 6S17 12 20 5L19 4C16 10 13 10 11 5.5S3 -2 -1 6Z';

/** The glyph after the tip of a bar whose figure is a bound, an approximation or a range. */
export function boundGlyph(rows: readonly BarRow[], scale: Scale, theme: ChartTheme): RenderItem {
  return (params, api) => {
    const cell = rows[params.dataIndex]?.cell;
    if (cell === undefined || cell.value === null || !isInexact(cell)) return null as unknown as Mark;
    const [x = 0, y = 0] = api.coord([cell.value, params.dataIndex]);
    if (cell.high !== null) {
      return rangeWhisker(x, api.coord([cell.high, params.dataIndex])[0] ?? x, y, labelText(cell), theme);
    }
    const bound = cell.bound === 'min' || cell.bound === 'max' ? cell.bound : 'approx';
    return {
      type: 'path',
      x: x + 4 + dotRoom(scale),
      y: y - 4,
      shape: { pathData: BOUND_PATHS[bound], x: 0, y: 0, width: 10, height: 8 },
      style: { stroke: theme.ink, lineWidth: 1.5, fill: 'none' },
      silent: true
    };
  };
}

function rangeWhisker(from: number, to: number, y: number, label: string, theme: ChartTheme): Mark {
  const style = { stroke: theme.ink, lineWidth: 1.5 };
  return {
    type: 'group',
    silent: true,
    children: [
      { type: 'line', shape: { x1: from, y1: y, x2: to, y2: y }, style },
      { type: 'line', shape: { x1: to, y1: y - 4, x2: to, y2: y + 4 }, style },
      labelMark(label, to + 6, y, theme.ink, theme)
    ]
  } as Mark;
}

/** A stated zero: a ring on the axis, with its label. */
export function zeroMark(rows: readonly BarRow[], theme: ChartTheme): RenderItem {
  return fromAxis(rows, theme, 'zero', (x, y) => ({
    room: ZERO_SIZE,
    mark: {
      type: 'circle',
      shape: { cx: x, cy: y, r: ZERO_SIZE / 2 },
      style: { fill: theme.paper, stroke: theme.zero, lineWidth: 1.75 }
    }
  }));
}

/** A placeholder: an empty, dashed slot of a fixed width. It has no length to be read. */
export function emptySlot(rows: readonly BarRow[], theme: ChartTheme, barHeight: number): RenderItem {
  return fromAxis(rows, theme, 'placeholder', (x, y) => ({
    room: SLOT_WIDTH,
    mark: {
      type: 'rect',
      shape: { x: x + 1, y: y - barHeight / 2 + 0.5, width: SLOT_WIDTH - 2, height: barHeight - 1 },
      style: { fill: 'none', stroke: theme.placeholder, lineWidth: 1.25, lineDash: [4, 3] }
    }
  }));
}

/** On a logarithmic axis a length says nothing: a dot at the value on a thin stem. */
export function logDot(rows: readonly BarRow[], theme: ChartTheme): RenderItem {
  return (params, api) => {
    const cell = rows[params.dataIndex]?.cell;
    if (cell === undefined || cell.value === null || cell.value <= 0) return null as unknown as Mark;
    if (cell.state !== 'stated' && cell.state !== 'plan') return null as unknown as Mark;
    const [cx = 0, cy = 0] = api.coord([cell.value, params.dataIndex]);
    const planned = cell.state === 'plan';
    return {
      type: 'circle',
      shape: { cx, cy, r: DOT_RADIUS },
      style: planned
        ? { fill: theme.paper, stroke: theme.planned, lineWidth: 1.5 }
        : { fill: theme.stated, stroke: theme.paper, lineWidth: 1 },
      silent: true
    };
  };
}

interface AxisMark {
  mark: NonNullable<Mark>;
  /** Pixels from the axis that the mark takes, before its label. */
  room: number;
}

function fromAxis(
  rows: readonly BarRow[],
  theme: ChartTheme,
  state: 'zero' | 'placeholder',
  make: (x: number, y: number) => AxisMark
): RenderItem {
  return (params, api) => {
    const cell = rows[params.dataIndex]?.cell;
    if (cell?.state !== state) return null as unknown as Mark;
    const area = params.coordSys as unknown as { x: number };
    const y = api.coord([api.value(0), params.dataIndex])[1] ?? 0;
    const { mark, room } = make(area.x, y);
    return {
      type: 'group',
      silent: true,
      children: [
        mark,
        labelMark(labelText(cell), area.x + room + 6, y, state === 'zero' ? theme.ink : theme.placeholder, theme)
      ]
    } as Mark;
  };
}

function labelMark(text: string, x: number, y: number, fill: string, theme: ChartTheme) {
  const font = `${FONT_SIZE}px ${theme.font}`;
  return { type: 'text' as const, x, y, style: { text, fill, font, align: 'left', verticalAlign: 'middle' } };
}

/** Room that a mark leaves between its tip and its label. */
export function labelDistance(row: BarRow, scale: Scale): number {
  return 6 + dotRoom(scale) + (isInexact(row.cell) ? GLYPH : 0);
}

/** On a logarithmic axis the tip is the middle of a dot. */
function dotRoom(scale: Scale): number {
  return scale === 'log' ? DOT_RADIUS : 0;
}
