import { expect, test } from 'vitest';
import { changedKeys, isTyped } from './address-change';

test.each([
  ['a letter more', 'q=培', 'q=培训', ['q'], true],
  ['the first letter, on the third page', 'page=3', 'q=培', ['page', 'q'], true],
  ['a letter that makes the own title stale', 'title=甲&q=', 'title=甲&q=乙&stale=yes', ['q', 'stale'], true],
  ['an own title', '', 'title=甲', ['title'], true],
  ['a page', 'page=2', 'page=3', ['page'], false],
  ['a tick', 'level=市&page=2', 'level=市,县区', ['level', 'page'], false],
  ['all filters cleared', 'q=培训&level=市', '', ['level', 'q'], false],
  ['a measure that drops the own title', 'm=a&title=甲', 'm=b', ['m', 'title'], false],
  ['nothing', 'm=a&level=', 'level=&m=a', [], false]
])('%s', (_, before, after, keys, typed) => {
  const changed = changedKeys(new URLSearchParams(before), new URLSearchParams(after));
  expect(changed).toEqual(keys);
  expect(isTyped(changed)).toBe(typed);
});
