import type { ReportRecord } from '../records';
import type { CheckContext, FindingDraft, Measured } from '../stages';

/** What a reviewer should look at in one report, checks that hold included; in text order. */
export function check(_report: ReportRecord, _measured: readonly Measured[], _context: CheckContext): FindingDraft[] {
  return [];
}
