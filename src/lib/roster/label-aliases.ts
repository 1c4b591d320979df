import type { EffectiveReport } from '$lib/library/effective-view';

type Named = Pick<EffectiveReport, 'agency' | 'label' | 'official'>;

/**
 * Reports that are called like this on the pages, but not in their own text: 县（1） is a number that tells reports of one name
 * apart, so that no report answers to it as an alias. By alias; whoever the roster already has is left out.
 */
export function labelledReports<R extends Named>(
  aliases: readonly string[],
  reports: readonly R[]
): ReadonlyMap<string, readonly R[]> {
  const found = new Map<string, readonly R[]>();
  for (const alias of aliases) {
    const wanted = plain(alias);
    if (reports.some(({ agency }) => agency !== null && plain(agency) === wanted)) continue;
    const own = reports.filter(({ label, official }) => official === null && plain(label) === wanted);
    if (own.length > 0) found.set(alias, own);
  }
  return found;
}

/** Brackets and digits of either width. */
const plain = (name: string) => name.normalize('NFKC').replace(/\s/gu, '');
