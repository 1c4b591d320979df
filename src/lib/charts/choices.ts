/** Which of a chart's settings make sense for a model. */
import type { CompareModel } from '$lib/views/compare-model';
import { cellsOf, drawnValues } from './cells';
import { spansOrders } from './numbers';

/** Whether a logarithmic scale is worth offering: an axis whose values span orders of magnitude. */
export function logOffered(model: CompareModel): boolean {
  switch (model.chart) {
    case 'bar':
    case 'dot':
      return spansOrders(drawnValues(cellsOf(model, [0])));
    case 'grouped':
    case 'years':
    case 'scatter':
      return model.axes.some((_, axis) =>
        spansOrders(
          drawnValues(
            cellsOf(
              model,
              model.series.flatMap((series, index) => (series.axis === axis ? [index] : []))
            )
          )
        )
      );
    case 'groups':
      return spansOrders(model.groups.flatMap(({ min, max }) => [min ?? 0, max ?? 0]));
    case 'stacked':
    case 'heatmap':
    case 'table':
      return false;
  }
}

/** Whether bars have peers to speak of. */
export function peersOffered(model: CompareModel): boolean {
  const labelled =
    model.chart === 'bar' ||
    model.chart === 'dot' ||
    (model.chart === 'grouped' && model.series.every(({ year }) => year === null));
  return labelled && cellsOf(model).some(({ peers }) => peers !== null);
}

/** Whether a length is read off the chart: on a logarithmic axis it says nothing. */
export const readsLengths = ({ chart }: CompareModel): boolean => chart === 'bar' || chart === 'grouped';
