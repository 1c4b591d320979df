import { m } from '$lib/paraglide/messages.js';
import type { CompareModel } from '$lib/views/compare-model';
import { labelText } from './cell-text';
import { finding } from './finding';

/** As many as a description read aloud can hold. */
const DESCRIBED = 8;

/** A chart in words: its finding, how the reports stand, and its first rows. */
export function describe(model: CompareModel, list: readonly string[] = firstRows(model)): string {
  const { title, subtitle } = finding(model);
  const shown = list.slice(0, DESCRIBED).join('；') + (list.length > DESCRIBED ? m.compare_description_more() : '');
  return m.charts_description({ kind: chartName(model.chart), title, subtitle, list: shown });
}

function firstRows({ rows, series }: CompareModel): string[] {
  return rows.map(({ label, cells }) => {
    const said = series.flatMap((of, index) => {
      const cell = cells[index];
      if (cell === undefined || cell.state === 'absent') return [];
      return [series.length > 1 ? `${of.label}${labelText(cell)}` : labelText(cell)];
    });
    return `${label}${said.join('、')}`;
  });
}

/** The name of a kind of chart, as the choice of charts says it. */
export function chartName(chart: CompareModel['chart']): string {
  return {
    bar: m.charts_kind_bar,
    grouped: m.charts_kind_grouped,
    dot: m.charts_kind_dot,
    years: m.charts_kind_years,
    stacked: m.charts_kind_stacked,
    scatter: m.charts_kind_scatter,
    heatmap: m.charts_kind_heatmap,
    groups: m.charts_kind_groups,
    table: m.charts_kind_table
  }[chart]();
}
