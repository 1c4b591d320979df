import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { extract, RULES_VERSION, type ExtractionRecord } from '../../../extractors/index';
import type { ReadRecords } from '../library/layers';
import { decodeText, type DecodeError } from './decode';

/** One file, read: its text, what it is called by its content, and the records in it. */
export interface ReadText {
  readonly text: string;
  readonly encoding: string;
  readonly content: string;
  readonly records: ReadRecords;
}

export type ReadOutcome =
  { readonly ok: true; readonly read: ReadText } | { readonly ok: false; readonly error: DecodeError };

/**
 * Bytes → text → records: what the worker does with a user's file, and the build with the sample library. `onText` is
 * called between the two.
 */
export function readSource(name: string, bytes: Uint8Array, onText: () => void = () => {}): ReadOutcome {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  onText();
  const { text, encoding } = decoded;
  const content = contentId(text);
  return { ok: true, read: { text, encoding, content, records: readRecords(name, text, content) } };
}

/** Reads a text that is already decoded: pasted, or stored under older rules. */
export function readRecords(name: string, text: string, content: string): ReadRecords {
  return sortRecords(content, extract({ name, text }));
}

/** SHA-256 of the text in UTF-8: the same text in two encodings is one content. (WebCrypto is missing on plain http.) */
export function contentId(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

function sortRecords(content: string, records: readonly ExtractionRecord[]): ReadRecords {
  return {
    content,
    rulesVersion: RULES_VERSION,
    reports: records.filter((record) => record.record === 'report'),
    metrics: records.filter((record) => record.record === 'metric'),
    placeholders: records.filter((record) => record.record === 'placeholder'),
    findings: records.filter((record) => record.record === 'finding')
  };
}
