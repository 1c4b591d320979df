import type { EffectiveReport } from '$lib/library/effective-view';
import { officeKey } from './office-names';
import { indexRoster, type RosterBody } from './roster';

const SHOWN = 3;
/** Below this, names have nothing in common that would make one a guess for the other. */
const LIKELY = 0.34;
const BLANKS = /[x×*□○〇某_]+/gu;
const LEVEL_WORDS = /^[省市县区旗镇乡]/u;
/** The place that a name begins with: 砚湖市临砚区. */
const PLACE = /^(?:[^省市县区旗]*[省市县区旗](?![场监政容]))+/u;
const KIND_OF_OFFICE = /(?:委员会|管委会|中心|[局委办厅科处室站队所院会])$/u;

/**
 * Bodies that a report under an unknown or blanked name may be of, the likeliest first: alike in what the
 * office is for, of its level (or one of the two unknown), and best without a report of that year so far. `reported` are the bodies that have one.
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
      // A bureau is never another level's: 区统计局 is not 市统计局.
      const apart =
        [body.level, report.agency_level].every((level) => level !== '其他') && body.level !== report.agency_level;
      const level = body.level === report.agency_level ? 0.3 : 0;
      return { body, apart, alike, score: alike + level + (reported.has(body.id) ? 0 : 0.2) };
    })
    .filter(({ alike, apart }) => alike >= LIKELY && !apart)
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN)
    .map(({ body }) => body);
}

/**
 * 1 where the shorter name ends the longer one (县统计局, 镇); else the share of two-character pieces that both have: none
 * where they share the place, or 局, alone.
 */
function likeness(wanted: string, name: string): number {
  const plain = wanted.replace(LEVEL_WORDS, '');
  if (name.endsWith(wanted) || (plain.length > 1 && name.endsWith(plain))) return 1;
  if (shared(pieces(stem(wanted)), pieces(stem(name))) === 0) return 0;
  const [a, b] = [pieces(wanted), pieces(name)];
  return (2 * shared(a, b)) / (a.size + b.size);
}

/** What an office is for: 审计 of 鹭汀县审计局. */
const stem = (name: string): string => name.replace(PLACE, '').replace(KIND_OF_OFFICE, '');

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const piece of a) if (b.has(piece)) both++;
  return both;
}

function pieces(name: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + 2 <= name.length; at++) found.add(name.slice(at, at + 2));
  return found;
}
