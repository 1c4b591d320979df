import { changedShelf, shelfChange } from '$lib/library/shelf.svelte';
import type { RosterChange } from '$lib/library/store';
import type { StrayReport } from './coverage';
import { addBody } from './edit-roster';
import type { RosterBody } from './roster';

/** Reports whose body, title or file has all of the words in it; all of them for no words. */
export function findStrays(strays: readonly StrayReport[], words: string): readonly StrayReport[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return strays;
  return strays.filter(({ report: { label, agency, title, source } }) => {
    const told = [label, agency ?? '', title, source].join('\n').toLowerCase();
    return wanted.every((word) => told.includes(word));
  });
}

/** The bodies that reports under names the roster has not would add to it, as one change; a name said twice is one body. */
export function newBodies(
  roster: readonly RosterBody[],
  chosen: readonly StrayReport[]
): { readonly change: RosterChange; readonly count: number } {
  let after = roster;
  let count = 0;
  for (const name of new Set(chosen.flatMap(({ report, why }) => (why === 'unknown' ? (report.agency ?? []) : [])))) {
    const added = addBody(after, name);
    if (!added.ok) continue;
    after = changedShelf(after, added.change);
    count += 1;
  }
  return { change: shelfChange(roster, after), count };
}
