import { check } from './checks';
import { DICTIONARY, mapIndicators, type Dictionary } from './indicators';
import { read, type Reading, type SourceText } from './read';
import type { ExtractionRecord, FindingRecord } from './records';

/**
 * Reads one source text and gives its records: a report, then its metrics, placeholders and findings in text order.
 * Pure: the same text gives the same records anywhere. Never throws on any text.
 */
export function extract(source: SourceText, dictionary: Dictionary = DICTIONARY): ExtractionRecord[] {
  const records: ExtractionRecord[] = [];
  for (const reading of read(source)) {
    const metrics = mapIndicators(reading.report, reading.metrics, dictionary);
    const details = [...metrics, ...reading.placeholders, ...findings(reading)];
    // Sorting is stable: at one place a figure comes before the placeholder in it, and that before what is found there.
    details.sort((a, b) => a.start - b.start);
    records.push(reading.report, ...details);
  }
  return records;
}

/** What the checks find in one report as read; independent of the dictionary. */
export function findings(reading: Reading): FindingRecord[] {
  const { report, clean, ids } = reading;
  return check(report, reading.measured, reading).map(({ start, end, check: name, ok, severity, message, details }) => {
    const raw = clean.toRaw({ start, end });
    return {
      record: 'finding',
      id: ids.next('f', raw.start, raw.end),
      report: report.id,
      source: report.source,
      ...raw,
      text: clean.raw.slice(raw.start, raw.end),
      check: name,
      ok,
      severity,
      message,
      details
    };
  });
}
