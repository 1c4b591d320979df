/**
 * The records that extraction gives: one shape in the browser, on the command line, in DuckDB and on a cluster.
 * Positions are half-open spans of UTF-16 code units in the source text as read (after a BOM is removed), so that
 * `sourceText.slice(start, end) === text` wherever a record has a `text`.
 */

export const AGENCY_LEVELS = ['省', '市', '县区', '乡镇街道', '其他'] as const;
export type AgencyLevel = (typeof AGENCY_LEVELS)[number];

export const REPORT_TYPES = ['政务公开', '综合工作', '党建', '法治建设', '专项工作'] as const;
export type ReportType = (typeof REPORT_TYPES)[number];

export type Bound = 'exact' | 'approx' | 'min' | 'max';
export type MetricKind = 'count' | 'amount' | 'ratio' | 'change' | 'rank' | 'measure';
export type MetricStatus = 'actual' | 'plan';
export type PlaceholderType = 'figure' | 'name' | 'date' | 'other' | 'redaction';
export type Severity = 'error' | 'warning' | 'info';

export interface ReportRecord {
  record: 'report';
  id: string;
  /** Name of the document it was found in: a path relative to what was imported, with `/`, or a file name. */
  source: string;
  /** As printed, spaces trimmed. */
  title: string;
  start: number;
  end: number;
  /** Issuing body as the report names it, placeholders kept (`XX镇`). */
  agency: string | null;
  agency_level: AgencyLevel;
  report_type: ReportType;
  /** The year reported on. */
  year: number | null;
  /** Signature date, `2023-12-18` or, where only the month is signed, `2023-11`. */
  date: string | null;
}

/** One (figure, thing measured) pair. */
export interface MetricRecord {
  record: 'metric';
  id: string;
  report: string;
  source: string;
  start: number;
  end: number;
  /** The raw slice, watermark and all. */
  text: string;
  /** Scale words worked out; a percentage is its figure (100 for 100%); null for a placeholder. */
  value: number | null;
  /** Upper end of a range, else null. */
  value_high: number | null;
  /** Without scale words: `万元` is `元` with the value scaled; "" for a bare figure. */
  unit: string;
  bound: Bound;
  /** What is measured, built from the report's own words. */
  name: string;
  /** Key of the indicator dictionary. */
  indicator: string | null;
  /** True on the one record that answers for its report on its indicator. */
  headline: boolean;
  /** Where the figure is not of the report's year: `2022`, `2023-01/2023-09`, `2021/2023`. */
  period: string | null;
  /** The body it is about, where that is not the report's agency. */
  subject: string | null;
  kind: MetricKind;
  status: MetricStatus;
  placeholder: boolean;
  /** A zero stated in words; a printed `0件` has `zero: false` and `value: 0`. */
  zero: boolean;
  /** Name of the total that this is a part of. */
  parent: string | null;
  /** Heading path, outermost first, joined by ` / `. */
  section: string;
  /** Id of the rule that produced it. */
  rule: string;
  confidence: number;
}

export interface PlaceholderRecord {
  record: 'placeholder';
  id: string;
  report: string;
  source: string;
  start: number;
  end: number;
  text: string;
  type: PlaceholderType;
  /** The clause it stands in. */
  context: string;
  /** Id of the metric, for a figure. */
  metric: string | null;
}

export interface FindingRecord {
  record: 'finding';
  id: string;
  report: string;
  source: string;
  start: number;
  end: number;
  text: string;
  check: string;
  /** The arithmetic alone; `severity` is the judgement. */
  ok: boolean;
  severity: Severity;
  /** Chinese, complete, with the figures: a reviewer can forward it as it is. */
  message: string;
  details: Record<string, unknown>;
}

export type ExtractionRecord = ReportRecord | MetricRecord | PlaceholderRecord | FindingRecord;
