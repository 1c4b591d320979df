import { AGENCY_LEVELS, REPORT_TYPES } from '$extractors/records';
import { comparableGroups } from '$lib/charts/group-places';
import type { CompareModel } from '$lib/views/compare-model';
import type { CompareSpec } from '$lib/views/compare-spec';

/** The question that a group of a chart of groups opens: its reports alone. */
export function groupChange(model: CompareModel, place: number): Partial<CompareSpec> {
  const name = model.groups[place]?.name;
  if (model.spec.by === 'level') return { levels: AGENCY_LEVELS.filter((level) => level === name), chart: null };
  return { types: REPORT_TYPES.filter((type) => type === name), chart: null };
}

/** Place of the one group that has enough figures; null where there are others to compare it with, or none. */
export function loneGroup(model: Pick<CompareModel, 'groups'>): number | null {
  const places = comparableGroups(model);
  return places.length === 1 ? (places[0] ?? null) : null;
}
