import { AGENCY_LEVELS } from '$extractors/records';
import type { RosterBody } from './roster';

/** Stored or shared bodies, none of them trusted: what is not a body of a roster is left out, and so is a second one of an id. */
export function normaliseRoster(stored: readonly unknown[]): RosterBody[] {
  const bodies = new Map<string, RosterBody>();
  for (const one of stored) {
    const body = normaliseBody(one);
    if (body && !bodies.has(body.id)) bodies.set(body.id, body);
  }
  return [...bodies.values()];
}

function normaliseBody(stored: unknown): RosterBody | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { id, name, aliases, level, group, order } = stored as Readonly<Record<string, unknown>>;
  const known = AGENCY_LEVELS.find((one) => one === level);
  if (typeof id !== 'string' || id === '' || typeof name !== 'string' || name.trim() === '' || !known) return null;
  return {
    id,
    name,
    aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [],
    level: known,
    group: typeof group === 'string' ? group : '',
    order: typeof order === 'number' && Number.isFinite(order) ? order : Number.MAX_SAFE_INTEGER
  };
}
