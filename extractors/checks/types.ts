import type { MetricRecord, ReportRecord, Severity } from '../records';

/** What the checks look at: records and the text they came from, so that corrected records can be checked again. */
export interface CheckContext {
  report: ReportRecord;
  /** The figures of this report in text order. */
  metrics: readonly MetricRecord[];
  /** The whole source text; positions of records are positions in it. */
  text: string;
}

/** A finding before it has an id: its span is in the source text. */
export interface Draft {
  start: number;
  end: number;
  /** The arithmetic alone. */
  ok: boolean;
  severity: Severity;
  /** Chinese, complete, with the figures. */
  message: string;
  details: Record<string, unknown>;
}

/** One kind of thing that a reviewer should look at. */
export interface CheckRule {
  /** The finding's `check`. */
  id: string;
  /** Why a reviewer wants to know, in a line. */
  reason: string;
  find(context: CheckContext): Draft[];
}
