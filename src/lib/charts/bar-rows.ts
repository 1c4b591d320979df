import type { CompareCell, CompareModel, CompareRow } from '$lib/views/compare-model';

/** One line of a bar chart: a report that says something on the indicator, if only a placeholder. */
export interface BarRow {
  readonly row: CompareRow;
  readonly cell: CompareCell;
}

/** The rows of a model that one of its series draws: what is not mentioned is listed under the chart instead. */
export function barRows(model: CompareModel, series = 0): readonly BarRow[] {
  return model.rows.flatMap((row) => {
    const cell = row.cells[series];
    return cell === undefined || cell.state === 'absent' ? [] : [{ row, cell }];
  });
}

/** Values that a mark's length shows: stated ones and plans. */
export function drawnValues(rows: readonly BarRow[]): number[] {
  return rows.flatMap(({ cell }) => (cell.value === null ? [] : [cell.high ?? cell.value]));
}
