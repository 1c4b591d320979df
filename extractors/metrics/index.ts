import type { CleanText, Measured, Outline, Quantity, ReportHeader } from '../stages';

/** What each figure of a report measures, in text order; one entry for each (figure, thing measured) pair. */
export function measure(
  _clean: CleanText,
  _report: ReportHeader,
  _outline: Outline,
  _quantities: readonly Quantity[]
): Measured[] {
  return [];
}
