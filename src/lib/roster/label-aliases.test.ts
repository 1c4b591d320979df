import { expect, test } from 'vitest';
import { labelledReports } from './label-aliases';

const report = (id: string, agency: string | null, label: string, official: number | null = null) => ({
  id,
  agency,
  label,
  official
});
const REPORTS = [
  report('a', '县', '县（1）'),
  report('b', '县', '县（2）'),
  report('c', '鹭汀县人社局', '鹭汀县人社局'),
  report('d', '镇', '镇（1）', 3),
  report('e', '市统计局（本级）', '市统计局（本级）')
];

test.each([
  ['a number of ours', '县（1）', ['a']],
  ['the same in half width', '县(2)', ['b']],
  ['a name that a report gives itself', '鹭汀县人社局', undefined],
  ['a name that really has brackets', '市统计局（本级）', undefined],
  ['a report that the roster already has', '镇（1）', undefined],
  ['a name that nobody has', '县政府', undefined]
])('%s as an alias', (_title, alias, ids) => {
  const found = labelledReports(['别的', alias], REPORTS);
  expect(found.get(alias)?.map(({ id }) => id)).toEqual(ids);
  expect(found.size).toBe(ids ? 1 : 0);
});
