/** Which figures 校核 doubts: those that a comparison must not hold up without a word. */
import { isOpenFinding } from '$lib/findings/open-finding';
import type { EffectiveFinding, EffectiveView } from '$lib/library/effective-view';

/** Ids of the figures of a report that an error or a warning of 校核 is about. */
export function doubtedIn(
  report: string,
  { findingsOf, metricsOf }: Pick<EffectiveView, 'findingsOf' | 'metricsOf'>
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const finding of findingsOf.get(report) ?? []) {
    if (!isOpenFinding(finding) || waitsForBlanks(finding)) continue;
    const cited = citedIds(finding.details);
    const about = (id: string, start: number, end: number) =>
      cited.size > 0 ? cited.has(id) : start >= finding.start && end <= finding.end;
    for (const { id, start, end } of metricsOf.get(report) ?? []) if (about(id, start, end)) found.add(id);
  }
  return found;
}

/** A sum that cannot be checked until its blanks are filled says nothing against the figures that stand. */
const waitsForBlanks = ({ check, severity }: EffectiveFinding): boolean => check === 'blank' && severity === 'warning';

/** Details may come from any version of the rules: what has an id is a figure, alone or in a list. */
function citedIds(details: Readonly<Record<string, unknown>>): Set<string> {
  const ids = new Set<string>();
  for (const one of Object.values(details).flat()) {
    if (typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string') ids.add(one.id);
  }
  return ids;
}
