import type { CompareMetric } from './compare-facts';
import { unitFamily } from './units';

type Part = Pick<CompareMetric, 'id' | 'report' | 'name' | 'parent' | 'unit'>;

/** True where a metric is one of the 其中 of a total: of its report, under its name, and of a unit that adds up to it. */
export function isPartOf(total: Part, metric: Part): boolean {
  return (
    metric.parent === total.name &&
    metric.report === total.report &&
    metric.id !== total.id &&
    unitFamily(total.unit).includes(metric.unit)
  );
}

/** Ids of the metrics of one content that have 其中 parts. */
export function totalsIn(metrics: readonly Part[]): ReadonlySet<string> {
  const parts = new Map<string, Part[]>();
  for (const metric of metrics) {
    if (metric.parent === null) continue;
    const key = `${metric.report}\n${metric.parent}`;
    const own = parts.get(key);
    if (own) own.push(metric);
    else parts.set(key, [metric]);
  }
  if (parts.size === 0) return new Set();
  return new Set(
    metrics.flatMap((total) => {
      const own = parts.get(`${total.report}\n${total.name}`);
      return own?.some((metric) => isPartOf(total, metric)) ? total.id : [];
    })
  );
}
