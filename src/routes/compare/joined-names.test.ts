import { expect, test } from 'vitest';
import { nameGroup } from '$lib/views/name-groups.fixture';
import { joinedNames } from './joined-names';

const FOUND = [
  nameGroup('次', '业务培训', '培训'),
  nameGroup('次', '开展培训会'),
  nameGroup('人次', '参加培训'),
  nameGroup('人次', '培训人员'),
  nameGroup('期', '培训班'),
  nameGroup('篇', '培训信息')
];
const said = (ticked: Parameters<typeof joinedNames>[1]) =>
  joinedNames(FOUND, ticked).map(({ unit, units, groups, names }) => ({ unit, units, groups: groups.length, names }));

test('groups of interchangeable units are joined, others never; a unit of one group has nothing to join', () => {
  expect(said(({ names }) => names)).toEqual([
    { unit: '次', units: ['次', '期'], groups: 3, names: ['业务培训', '培训', '开展培训会', '培训班'] },
    { unit: '人次', units: ['人次'], groups: 2, names: ['参加培训', '培训人员'] }
  ]);
});

test('what the user has taken out is not joined; a unit of which nothing is left can still be ticked again', () => {
  const without = (...out: string[]) => said(({ names }) => names.filter(({ name }) => !out.includes(name)));
  expect(without('培训')[0]?.names).toEqual(['业务培训', '开展培训会', '培训班']);
  expect(without('参加培训', '培训人员')[1]).toEqual({ unit: '人次', units: ['人次'], groups: 2, names: [] });
});
