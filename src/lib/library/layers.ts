import type { IndicatorEntry } from '$extractors/indicators/types';
import type {
  AgencyLevel,
  Bound,
  FindingRecord,
  MetricKind,
  MetricRecord,
  MetricStatus,
  PlaceholderRecord,
  ReportRecord,
  ReportType
} from '$extractors/records';

/** Where a source comes from: the sample library or the user. */
export type Origin = 'sample' | 'user';

/** One document as it was imported. The same content under two names is two sources of one content. */
export interface Source {
  /** `<content id>:<name>`: importing the same file again changes nothing. */
  readonly id: string;
  /** Path relative to what was imported, with `/`, or the file name of a single file. */
  readonly name: string;
  /** Content id: SHA-256 of the source text, hexadecimal. */
  readonly content: string;
  readonly origin: Origin;
  /** As found when decoding: `utf-8`, `gb18030` … */
  readonly encoding: string;
  /** Bytes as read. */
  readonly bytes: number;
  /** UTF-16 code units of the source text. */
  readonly characters: number;
  /** Milliseconds since 1970. */
  readonly added: number;
}

/**
 * The first layer: what one version of the rules read in one content, in text order, mapped to no indicator yet. `source` in
 * its records is the name it was read under.
 */
export interface ReadLayer {
  readonly content: string;
  readonly rulesVersion: number;
  readonly reports: readonly ReportRecord[];
  readonly metrics: readonly MetricRecord[];
  readonly placeholders: readonly PlaceholderRecord[];
  readonly findings: readonly FindingRecord[];
}

/** The second layer: the indicators of a content's metrics under one dictionary, in the order of the read layer's metrics. */
export interface MappingLayer {
  readonly content: string;
  /** Which dictionary, the user's own indicators included: see `dictionaryId`. */
  readonly dictionary: string;
  readonly rulesVersion: number;
  readonly indicators: readonly (string | null)[];
  /** Places of the metrics that answer for their report on their indicator. */
  readonly headlines: readonly number[];
}

export type MetricPatch = Partial<{
  value: number | null;
  value_high: number | null;
  unit: string;
  bound: Bound;
  name: string;
  indicator: string | null;
  headline: boolean;
  period: string | null;
  subject: string | null;
  kind: MetricKind;
  status: MetricStatus;
  placeholder: boolean;
}>;

export type ReportPatch = Partial<{
  title: string;
  agency: string | null;
  agency_level: AgencyLevel;
  report_type: ReportType;
  year: number | null;
  date: string | null;
}>;

/** What a correction is about: the record's id, and where it stands, so that it is found again after a change of rules. */
export interface CorrectionTarget {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The metric's name as read; "" for a report. Two metrics may share one span. */
  readonly name: string;
}

/** The third layer: one thing that a person put right. Corrections of one target are applied oldest first. */
export type Correction = {
  readonly id: string;
  readonly content: string;
  readonly target: CorrectionTarget;
  /** Milliseconds since 1970. */
  readonly made: number;
  readonly note: string;
} & (
  | { readonly kind: 'metric'; readonly patch: MetricPatch }
  | { readonly kind: 'report'; readonly patch: ReportPatch }
  /** The metric was read where there is none. */
  | { readonly kind: 'drop-metric' }
  /** A finding or placeholder that a person has looked at and set aside. */
  | { readonly kind: 'settle' }
);

/** A saved view: a name and the page's address without the site's own part (`compare/?indicator=press.count`). */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly made: number;
}

/** An indicator that the user defined: an entry of the dictionary like any other, with `own: true`. */
export type OwnIndicator = IndicatorEntry;
