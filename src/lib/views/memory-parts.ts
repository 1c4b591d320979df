/** The 其中 parts of answers, from memory. */
import type { EffectiveMetric, EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import { NAMELESS_PART } from './compare-facts';
import type { Answers } from './memory-reports';
import { foldPartNames, type PartName } from './part-names';
import { isPartOf } from './parts';

export function partsIn(view: EffectiveView, total: EffectiveMetric | undefined): EffectiveMetric[] {
  if (!total) return [];
  return (view.metricsOf.get(total.report) ?? []).filter((metric) => isPartOf(total, metric));
}

/** Names of parts, the longest in all bars together first, so that colours go to what is seen. */
export function partNames(view: EffectiveView, reports: readonly EffectiveReport[], answers?: Answers): PartName[] {
  return foldPartNames(
    reports.flatMap(({ id }) =>
      partsIn(view, answers?.get(id))
        .filter(({ name }) => !NAMELESS_PART.test(name))
        .map(({ name, value }) => ({ report: id, name, value: value ?? 0 }))
    )
  );
}
