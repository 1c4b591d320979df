/** The 其中 parts of answers, from memory. */
import type { EffectiveMetric, EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import { PART_NAMES } from './compare-facts';
import type { Answers } from './memory-reports';
import { isPartOf } from './parts';

export function partsIn(view: EffectiveView, total: EffectiveMetric | undefined): EffectiveMetric[] {
  if (!total) return [];
  return (view.metricsOf.get(total.report) ?? []).filter((metric) => isPartOf(total, metric));
}

/** In how many reports a part occurs; of equal ones, the first by name. */
export function partNames(view: EffectiveView, reports: readonly EffectiveReport[], answers?: Answers): string[] {
  const counts = new Map<string, number>();
  for (const { id } of reports) {
    for (const name of new Set(partsIn(view, answers?.get(id)).map((part) => part.name))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, PART_NAMES)
    .map(([name]) => name);
}
