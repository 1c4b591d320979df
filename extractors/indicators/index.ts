import type { MetricRecord, ReportRecord } from '../records';

/** The indicator dictionary: data, replaceable by a user's own. */
export type Dictionary = readonly never[];

export const DICTIONARY: Dictionary = [];

/**
 * Fills `indicator` and `headline` of one report's metrics, in the same order. Pure, and over records alone, so that
 * a changed dictionary re-maps a library without reading it again.
 */
export function mapIndicators(
  _report: ReportRecord,
  metrics: readonly MetricRecord[],
  _dictionary: Dictionary
): MetricRecord[] {
  return metrics.map((metric) => ({ ...metric, indicator: null, headline: false }));
}
