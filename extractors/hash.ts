/**
 * MurmurHash3 (x86, 128 bits; Austin Appleby, public domain) over a text's UTF-16 code units, the first 64 bits as 16
 * hexadecimal digits. It names texts and guards nothing, so it need not be cryptographic: SHA-256 over the same units
 * took several per cent of the whole extraction's time, this less than one.
 */
export function contentHash(text: string): string {
  let [h1, h2, h3, h4] = [0, 0, 0, 0];
  const blocks = text.length & ~7;
  let at = 0;
  for (; at < blocks; at += 8) {
    h1 ^= scramble(pair(text, at), 0x239b961b, 15, 0xab0e9789);
    h1 = (Math.imul(rotate(h1, 19) + h2, 5) + 0x561ccd1b) | 0;
    h2 ^= scramble(pair(text, at + 2), 0xab0e9789, 16, 0x38b34ae5);
    h2 = (Math.imul(rotate(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
    h3 ^= scramble(pair(text, at + 4), 0x38b34ae5, 17, 0xa1e38b93);
    h3 = (Math.imul(rotate(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
    h4 ^= scramble(pair(text, at + 6), 0xa1e38b93, 18, 0x239b961b);
    h4 = (Math.imul(rotate(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
  }
  // Up to seven units are left; those that fill the last block count as 0, and the length tells such texts apart.
  const rest = text.slice(at).padEnd(8, '\0');
  h4 ^= scramble(pair(rest, 6), 0xa1e38b93, 18, 0x239b961b);
  h3 ^= scramble(pair(rest, 4), 0x38b34ae5, 17, 0xa1e38b93);
  h2 ^= scramble(pair(rest, 2), 0xab0e9789, 16, 0x38b34ae5);
  h1 ^= scramble(pair(rest, 0), 0x239b961b, 15, 0xab0e9789);
  const bytes = text.length * 2;
  [h1, h2, h3, h4] = [h1 ^ bytes, h2 ^ bytes, h3 ^ bytes, h4 ^ bytes];
  // Each sum is cut to 32 bits by itself: one that leaves them has the engine throw its code away, for every text anew.
  h1 = (((((h1 + h2) | 0) + h3) | 0) + h4) | 0;
  const [a, b, c, d] = [finish(h1), finish((h2 + h1) | 0), finish((h3 + h1) | 0), finish((h4 + h1) | 0)];
  const sum = (((((a + b) | 0) + c) | 0) + d) | 0;
  return hex(sum) + hex((b + sum) | 0);
}

/** Two units, within the text: an engine that has seen a place past the end asked for takes several times as long. */
function pair(text: string, at: number): number {
  return text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
}

function rotate(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}

function scramble(k: number, by: number, turn: number, then: number): number {
  return Math.imul(rotate(Math.imul(k, by), turn), then);
}

function finish(h: number): number {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

function hex(x: number): string {
  return (x >>> 0).toString(16).padStart(8, '0');
}
