/** What a dot plot draws in a row and around a group: dots in their states, the band of the peers. */
import { stateName } from '$lib/format/states';
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell, PeerStanding } from '$lib/views/compare-model';
import { crisp, straight, type Plot } from './axis';
import { isInexact } from './cell-text';
import { labelInk, muted } from './lane-panel';
import { dotSample, stateEntries, type LegendEntry } from './legend';
import { formatFigure } from './numbers';
import type { ValueScale } from './scales';
import type { Shape } from './scene';
import { FONT_SIZE, SMALL_SIZE, textWidth } from './sizes';
import { DOT_RADIUS, SLOT_WIDTH, boundGlyph, emptySlot, plannedDot, valueDot, zeroRing } from './state-marks';
import type { ChartTheme } from './theme';

/** Pixels from the middle of a dot to its label. */
export const LABEL_GAP = 10;

/** The band between the quartiles of the peers, and the line of their median with its words over it. */
export function bandShapes(
  peers: PeerStanding | null,
  scale: ValueScale,
  { left, top, width, height }: Plot,
  unit: string,
  theme: ChartTheme
): Shape[] {
  if (peers === null || peers.median === null) return [];
  const at = (value: number) => left + scale.at(value) * width;
  const x = at(peers.median);
  const shapes: Shape[] = [];
  if (peers.q1 !== null && peers.q3 !== null) {
    shapes.push({
      kind: 'rect',
      role: 'band',
      x: at(peers.q1),
      y: top,
      width: Math.max(2, at(peers.q3) - at(peers.q1)),
      height,
      fill: theme.accentWash
    });
  }
  const text = m.charts_median({ value: formatFigure(peers.median, unit.includes('/') ? '' : unit) });
  // Said over its line; where that would leave the plot, to the other side of it.
  const right = x + textWidth(text, SMALL_SIZE) > left + width;
  shapes.push(straight('median', [crisp(x), top - 4], [crisp(x), top + height], theme.ink, 1.25), {
    ...muted(text, right ? x - 2 : x + 2, top - 11, theme),
    role: 'note',
    align: right ? 'right' : 'left'
  });
  return shapes;
}

export interface DotPlace {
  left: number;
  width: number;
  y: number;
  scale: ValueScale;
  theme: ChartTheme;
}

/** A row's mark and its label. */
export function dotShapes(cell: CompareCell, label: string, { left, width, y, scale, theme }: DotPlace): Shape[] {
  const origin = left + (scale.kind === 'log' ? 0 : scale.at(0) * width);
  const text = (x: number): Shape => ({
    kind: 'text',
    role: 'label',
    text: label,
    x,
    y,
    size: FONT_SIZE,
    fill: labelInk(cell, theme),
    halo: theme.paper
  });
  if (cell.state === 'zero') return [zeroRing(origin, y, theme), text(origin + LABEL_GAP)];
  if (cell.state === 'placeholder') return [emptySlot(origin + 1, y, 14, theme), text(origin + SLOT_WIDTH + 6)];
  if (cell.value === null) return [];
  const x = left + scale.at(cell.value) * width;
  const shapes: Shape[] = [cell.state === 'plan' ? plannedDot(x, y, theme) : valueDot(x, y, theme.stated, theme)];
  let end = x + LABEL_GAP;
  if (cell.high !== null) {
    const high = left + scale.at(cell.high) * width;
    shapes.unshift(straight('bound', [x, y], [high, y], theme.ink, 1.5));
    end = high + LABEL_GAP;
  } else if (isInexact(cell)) {
    shapes.push(boundGlyph(cell, x + DOT_RADIUS + 3, y, theme));
    end = x + DOT_RADIUS + 17;
  }
  return [...shapes, text(end)];
}

export function dotLegend(cells: readonly CompareCell[], compared: boolean, theme: ChartTheme): LegendEntry[] {
  return [
    ...(cells.some(({ state }) => state === 'stated') ? [dotSample(stateName('stated'), theme.stated)] : []),
    ...stateEntries(cells, null),
    ...(compared
      ? [
          {
            text: m.charts_median_legend(),
            sample: (x: number, y: number): Shape[] => [
              straight('legend', [crisp(x), y - 7], [crisp(x), y + 7], theme.ink, 1.25)
            ]
          },
          {
            text: m.charts_quartiles_legend(),
            sample: (x: number, y: number): Shape[] => [
              { kind: 'rect', role: 'legend', x: x - 10, y: y - 6, width: 20, height: 12, fill: theme.accentWash }
            ]
          }
        ]
      : [])
  ];
}
