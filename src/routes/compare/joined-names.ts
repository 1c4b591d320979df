import type { NameGroup } from '$lib/views/name-groups';

/** Names of one unit from all groups found: what one comparison can hold, since counters do not mix. */
export interface JoinedNames {
  readonly unit: string;
  /** Groups that still have a name ticked. */
  readonly groups: number;
  readonly names: readonly string[];
}

/** Units that more than one group is counted in, the one of most names first. `ticked` are the names that a group keeps. */
export function joinedNames(
  groups: readonly NameGroup[],
  ticked: (group: NameGroup) => readonly { readonly name: string }[]
): JoinedNames[] {
  const units = new Map<string, { groups: number; names: Set<string> }>();
  for (const group of groups) {
    const names = ticked(group);
    if (names.length === 0) continue;
    const unit = units.get(group.unit) ?? { groups: 0, names: new Set<string>() };
    for (const { name } of names) unit.names.add(name);
    units.set(group.unit, { groups: unit.groups + 1, names: unit.names });
  }
  return [...units]
    .filter(([, of]) => of.groups > 1)
    .map(([unit, of]) => ({ unit, groups: of.groups, names: [...of.names] }))
    .sort((a, b) => b.names.length - a.names.length);
}
