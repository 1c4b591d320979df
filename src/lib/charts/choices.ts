/** Which of a chart's settings make sense for a model. */
import type { CompareModel } from '$lib/views/compare-model';
import { cellsOf, drawnValues } from './cells';
import { spansOrders } from './numbers';

/** Whether a logarithmic scale is worth offering: an axis whose values span orders of magnitude. */
export function logOffered(model: CompareModel): boolean {
  return axisValues(model).some(spansOrders);
}

/** How many times the smallest positive value of an axis the largest is; of several axes, the one where it is most. */
export function valueSpan(model: CompareModel): number {
  const spans = axisValues(model).map((values) => {
    const positive = values.filter((value) => value > 0);
    return positive.length === 0 ? 1 : Math.max(...positive) / Math.min(...positive);
  });
  return Math.max(1, ...spans);
}

/** What is drawn along each axis that may be logarithmic. */
function axisValues(model: CompareModel): number[][] {
  switch (model.chart) {
    case 'bar':
    case 'dot':
      return [drawnValues(cellsOf(model, [0]))];
    case 'grouped':
    case 'years':
    case 'scatter':
      return model.axes.map((_, axis) => {
        const series = model.series.flatMap((one, index) => (one.axis === axis ? [index] : []));
        return drawnValues(cellsOf(model, series));
      });
    case 'groups':
      return [model.groups.flatMap(({ min, max }) => [min ?? 0, max ?? 0])];
    case 'stacked':
    case 'heatmap':
    case 'table':
      return [];
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
