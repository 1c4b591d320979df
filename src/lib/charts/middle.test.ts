import { expect, test } from 'vitest';
import { model, row, slot, stated, summary } from './charts.fixture';
import { groupFinding } from './group-finding';
import { middleText } from './middle';

const about = stated(400, '400多条', { bound: 'min' });

test.each([
  ['an inexact figure in the middle keeps its word', [stated(30), about, stated(900)], '400多条'],
  ['an exact one of the same number makes it exact', [stated(30), about, stated(400), stated(900)], '400条'],
  ['a middle that nobody wrote is worked out', [stated(30), stated(900), slot()], '400条']
])('%s', (_, cells, words) => {
  expect(middleText(400, '条', cells)).toBe(words);
});

test('the title of groups says it as it was written', () => {
  const rows = [stated(30), about, stated(900)].map((cell, index) => row(`第${index}县`, cell));
  const groups = [{ name: '政务公开', ...summary([stated(30), stated(400), stated(900)]) }];
  expect(groupFinding(model(rows, { chart: 'groups', groups }))).toContain('中位数400多条');
});
