import { beforeEach, expect, test } from 'vitest';
import type { NameGroup } from '$lib/views/name-groups';
import { nameGroup } from '$lib/views/name-groups.fixture';
import { NameTicks } from './name-ticks.svelte';

const MEETINGS = nameGroup('次', '业务培训', '培训', '开展培训会');
const PEOPLE = nameGroup('人次', '参加培训', '培训');
let ticks: NameTicks;
const names = (of: NameGroup) => ticks.of(of).map(({ name }) => name);

beforeEach(() => {
  ticks = new NameTicks();
  ticks.begin(' 培训 ');
});

test('only the name that was typed is ticked by itself', () => {
  expect(names(MEETINGS)).toEqual(['培训']);
  expect(names(PEOPLE)).toEqual(['培训']);
  expect(names(nameGroup('场', '专题培训', '集中培训'))).toEqual([]);
});

test('a tick is of one group, and can be taken back', () => {
  ticks.toggle(MEETINGS, '业务培训');
  ticks.toggle(MEETINGS, '培训');
  expect([names(MEETINGS), names(PEOPLE)]).toEqual([['业务培训'], ['培训']]);
  ticks.toggle(MEETINGS, '业务培训');
  expect(names(MEETINGS)).toEqual([]);
});

test('all and none', () => {
  ticks.toggle(MEETINGS, '业务培训');
  ticks.setAll([MEETINGS, PEOPLE], true);
  expect([names(MEETINGS).length, names(PEOPLE).length]).toEqual([3, 2]);
  ticks.setAll([MEETINGS], false);
  expect([names(MEETINGS).length, names(PEOPLE).length]).toEqual([0, 2]);
});

test('other words begin anew', () => {
  ticks.setAll([MEETINGS], true);
  ticks.begin('业务培训');
  expect(names(MEETINGS)).toEqual(['业务培训']);
});

test('groups with the name typed come first, the others as they were', () => {
  const other = nameGroup('场', '专题培训');
  expect(ticks.bestFirst([other, MEETINGS, nameGroup('期', '培训班'), PEOPLE])).toEqual([
    MEETINGS,
    PEOPLE,
    other,
    nameGroup('期', '培训班')
  ]);
});
