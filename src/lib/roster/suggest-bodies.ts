import type { EffectiveReport } from '$lib/library/effective-view';
import { officeKey } from './office-names';
import { indexRoster, type RosterBody } from './roster';

const SHOWN = 3;
/** Below this, names have nothing in common that would make one a guess for the other. */
const LIKELY = 0.34;
const BLANKS = /[x×*□○〇某_]+/gu;
const LEVEL_WORDS = /^[省市县区旗镇乡]/u;

/**
 * Bodies that a report under an unknown or blanked name may be of, the likeliest first: alike in name, of its level, and best
 * without a report of that year so far. `reported` are the bodies that have one.
 */
export function suggestBodies(
  report: Pick<EffectiveReport, 'agency' | 'title' | 'agency_level'>,
  roster: readonly RosterBody[],
  reported: ReadonlySet<string>
): RosterBody[] {
  const wanted = officeKey(report.agency ?? report.title).replace(BLANKS, '');
  if (wanted === '') return [];
  return indexRoster(roster)
    .bodies.map((body) => {
      const alike = Math.max(...[body.name, ...body.aliases].map((name) => likeness(wanted, officeKey(name))));
      const level = body.level === report.agency_level ? 0.3 : 0;
      return { body, alike, score: alike + level + (reported.has(body.id) ? 0 : 0.2) };
    })
    .filter(({ alike, body }) => alike === 1 || (alike >= LIKELY && body.level === report.agency_level))
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN)
    .map(({ body }) => body);
}

/** 1 where the shorter name ends the longer one (县统计局, 镇); else the share of two-character pieces that both have. */
function likeness(wanted: string, name: string): number {
  const plain = wanted.replace(LEVEL_WORDS, '');
  if (name.endsWith(wanted) || (plain.length > 1 && name.endsWith(plain))) return 1;
  const [a, b] = [pieces(wanted), pieces(name)];
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const piece of a) if (b.has(piece)) both++;
  return (2 * both) / (a.size + b.size);
}

function pieces(name: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + 2 <= name.length; at++) found.add(name.slice(at, at + 2));
  return found;
}
