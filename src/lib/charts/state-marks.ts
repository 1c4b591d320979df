/** How the five states of a cell look, and what says that a figure is not exact. The same in every chart. */
import type { CompareCell } from '$lib/views/compare-model';
import { isInexact } from './cell-text';
import { planDecal, type SeriesLook } from './palette';
import type { Shape } from './scene';
import type { ValueScale } from './scales';
import { GAP } from './sizes';
import type { ChartTheme } from './theme';

export const SLOT_WIDTH = 44;
const ZERO_RADIUS = 4.5;
export const DOT_RADIUS = 5;
const GLYPH_WIDTH = 10;

/** A stem with an open head, or a wave: what the figure says beyond its number. All 10 by 8, drawn from the left. */
const BOUND_PATHS = {
  min: 'M0 4 H9 M5.5 1 L9 4 L5.5 7',
  max: 'M10 4 H1 M4.5 1 L1 4 L4.5 7',
  approx: 'M0 5 C1.5 1.5 3.5 1.5 5 4 S8.5 6.5 10 3'
} as const;

/** A lane is the line that a bar lies on. */
export interface Lane {
  readonly left: number;
  readonly length: number;
  /** Middle of the lane. */
  readonly y: number;
  readonly thickness: number;
  readonly scale: ValueScale;
  readonly look: SeriesLook;
  readonly theme: ChartTheme;
}

export interface LaneMark {
  readonly shapes: readonly Shape[];
  /** Where the label begins (or ends, if `back`), a gap after the mark's end. */
  readonly label: number;
  /** The label stands to the left of the mark: a negative value. */
  readonly back: boolean;
}

/** The mark of a cell on a horizontal lane. Empty for what is not mentioned. */
export function laneMark(cell: CompareCell, lane: Lane): LaneMark {
  const { left, y, thickness, theme } = lane;
  const origin = originOf(lane);
  if (cell.state === 'zero') {
    return { shapes: [zeroRing(origin, y, theme)], label: origin + ZERO_RADIUS + GAP, back: false };
  }
  if (cell.state === 'placeholder' || cell.value === null) {
    if (cell.state === 'absent') return { shapes: [], label: left, back: false };
    const height = Math.max(9, Math.min(16, thickness));
    return { shapes: [emptySlot(origin + 1, y, height, theme)], label: origin + SLOT_WIDTH + GAP, back: false };
  }
  return cell.state === 'absent'
    ? { shapes: [], label: left, back: false }
    : valueMark(cell, cell.value, cell.state === 'plan', lane);
}

function originOf({ left, length, scale }: Lane): number {
  return left + (scale.kind === 'log' ? 0 : scale.at(Math.max(scale.min, Math.min(0, scale.max))) * length);
}

function valueMark(cell: CompareCell, value: number, planned: boolean, lane: Lane): LaneMark {
  const { left, length, y, scale, theme } = lane;
  const origin = originOf(lane);
  const tip = left + scale.at(value) * length;
  const back = tip < origin;
  const shapes: Shape[] =
    scale.kind === 'log' ? dotOnStem(origin, tip, planned, lane) : [barShape(origin, tip, planned, lane)];
  const dot = scale.kind === 'log' ? DOT_RADIUS : 0;
  if (cell.high !== null) {
    const end = left + scale.at(cell.high) * length;
    shapes.push(...whisker(tip, end, y, theme));
    return { shapes, label: Math.max(end, tip + dot) + GAP, back: false };
  }
  if (back) return { shapes, label: tip - GAP - dot, back };
  if (!isInexact(cell)) return { shapes, label: tip + dot + GAP, back };
  shapes.push(boundGlyph(cell, tip + dot + 4, y, theme));
  return { shapes, label: tip + dot + 4 + GLYPH_WIDTH + 4, back };
}

/** Pixels from a value's place to where its label begins: what a layout must know before there is an axis. */
export function labelOffset(cell: CompareCell, log: boolean): number {
  const dot = log ? DOT_RADIUS : 0;
  if (cell.state === 'zero') return ZERO_RADIUS + GAP;
  if (cell.state === 'placeholder') return SLOT_WIDTH + GAP;
  return dot + (cell.high === null && isInexact(cell) ? GLYPH_WIDTH + 8 : GAP);
}

function barShape(from: number, to: number, planned: boolean, { y, thickness, look, theme }: Lane): Shape {
  const [x, end] = from <= to ? [from, to] : [to, from];
  const box = { kind: 'rect' as const, x, y: y - thickness / 2, width: Math.max(1, end - x), height: thickness };
  return planned
    ? { ...box, role: 'plan', ...planStyle(theme), decal: planDecal(theme) }
    : {
        ...box,
        role: 'bar',
        fill: look.color,
        decal: look.decal,
        ...(look.rim === undefined ? {} : { stroke: look.rim, lineWidth: 0.75 })
      };
}

const planStyle = (theme: ChartTheme) => ({ fill: theme.paper, stroke: theme.planned, lineWidth: 1.25, dash: [4, 3] });

/** On a logarithmic axis a length says nothing: a dot at the value on a thin stem. */
function dotOnStem(from: number, to: number, planned: boolean, { y, look, theme }: Lane): Shape[] {
  return [
    {
      kind: 'line',
      role: 'stem',
      points: [
        [from, y],
        [to, y]
      ],
      stroke: planned ? theme.planned : theme.lineStrong,
      lineWidth: 1,
      ...(planned ? { dash: [4, 3] } : {})
    },
    planned ? plannedDot(to, y, theme) : valueDot(to, y, look.color, theme)
  ];
}

export function valueDot(x: number, y: number, color: string, theme: ChartTheme, r = DOT_RADIUS): Shape {
  return { kind: 'circle', role: 'dot', x, y, r, fill: color, stroke: theme.paper, lineWidth: 1 };
}

/** A plan where values are dots: hollow, in the colour of plans. */
export function plannedDot(x: number, y: number, theme: ChartTheme): Shape {
  return {
    kind: 'circle',
    role: 'plan',
    x,
    y,
    r: DOT_RADIUS - 0.5,
    fill: theme.paper,
    stroke: theme.planned,
    lineWidth: 1.5,
    dash: [2, 1.5]
  };
}

/** A stated zero: a ring on the zero of its axis. */
export function zeroRing(x: number, y: number, theme: ChartTheme): Shape {
  return { kind: 'circle', role: 'zero', x, y, r: ZERO_RADIUS, fill: theme.paper, stroke: theme.zero, lineWidth: 1.75 };
}

/** A placeholder: an empty, dashed slot of a fixed width. It has no length to be read. */
export function emptySlot(x: number, y: number, height: number, theme: ChartTheme, width = SLOT_WIDTH - 2): Shape {
  return {
    kind: 'rect',
    role: 'slot',
    x,
    y: y - height / 2,
    width,
    height,
    stroke: theme.placeholder,
    lineWidth: 1.25,
    dash: [4, 3]
  };
}

/** Not mentioned, where a table-like chart has a place for it: a short dash. */
export function absentDash(x: number, y: number, theme: ChartTheme): Shape {
  return {
    kind: 'line',
    role: 'absent',
    points: [
      [x - 4, y],
      [x + 4, y]
    ],
    stroke: theme.absent,
    lineWidth: 1.25
  };
}

/** 10 by 8 pixels to the right of x. */
export function boundGlyph({ bound }: Pick<CompareCell, 'bound'>, x: number, y: number, theme: ChartTheme): Shape {
  const data = BOUND_PATHS[bound === 'min' || bound === 'max' ? bound : 'approx'];
  return { kind: 'path', role: 'bound', data, x, y: y - 4, width: 10, height: 8, stroke: theme.ink, lineWidth: 1.5 };
}

function whisker(from: number, to: number, y: number, theme: ChartTheme): Shape[] {
  const line = (points: [number, number][]): Shape => ({
    kind: 'line',
    role: 'bound',
    points,
    stroke: theme.ink,
    lineWidth: 1.5
  });
  return [
    line([
      [from, y],
      [to, y]
    ]),
    line([
      [to, y - 4],
      [to, y + 4]
    ])
  ];
}
