import { expect, test } from 'vitest';
import type { NameGroup } from '$lib/views/name-groups';
import { joinedNames } from './joined-names';

const group = (unit: string, ...names: string[]): NameGroup => ({
  label: names[0] ?? '',
  unit,
  names: names.map((name) => ({ name, reports: 1 })),
  reports: names.length,
  values: [1, 2]
});
const FOUND = [
  group('次', '业务培训', '培训'),
  group('次', '开展培训会'),
  group('人次', '参加培训'),
  group('人次', '培训人员'),
  group('期', '培训班')
];

test('groups of one unit are joined; a unit of one group has nothing to join', () => {
  expect(joinedNames(FOUND, ({ names }) => names)).toEqual([
    { unit: '次', groups: 2, names: ['业务培训', '培训', '开展培训会'] },
    { unit: '人次', groups: 2, names: ['参加培训', '培训人员'] }
  ]);
});

test('what the user has taken out is not joined', () => {
  const without = (out: string) => joinedNames(FOUND, ({ names }) => names.filter(({ name }) => name !== out));
  expect(without('培训')[0]?.names).toEqual(['业务培训', '开展培训会']);
  expect(without('开展培训会').map(({ unit }) => unit)).toEqual(['人次']);
});
