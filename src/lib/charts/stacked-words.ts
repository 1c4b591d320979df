/** The words of a stacked chart: its legend, and what a row says of the gap between parts and total. */
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell, CompareModel, CompareRow } from '$lib/views/compare-model';
import type { Box } from './builder';
import { labelText } from './cell-text';
import { muted } from './lane-panel';
import { stateEntries, swatch, type LegendEntry } from './legend';
import { formatFigure } from './numbers';
import { otherLook, seriesLook } from './palette';
import type { Parts } from './parts';
import type { Shape } from './scene';
import { SMALL_LINE, SMALL_SIZE, textWidth } from './sizes';
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

/** Bodies whose figure is larger than any that is drawn, and names no parts: said over the plot, so that nobody takes the longest bar for the largest. */
export function largestWhole(
  whole: readonly { readonly row: CompareRow; readonly cell: CompareCell }[],
  drawn: readonly CompareCell[]
): string | null {
  const size = ({ state, value }: CompareCell) => (state === 'stated' ? (value ?? 0) : 0);
  const most = Math.max(0, ...drawn.map(size));
  const larger = whole.filter(({ cell }) => size(cell) > most).toSorted((a, b) => size(b.cell) - size(a.cell));
  if (larger.length === 0 || drawn.length === 0) return null;
  const list = larger.slice(0, MOST_LARGER).map(({ row, cell }) => `${row.label} ${labelText(cell)}`);
  const words = larger.length > MOST_LARGER ? m.charts_parts_larger_some : m.charts_parts_larger;
  return words({ list: list.join('、'), count: larger.length });
}

const MOST_LARGER = 3;

/** Reports with a figure and no parts, by name and figure; `boxes`: of each, where it begins, as far as that line has it. */
export function wholeShapes(
  whole: readonly { readonly row: CompareRow; readonly cell: CompareCell }[],
  { x, y, width, theme }: { x: number; y: number; width: number; theme: ChartTheme }
): { shapes: Shape[]; boxes: Box[]; height: number } {
  if (whole.length === 0) return { shapes: [], boxes: [], height: 0 };
  const names = whole.map(({ row, cell }) => `${row.label} ${labelText(cell)}`);
  const list = names.join('、');
  const said = m.charts_parts_whole({ count: whole.length, list });
  const lines = wrapText(said, width / SMALL_SIZE);
  let start = said.length - list.length;
  let [line, before] = [0, 0];
  const boxes = names.map((name) => {
    for (let text = lines[line]; text !== undefined && start >= before + text.length; text = lines[line]) {
      before += text.length;
      line += 1;
    }
    const text = lines[line] ?? '';
    const at = start - before;
    start += name.length + 1;
    const left = x + textWidth(text.slice(0, at), SMALL_SIZE);
    const top = y + 8 + line * SMALL_LINE - SMALL_LINE / 2;
    return { x: left, y: top, width: textWidth(text.slice(at, at + name.length), SMALL_SIZE), height: SMALL_LINE };
  });
  return {
    shapes: lines.map((text, index) => muted(text, x, y + 8 + index * SMALL_LINE, theme)),
    boxes,
    height: lines.length * SMALL_LINE + 8
  };
}
