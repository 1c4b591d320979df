/** The 其中 parts of answers, from memory. */
import type { EffectiveMetric, EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import { PART_NAMES } from './compare-facts';
import type { Answers } from './memory-reports';
import { isPartOf } from './parts';

export function partsIn(view: EffectiveView, total: EffectiveMetric | undefined): EffectiveMetric[] {
  if (!total) return [];
  return (view.metricsOf.get(total.report) ?? []).filter((metric) => isPartOf(total, metric));
}

/** Names of parts, by the number of reports that have them; of equal ones, the largest. */
export function partNames(view: EffectiveView, reports: readonly EffectiveReport[], answers?: Answers): string[] {
  const counts = new Map<string, number>();
  const largest = new Map<string, number>();
  for (const { id } of reports) {
    const parts = partsIn(view, answers?.get(id));
    for (const name of new Set(parts.map((part) => part.name))) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const { name, value } of parts)
      if (value !== null) largest.set(name, Math.max(largest.get(name) ?? -Infinity, value));
  }
  const size = (name: string) => largest.get(name) ?? -Infinity;
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || Number(size(b) > size(a)) - Number(size(a) > size(b)) || (a < b ? -1 : 1))
    .slice(0, PART_NAMES)
    .map(([name]) => name);
}
