import type { EffectiveMetric } from './effective-view';

/**
 * Makes exactly one metric answer for each (report, indicator) among `keys` (see `headlineKey`), after corrections or the
 * user's own indicators moved metrics about. `chosen` are ids that a person made the headline: the last of them wins.
 */
export function electHeadlines(
  metrics: readonly EffectiveMetric[],
  keys: ReadonlySet<string>,
  chosen: readonly string[]
): EffectiveMetric[] {
  const rank = new Map(chosen.map((id, index) => [id, index + 1]));
  const winners = new Map<string, EffectiveMetric>();
  for (const metric of metrics) {
    const key = headlineKey(metric);
    if (key === null || !keys.has(key)) continue;
    const best = winners.get(key);
    if (!best || answersBetter(metric, best, rank)) winners.set(key, metric);
  }
  return metrics.map((metric) => {
    const key = headlineKey(metric);
    if (key === null) return metric.headline ? { ...metric, headline: false } : metric;
    if (!keys.has(key)) return metric;
    const headline = winners.get(key) === metric;
    return metric.headline === headline ? metric : { ...metric, headline };
  });
}

/** Identifies what a headline answers for; null for a metric of no indicator. */
export function headlineKey(metric: EffectiveMetric): string | null {
  return metric.indicator === null ? null : `${metric.report}\n${metric.indicator}`;
}

/** In text order the first keeps its place unless the later one was chosen, or is the more direct answer. */
function answersBetter(later: EffectiveMetric, best: EffectiveMetric, rank: ReadonlyMap<string, number>): boolean {
  const chosen = (rank.get(later.id) ?? 0) - (rank.get(best.id) ?? 0);
  return chosen !== 0 ? chosen > 0 : directness(later) > directness(best);
}

/** The rules' own headline first; then what is done, of this body and year, a total, and filled in. */
function directness(metric: EffectiveMetric): number {
  return (
    (metric.headline ? 32 : 0) +
    (metric.status === 'actual' ? 16 : 0) +
    (metric.subject === null ? 8 : 0) +
    (metric.period === null ? 4 : 0) +
    (metric.parent === null ? 2 : 0) +
    (metric.placeholder ? 0 : 1)
  );
}
