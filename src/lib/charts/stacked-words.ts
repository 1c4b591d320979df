/** The words of a stacked chart: its legend, and what a row says of the gap between parts and total. */
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell, CompareModel, CompareRow } from '$lib/views/compare-model';
import { labelText } from './cell-text';
import { muted } from './lane-panel';
import { stateEntries, swatch, type LegendEntry } from './legend';
import { formatFigure } from './numbers';
import { otherLook, seriesLook } from './palette';
import type { Parts } from './parts';
import type { Shape } from './scene';
import { SMALL_LINE, SMALL_SIZE } from './sizes';
import { wrapText } from './text-width';
import type { ChartTheme } from './theme';

/** What the parts leave of the total or have too much, in a label's words. */
export function gapWords({ gap, sum, drawn }: Parts, unit: string): string {
  if (gap === null || gap === 0 || drawn.length === 0) return '';
  const said = { sum: formatFigure(sum, unit), gap: formatFigure(Math.abs(gap), unit) };
  return gap > 0 ? m.charts_parts_short(said) : m.charts_parts_over(said);
}

/** Only what is drawn: parts by name, what lies beside them, and the states. */
export function legendOf(
  model: CompareModel,
  parts: readonly Parts[],
  cells: readonly CompareCell[],
  theme: ChartTheme
): LegendEntry[] {
  const shown = new Set(parts.flatMap(({ drawn }) => drawn.map(({ series }) => series)));
  const other = parts.some(({ drawn }) => drawn.some(({ series }) => series < 0));
  const open = parts.some(({ gap, drawn }) => gap !== null && gap > 0 && drawn.length > 0);
  const blank = parts.some((of) => of.blank.length > 0);
  const states = stateEntries(cells, null);
  return [
    ...model.parts.flatMap((name, series) => (shown.has(series) ? [swatch(name, seriesLook(series, theme))] : [])),
    ...(other ? [swatch(m.charts_parts_other(), otherLook(theme))] : []),
    ...(open ? [swatch(m.charts_parts_unnamed(), { color: theme.wash, decal: undefined, rim: theme.lineStrong })] : []),
    ...(blank && !cells.some(({ state }) => state === 'placeholder')
      ? stateEntries([{ ...(cells[0] as CompareCell), state: 'placeholder', bound: null, high: null }], null)
      : []),
    ...states
  ];
}

/** Reports with a figure and no parts, by name and figure. */
export function wholeShapes(
  whole: readonly { readonly row: CompareRow; readonly cell: CompareCell }[],
  { x, y, width, theme }: { x: number; y: number; width: number; theme: ChartTheme }
): { shapes: Shape[]; height: number } {
  if (whole.length === 0) return { shapes: [], height: 0 };
  const list = whole.map(({ row, cell }) => `${row.label} ${labelText(cell)}`).join('、');
  const lines = wrapText(m.charts_parts_whole({ count: whole.length, list }), width / SMALL_SIZE);
  return {
    shapes: lines.map((text, index) => muted(text, x, y + 8 + index * SMALL_LINE, theme)),
    height: lines.length * SMALL_LINE + 8
  };
}
