/** Points of a scatter: a shape and a colour for each level, and the small marks of its margin strips. */
import { AGENCY_LEVELS, type AgencyLevel } from '$extractors/records';
import { seriesLook } from './palette';
import type { CompareCell } from '$lib/views/compare-model';
import type { Shape } from './scene';
import { absentDash, emptySlot, zeroRing } from './state-marks';
import type { ChartTheme } from './theme';

const PATHS: readonly string[] = [
  // square, triangle, diamond, cross; the most frequent level of a library is drawn as a circle
  'M0 0H10V10H0Z',
  'M5 0L10 9H0Z',
  'M5 0L10 5L5 10L0 5Z',
  'M3.5 0H6.5V3.5H10V6.5H6.5V10H3.5V6.5H0V3.5H3.5Z'
];

/** The point of a level among those that occur. */
export function pointShape(
  level: AgencyLevel,
  levels: readonly AgencyLevel[],
  x: number,
  y: number,
  theme: ChartTheme
): Shape {
  const place = levels.indexOf(level);
  const style = { fill: seriesLook(Math.max(0, place), theme).color, stroke: theme.paper, lineWidth: 1 };
  const data = place <= 0 ? undefined : PATHS[place - 1];
  return data === undefined
    ? { kind: 'circle', role: 'dot', x, y, r: 5, ...style }
    : { kind: 'path', role: 'dot', data, x: x - 5, y: y - 5, width: 10, height: 10, ...style };
}

/** Levels that occur, the most frequent first. */
export function levelsOf(rows: readonly { level: AgencyLevel }[]): AgencyLevel[] {
  const count = (level: AgencyLevel) => rows.filter((row) => row.level === level).length;
  return AGENCY_LEVELS.filter((level) => count(level) > 0).sort((a, b) => count(b) - count(a));
}

/** What a report says on the measure that gives it no place, in little. */
export function stripMark({ state }: CompareCell, x: number, y: number, theme: ChartTheme): Shape {
  if (state === 'placeholder') return emptySlot(x - 6, y, 9, theme, 12);
  if (state === 'zero') return zeroRing(x, y, theme);
  if (state === 'absent') return absentDash(x, y, theme);
  return {
    kind: 'rect',
    role: 'plan',
    x: x - 6,
    y: y - 4.5,
    width: 12,
    height: 9,
    fill: theme.paper,
    stroke: theme.planned,
    lineWidth: 1.25,
    dash: [3, 2]
  };
}
