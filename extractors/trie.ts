const FEWEST_SLOTS = 64;

/** What a character begins: longer words, a word by itself. */
const LONGER = 1;
const ALONE = 2;

/**
 * Words found at a place of a text, over UTF-16 code units. Two look-ups in small tables pass over most places; each
 * further character is a step in a hash of steps, however many words there are.
 */
export class Trie {
  /** LONGER and ALONE of each character. */
  readonly #begins = new Uint8Array(65536);
  /** A bit for each pair of characters that a word begins with; a few other pairs share it. */
  readonly #pairs = new Uint32Array(2048);
  /** The node of a word's first character, 0 for none. */
  readonly #first = new Int32Array(65536);
  /** Of each other node the node before it and its character. */
  readonly #parents: number[] = [0];
  readonly #codes: number[] = [0];
  /** Of each node the number of the word that ends there, -1 for none. */
  readonly #ends: number[] = [-1];
  /** Nodes by a hash of the node before and the character, 0 where free; at most a quarter full. */
  #slots = new Int32Array(FEWEST_SLOTS);
  #words = 0;

  /** Adds a word, not empty, and gives its number; words are numbered from 0 in the order in which they first come. */
  add(word: string): number {
    const first = word.charCodeAt(0);
    let node = this.#first[first] || (this.#first[first] = this.#addNode(0, first));
    this.#begins[first]! |= word.length > 1 ? LONGER : ALONE;
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
    const code = text.charCodeAt(at);
    const begins = this.#begins[code] ?? 0;
    if (begins === 0) return -1;
    let node = this.#first[code] ?? 0;
    let found = begins & ALONE ? (this.#ends[node] ?? -1) : -1;
    if ((begins & LONGER) === 0 || !this.#mayGoOn(text, at, code)) return found;
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
    const code = text.charCodeAt(at);
    const begins = this.#begins[code] ?? 0;
    if (begins === 0 || (begins === LONGER && !this.#mayGoOn(text, at, code))) return;
    let node = this.#first[code] ?? 0;
    for (let i = at + 1; node !== 0; i++) {
      const word = this.#ends[node] ?? -1;
      if (word >= 0 && !found.includes(word)) found.push(word);
      node = i < text.length ? this.#step(node, text.charCodeAt(i)) : 0;
    }
  }

  /** Whether a word may begin with the character at `at` and the one after it. */
  #mayGoOn(text: string, at: number, code: number): boolean {
    if (at + 1 >= text.length) return false;
    const pair = pairOf(code, text.charCodeAt(at + 1));
    return ((this.#pairs[pair >>> 5] ?? 0) & (1 << pair)) !== 0;
  }

  /** The node that a character leads to, 0 for none. */
  #step(node: number, code: number): number {
    return this.#slots[this.#slotOf(node, code)] ?? 0;
  }

  /** Where the step is in the table, or the free slot where it would be. */
  #slotOf(node: number, code: number): number {
    const last = this.#slots.length - 1;
    let slot = (Math.imul(Math.imul(node, 0x9e3779b1) ^ code, 0x85ebca6b) >>> 8) & last;
    for (;;) {
      const taken = this.#slots[slot] ?? 0;
      if (taken === 0 || (this.#parents[taken] === node && this.#codes[taken] === code)) return slot;
      slot = (slot + 1) & last;
    }
  }

  #addNode(parent: number, code: number): number {
    this.#parents.push(parent);
    this.#codes.push(code);
    return this.#ends.push(-1) - 1;
  }

  /** Adds a step and the node that it leads to. */
  #addStep(parent: number, code: number): number {
    const node = this.#addNode(parent, code);
    if (node * 4 > this.#slots.length) this.#grow();
    this.#slots[this.#slotOf(parent, code)] = node;
    return node;
  }

  #grow(): void {
    const nodes = this.#slots.filter((node) => node !== 0);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (const node of nodes) this.#slots[this.#slotOf(this.#parents[node] ?? 0, this.#codes[node] ?? 0)] = node;
  }
}

/** One of 65,536 numbers for a pair of characters. */
function pairOf(first: number, second: number): number {
  return ((first << 5) ^ (first >> 6) ^ second) & 0xffff;
}
