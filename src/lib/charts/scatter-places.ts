/** Where a report stands on the two axes of a scatter, and what the pointer finds there. */
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell, CompareModel, CompareRow } from '$lib/views/compare-model';
import type { Mark } from './builder';
import { labelText } from './cell-text';
import { unitOf } from './lane-panel';
import { drawnLog } from './choices';
import { valueScale, type ValueScale } from './scales';
import { FONT_SIZE } from './sizes';
import { GAP_LETTER } from './text-width';
import type { ChartTheme } from './theme';
import { cellWords, rowWords } from './words';

export interface Placed {
  readonly place: number;
  readonly row: CompareRow;
  readonly x: CompareCell;
  readonly y: CompareCell;
  /** Places on the axes, 0 to 1; null where the axis has none for it. */
  readonly at: { readonly x: number | null; readonly y: number | null };
}

/** A point in the plot: both measures have their place. */
export const isFull = ({ at }: Pick<Placed, 'at'>): boolean => at.x !== null && at.y !== null;

export interface Side {
  readonly scale: ValueScale;
  readonly title: string;
  readonly cells: readonly CompareCell[];
}

/** A report that has a place: as a point, or in a margin strip. */
export type Spot = Omit<Placed, 'x' | 'y'> & { x: number; y: number; cells: readonly [CompareCell, CompareCell] };

export function sideOf(model: CompareModel, index: number): Side {
  const { rows, series, axes } = model;
  const cells = rows.flatMap(({ cells: of }) => of[index] ?? []);
  const values = cells.flatMap(({ state, value }) =>
    (state === 'stated' || state === 'zero') && value !== null ? [value] : []
  );
  const log = drawnLog(model, [index], values);
  const ratio = axes[series[index]?.axis ?? 0]?.dimension === 'ratio';
  const unit = unitOf(cells);
  const name = series[index]?.label ?? '';
  return {
    cells,
    scale: valueScale(values, { scale: log ? 'log' : 'linear', ticks: 5, zero: !ratio, rounded: true }),
    title: unit === '' ? name : m.charts_scatter_axis({ name, unit })
  };
}

/** Zero has its place on a linear axis and none on a logarithmic one. */
export function placeOn({ state, value }: CompareCell, scale: ValueScale): number | null {
  if ((state !== 'stated' && state !== 'zero') || value === null) return null;
  return scale.kind === 'log' && value <= 0 ? null : scale.at(value);
}

export function markOf(model: CompareModel, { row, place, x, y, at, cells: [a, b] }: Spot, theme: ChartTheme): Mark {
  const said = [a, b].map((cell, index) => `${model.series[index]?.label ?? ''}${GAP_LETTER}${cellWords(cell)}`);
  const full = at.x !== null && at.y !== null;
  const text = full ? `${row.label}${GAP_LETTER}${labelText(a)}，${labelText(b)}` : row.label;
  return {
    row: place,
    // A click asks for the figure that the report has.
    series: at.x === null ? 1 : 0,
    words: [rowWords(row), ...said].join('，'),
    lines: [rowWords(row), ...said],
    hit: { x: x - 12, y: y - 12, width: 24, height: 24 },
    focus: { x: x - 8, y: y - 8, width: 16, height: 16 },
    emphasis: [
      { kind: 'circle', role: 'dot', x, y, r: 8, stroke: theme.ink, lineWidth: 2 },
      {
        kind: 'text',
        role: 'label',
        text: full ? row.label : text,
        x,
        y: y - 16,
        size: FONT_SIZE,
        weight: 600,
        fill: theme.ink,
        align: 'center',
        halo: theme.paper
      }
    ]
  };
}
