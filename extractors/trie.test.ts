import { expect, test } from 'vitest';
import { Trie } from './trie';

const trieOf = (words: readonly string[]): Trie => {
  const trie = new Trie();
  for (const word of words) trie.add(word);
  return trie;
};

test.each([
  ['the longest word wins', ['公开', '公开栏', '公'], '公开栏目', 0, 1],
  ['a shorter one where the longer breaks off', ['公开', '公开专栏'], '公开专题', 0, 0],
  ['one character at the text’s end', ['公', '公开'], '信息公', 2, 0],
  ['a word that ends with the text', ['公', '公开'], '信息公开', 2, 1],
  ['no word begins there', ['公开', '开栏'], '栏目公开', 1, -1],
  ['only the front of a word', ['公开栏'], '公开', 0, -1],
  ['past the text’s end', ['公开'], '公开', 2, -1]
])('%s', (_, words, text, at, expected) => {
  expect(trieOf(words).longestAt(text, at)).toBe(expected);
});

test('a word added twice keeps its number', () => {
  const trie = new Trie();
  expect(['甲乙', '甲', '甲乙', '乙'].map((word) => trie.add(word))).toEqual([0, 1, 0, 2]);
});

test('all words of a place, each once', () => {
  const trie = trieOf(['甲', '甲乙丙', '甲乙', '乙']);
  const found = [2];
  for (const at of [0, 1, 2]) trie.collectAt('甲乙丙', at, found);
  expect(found).toEqual([2, 0, 1, 3]);
});

test('among thousands of words it finds what looking through all of them finds', () => {
  // Few characters, so that words share beginnings; numbers from a fixed sequence.
  let state = 1;
  const below = (n: number): number => (state = (state * 48271) % 2147483647) % n;
  const word = (longest: number): string =>
    Array.from({ length: 1 + below(longest) }, () => String.fromCharCode(0x4e00 + 37 * below(12))).join('');
  const words = [...new Set(Array.from({ length: 4000 }, () => word(6)))];
  const trie = trieOf(words);
  const text = Array.from({ length: 3000 }, () => word(1)).join('');
  for (let at = 0; at < text.length; at++) {
    const longest = words.reduce((best, w) => (w.length > best.length && text.startsWith(w, at) ? w : best), '');
    expect(trie.longestAt(text, at)).toBe(longest === '' ? -1 : words.indexOf(longest));
  }
});
