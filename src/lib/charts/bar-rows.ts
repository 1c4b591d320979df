import type { CompareCell, CompareModel, CompareRow } from '$lib/views/compare-model';

/** One line of a bar chart: a report that says something on the indicator, if only a placeholder. */
export interface BarRow {
  readonly row: CompareRow;
  readonly cell: CompareCell;
}

export interface BarRows {
  /** Drawn, in the model's order. */
  readonly drawn: readonly BarRow[];
  /** Not mentioned: listed under the chart, never drawn. */
  readonly absent: readonly CompareRow[];
}

/** Parts the rows of one indicator of a model (by its place in `model.indicators`) into drawn and not mentioned. */
export function barRows(model: CompareModel, indicator = 0): BarRows {
  const drawn: BarRow[] = [];
  const absent: CompareRow[] = [];
  for (const row of model.rows) {
    const cell = row.cells[indicator];
    if (cell === undefined || cell.state === 'absent') absent.push(row);
    else drawn.push({ row, cell });
  }
  return { drawn, absent };
}

/** The values that are achievements: plans, placeholders and what is not mentioned are none. */
export function statedValues(rows: readonly BarRow[]): number[] {
  return rows.flatMap(({ cell }) =>
    (cell.state === 'stated' || cell.state === 'zero') && cell.value !== null ? [cell.value] : []
  );
}

/** Values that a mark's length shows: stated ones and plans. */
export function drawnValues(rows: readonly BarRow[]): number[] {
  return rows.flatMap(({ cell }) => (cell.value === null ? [] : [cell.high ?? cell.value]));
}
