/** Words found in a text in one pass, by a trie over UTF-16 code units: linear in the text for words of bounded length. */
export class Lexicon {
  /** The node of a word's first character, 0 for none: most characters of a text begin no word, and one look-up tells. */
  readonly #first = new Int32Array(65536);
  /** Of each node: its character, its first child and its next sibling, 0 for none, and the word that ends there, -1 for none. */
  readonly #codes: number[] = [0];
  readonly #children: number[] = [0];
  readonly #siblings: number[] = [0];
  readonly #ends: number[] = [-1];
  readonly words: string[] = [];
  readonly #ids = new Map<string, number>();

  /** Id of a word, adding it at its first mention. The word must be folded and not empty. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.words.push(word) - 1;
    this.#ids.set(word, id);
    const first = word.charCodeAt(0);
    let node = this.#first[first] ?? 0;
    if (node === 0) this.#first[first] = node = this.#node(first, 0);
    for (let i = 1; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let child = this.#child(node, code);
      if (child === 0) this.#children[node] = child = this.#node(code, this.#children[node] ?? 0);
      node = child;
    }
    this.#ends[node] = id;
    return id;
  }

  /** Ids of all words that stand anywhere in a folded text, each once, in the order in which they are found. */
  scan(text: string): number[] {
    const found: number[] = [];
    for (let from = 0; from < text.length; from++) {
      let node = this.#first[text.charCodeAt(from)] ?? 0;
      for (let at = from + 1; node !== 0; at++) {
        const id = this.#ends[node] ?? -1;
        if (id >= 0 && !found.includes(id)) found.push(id);
        node = at < text.length ? this.#child(node, text.charCodeAt(at)) : 0;
      }
    }
    return found;
  }

  #node(code: number, sibling: number): number {
    this.#codes.push(code);
    this.#children.push(0);
    this.#ends.push(-1);
    return this.#siblings.push(sibling) - 1;
  }

  #child(node: number, code: number): number {
    let child = this.#children[node] ?? 0;
    while (child !== 0 && this.#codes[child] !== code) child = this.#siblings[child] ?? 0;
    return child;
  }
}

const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff;
const DROPPED_CODES = new Set([...' \t\u00a0\u2002\u3000“”‘’"\'《》〈〉()（）【】[]、·-—'].map((c) => c.charCodeAt(0)));

/**
 * The form in which names and words are compared: full-width to half-width, lower case, without quotes and spaces;
 * a D or d beside a Han character is 党, as publishers mask it (D建, D员).
 */
export function fold(text: string): string {
  if (isFolded(text)) return text;
  return foldEach(isNormal(text) ? text : text.normalize('NFKC'));
}

/** Whether a text has only characters that NFKC leaves alone, or makes other ones of that are dropped all the same. */
function isNormal(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(code) && !(code >= 0x20 && code < 0x7f) && !DROPPED_CODES.has(code)) return false;
  }
  return true;
}

/** Whether a text is Han characters, digits and lower case already, as nearly all names are; d may stand for 党. */
function isFolded(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const plain = isHan(code) || (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a && code !== 0x64);
    if (!plain) return false;
  }
  return true;
}

function foldEach(normal: string): string {
  let out = '';
  for (let i = 0; i < normal.length; i++) {
    const code = normal.charCodeAt(i);
    if (isHan(code)) {
      out += normal.charAt(i);
      continue;
    }
    if (DROPPED_CODES.has(code)) continue;
    const masked =
      (code === 0x44 || code === 0x64) && (isHan(normal.charCodeAt(i + 1)) || isHan(normal.charCodeAt(i - 1)));
    out += masked ? '党' : normal.charAt(i).toLowerCase();
  }
  return out;
}
