import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { check, DICTIONARY, read as readReports, RULES_VERSION } from '$extractors/index';
import { dictionaryId } from '$lib/library/dictionary';
import type { MappingLayer, ReadLayer } from '$lib/library/layers';
import { mapRecords } from '$lib/library/mapping';
import { decodeText, type DecodeError } from './decode';

/** One file, read: its text, what it is called by its content, and the records in it. */
export interface ReadText {
  readonly text: string;
  readonly encoding: string;
  readonly content: string;
  readonly records: ReadLayer;
  /** Under the dictionary that comes with the product. */
  readonly mapping: MappingLayer;
}

export type ReadOutcome =
  { readonly ok: true; readonly read: ReadText } | { readonly ok: false; readonly error: DecodeError };

/**
 * Bytes → text → records: what the worker does with a user's file, and the build with the sample library. `onText` is
 * called between the two, with 0, and with the share of the reading done as it goes on.
 */
export function readSource(name: string, bytes: Uint8Array, onText: (share: number) => void = () => {}): ReadOutcome {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  onText(0);
  const { text, encoding } = decoded;
  const content = contentId(text);
  const records = readRecords(name, text, content, onText);
  const mapping = mapRecords(records, DICTIONARY, (builtIn ??= dictionaryId([])));
  return { ok: true, read: { text, encoding, content, records, mapping } };
}

let builtIn: string | undefined;

/** Reads a text that is already decoded: pasted, or stored under older rules. */
export function readRecords(
  name: string,
  text: string,
  content: string,
  onProgress: (share: number) => void = () => {}
): ReadLayer {
  // What follows the reading, checks and indicators, takes about a tenth of the whole.
  const readings = readReports({ name, text }, (share) => onProgress(share * 0.9));
  return {
    content,
    rulesVersion: RULES_VERSION,
    reports: readings.map(({ report }) => report),
    metrics: readings.flatMap(({ metrics }) => metrics),
    placeholders: readings.flatMap(({ placeholders }) => placeholders),
    findings: readings.flatMap(({ report, metrics }) => check(report, metrics, text))
  };
}

/** SHA-256 of the text in UTF-8: the same text in two encodings is one content. (WebCrypto is missing on plain http.) */
export function contentId(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
