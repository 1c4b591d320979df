import type { AgencyLevel } from '$extractors/records';
import type { RosterIndex } from './roster';

/** What a roster says of the report of one agency. */
export interface RosterMatch {
  readonly body: string;
  readonly name: string;
  readonly level: AgencyLevel;
  readonly group: string;
  readonly official: number;
}

/** The answer for one agency: its body; else `doubtful` where its name may not stand for a body of its own either. */
export type Matched =
  { readonly match: RosterMatch; readonly doubtful: false } | { readonly match: null; readonly doubtful: boolean };

const NO_MATCH: Matched = { match: null, doubtful: false };
const DOUBTFUL: Matched = { match: null, doubtful: true };

/**
 * Answers for agencies under one roster. Doubtful is a name that two bodies answer to, and one that is by chance another
 * body's id (a body that has been renamed): joining reports by it would join two bodies.
 */
export function rosterMatcher(index: RosterIndex): (agency: string | null) => Matched {
  const places = new Map(index.bodies.map((body, place) => [body, place + 1]));
  return (agency) => {
    if (agency === null || index.bodies.length === 0) return NO_MATCH;
    const found = index.bodiesOf(agency);
    const [body] = found;
    if (found.length > 1) return DOUBTFUL;
    if (!body) return index.byId.has(agency) ? DOUBTFUL : NO_MATCH;
    const { id, name, level, group } = body;
    return { match: { body: id, name, level, group, official: places.get(body) ?? 0 }, doubtful: false };
  };
}
