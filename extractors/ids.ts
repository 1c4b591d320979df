import { sha256 } from '@noble/hashes/sha2.js';

/**
 * Ids of one source text's records: 16 hexadecimal digits of its content's SHA-256, then what it is and where. The
 * same text gives the same ids under any name and in any batch.
 */
export class Ids {
  readonly #content: string;
  readonly #taken = new Map<string, number>();

  constructor(raw: string) {
    this.#content = contentHash(raw);
  }

  report(start: number): string {
    return `${this.#content}-${start.toString(36)}`;
  }

  /** Records of one kind on one span are told apart by their order: a second one has `.2`. */
  next(kind: 'm' | 'p' | 'f', start: number, end: number): string {
    const id = `${this.#content}-${kind}${start.toString(36)}-${(end - start).toString(36)}`;
    const count = (this.#taken.get(id) ?? 0) + 1;
    this.#taken.set(id, count);
    return count === 1 ? id : `${id}.${count}`;
  }
}

/** SHA-256 over the UTF-16 code units, little-endian, shortened to 64 bits. */
function contentHash(raw: string): string {
  const hash = sha256.create();
  const block = new Uint8Array(16384);
  for (let at = 0; at < raw.length;) {
    const length = Math.min(raw.length - at, block.length / 2);
    for (let i = 0; i < length; i++, at++) {
      const unit = raw.charCodeAt(at);
      block[2 * i] = unit & 255;
      block[2 * i + 1] = unit >> 8;
    }
    hash.update(block.subarray(0, 2 * length));
  }
  return Array.from(hash.digest().subarray(0, 8), (b) => b.toString(16).padStart(2, '0')).join('');
}
