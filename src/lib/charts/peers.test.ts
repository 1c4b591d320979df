import { expect, test } from 'vitest';
import { ratioWords } from './peers';

test.each([
  [2.1, '中位数的2.1倍'],
  [1, '等于中位数'],
  [1.01, '与中位数相当'],
  [0.049, '约为中位数的5%'],
  [0.45, '约为中位数的45%']
])('%d times the median is said as %s', (ratio, words) => {
  expect(ratioWords(ratio)).toBe(words);
});
