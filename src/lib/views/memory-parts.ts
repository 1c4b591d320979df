/** The 其中 parts of answers, from memory. */
import type { EffectiveMetric, EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import { NAMELESS_PART, PART_NAMES } from './compare-facts';
import type { Answers } from './memory-reports';
import { isPartOf } from './parts';

export function partsIn(view: EffectiveView, total: EffectiveMetric | undefined): EffectiveMetric[] {
  if (!total) return [];
  return (view.metricsOf.get(total.report) ?? []).filter((metric) => isPartOf(total, metric));
}

/** Names of parts, the longest in all bars together first, so that colours go to what is seen. */
export function partNames(view: EffectiveView, reports: readonly EffectiveReport[], answers?: Answers): string[] {
  const lengths = new Map<string, number>();
  for (const { id } of reports) {
    for (const { name, value } of partsIn(view, answers?.get(id)))
      if (!NAMELESS_PART.test(name)) lengths.set(name, (lengths.get(name) ?? 0) + (value ?? 0));
  }
  return [...lengths]
    .map(([name, length]) => ({ name, length: Math.round(length * 1e6) / 1e6 }))
    .sort((a, b) => b.length - a.length || (a.name < b.name ? -1 : 1))
    .slice(0, PART_NAMES)
    .map(({ name }) => name);
}
