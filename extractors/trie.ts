const FEWEST_SLOTS = 64;

/** What a character begins: longer words, a word by itself. */
const LONGER = 1;
const ALONE = 2;

/** Places of a step's numbers. */
const enum Step {
  /** The node before. */
  Parent,
  Code,
  /** The node that it leads to, FREE in a free slot. */
  Node,
  /** The word that ends there, from 1; 0 for none. */
  Word,
  Size
}

/** The node before any character. */
const ROOT = 1;
const FREE = 0;

/**
 * Words found at a place of a text, over UTF-16 code units. Two look-ups in small tables pass over most places; each
 * further character is a step in a hash of steps, however many words there are. All that a step asks for stands side by
 * side in one table, as to fetch it from several takes several times as long.
 */
export class Trie {
  /** LONGER and ALONE of each character. */
  readonly #begins = new Uint8Array(65536);
  /** A bit for each pair of characters that a word begins with; a few other pairs share it. */
  readonly #pairs = new Uint32Array(2048);
  /** Steps by a hash of the node before and the character: see `Step`; at most half full. */
  #slots = new Int32Array(FEWEST_SLOTS * Step.Size);
  #last = FEWEST_SLOTS - 1;
  /** Where the step of a first character is in the table. */
  readonly #roots = new Int32Array(65536);
  #nodes = 0;
  #words = 0;

  /** Adds a word, not empty, and gives its number; words are numbered from 0 in the order in which they first come. */
  add(word: string): number {
    const first = word.charCodeAt(0);
    this.#begins[first]! |= word.length > 1 ? LONGER : ALONE;
    let slot = -1;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (i === 1) this.#pairs[pairOf(first, code) >>> 5]! |= 1 << pairOf(first, code);
      slot = this.#slotFor(slot < 0 ? ROOT : this.#slots[slot + Step.Node]!, code);
    }
    const known = this.#slots[slot + Step.Word]!;
    return known > 0 ? known - 1 : (this.#slots[slot + Step.Word] = ++this.#words) - 1;
  }

  /** The number of the longest word that begins at `at`, -1 where none does. */
  longestAt(text: string, at: number): number {
    const code = text.charCodeAt(at);
    const begins = this.#begins[code] ?? 0;
    if (begins === 0) return -1;
    const goesOn = (begins & LONGER) !== 0 && this.#mayGoOn(text, at, code);
    if (!goesOn && (begins & ALONE) === 0) return -1;
    const slots = this.#slots;
    let slot = this.#roots[code]!;
    let found = slots[slot + Step.Word]!;
    for (let i = at + 1; goesOn && i < text.length; i++) {
      slot = this.#slotOf(slots[slot + Step.Node]!, text.charCodeAt(i));
      if (slots[slot + Step.Node] === FREE) break;
      if (slots[slot + Step.Word]! > 0) found = slots[slot + Step.Word]!;
    }
    return found - 1;
  }

  /** Adds the numbers of all words that begin at `at` to a list, the shorter first, each only where it is not in it. */
  collectAt(text: string, at: number, found: number[]): void {
    const code = text.charCodeAt(at);
    const begins = this.#begins[code] ?? 0;
    if (begins === 0 || (begins === LONGER && !this.#mayGoOn(text, at, code))) return;
    const slots = this.#slots;
    let slot = this.#roots[code]!;
    for (let i = at + 1; slots[slot + Step.Node] !== FREE; i++) {
      const word = slots[slot + Step.Word]! - 1;
      if (word >= 0 && !found.includes(word)) found.push(word);
      if (i >= text.length) return;
      slot = this.#slotOf(slots[slot + Step.Node]!, text.charCodeAt(i));
    }
  }

  /** Whether a word may begin at `at`: where not, none does. */
  mayBeginAt(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    const begins = this.#begins[code] ?? 0;
    return begins !== 0 && ((begins & ALONE) !== 0 || this.#mayGoOn(text, at, code));
  }

  /** Whether a word may begin with the character at `at` and the one after it. */
  #mayGoOn(text: string, at: number, code: number): boolean {
    if (at + 1 >= text.length) return false;
    const pair = pairOf(code, text.charCodeAt(at + 1));
    return ((this.#pairs[pair >>> 5] ?? 0) & (1 << pair)) !== 0;
  }

  /** Where the step is in the table, or the free slot where it would be. */
  #slotOf(node: number, code: number): number {
    const slots = this.#slots;
    let slot = (Math.imul(Math.imul(node, 0x9e3779b1) ^ code, 0x85ebca6b) >>> 8) & this.#last;
    for (;;) {
      const at = slot * Step.Size;
      if (slots[at + Step.Node] === FREE || (slots[at + Step.Parent] === node && slots[at + Step.Code] === code))
        return at;
      slot = (slot + 1) & this.#last;
    }
  }

  /** Where the step is in the table, added where it was not. */
  #slotFor(node: number, code: number): number {
    const slot = this.#slotOf(node, code);
    if (this.#slots[slot + Step.Node] !== FREE) return slot;
    if (this.#nodes * 2 >= this.#last) {
      this.#grow();
      return this.#slotFor(node, code);
    }
    this.#slots.set([node, code, ++this.#nodes + ROOT, 0], slot);
    if (node === ROOT) this.#roots[code] = slot;
    return slot;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#last = this.#last * 2 + 1;
    for (let at = 0; at < old.length; at += Step.Size) {
      if (old[at + Step.Node] === FREE) continue;
      const [parent, code] = [old[at + Step.Parent]!, old[at + Step.Code]!];
      const slot = this.#slotOf(parent, code);
      this.#slots.set(old.subarray(at, at + Step.Size), slot);
      if (parent === ROOT) this.#roots[code] = slot;
    }
  }
}

/** One of 65,536 numbers for a pair of characters. */
function pairOf(first: number, second: number): number {
  return ((first << 5) ^ (first >> 6) ^ second) & 0xffff;
}
