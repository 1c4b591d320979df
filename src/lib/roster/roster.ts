import type { AgencyLevel } from '$extractors/records';
import { officeKey } from './office-names';

/** A body of the roster (名录): who ought to report, under which names, in which official order. */
export interface RosterBody {
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
  /** The one body that answers to this agency's name, else null. */
  bodyOf(agency: string): RosterBody | null;
  readonly conflicts: readonly RosterConflict[];
}

/** Looks bodies up by any spelling of their names; built once a roster, a look-up is one hash. */
export function indexRoster(bodies: readonly RosterBody[]): RosterIndex {
  const byKey = new Map<string, { name: string; bodies: Set<RosterBody> }>();
  for (const body of bodies) {
    for (const name of [body.name, ...body.aliases]) {
      const key = officeKey(name);
      if (key === '') continue;
      const entry = byKey.get(key);
      if (entry) entry.bodies.add(body);
      else byKey.set(key, { name, bodies: new Set([body]) });
    }
  }
  return {
    bodyOf(agency) {
      const found = byKey.get(officeKey(agency))?.bodies;
      return found?.size === 1 ? ([...found][0] ?? null) : null;
    },
    conflicts: [...byKey.values()]
      .filter((entry) => entry.bodies.size > 1)
      .map((entry) => ({ name: entry.name, bodies: [...entry.bodies] }))
  };
}

export interface Reporting {
  readonly body: RosterBody;
  /** Ids of its reports of the year: none means 未报送. */
  readonly reports: readonly string[];
}

/** Who has reported for a year, in official order; a body without a report is 未报送, which is not 未提及. */
export function reporting(
  bodies: readonly RosterBody[],
  reports: readonly { readonly id: string; readonly agency: string | null; readonly year: number | null }[],
  year: number | null
): Reporting[] {
  const index = indexRoster(bodies);
  const byBody = new Map<string, string[]>();
  for (const report of reports) {
    if (report.agency === null || (year !== null && report.year !== year)) continue;
    const body = index.bodyOf(report.agency);
    if (!body) continue;
    const ids = byBody.get(body.id);
    if (ids) ids.push(report.id);
    else byBody.set(body.id, [report.id]);
  }
  return [...bodies].sort((a, b) => a.order - b.order).map((body) => ({ body, reports: byBody.get(body.id) ?? [] }));
}
