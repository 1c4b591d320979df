import { Ids } from './ids';
import { measure } from './metrics';
import { outline } from './outline';
import { clauseAt } from './outline/clause-at';
import { recognisePlaceholders } from './placeholders';
import { recogniseQuantities } from './quantities';
import { readHeader, splitReports } from './reports';
import { tidy } from './source';
import type { MetricRecord, PlaceholderRecord, ReportRecord } from './records';
import type {
  Clause,
  CleanText,
  Measured,
  Outline,
  PlaceholderMark,
  Quantity,
  ReportHeader,
  Sentence,
  Span
} from './stages';

export interface SourceText {
  /** Path relative to what was imported, with `/`, or the file name of a single file. */
  name: string;
  /** Decoded, BOM removed. */
  text: string;
}

/** The records of one report as read: no figure is mapped to an indicator yet. */
export interface ReadRecords {
  report: ReportRecord;
  metrics: MetricRecord[];
  placeholders: PlaceholderRecord[];
}

/** One report as read, with what the checks look at besides its records. */
export interface Reading extends ReadRecords {
  clean: CleanText;
  header: ReportHeader;
  outline: Outline;
  /** The figures in the order of `metrics`. */
  measured: readonly Measured[];
  ids: Ids;
}

/** Shares of the time that the stages take over ordinary reports (docs/speed.md), for telling how far a long text has come. */
const SHARES = { header: 0.02, outline: 0.15, quantities: 0.25, placeholders: 0.05, measure: 0.45, records: 0.08 };

/**
 * Reads every report of one source text. Pure, and never throws on any text; a text without a report gives none. `onProgress`
 * is told the share of the work done, 0 to 1, after each report's stage.
 */
export function read(source: SourceText, onProgress: (share: number) => void = () => {}): Reading[] {
  const clean = tidy(source.text);
  const spans = splitReports(clean);
  if (spans.length === 0) return [];
  const ids = new Ids(source.text);
  const characters = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let share = 0;
  const done = <T>(stage: keyof typeof SHARES, { start, end }: Span, result: T): T => {
    share += (SHARES[stage] * (end - start)) / characters;
    onProgress(Math.min(1, share));
    return result;
  };
  // Each stage over all reports before the next one: code and tables of one stage stay in the processor's caches.
  return spans
    .map((span) => ({ span, header: done('header', span, readHeader(clean, span)) }))
    .map(({ span, header }) => ({ span, header, parts: done('outline', span, outline(clean, header)) }))
    .map(({ span, header, parts }) => {
      const quantities = done('quantities', span, recogniseQuantities(clean, header));
      return { span, header, parts, quantities };
    })
    .map(({ span, header, parts, quantities }) => {
      const marks = done('placeholders', span, recognisePlaceholders(clean, header, quantities));
      return { span, header, parts, quantities, marks };
    })
    .map(({ span, header, parts, quantities, marks }) => {
      const measured = done('measure', span, measure(clean, header, parts, quantities));
      return { span, found: { header, parts, marks, measured } };
    })
    .map(({ span, found }) => done('records', span, recordsOf(source.name, clean, found, ids)));
}

/** What the stages found in one report. */
interface Found {
  header: ReportHeader;
  parts: Outline;
  marks: readonly PlaceholderMark[];
  measured: readonly Measured[];
}

function recordsOf(source: string, clean: CleanText, { header, parts, marks, measured }: Found, ids: Ids): Reading {
  const report = reportRecord(source, clean, header, ids);
  const metrics: MetricRecord[] = [];
  const metricOf = new Map<Quantity | null, string>();
  for (const m of measured) {
    const metric = metricRecord(m, report, clean, ids);
    metrics.push(metric);
    if (m.placeholder) metricOf.set(m.quantity, metric.id);
  }
  const placeholders: PlaceholderRecord[] = [];
  for (const mark of marks) {
    const metric = metricOf.get(mark.quantity) ?? null;
    placeholders.push(placeholderRecord(mark, report, clean, contextOf(clean, parts, mark), ids, metric));
  }
  return { report, metrics, placeholders, clean, header, outline: parts, measured, ids };
}

function reportRecord(source: string, clean: CleanText, header: ReportHeader, ids: Ids): ReportRecord {
  const { start, end } = clean.toRaw(header);
  return {
    record: 'report',
    id: ids.report(start),
    source,
    title: header.title,
    start,
    end,
    agency: header.agency,
    agency_level: header.level,
    report_type: header.type,
    year: header.year,
    date: header.date
  };
}

// Records are written out field by field: a spread in so wide an object takes several times as long.
function metricRecord(m: Measured, report: ReportRecord, clean: CleanText, ids: Ids): MetricRecord {
  const { start, end } = clean.toRaw(m);
  return {
    record: 'metric',
    id: ids.next('m', start, end),
    report: report.id,
    source: report.source,
    start,
    end,
    text: clean.raw.slice(start, end),
    value: m.value,
    value_high: m.high,
    unit: m.unit,
    bound: m.bound,
    name: m.name,
    indicator: null,
    headline: false,
    period: m.period,
    subject: m.subject,
    kind: m.kind,
    status: m.status,
    placeholder: m.placeholder,
    zero: m.zero,
    parent: m.parent?.name ?? m.parentName,
    section: m.section,
    rule: m.rule,
    confidence: m.confidence
  };
}

function placeholderRecord(
  mark: PlaceholderMark,
  report: ReportRecord,
  clean: CleanText,
  context: string,
  ids: Ids,
  metric: string | null
): PlaceholderRecord {
  const { start, end } = clean.toRaw(mark);
  return {
    record: 'placeholder',
    id: ids.next('p', start, end),
    report: report.id,
    source: report.source,
    start,
    end,
    text: clean.raw.slice(start, end),
    type: mark.type,
    context,
    metric: mark.quantity ? metric : null
  };
}

/** The clause that a place stands in. */
function contextOf({ text }: CleanText, { sentences }: Outline, { start }: Span): string {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const clause =
    clauseBefore(sentences[low], start) ?? sentences[low - 1]?.clauses.at(-1) ?? sentences[low]?.clauses[0];
  return clause ? text.slice(clause.start, clause.end).trim() : '';
}

/** The last clause of a sentence that begins at or before a place. */
function clauseBefore(sentence: Sentence | undefined, at: number): Clause | undefined {
  const found = sentence && clauseAt(sentence, at);
  return found && found.start <= at ? found : undefined;
}
