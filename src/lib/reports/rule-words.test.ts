import { expect, test } from 'vitest';
import { readSampleLibrary } from '../../build/read-samples';
import { ruleWords } from './rule-words';

test('rules in words, in the order they applied', () => {
  expect(ruleWords('numeral.arabic+name-before')).toBe('阿拉伯数字；所计之事在数字前');
  expect(ruleWords('numeral.arabic+of-tomorrow')).toBe('阿拉伯数字；of-tomorrow');
});

test('every rule that the sample library shows has words', () => {
  const metrics = readSampleLibrary(process.cwd()).flatMap(({ records }) => records.metrics);
  const ids = new Set(metrics.flatMap(({ rule }) => rule.split('+')));
  expect(ids.size).toBeGreaterThan(10);
  expect([...ids].filter((id) => ruleWords(id) === id)).toEqual([]);
});
