/** Numbers of a slot in the table of steps: where a step comes from, its character, where it leads (0: free), nothing. */
const SLOT = 4;
const FEWEST_SLOTS = 64;

/**
 * Words found at a place of a text, over UTF-16 code units. Two look-ups pass over most places; each further character
 * is a step in a hash of steps, however many words there are.
 */
export class Trie {
  /** The node of a word's first character, 0 for none. */
  readonly #first = new Int32Array(65536);
  /** A bit for each pair of characters that a word begins with; a few other pairs share it. */
  readonly #pairs = new Uint32Array(2048);
  #steps = new Int32Array(FEWEST_SLOTS * SLOT);
  /** Of each node the number of the word that ends there, -1 for none. */
  readonly #ends: number[] = [-1];
  #words = 0;

  /** Adds a word, not empty, and gives its number; words are numbered from 0 in the order in which they first come. */
  add(word: string): number {
    const first = word.charCodeAt(0);
    let node = this.#first[first] ?? 0;
    if (node === 0) this.#first[first] = node = this.#ends.push(-1) - 1;
    for (let i = 1; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (i === 1) this.#pairs[pairOf(first, code) >>> 5]! |= 1 << pairOf(first, code);
      node = this.#step(node, code) || this.#addStep(node, code);
    }
    const known = this.#ends[node] ?? -1;
    return known >= 0 ? known : (this.#ends[node] = this.#words++);
  }

  /** The number of the longest word that begins at `at`, -1 where none does. */
  longestAt(text: string, at: number): number {
    let node = this.#first[text.charCodeAt(at)] ?? 0;
    let found = this.#ends[node] ?? -1;
    if (node === 0 || !this.#mayGoOn(text, at)) return found;
    for (let i = at + 1; i < text.length; i++) {
      node = this.#step(node, text.charCodeAt(i));
      if (node === 0) break;
      const word = this.#ends[node] ?? -1;
      if (word >= 0) found = word;
    }
    return found;
  }

  /** Adds the numbers of all words that begin at `at` to a list, the shorter first, each only where it is not in it. */
  collectAt(text: string, at: number, found: number[]): void {
    let node = this.#first[text.charCodeAt(at)] ?? 0;
    if (node === 0) return;
    const end = this.#mayGoOn(text, at) ? text.length : at + 1;
    for (let i = at + 1; node !== 0; i++) {
      const word = this.#ends[node] ?? -1;
      if (word >= 0 && !found.includes(word)) found.push(word);
      node = i < end ? this.#step(node, text.charCodeAt(i)) : 0;
    }
  }

  /** Whether a word may begin with the character at `at` and the one after it. */
  #mayGoOn(text: string, at: number): boolean {
    if (at + 1 >= text.length) return false;
    const pair = pairOf(text.charCodeAt(at), text.charCodeAt(at + 1));
    return ((this.#pairs[pair >>> 5] ?? 0) & (1 << pair)) !== 0;
  }

  /** The node that a character leads to, 0 for none. */
  #step(node: number, code: number): number {
    const slot = this.#slotOf(node, code);
    return this.#steps[slot + 2] ?? 0;
  }

  /** Where the step is in the table, or the free slot where it would be. */
  #slotOf(node: number, code: number): number {
    const steps = this.#steps;
    const last = steps.length - SLOT;
    // Any odd factors do; `last` has the bits of every slot's place.
    let slot = (Math.imul(Math.imul(node, 0x9e3779b1) ^ code, 0x85ebca6b) >>> 8) & last;
    while (steps[slot + 2] !== 0 && (steps[slot] !== node || steps[slot + 1] !== code)) slot = (slot + SLOT) & last;
    return slot;
  }

  /** Adds a step to a node of its own; the table is kept at most a quarter full. */
  #addStep(node: number, code: number): number {
    const to = this.#ends.push(-1) - 1;
    if (to * 4 * SLOT > this.#steps.length) this.#grow();
    this.#put(node, code, to);
    return to;
  }

  #grow(): void {
    const old = this.#steps;
    this.#steps = new Int32Array(old.length * 2);
    for (let i = 0; i < old.length; i += SLOT)
      if (old[i + 2] !== 0) this.#put(old[i] ?? 0, old[i + 1] ?? 0, old[i + 2] ?? 0);
  }

  #put(node: number, code: number, to: number): void {
    this.#steps.set([node, code, to], this.#slotOf(node, code));
  }
}

/** One of 65,536 numbers for a pair of characters. */
function pairOf(first: number, second: number): number {
  return ((first << 5) ^ (first >> 6) ^ second) & 0xffff;
}
