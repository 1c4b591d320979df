import { check } from './checks';
import { assignIndicators, DICTIONARY, type Dictionary } from './indicators';
import { read, type SourceText } from './read';
import type { ExtractionRecord } from './records';

/**
 * Reads one source text and gives its records: a report, then its metrics, placeholders and findings in text order.
 * Pure: the same text gives the same records anywhere. Never throws on any text.
 */
export function extract(source: SourceText, dictionary: Dictionary = DICTIONARY): ExtractionRecord[] {
  // Stage by stage, as in `read`.
  const readings = read(source);
  for (const { report, metrics } of readings) assignIndicators(report, metrics, dictionary);
  const found = readings.map(({ report, metrics }) => check(report, metrics, source.text));
  const records: ExtractionRecord[] = [];
  readings.forEach(({ report, metrics, placeholders }, i) => {
    const details = [...metrics, ...placeholders, ...(found[i] ?? [])];
    // Sorting is stable: at one place a figure comes before the placeholder in it, and that before what is found there.
    details.sort((a, b) => a.start - b.start);
    records.push(report);
    for (const record of details) records.push(record);
  });
  return records;
}
