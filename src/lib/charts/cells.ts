/** Which cells of a model a chart draws, and their values. */
import { drawsBodies } from './group-places';
import type { CompareCell, CompareModel, CompareRow } from '$lib/views/compare-model';

/** The values that are achievements: plans, placeholders and what is not mentioned are none. */
export function statedValues(cells: readonly CompareCell[]): number[] {
  return cells.flatMap(({ state, value }) =>
    (state === 'stated' || state === 'zero') && value !== null ? [value] : []
  );
}

/** Values that a mark's place or length shows: stated ones and plans. */
export function drawnValues(cells: readonly CompareCell[]): number[] {
  return cells.flatMap(({ state, value, high }) =>
    value === null || state === 'absent' || state === 'placeholder' ? [] : [high ?? value]
  );
}

/** Places of the rows that say something on one of the series. */
export function rowsThatSay(model: CompareModel, series: readonly number[]): number[] {
  return model.rows.flatMap((row, place) =>
    series.some((index) => (row.cells[index]?.state ?? 'absent') !== 'absent') ? [place] : []
  );
}

/** All cells of the model's page. */
export function cellsOf(
  model: CompareModel,
  series: readonly number[] = model.series.map((_, index) => index)
): CompareCell[] {
  return model.rows.flatMap(({ cells }) => series.flatMap((index) => cells[index] ?? []));
}

/** What a picked mark stands for: the dialog shows the records of the cell. */
export interface PickedCell {
  readonly row: CompareRow;
  readonly cell: CompareCell;
  /** The measure, or the part of it. */
  readonly name: string;
}

/** The cell that a mark stands for; null for a mark that has none (a group). */
export function pickedCell(
  model: CompareModel,
  { row: place, series }: { row: number; series: number }
): PickedCell | null {
  if (model.chart === 'groups' && !drawsBodies(model)) return null;
  const row = model.rows[place];
  if (row === undefined) return null;
  if (model.chart === 'stacked') return pickedPart(model, row, series);
  const cell = row.cells[series];
  const info = model.measures[model.series[series]?.measure ?? 0];
  return cell === undefined || cell.state === 'absent' ? null : { row, cell, name: info?.name ?? '' };
}

/** In a stacked chart a mark is a part, or the total, whose place is after the last part. */
function pickedPart(model: CompareModel, row: CompareRow, series: number): PickedCell | null {
  const [cell] = row.cells;
  if (cell === undefined) return null;
  const parts = cell.parts.filter((part) => part.series === series);
  const name = parts[0]?.name ?? model.measures[0]?.name ?? '';
  if (parts.length === 0) return { row, cell, name };
  return { row, name, cell: { ...cell, metric: null, records: parts.map(({ metric }) => metric) } };
}
