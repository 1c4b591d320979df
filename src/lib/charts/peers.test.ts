import { expect, test } from 'vitest';
import { absent, stated } from './charts.fixture';
import { peerWords, ratioWords } from './peers';

test.each([
  [2.1, '中位数的2.1倍'],
  [1, '等于中位数'],
  [1.01, '与中位数相当'],
  [0.049, '约为中位数的5%'],
  [0.45, '约为中位数的45%']
])('%d times the median is said as %s', (ratio, words) => {
  expect(ratioWords(ratio)).toBe(words);
});

test('a figure without enough peers says why it has no place among them; what is not mentioned says nothing', () => {
  const few = stated(5, '5条', { fewPeers: 2 });
  expect(peerWords(few, 'rank')).toBe('同级有数的只有2份，不比');
  expect(peerWords(few, 'ratio')).toBe('同级有数的只有2份，不比');
  expect(peerWords(few, 'none')).toBe('');
  expect(peerWords(absent(), 'rank')).toBe('');
});
