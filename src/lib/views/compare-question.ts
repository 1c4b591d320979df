import { m } from '$lib/paraglide/messages.js';
import { measureKey } from './compare-address';
import type { CompareShape } from './compare-facts';
import type { CompareAxis, CompareSeries, MeasureInfo } from './compare-model';
import { PAGE_ROWS, type CompareChart, type CompareSpec } from './compare-spec';
import { unitFamily } from './units';

/** From this number of measures on, a table of colours says more than panels of bars. */
const MANY_MEASURES = 5;

/** A spec with everything decided that a filler needs to know. */
export interface CompareQuestion {
  readonly spec: CompareSpec;
  readonly measures: readonly MeasureInfo[];
  readonly chart: CompareChart;
  readonly offered: readonly CompareChart[];
  readonly axes: readonly CompareAxis[];
  readonly series: readonly CompareSeries[];
  /** Series are years, and a row is a body: reports without a year or of another one have no place. */
  readonly yearly: boolean;
  /** Of each body and type the latest report that passes the filters alone: where neither years nor every report were asked for and the chart does not go by years. */
  readonly newest: boolean;
  /** Groups differ by type or by level alone. */
  readonly byAlone: boolean;
  /** Series that the title speaks of: the first, or the latest year. */
  readonly main: number;
  /** Series that the sort `value` goes by. */
  readonly sortBy: number;
  /** Labels carry their year where a label occurs more than once in the library, or its report is older than the newest. */
  readonly manyYears: boolean;
  /** The newest year among the reports that pass the filters; null for none. */
  readonly lastYear: number | null;
  /** All rows on one page. */
  readonly all: boolean;
  readonly pageRows: number;
}

export interface QuestionOptions {
  /** No paging, for exports. */
  readonly all?: boolean;
}

/** Chart, axes and series for a spec, its measures, and the shape of what the library answers. */
export function compareQuestion(
  spec: CompareSpec,
  measures: readonly MeasureInfo[],
  shape: CompareShape,
  { all = false }: QuestionOptions = {}
): CompareQuestion {
  const offered = offeredCharts(spec, measures.length, shape);
  const chart = offered.find((known) => known === spec.chart) ?? offered[0] ?? 'table';
  const yearly = chart === 'years' || (chart === 'grouped' && measures.length === 1);
  const { axes, axisOf } = axesOf(measures);
  const series = yearly ? yearSeries(measures, shape.years) : measureSeries(measures, axisOf);
  const main = yearly ? Math.max(0, series.length - 1) : 0;
  return {
    byAlone: shape.types < 2 || shape.levels < 2,
    spec: {
      ...spec,
      measures: measures.map(({ measure }) => measure),
      by: comparable(spec.by, shape),
      title: replaced(spec, measures) ? '' : spec.title
    },
    measures,
    chart,
    offered,
    axes,
    series,
    yearly,
    newest: !yearly && spec.years.length === 0 && !spec.every,
    main,
    sortBy: spec.sortBy !== null && spec.sortBy < series.length ? spec.sortBy : main,
    manyYears: shape.manyYears,
    lastYear: shape.reportsOf.size > 0 ? Math.max(...shape.reportsOf.keys()) : null,
    all,
    pageRows: PAGE_ROWS
  };
}

/** By what there is more than one group of: a lone group compares nothing. */
function comparable(by: CompareSpec['by'], { types, levels }: CompareShape): CompareSpec['by'] {
  if (by === 'type') return types < 2 && levels > 1 ? 'level' : by;
  return levels < 2 && types > 1 ? 'type' : by;
}

/** True where nothing that was asked for is there, so that something else is shown: a title of the former is none of the latter. */
export function replaced({ measures: asked }: CompareSpec, measures: readonly MeasureInfo[]): boolean {
  const keys = new Set(asked.map(measureKey));
  return asked.length > 0 && !measures.some(({ key }) => keys.has(key));
}

/** Reports that a question is about, of those that pass the filters. */
export function reportsAsked({ newest }: Pick<CompareQuestion, 'newest'>, { reports, latestOf }: CompareShape): number {
  return newest ? [...latestOf.values()].reduce((sum, count) => sum + count, 0) : reports;
}

function offeredCharts({ years }: CompareSpec, measures: number, shape: CompareShape): CompareChart[] {
  if (measures >= MANY_MEASURES) return ['heatmap', 'grouped', 'table'];
  if (measures > 1) return ['grouped', ...(measures === 2 ? (['scatter'] as const) : []), 'heatmap', 'table'];
  const charts: CompareChart[] = [
    'bar',
    'dot',
    ...(shape.recurring ? (['years', 'grouped'] as const) : []),
    ...(shape.parts ? (['stacked'] as const) : []),
    ...(shape.types > 1 || shape.levels > 1 ? (['groups'] as const) : []),
    'table'
  ];
  return shape.recurring && years.length > 1 ? ['years', ...charts.filter((chart) => chart !== 'years')] : charts;
}

/**
 * Measures share an axis where their figures are of one dimension and their units interchangeable, and only there. Their sizes
 * decide nothing: two axes of one unit would draw 40件 as long as 400,000件, and another library another picture.
 */
function axesOf(measures: readonly MeasureInfo[]): { axes: CompareAxis[]; axisOf: number[] } {
  const axes: CompareAxis[] = [];
  const axisOf = measures.map((info) => {
    const shared = axes.findIndex((axis) => axis.dimension === info.dimension && shareUnits(axis.units, info.units));
    if (shared < 0) return axes.push({ dimension: info.dimension, unit: info.units[0] ?? '', units: info.units }) - 1;
    const axis = axes[shared];
    if (axis) axes[shared] = { ...axis, units: [...new Set([...axis.units, ...info.units])] };
    return shared;
  });
  return { axes, axisOf };
}

/** Usual units that say the same, or the same units in another order. */
function shareUnits(one: readonly string[], other: readonly string[]): boolean {
  const [usual = '', others = ''] = [one[0], other[0]];
  return (
    unitFamily(usual).includes(others) || (one.length === other.length && one.every((unit) => other.includes(unit)))
  );
}

function measureSeries(measures: readonly MeasureInfo[], axisOf: readonly number[]): CompareSeries[] {
  return measures.map(({ name, units }, measure) => ({
    measure,
    year: null,
    label: name,
    unit: units[0] ?? '',
    axis: axisOf[measure] ?? 0
  }));
}

function yearSeries([info]: readonly MeasureInfo[], years: readonly number[]): CompareSeries[] {
  return years.map((year) => ({
    measure: 0,
    year,
    label: m.compare_year({ year }),
    unit: info?.units[0] ?? '',
    axis: 0
  }));
}
