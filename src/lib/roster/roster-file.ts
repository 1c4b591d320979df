import { decodeText, type DecodeErrorCode } from '$lib/import/decode';
import { m } from '$lib/paraglide/messages.js';
import { unpacksWithin } from './zip-size';

/** Rows of cells as a sheet has them, empty rows included, so that a row's number is the sheet's. */
export type SheetRows = readonly (readonly unknown[])[];

export type RosterFile =
  { readonly ok: true; readonly rows: SheetRows } | { readonly ok: false; readonly message: string };

/** The longest roster file: 20,000 bodies with aliases are some 2 MB. */
const MAX_BYTES = 4 * 1024 * 1024;
/** What a workbook may unpack to. */
const MAX_UNPACKED = 64 * 1024 * 1024;

const ZIP = [0x50, 0x4b];
const OLD_EXCEL = [0xd0, 0xcf];
const DECODE_MESSAGES: Record<DecodeErrorCode, () => string> = {
  empty: m.roster_file_empty,
  binary: m.roster_file_binary,
  undecodable: m.roster_file_encoding,
  too_large: m.roster_file_large
};

/** Reads a roster's file: XLSX by its first bytes, whatever it is called; else CSV as UTF-8, UTF-16 or GB18030. */
export async function readRosterFile(file: Blob): Promise<RosterFile> {
  if (file.size > MAX_BYTES) return { ok: false, message: m.roster_file_large() };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begins = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (begins(OLD_EXCEL)) return { ok: false, message: m.roster_file_old_excel() };
  if (begins(ZIP)) return readWorkbook(bytes);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, message: DECODE_MESSAGES[decoded.error.code]() };
  return { ok: true, rows: await rowsOfText(decoded.text) };
}

/** What parts the cells of a line, as sheets and people write it. */
const DELIMITERS = ['\t', ',', ';', '，', '；'];

/** Rows of CSV, or of what a sheet gives to the clipboard, which is parted by tabs. */
export async function rowsOfText(text: string): Promise<SheetRows> {
  const { default: Papa } = await import('papaparse');
  const head = text.slice(0, text.search(/[\r\n]|$/u));
  const count = (mark: string) => head.split(mark).length;
  const [delimiter = ','] = [...DELIMITERS].sort((a, b) => count(b) - count(a));
  return Papa.parse<string[]>(text, { delimiter }).data;
}

async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<RosterFile> {
  if (!unpacksWithin(bytes, MAX_UNPACKED)) return { ok: false, message: m.roster_file_broken() };
  const { readSheet } = await import('read-excel-file/universal');
  try {
    return { ok: true, rows: await readSheet(bytes.buffer) };
  } catch {
    // Whatever the reader says of it, to the user it is a workbook that cannot be read.
    return { ok: false, message: m.roster_file_broken() };
  }
}
