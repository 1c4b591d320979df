import { officeKey } from './office-names';
import type { RosterReading } from './read-roster';
import { indexRoster, inOfficialOrder, type RosterBody, type RosterConflict } from './roster';

/** `merge` keeps bodies that the sheet does not name; `replace` lets them go. */
export type ImportMode = 'merge' | 'replace';

export interface ChangedBody {
  readonly before: RosterBody;
  readonly after: RosterBody;
}

/** What an import would do, before it is done. */
export interface ImportPlan {
  /** The whole roster afterwards, places in order from 1. */
  readonly roster: readonly RosterBody[];
  readonly added: readonly RosterBody[];
  /** Bodies of which more than the place changes. */
  readonly changed: readonly ChangedBody[];
  readonly removed: readonly RosterBody[];
  /** Bodies that stay as they are, but perhaps for their place. */
  readonly same: number;
  /** Names that two bodies would answer to afterwards. */
  readonly conflicts: readonly RosterConflict[];
}

/** Matches the sheet's bodies with those there are, by name or alias, and says what becomes of each. */
export function planImport(
  current: readonly RosterBody[],
  { bodies, columns }: Pick<RosterReading, 'bodies' | 'columns'>,
  mode: ImportMode
): ImportPlan {
  const known = indexRoster(current);
  const byKey = new Map(known.bodies.map((body) => [officeKey(body.name), body]));
  const names = new Set(bodies.map(({ name }) => officeKey(name)));
  const ordered = mode === 'replace' || columns.has('order');
  const taken = new Set<RosterBody>();
  const added: RosterBody[] = [];
  const changed: ChangedBody[] = [];
  const after = new Map<RosterBody, RosterBody>();
  for (const read of bodies) {
    const before = byKey.get(officeKey(read.name)) ?? renamed(known.bodyOf(read.name), names);
    if (!before || taken.has(before)) {
      added.push(read);
      continue;
    }
    taken.add(before);
    const merged = mergedBody(before, ordered ? read : { ...read, order: before.order }, columns);
    after.set(before, merged);
    if (!alike(before, merged)) changed.push({ before, after: merged });
  }
  const ids = new Set(known.bodies.map(({ id }) => id));
  const fresh = added.map((body) => withFreeId(body, ids));
  const removed = mode === 'replace' ? known.bodies.filter((body) => !taken.has(body)) : [];
  const last = Math.max(0, ...known.bodies.map(({ order }) => order));
  const kept = known.bodies.filter((body) => !removed.includes(body)).map((body) => after.get(body) ?? body);
  const roster = numbered([...kept, ...fresh.map((body) => (ordered ? body : { ...body, order: last + body.order }))]);
  return {
    roster,
    added: fresh,
    changed,
    removed,
    same: taken.size - changed.length,
    conflicts: indexRoster(roster).conflicts
  };
}

/** A body that the sheet names by one of its aliases, unless the sheet names that body too. */
function renamed(body: RosterBody | null, names: ReadonlySet<string>): RosterBody | null {
  return body && !names.has(officeKey(body.name)) ? body : null;
}

/** What the sheet says of a body; where it has no such column, what was there. A former name stays as an alias. */
function mergedBody(before: RosterBody, read: RosterBody, columns: RosterReading['columns']): RosterBody {
  const aliases = columns.has('aliases') ? read.aliases : before.aliases;
  // What the sheet writes stays as it is written, or the same file would change the roster once more.
  const known = new Set([read.name, ...aliases].map(officeKey));
  const former = known.has(officeKey(before.name)) ? [] : [before.name];
  return {
    id: before.id,
    name: read.name,
    aliases: [...new Set([...aliases, ...former])].filter((alias) => alias !== read.name),
    level: columns.has('level') ? read.level : before.level,
    group: columns.has('group') ? read.group : before.group,
    order: read.order
  };
}

function alike(a: RosterBody, b: RosterBody): boolean {
  return a.name === b.name && a.level === b.level && a.group === b.group && `${a.aliases}` === `${b.aliases}`;
}

/** The body under an id that no other has; `ids` takes it in. */
export function withFreeId(body: RosterBody, ids: Set<string>): RosterBody {
  let id = body.id;
  for (let count = 2; ids.has(id); count++) id = `${body.id}~${count}`;
  ids.add(id);
  return id === body.id ? body : { ...body, id };
}

/** The bodies with their places in order as numbers from 1. */
export function numbered(bodies: readonly RosterBody[]): RosterBody[] {
  return inOfficialOrder(bodies).map((body, place) =>
    body.order === place + 1 ? body : { ...body, order: place + 1 }
  );
}
