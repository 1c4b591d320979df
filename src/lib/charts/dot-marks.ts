/** What a dot plot draws in a row and around a group: dots in their states, the band of the peers. */
import { stateName } from '$lib/format/states';
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell, PeerStanding } from '$lib/views/compare-model';
import { crisp, straight, type Plot } from './axis';
import { isInexact } from './cell-text';
import { labelInk, muted } from './lane-panel';
import { dotSample, stateEntries, type LegendEntry } from './legend';
import { middleText } from './middle';
import type { ValueScale } from './scales';
import type { Shape } from './scene';
import { FONT_SIZE, SMALL_SIZE, textWidth } from './sizes';
import { DOT_RADIUS, SLOT_WIDTH, boundGlyph, emptySlot, plannedDot, valueDot, zeroRing } from './state-marks';
import type { ChartTheme } from './theme';

/** Pixels from the middle of a dot to its label. */
export const LABEL_GAP = 10;

/** The band between the quartiles of the peers and the line of their median, behind the lanes; its words over them. */
export function bandShapes(
  { peers, cells }: { peers: PeerStanding | null; cells: readonly CompareCell[] },
  scale: ValueScale,
  { left, top, width }: Omit<Plot, 'height'>,
  lanes: readonly { readonly top: number; readonly height: number }[],
  unit: string,
  theme: ChartTheme
): Shape[] {
  if (peers === null || peers.median === null) return [];
  const at = (value: number) => left + scale.at(value) * width;
  const x = at(peers.median);
  const { q1, q3 } = peers;
  const rect = { kind: 'rect' as const, role: 'band' as const, fill: theme.accentWash };
  const runs = joined(lanes);
  const bands =
    q1 === null || q3 === null
      ? []
      : runs.map((run): Shape => ({
          ...rect,
          x: at(q1),
          y: run.top,
          width: Math.max(2, at(q3) - at(q1)),
          height: run.height
        }));
  const line = runs.map((run, index) =>
    straight(
      'median',
      [crisp(x), run.top - (index === 0 && run.top === top ? 4 : 0)],
      [crisp(x), run.top + run.height],
      theme.ink,
      1.25
    )
  );
  const text = m.charts_median({ value: middleText(peers.median, unit.includes('/') ? '' : unit, cells) });
  // Said over its line; where that would leave the plot, to the other side of it.
  const right = x + textWidth(text, SMALL_SIZE) > left + width;
  const words: Shape = {
    ...muted(text, right ? x - 2 : x + 2, top - 11, theme),
    role: 'note',
    align: right ? 'right' : 'left'
  };
  return [...bands, ...line, words];
}

/** Lanes that follow each other without a gap, as one. */
function joined(lanes: readonly { readonly top: number; readonly height: number }[]) {
  const runs: { top: number; height: number }[] = [];
  for (const { top, height } of lanes) {
    const last = runs.at(-1);
    if (last && last.top + last.height === top) last.height += height;
    else runs.push({ top, height });
  }
  return runs;
}

export interface DotPlace {
  left: number;
  width: number;
  y: number;
  scale: ValueScale;
  theme: ChartTheme;
  /** The line that no label may lie on; null for none. */
  median: number | null;
  /** Where the drawing ends: as far as a label may go. */
  end: number;
}

/** A label goes so far to the other side of the line rather than across it. */
const FARTHEST = 28;

/** Where a label begins that would stand at `from`, and to which side of its dot: clear of the line of the median where it can be. */
function clearOf(
  { left, median, end }: DotPlace,
  width: number,
  dot: number,
  from: number
): { x: number; back: boolean } {
  const stays = { x: from, back: false };
  if (median === null || median < from - 2 || median > from + width + 2) return stays;
  if (median > dot && dot - LABEL_GAP - width > left + 2) return { x: dot - LABEL_GAP, back: true };
  const beyond = median + 6;
  return beyond - from <= FARTHEST && beyond + width <= end ? { x: beyond, back: false } : stays;
}

/** A row's mark and its label. */
export function dotShapes(cell: CompareCell, label: string, place: DotPlace): Shape[] {
  const { left, width, y, scale, theme } = place;
  const origin = left + (scale.kind === 'log' ? 0 : scale.at(0) * width);
  const text = (dot: number, from: number): Shape => {
    const { x, back } = clearOf(place, textWidth(label), dot, from);
    const said = { kind: 'text' as const, role: 'label' as const, text: label, x, y, size: FONT_SIZE };
    return { ...said, fill: labelInk(cell, theme), halo: theme.paper, ...(back ? { align: 'right' as const } : {}) };
  };
  if (cell.state === 'zero') return [zeroRing(origin, y, theme), text(origin, origin + LABEL_GAP)];
  if (cell.state === 'placeholder') return [emptySlot(origin + 1, y, 14, theme), text(origin, origin + SLOT_WIDTH + 6)];
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
  return [...shapes, text(x, end)];
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
