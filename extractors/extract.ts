import { check } from './checks';
import { DICTIONARY, mapIndicators, type Dictionary } from './indicators';
import { read, type SourceText } from './read';
import type { ExtractionRecord } from './records';

/**
 * Reads one source text and gives its records: a report, then its metrics, placeholders and findings in text order.
 * Pure: the same text gives the same records anywhere. Never throws on any text.
 */
export function extract(source: SourceText, dictionary: Dictionary = DICTIONARY): ExtractionRecord[] {
  // Stage by stage, as in `read`.
  return read(source)
    .map((reading) => ({ reading, metrics: mapIndicators(reading.report, reading.metrics, dictionary) }))
    .map((mapped) => ({ ...mapped, findings: check(mapped.reading.report, mapped.reading.metrics, source.text) }))
    .flatMap(({ reading: { report, placeholders }, metrics, findings }) => {
      const details = [...metrics, ...placeholders, ...findings];
      // Sorting is stable: at one place a figure comes before the placeholder in it, and that before what is found there.
      details.sort((a, b) => a.start - b.start);
      return [report, ...details];
    });
}
