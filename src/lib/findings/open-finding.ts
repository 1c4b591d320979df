import type { EffectiveFinding } from '$lib/library/effective-view';

/** What a reviewer has to look at: an error or a warning that fails and that nobody has set aside. */
export const isOpenFinding = (finding: EffectiveFinding): boolean =>
  !finding.ok && !finding.settled && finding.severity !== 'info';
