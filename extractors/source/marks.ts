/** What later stages look for in a text, a bit for each kind of place, by the code of its character. */
const KINDS = new Uint8Array(65536);
const BITS = new Map<string, number>();

/** A kind of place that some characters begin, for `seek`. The same characters are the same kind, however often a module that names them is read. */
export function placesOf(characters: string): number {
  const known = BITS.get(characters);
  if (known !== undefined) return known;
  if (BITS.size === 8) throw new RangeError('One more kind of place than there are bits');
  const kind = 1 << BITS.size;
  BITS.set(characters, kind);
  for (const character of characters) KINDS[character.charCodeAt(0)]! |= kind;
  return kind;
}

/** The kinds of each place of a text. To take a character out of a text costs many times what reading a byte does. */
export function marksOf(text: string): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) marks[at] = KINDS[text.charCodeAt(at)] ?? 0;
  return marks;
}

/** The first place of a kind from `from` on, `end` where there is none before it. */
export function seek(marks: Uint8Array, kind: number, from: number, end: number): number {
  let at = from;
  while (at < end && ((marks[at] ?? 0) & kind) === 0) at++;
  return at;
}
