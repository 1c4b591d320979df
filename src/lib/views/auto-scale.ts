import type { CompareModel, SeriesSummary } from './compare-model';
import type { CompareChart, CompareSpec } from './compare-spec';

/** From this ratio on, most points of a linear axis lie upon each other. */
const ORDERS = 100;

/** The scale that a chart has where nobody asked for one. */
export function autoScale(chart: CompareChart, summaries: readonly SeriesSummary[]): 'linear' | 'log' {
  const wide = ({ least, max }: SeriesSummary) => least !== null && max !== null && max >= ORDERS * least;
  const points = chart === 'dot' || (chart === 'scatter' && summaries.length > 1);
  return points && summaries.every(wide) ? 'log' : 'linear';
}

/** What is asked for by a choice of scale: nothing where it is what the chart has anyway, so that the address has no default in it. */
export const scaleWish = (
  { chart, summaries }: Pick<CompareModel, 'chart' | 'summaries'>,
  chosen: 'linear' | 'log'
): CompareSpec['scale'] => (autoScale(chart, summaries) === chosen ? 'auto' : chosen);
