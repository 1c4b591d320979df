import type { CompareAxis, CompareSeries, MeasureInfo, SeriesSummary } from './compare-model';
import type { CompareQuestion } from './compare-question';

/** From this ratio of their largest figures on, one measure has hardly a visible bar beside another. */
const APART = 20;

/**
 * The axes and series of a question, now that the figures are known: on a linear axis measures whose largest figures lie
 * orders of magnitude apart have an axis each (43715条 beside 48篇). Years of one measure keep theirs, and so do points, whose
 * axes are their own.
 */
export function axesByFigures(
  { axes, series, measures, chart, yearly, spec }: CompareQuestion,
  summaries: readonly Pick<SeriesSummary, 'max'>[]
): { axes: readonly CompareAxis[]; series: readonly CompareSeries[] } {
  if (chart !== 'grouped' || yearly || spec.scale === 'log') return { axes, series };
  const groups: { of: number; largest: number[]; measures: MeasureInfo[] }[] = [];
  const placed = series.map((one, at): CompareSeries => {
    const largest = [summaries[at]?.max ?? 0].filter((max) => max > 0);
    const found = groups.findIndex((group) => group.of === one.axis && !isApart([...group.largest, ...largest]));
    const axis = found < 0 ? groups.push({ of: one.axis, largest: [], measures: [] }) - 1 : found;
    groups[axis]?.largest.push(...largest);
    groups[axis]?.measures.push(...measures.slice(one.measure, one.measure + 1));
    return { ...one, axis };
  });
  if (groups.length === axes.length) return { axes, series };
  return {
    axes: groups.map(({ measures: [first, ...others] }) => ({
      dimension: first?.dimension ?? 'count',
      unit: first?.units[0] ?? '',
      units: [...new Set([first, ...others].flatMap((info) => info?.units ?? []))]
    })),
    series: placed
  };
}

const isApart = (largest: readonly number[]): boolean =>
  largest.length > 1 && Math.max(...largest) >= APART * Math.min(...largest);
