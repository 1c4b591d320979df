/**
 * What one stage of extraction hands to the next. All spans here are half-open and in *clean text*: the source text
 * without watermarks and broken lines. Only the last step, making records, maps them back to the source text.
 */
import type { AgencyLevel, Bound, MetricKind, MetricStatus, PlaceholderType, ReportType } from './records';

export interface Span {
  start: number;
  end: number;
}

/** Source text tidied for reading, with the way back to the text as read. */
export interface CleanText {
  /** The source text as read, BOM removed. */
  raw: string;
  /** What every later stage reads. */
  text: string;
  /** What each place of `text` may begin: see `seek`. */
  marks: Uint8Array;
  /** The raw span of a clean span: tight, so that a watermark beside the span stays out and one inside stays in. */
  toRaw(span: Span): Span;
  /** The clean offset of a raw one (of the next kept character, where it was removed). */
  toClean(rawOffset: number): number;
}

/** One report in clean text, title included, trailing advertising excluded. */
export interface ReportSpan extends Span {
  titleStart: number;
  titleEnd: number;
}

/** What a report says of itself: see the fields of the same meaning in ReportRecord. */
export interface ReportHeader extends ReportSpan {
  title: string;
  agency: string | null;
  level: AgencyLevel;
  type: ReportType;
  year: number | null;
  date: string | null;
}

export interface Heading extends Span {
  /** 1 for 一、 2 for （一） 3 for 1. … as ranked within this report. */
  depth: number;
  /** Without its number and closing punctuation. */
  title: string;
}

export interface Line extends Span {
  /** Headings that this line stands under, outermost first (a heading line includes itself). */
  headings: readonly Heading[];
}

export interface Sentence extends Span {
  readonly line: Line;
  /** Worked out when first asked for. */
  readonly clauses: readonly Clause[];
}

/** What stands between commas, semicolons and full stops; a comma inside brackets, quotes or a number does not part. */
export interface Clause extends Span {
  sentence: Sentence;
  /** Place in its sentence. */
  index: number;
  /** The mark after it: one of ，；。：、… or "" at a line's end. */
  mark: string;
}

export interface Outline {
  lines: readonly Line[];
  sentences: readonly Sentence[];
}

/** A figure recognised in the text, before anything is said about what it measures. */
export interface Quantity extends Span {
  /** Span of the numeral (or the placeholder) alone, without approximators, scale and unit. */
  numberStart: number;
  numberEnd: number;
  value: number | null;
  high: number | null;
  unit: string;
  bound: Bound;
  /** As far as number and unit tell: a % is `ratio` here, and `change` only once its words are read. */
  kind: MetricKind;
  placeholder: boolean;
  /** Id of the rule that recognised it. */
  rule: string;
  confidence: number;
}

/** A run that stands for something left out; figures among them have their Quantity. */
export interface PlaceholderMark extends Span {
  type: PlaceholderType;
  /** For `figure`: the quantity that it is the number of. */
  quantity: Quantity | null;
}

/** A quantity with what it measures: a metric record but for ids, raw positions, indicator and headline. */
export interface Measured extends Span {
  quantity: Quantity | null;
  value: number | null;
  high: number | null;
  unit: string;
  bound: Bound;
  name: string;
  period: string | null;
  subject: string | null;
  kind: MetricKind;
  status: MetricStatus;
  placeholder: boolean;
  zero: boolean;
  /** The total that this is a part of. */
  parent: Measured | null;
  /** Where the total is named but not itself a figure. */
  parentName: string | null;
  section: string;
  clause: Clause;
  rule: string;
  confidence: number;
}
