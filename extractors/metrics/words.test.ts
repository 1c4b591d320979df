import { expect, test } from 'vitest';
import { LISTS, wordAt, type WordClass } from './words';

test('a word is in one list, once', () => {
  const places = new Map<string, WordClass[]>();
  for (const [cls, words] of LISTS) for (const word of words) places.set(word, [...(places.get(word) ?? []), cls]);
  expect([...places].filter(([, classes]) => classes.length > 1)).toEqual([]);
});

test('no list holds an empty word', () => {
  for (const [cls, words] of LISTS) expect([cls, words.includes('')]).toEqual([cls, false]);
});

test.each<[string, WordClass, string]>([
  ['培训', 'deed', 'done, and counted itself'],
  ['培训班', 'noun', 'a longer word is the word'],
  ['通过', 'link', 'by what means, more often than what passed'],
  ['围绕', 'noun', 'of what a thing is about'],
  ['利用', 'preposition', 'with what, more often than what is used'],
  ['分别为', 'respective', 'in the order of the names, and no list of parts']
])('%s is %s: %s', (word, cls) => {
  expect(wordAt(word, 0)).toMatchObject({ word, cls });
});
