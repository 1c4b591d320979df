/** Words found in a text in one pass, by a trie over UTF-16 code units: linear in the text for words of bounded length. */
export class Lexicon {
  /** The node of a word's first character, 0 for none: most characters of a text begin no word, and one look-up tells. */
  readonly #first = new Int32Array(65536);
  readonly #next: Map<number, number>[] = [new Map()];
  readonly #ends: number[] = [-1];
  readonly words: string[] = [];
  readonly #ids = new Map<string, number>();

  /** Id of a word, adding it at its first mention. The word must be folded and not empty. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.words.push(word) - 1;
    this.#ids.set(word, id);
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let child = this.#next[node]?.get(code);
      if (child === undefined) {
        child = this.#next.push(new Map()) - 1;
        this.#ends.push(-1);
        this.#next[node]?.set(code, child);
        if (node === 0) this.#first[code] = child;
      }
      node = child;
    }
    this.#ends[node] = id;
    return id;
  }

  /** Ids of all words that stand anywhere in a folded text. */
  scan(text: string): Set<number> {
    const found = new Set<number>();
    for (let from = 0; from < text.length; from++) {
      let node: number | undefined = this.#first[text.charCodeAt(from)];
      for (let at = from + 1; node; at++) {
        const id = this.#ends[node] ?? -1;
        if (id >= 0) found.add(id);
        node = at < text.length ? this.#next[node]?.get(text.charCodeAt(at)) : undefined;
      }
    }
    return found;
  }
}

const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff;
const DROPPED = new Set([...' \t\u00a0\u2002\u3000“”‘’"\'《》〈〉()（）【】[]、·-—']);

/**
 * The form in which names and words are compared: full-width to half-width, lower case, without quotes and spaces;
 * a D or d beside a Han character is 党, as publishers mask it (D建, D员).
 */
export function fold(text: string): string {
  return isFolded(text) ? text : foldEach(text);
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

function foldEach(text: string): string {
  const normal = text.normalize('NFKC');
  let out = '';
  for (let i = 0; i < normal.length; i++) {
    const char = normal.charAt(i);
    if (DROPPED.has(char)) continue;
    const masked =
      (char === 'D' || char === 'd') && (isHan(normal.charCodeAt(i + 1)) || isHan(normal.charCodeAt(i - 1)));
    out += masked ? '党' : char.toLowerCase();
  }
  return out;
}
