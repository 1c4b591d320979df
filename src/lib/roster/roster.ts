import type { AgencyLevel } from '$extractors/records';
import { COLLATOR } from '$lib/collections/collator';
import { officeKey } from './office-names';

/** A body of the roster (名录): who ought to report, under which names, in which official order. */
export interface RosterBody {
  /** Stays as it is when the body is renamed: addresses and records name a body by it. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level: AgencyLevel;
  /** e.g. 县区 or 市直部门; "" for none. */
  readonly group: string;
  /** Place in official order, from 1. */
  readonly order: number;
}

/** Two bodies that answer to one name, so that a report under it is given to neither. */
export interface RosterConflict {
  readonly name: string;
  readonly bodies: readonly RosterBody[];
}

export interface RosterIndex {
  /** In official order: `bodies[n]` has the place n + 1. */
  readonly bodies: readonly RosterBody[];
  readonly byId: ReadonlyMap<string, RosterBody>;
  /** Every body that answers to this agency's name; a blanked name (XX镇) is nobody's, whatever the aliases say. */
  bodiesOf(agency: string): readonly RosterBody[];
  /** The one body that answers to this agency's name, else null. */
  bodyOf(agency: string): RosterBody | null;
  readonly conflicts: readonly RosterConflict[];
}

const BLANKED = /[XxＸｘ×*＊□○〇某_＿]/u;

/** True where a name leaves its place out: it may be anybody's, so it is no name or alias of a body. */
export function isBlankedName(name: string): boolean {
  return BLANKED.test(name);
}

const INDEXES = new WeakMap<readonly RosterBody[], RosterIndex>();

/** Looks bodies up by any spelling of their names; built once for each roster, and a spelling is folded once. */
export function indexRoster(roster: readonly RosterBody[]): RosterIndex {
  const known = INDEXES.get(roster);
  if (known) return known;
  const index = makeIndex(roster);
  INDEXES.set(roster, index);
  return index;
}

function makeIndex(roster: readonly RosterBody[]): RosterIndex {
  const bodies = inOfficialOrder(roster);
  const byKey = new Map<string, { name: string; bodies: Set<RosterBody> }>();
  for (const body of bodies) {
    for (const name of [body.name, ...body.aliases]) {
      const key = officeKey(name);
      if (key === '' || isBlankedName(name)) continue;
      const entry = byKey.get(key);
      if (entry) entry.bodies.add(body);
      else byKey.set(key, { name, bodies: new Set([body]) });
    }
  }
  const asked = new Map<string, readonly RosterBody[]>();
  const bodiesOf = (agency: string): readonly RosterBody[] => {
    const before = asked.get(agency);
    if (before) return before;
    const found = isBlankedName(agency) ? [] : [...(byKey.get(officeKey(agency))?.bodies ?? [])];
    asked.set(agency, found);
    return found;
  };
  return {
    bodies,
    byId: new Map(bodies.map((body) => [body.id, body])),
    bodiesOf,
    bodyOf(agency) {
      const found = bodiesOf(agency);
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    conflicts: [...byKey.values()]
      .filter((entry) => entry.bodies.size > 1)
      .map((entry) => ({ name: entry.name, bodies: [...entry.bodies] }))
  };
}

export function inOfficialOrder(roster: readonly RosterBody[]): RosterBody[] {
  return [...roster].sort((a, b) => a.order - b.order || COLLATOR.compare(a.name, b.name));
}
