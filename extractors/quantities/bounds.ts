/** Approximators: the words around a figure that make it a floor, a ceiling or an estimate, and how far its span reaches. */
import type { Bound } from '../records';
import { characterSet, isIn, skipSpaces, skipSpacesBack } from './characters';

interface Approximator {
  word: string;
  bound: Bound;
  /** Characters before the word that make it part of another word (节约, 附近, 赶超). */
  notAfter: string;
  /** Its last word is said of the thing, and no part of the figure: 约占. */
  apart?: boolean;
}

function list(words: string, bound: Bound, notAfter = ''): Approximator[] {
  return words.split(' ').map((word) => ({ word, bound, notAfter }));
}

/** Longest first among words with a common end. */
const BEFORE: readonly Approximator[] = [
  ...list('不少于 不低于 不小于 至少 最少 超过 突破 多于 大于 高于', 'min', '不'),
  ...list('不超过 不高于 不多于 不大于 至多 最多 将近 接近 不到 少于 低于 小于', 'max', '不'),
  // 问题不足20项: what falls short is counted there
  ...list('不足', 'max', '不题板弱差缺'),
  ...list('大约 约为 大概 约合 约计 约有', 'approx'),
  ...list('约占 约达', 'approx', '签预节合契条公制履违').map((entry) => ({ ...entry, apart: true })),
  ...list('逾', 'min'),
  ...list('超', 'min', '赶反'),
  ...list('近', 'max', '附最邻靠亲临远就新'),
  ...list('约', 'approx', '节预签合履公制违续条特相邀解集契俭简隐')
];

/** Right after the numeral: 余 and 多 are more than the figure. */
export const SURELY_MORE = '余多';
/** Right after the numeral: 几 and 来 are about it. */
export const ABOUT_IT = '几来';

const AFTER: readonly Approximator[] = [
  ...list('及以上 或以上 以上 之多', 'min'),
  ...list('及以下 或以下 以下 以内 之内 之下', 'max'),
  ...list('左右 上下', 'approx')
];

const BEFORE_BY_LAST = new Map<number, Approximator[]>();
for (const entry of [...BEFORE].sort((a, b) => b.word.length - a.word.length)) {
  const last = entry.word.charCodeAt(entry.word.length - 1);
  BEFORE_BY_LAST.set(last, [...(BEFORE_BY_LAST.get(last) ?? []), entry]);
}
const BEFORE_LASTS = characterSet(BEFORE.map(({ word }) => word.at(-1)).join(''));
/** Every approximator as reports write it, longest first. */
const WORDS: readonly string[] = [...[...BEFORE, ...AFTER].map(({ word }) => word), ...SURELY_MORE, ...ABOUT_IT].sort(
  (a, b) => b.length - a.length
);

/** What the readers of numerals and durations mark by themselves (上百家, 数十家, 30日内), and 最高, which says a ceiling. */
const WORDED = /[上数几][十百千万亿]+|最[高低长]|(?<=[天日周月年时分秒])内$/y;

/** The approximators in a figure as it is written, each once, in their order: 近400多条 → 近, 多. None in an exact one. */
export function approximatorsIn(written: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at < written.length;) {
    WORDED.lastIndex = at;
    const word = WORDED.exec(written)?.[0] ?? WORDS.find((one) => written.startsWith(one, at));
    if (word) found.add(word);
    at += word?.length ?? 1;
  }
  return [...found];
}

const AFTER_FIRSTS = characterSet(AFTER.map(({ word }) => word[0]).join(''));

export interface Reach {
  at: number;
  bound: Bound | null;
}

/** The approximators that end at `start`, not before `floor`: where they begin and what they say. */
export function reachBack(text: string, start: number, floor: number): Reach {
  const from = skipSpacesBack(text, start);
  const last = text.charCodeAt(from - 1);
  if (!isIn(last, BEFORE_LASTS)) return { at: start, bound: null };
  for (const entry of BEFORE_BY_LAST.get(last) ?? []) {
    const at = from - entry.word.length;
    if (at < floor || !text.startsWith(entry.word, at)) continue;
    if (at > 0 && entry.notAfter.includes(text[at - 1] ?? ' ')) return { at: start, bound: null };
    return { at: entry.apart ? start : at, bound: entry.bound };
  }
  return { at: start, bound: null };
}

/** The approximator that begins at `end`: where it ends and what it says. */
export function reachOn(text: string, end: number): Reach {
  const from = skipSpaces(text, end);
  if (!isIn(text.charCodeAt(from), AFTER_FIRSTS)) return { at: end, bound: null };
  for (const entry of AFTER) {
    if (text.startsWith(entry.word, from)) return { at: from + entry.word.length, bound: entry.bound };
  }
  return { at: end, bound: null };
}
