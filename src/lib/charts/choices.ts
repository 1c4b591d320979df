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
      return [[...drawnValues(cellsOf(model, [0])), ...endsOf(model, [0])]];
    case 'grouped':
    case 'years':
      return byAxis(model);
    case 'scatter':
      // Each measure has an axis of its own there, whatever their units.
      return model.series.map((_, index) => [...drawnValues(cellsOf(model, [index])), ...endsOf(model, [index])]);
    case 'groups':
      return [model.groups.flatMap(({ least, max }) => [least ?? 0, max ?? 0])];
    case 'stacked':
    case 'heatmap':
    case 'table':
      return [];
  }
}

const byAxis = (model: CompareModel): number[][] =>
  model.axes.map((_, axis) => {
    const series = model.series.flatMap((one, index) => (one.axis === axis ? [index] : []));
    return [...drawnValues(cellsOf(model, series)), ...endsOf(model, series)];
  });

/** Smallest above zero and largest of series over all pages: a page of large values alone is one of many. */
function endsOf({ summaries }: CompareModel, series: readonly number[]): number[] {
  return series.flatMap((index) => [summaries[index]?.least ?? 0, summaries[index]?.max ?? 0]);
}

/** Whether an axis of these values is logarithmic: asked for, and the values span orders of magnitude on this page or on all. */
export function drawnLog(model: CompareModel, series: readonly number[], values: readonly number[]): boolean {
  return model.spec.scale === 'log' && spansOrders([...values, ...endsOf(model, series)]);
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
