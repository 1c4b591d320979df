import type { NameGroup } from '$lib/views/name-groups';
import { unitFamily } from '$lib/views/units';

/** Names of interchangeable units from all groups found: what one comparison can hold. */
export interface JoinedNames {
  /** The unit of most names; the comparison's. */
  readonly unit: string;
  /** All units that occur, that one first: 次、场、期. */
  readonly units: readonly string[];
  readonly groups: readonly NameGroup[];
  /** Those ticked. */
  readonly names: readonly string[];
}

/** Units that more than one group is counted in, the one of most groups first. `ticked` are the names that a group keeps. */
export function joinedNames(
  groups: readonly NameGroup[],
  ticked: (group: NameGroup) => readonly { readonly name: string }[]
): JoinedNames[] {
  const families = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const key = [...unitFamily(group.unit)].sort().join();
    families.set(key, [...(families.get(key) ?? []), group]);
  }
  return [...families.values()]
    .filter((own) => own.length > 1)
    .map((own) => {
      const counts = new Map<string, number>();
      for (const { unit, names } of own) counts.set(unit, (counts.get(unit) ?? 0) + names.length);
      const units = [...counts].sort(([, a], [, b]) => b - a).map(([unit]) => unit);
      const names = new Set(own.flatMap((group) => ticked(group).map(({ name }) => name)));
      return { unit: units[0] ?? '', units, groups: own, names: [...names] };
    })
    .sort((a, b) => b.groups.length - a.groups.length);
}
