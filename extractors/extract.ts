import type { ExtractionRecord } from './records';

export interface SourceText {
  /** Path relative to what was imported, with `/`, or the file name of a single file. */
  name: string;
  /** Decoded, BOM removed. */
  text: string;
}

/**
 * Reads one source text and gives its records: a report, then its metrics, placeholders and findings in text order.
 * Pure: the same text gives the same records anywhere. Never throws on any text.
 */
export function extract(_source: SourceText): ExtractionRecord[] {
  return [];
}
