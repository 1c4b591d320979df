/** The words of a stacked chart: its legend, and what a row says of the gap between parts and total. */
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell, CompareModel } from '$lib/views/compare-model';
import { stateEntries, swatch, type LegendEntry } from './legend';
import { formatFigure } from './numbers';
import { otherLook, seriesLook } from './palette';
import type { Parts } from './parts';
import type { ChartTheme } from './theme';

/** What the parts leave of the total or have too much, in a label's words. */
export function gapWords({ gap, sum, drawn }: Parts, unit: string): string {
  if (gap === null || gap === 0 || drawn.length === 0) return '';
  const said = { sum: formatFigure(sum, unit), gap: formatFigure(Math.abs(gap), unit) };
  return gap > 0 ? m.charts_parts_short(said) : m.charts_parts_over(said);
}

export function legendOf(
  model: CompareModel,
  parts: readonly Parts[],
  cells: readonly CompareCell[],
  theme: ChartTheme
): LegendEntry[] {
  const other = parts.some(({ drawn }) => drawn.some(({ series }) => series < 0));
  const open = parts.some(({ gap, drawn }) => gap !== null && gap > 0 && drawn.length > 0);
  const whole = parts.some(({ drawn, blank }) => drawn.length + blank.length === 0);
  const blank = parts.some((of) => of.blank.length > 0);
  const states = stateEntries(cells, null);
  return [
    ...model.parts.map((name, series) => swatch(name, seriesLook(series, theme))),
    ...(other ? [swatch(m.charts_parts_other(), otherLook(theme))] : []),
    ...(open ? [swatch(m.charts_parts_unnamed(), { color: theme.wash, decal: undefined, rim: theme.lineStrong })] : []),
    ...(whole && !other ? [swatch(m.charts_parts_none(), otherLook(theme))] : []),
    ...(blank && !cells.some(({ state }) => state === 'placeholder')
      ? stateEntries([{ ...(cells[0] as CompareCell), state: 'placeholder', bound: null, high: null }], null)
      : []),
    ...states
  ];
}
