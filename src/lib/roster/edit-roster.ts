import { AGENCY_LEVELS } from '$extractors/records';
import type { RosterChange } from '$lib/library/store';
import { m } from '$lib/paraglide/messages.js';
import { numbered, withFreeId } from './import-plan';
import { levelFromName } from './levels';
import { officeKey } from './office-names';
import { aliasesOf, cellText, nameProblem } from './read-roster';
import type { RosterBody } from './roster';
import { shelfChange } from '$lib/library/shelf.svelte';

/** A change to make, or why it is none: the message is for the user. */
export type Edit =
  | { readonly ok: true; readonly change: RosterChange; readonly note: string }
  | { readonly ok: false; readonly message: string };

export type EditedField = 'name' | 'aliases' | 'level' | 'group' | 'order';

/**
 * One field of one body as the user wrote it. A former name stays as an alias where `answersTo` says that reports answer to
 * it, so that none of them is lost.
 */
export function editBody(
  roster: readonly RosterBody[],
  body: RosterBody,
  field: EditedField,
  written: string,
  answersTo: (name: string) => boolean
): Edit {
  const text = cellText(written);
  switch (field) {
    case 'name':
      return rename(roster, body, text, answersTo);
    case 'aliases': {
      const wrong: string[] = [];
      const aliases = aliasesOf(written, (message) => wrong.push(message));
      return done({ ...body, aliases }, wrong.join(''));
    }
    case 'level': {
      const level = AGENCY_LEVELS.find((known) => known === text);
      return level ? done({ ...body, level }) : { ok: false, message: m.roster_edit_level() };
    }
    case 'group':
      return /^[=+\-@]/u.test(text) || text.length > 100
        ? { ok: false, message: m.roster_problem_group() }
        : done({ ...body, group: text });
    case 'order': {
      const place = Number(text);
      if (!Number.isInteger(place) || place < 1) return { ok: false, message: m.roster_edit_order() };
      return { ok: true, change: moveBody(roster, body, place), note: '' };
    }
  }
}

function rename(
  roster: readonly RosterBody[],
  body: RosterBody,
  name: string,
  answersTo: (name: string) => boolean
): Edit {
  const wrong = nameProblem(name);
  if (wrong !== null) return { ok: false, message: wrong };
  const key = officeKey(name);
  const twin = roster.find((other) => other.id !== body.id && officeKey(other.name) === key);
  if (twin) return { ok: false, message: m.roster_edit_twin({ name: twin.name }) };
  const keep = officeKey(body.name) !== key && answersTo(body.name);
  const aliases = body.aliases.filter((alias) => officeKey(alias) !== key);
  return done(
    { ...body, name, aliases: keep ? [...aliases, body.name] : aliases },
    keep ? m.roster_edit_former({ name: body.name }) : ''
  );
}

/** A body that is new, last in order. */
export function addBody(roster: readonly RosterBody[], written: string): Edit & { readonly id?: string } {
  const name = cellText(written);
  const wrong = nameProblem(name);
  if (wrong !== null) return { ok: false, message: wrong };
  const key = officeKey(name);
  const twin = roster.find((other) => officeKey(other.name) === key);
  if (twin) return { ok: false, message: m.roster_edit_twin({ name: twin.name }) };
  const order = Math.max(0, ...roster.map((body) => body.order)) + 1;
  const ids = new Set(roster.map(({ id }) => id));
  const body = withFreeId({ id: key, name, aliases: [], level: levelFromName(name), group: '', order }, ids);
  return { ...done(body), id: body.id };
}

/** Moves a body to a place in official order, from 1; the others make room. */
export function moveBody(roster: readonly RosterBody[], body: RosterBody, place: number): RosterChange {
  const others = numbered(roster.filter(({ id }) => id !== body.id));
  const at = Math.min(Math.max(1, place), roster.length) - 1;
  const moved = [...others.slice(0, at), body, ...others.slice(at)];
  return shelfChange(
    roster,
    moved.map((one, index) => (one.order === index + 1 ? one : { ...one, order: index + 1 }))
  );
}

function done(body: RosterBody, note = ''): Edit {
  return { ok: true, change: { put: [body], remove: [] }, note };
}
