import { Trie } from '../trie';

/** A dictionary's words with their ids, found in a text in one pass. */
export class Lexicon {
  readonly #trie = new Trie();
  readonly words: string[] = [];

  /** Id of a word, adding it at its first mention. The word must be folded and not empty. */
  add(word: string): number {
    const id = this.#trie.add(word);
    this.words[id] = word;
    return id;
  }

  /** Ids of all words that stand anywhere in a folded text, each once, in the order in which they are found. */
  scan(text: string): number[] {
    const found: number[] = [];
    for (let at = 0; at < text.length; at++) this.#trie.collectAt(text, at, found);
    return found;
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
