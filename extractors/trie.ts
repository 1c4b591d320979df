/** What a character begins: longer words, a word by itself. */
const LONGER = 1;
const ALONE = 2;

/** The nodes of a trie as numbers side by side, a word's end among them: see `layOut`. */
interface Layout {
  /** The character that leads to each node. */
  codes: Uint16Array;
  /** Where the nodes that follow each node begin; they end where those of the next node begin. */
  first: Int32Array;
  /** The word that ends at each node, from 1; 0 for none. */
  words: Int32Array;
}

const EMPTY: Layout = { codes: new Uint16Array(1), first: new Int32Array(2), words: new Int32Array(1) };

/**
 * Words found at a place of a text, over UTF-16 code units. Two look-ups in small tables pass over most places. What follows
 * a node stands side by side, in the order of its characters, so that thousands of words take a few dozen kilobytes and stay
 * in the processor's nearest caches: to fetch a step from farther off takes longer than all else here.
 */
export class Trie {
  /** LONGER and ALONE of each character. */
  readonly #begins = new Uint8Array(65536);
  /** A bit for each pair of characters that a word begins with; a few other pairs share it. */
  readonly #pairs = new Uint32Array(2048);
  /** The node of each character that a word begins with. */
  readonly #roots = new Uint16Array(65536);
  readonly #numbers = new Map<string, number>();
  #layout = EMPTY;
  /** Words were added since the nodes were laid out. */
  #grown = false;

  /** Adds a word, not empty, and gives its number; words are numbered from 0 in the order in which they first come. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const first = word.charCodeAt(0);
    this.#begins[first]! |= word.length > 1 ? LONGER : ALONE;
    const pair = pairOf(first, word.charCodeAt(1));
    if (word.length > 1) this.#pairs[pair >>> 5]! |= 1 << pair;
    this.#grown = true;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** The number of the longest word that begins at `at`, -1 where none does. */
  longestAt(text: string, at: number): number {
    const code = text.charCodeAt(at);
    const begins = this.#begins[code] ?? 0;
    if (begins === 0) return -1;
    const goesOn = (begins & LONGER) !== 0 && this.#mayGoOn(text, at, code);
    if (!goesOn && (begins & ALONE) === 0) return -1;
    const layout = this.#nodes();
    let node = this.#roots[code]!;
    let found = layout.words[node]!;
    for (let i = at + 1; goesOn && i < text.length; i++) {
      node = following(layout, node, text.charCodeAt(i));
      if (node === 0) break;
      if (layout.words[node]! > 0) found = layout.words[node]!;
    }
    return found - 1;
  }

  /** Adds the numbers of all words that begin at `at` to a list, the shorter first, each only where it is not in it. */
  collectAt(text: string, at: number, found: number[]): void {
    const code = text.charCodeAt(at);
    const begins = this.#begins[code] ?? 0;
    if (begins === 0 || (begins === LONGER && !this.#mayGoOn(text, at, code))) return;
    const layout = this.#nodes();
    let node = this.#roots[code]!;
    for (let i = at + 1; node > 0; i++) {
      const word = layout.words[node]! - 1;
      if (word >= 0 && !found.includes(word)) found.push(word);
      if (i >= text.length) return;
      node = following(layout, node, text.charCodeAt(i));
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

  /** The nodes of all words, laid out when first asked for. */
  #nodes(): Layout {
    if (!this.#grown) return this.#layout;
    this.#grown = false;
    this.#layout = layOut([...this.#numbers]);
    const { codes, first } = this.#layout;
    for (let node = 1; node < first[1]!; node++) this.#roots[codes[node]!] = node;
    return this.#layout;
  }
}

/** The node that a character leads to from a node, 0 where it leads nowhere. */
function following({ codes, first }: Layout, node: number, code: number): number {
  const end = first[node + 1]!;
  let next = first[node]!;
  while (next < end && codes[next]! < code) next++;
  return next < end && codes[next] === code ? next : 0;
}

/** Nodes level by level, from the one before any character (0): those that follow one node are then neighbours. */
function layOut(numbered: readonly (readonly [string, number])[]): Layout {
  const sorted = [...numbered].sort(([a], [b]) => (a < b ? -1 : 1));
  /** Each node with the sorted words that go through it, `from` to `to` (exclusive). */
  const nodes = [{ code: 0, depth: 0, from: 0, to: sorted.length, word: 0 }];
  const first: number[] = [];
  for (const node of nodes) {
    const { depth, to } = node;
    first.push(nodes.length);
    let at = node.from;
    const shortest = sorted[at];
    if (shortest?.[0].length === depth) {
      node.word = shortest[1] + 1;
      at++;
    }
    while (at < to) {
      const code = sorted[at]?.[0].charCodeAt(depth) ?? 0;
      const from = at;
      while (at < to && sorted[at]?.[0].charCodeAt(depth) === code) at++;
      nodes.push({ code, depth: depth + 1, from, to: at, word: 0 });
    }
  }
  return {
    codes: Uint16Array.from(nodes, ({ code }) => code),
    first: Int32Array.from([...first, nodes.length]),
    words: Int32Array.from(nodes, ({ word }) => word)
  };
}

/** One of 65,536 numbers for a pair of characters. */
function pairOf(first: number, second: number): number {
  return ((first << 5) ^ (first >> 6) ^ second) & 0xffff;
}
