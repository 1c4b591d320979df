import { Inflate } from 'fflate';

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** A comment after the directory's end is at most this long. */
const LONGEST_COMMENT = 0xffff;
const SLICE = 16 * 1024;

/**
 * True where a ZIP archive unpacks to no more than `limit` bytes. What it says of itself is not believed: a small file may
 * unpack to gigabytes. False too where it is no archive that can be walked.
 */
export function unpacksWithin(bytes: Uint8Array, limit: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  if (end === null) return false;
  let unpacked = 0;
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < view.getUint16(end + 10, true); entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return false;
    const size = entrySize(bytes, view, at, limit - unpacked);
    if (size === null) return false;
    unpacked += size;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return true;
}

function directoryEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return null;
}

/** Bytes that one entry unpacks to; null where they are more than `limit` or the entry is broken. */
function entrySize(bytes: Uint8Array, view: DataView, at: number, limit: number): number | null {
  const packed = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) return null;
  if (view.getUint16(at + 10, true) === 0) return packed <= limit ? packed : null;
  let size = 0;
  const inflate = new Inflate((chunk) => (size += chunk.length));
  try {
    for (let from = start; from < start + packed && size <= limit; from += SLICE) {
      const to = Math.min(from + SLICE, start + packed);
      inflate.push(bytes.subarray(from, to), to === start + packed);
    }
  } catch {
    // Not deflated after all: what reads it next would fail too.
    return null;
  }
  return size <= limit ? size : null;
}
