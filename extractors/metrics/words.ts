import { Trie } from '../trie';
import { CARRIED_OVER, CONTENTS, HELD_AGAINST } from './lexicon/compounds';
import { DEEDS } from './lexicon/deeds';
import {
  ANDS,
  ETCETERA,
  FILLERS,
  LIGHT,
  LINKS,
  MANNERS,
  PARTICLES,
  PREPOSITIONS,
  SCOPES,
  SELVES
} from './lexicon/joints';
import { NOUNS } from './lexicon/nouns';
import { CHANGES, EACH, PARTS, RESPECTIVE, SHARES, SHIFTS } from './lexicon/relations';
import { VERBS } from './lexicon/verbs';

/**
 * What a word does in the clause around a figure. Everything that is in no list is a noun (N): names in these reports are
 * open, the words that hold them together are not.
 */
export type WordClass =
  /** does something to what is counted: 开展, 发布, 受理 */
  | 'verb'
  /** says as much as 进行: the deed is the word after it */
  | 'light'
  /** verb before an object, noun elsewhere: 培训, 检查, 审计 */
  | 'deed'
  /** adds nothing to a name: 共, 累计, 今年以来, 达到 */
  | 'filler'
  /** how it was done: 积极, 扎实; adds nothing where a name begins */
  | 'manner'
  /** 的了 and the like after a verb */
  | 'particle'
  /** 和 及 与 、 */
  | 'and'
  /** 对 为 向 在 通过 */
  | 'preposition'
  /** starts a clause anew: 同时, 此外, 一是 */
  | 'link'
  /** starts a list of parts: 其中, 包括 */
  | 'part'
  /** one figure for several names: 均, 都 */
  | 'each'
  /** several figures in the order of several names: 分别, 依次 */
  | 'respective'
  /** a difference to an earlier figure: 同比增长, 较上年下降 */
  | 'change'
  /** 由, 从 … 增至, 下降到 */
  | 'shift'
  /** the share of a whole: 占, 占比 */
  | 'share'
  /** the report's own body: 我局, 本单位 */
  | 'self'
  /** a range that a figure is of: 全县, 辖区内 */
  | 'scope'
  /** 等 after examples */
  | 'etcetera'
  /** a date or period */
  | 'time'
  | 'noun'
  | 'figure'
  /** ，；：。 and their kin */
  | 'mark'
  | 'open'
  | 'close';

/** A bit for each class, given as classes are first asked for. */
const BITS = new Map<WordClass, number>();

function bitOf(cls: WordClass): number {
  const bit = BITS.get(cls) ?? 1 << BITS.size;
  BITS.set(cls, bit);
  return bit;
}

/** What a token is: its class, and that class as a bit. */
export interface Classed {
  cls: WordClass;
  bit: number;
}

export const classed = (cls: WordClass): Classed => ({ cls, bit: bitOf(cls) });

/** Some classes in one number, to ask a token's `bit` for. */
export const bitsOf = (...classes: readonly WordClass[]): number => classes.reduce((bits, cls) => bits | bitOf(cls), 0);

/** Every word with its class: in one list only, so that no class takes it from another unsaid (words.test.ts fails on a second). */
export const LISTS: readonly (readonly [WordClass, readonly string[]])[] = [
  ['verb', VERBS],
  ['deed', DEEDS],
  ['preposition', PREPOSITIONS],
  ['link', LINKS],
  ['filler', FILLERS],
  ['manner', MANNERS],
  ['noun', NOUNS],
  ['noun', CARRIED_OVER],
  ['light', LIGHT],
  ['change', CHANGES],
  ['change', HELD_AGAINST],
  ['shift', SHIFTS],
  ['share', SHARES],
  ['part', PARTS],
  ['part', CONTENTS],
  ['each', EACH],
  ['respective', RESPECTIVE],
  ['and', ANDS],
  ['etcetera', ETCETERA],
  ['particle', PARTICLES],
  ['scope', SCOPES],
  ['self', SELVES]
];

interface Entry extends Classed {
  word: string;
}

const TRIE = new Trie();
/** Of each word in the trie, by its number. */
const ENTRIES: Entry[] = [];
for (const [cls, words] of LISTS) for (const word of words) ENTRIES[TRIE.add(word)] = { word, cls, bit: bitOf(cls) };

/** What any of the words begins with. */
export const WORD_STARTS = LISTS.flatMap(([, words]) => words.map((word) => word.charAt(0))).join('');

/** Whether a listed word may begin at a position. */
export const mayBeginWord = (text: string, at: number): boolean => TRIE.mayBeginAt(text, at);

/** The longest listed word at a position, or undefined. */
export function wordAt(text: string, at: number): Entry | undefined {
  const found = TRIE.longestAt(text, at);
  return found < 0 ? undefined : ENTRIES[found];
}
