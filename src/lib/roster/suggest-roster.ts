import { AGENCY_LEVELS } from '$extractors/records';
import { COLLATOR } from '$lib/collections/collator';
import { groupBy } from '$lib/collections/group-by';
import type { EffectiveReport } from '$lib/library/effective-view';
import { officeKey } from './office-names';
import { nameProblem } from './read-roster';
import type { RosterBody } from './roster';

/**
 * A roster made of the library: every agency with a proper name that the roster does not have yet, under the spelling that
 * most of its reports use, higher levels first.
 */
export function suggestRoster(reports: readonly EffectiveReport[]): RosterBody[] {
  const named = reports.filter(
    (report) =>
      report.proper && report.official === null && report.agency !== null && nameProblem(report.agency) === null
  );
  return [...groupBy(named, ({ agency }) => officeKey(agency ?? ''))]
    .map(([id, own]) => ({
      id,
      name: mostFrequent(own.map(({ agency }) => agency ?? '')),
      aliases: [],
      level: mostFrequent(own.map(({ agency_level }) => agency_level)),
      group: ''
    }))
    .sort((a, b) => AGENCY_LEVELS.indexOf(a.level) - AGENCY_LEVELS.indexOf(b.level) || COLLATOR.compare(a.name, b.name))
    .map((body, place) => ({ ...body, order: place + 1 }));
}

function mostFrequent<T extends string>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) throw new RangeError('no values');
  return first[0];
}
