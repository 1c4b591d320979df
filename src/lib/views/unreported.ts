import { groupBy } from '$lib/collections/group-by';
import type { EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import type { CompareModel } from './compare-model';
import type { CompareSpec } from './compare-spec';

/** By body: what it has reported, and when. */
const REPORTED = new WeakMap<readonly EffectiveReport[], ReadonlyMap<string, readonly EffectiveReport[]>>();

/**
 * Bodies of the roster, in official order, without a report of the years and types chosen (未报送), as far as levels, groups and
 * bodies let them in. A report that a search leaves out was sent in all the same.
 */
export function unreportedOf(
  { roster, reports }: Pick<EffectiveView, 'roster' | 'reports'>,
  { years, types, levels, groups, bodies }: CompareSpec
): CompareModel['unreported'] {
  if (roster.length === 0) return [];
  const reported = REPORTED.get(reports) ?? groupBy(reports, ({ body }) => body);
  REPORTED.set(reports, reported);
  const within = <T>(list: readonly T[], value: T) => list.length === 0 || list.includes(value);
  return roster
    .filter(({ id, level, group }) => within(levels, level) && within(groups, group) && within(bodies, id))
    .filter(
      ({ id }) =>
        !reported
          .get(id)
          ?.some((report) => within<number | null>(years, report.year) && within(types, report.report_type))
    )
    .map(({ id, name, group }) => ({ id, name, group }));
}
