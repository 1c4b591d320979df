import { expect, test } from 'vitest';
import type { EffectiveReport } from '$lib/library/effective-view';
import { readRoster } from './read-roster';
import { unreportedCount } from './unreported';

const { bodies: roster } = readRoster([['鹭汀县'], ['白芷县'], ['云柘县']]);
const report = (body: string, year: number | null) => ({ body, year }) as EffectiveReport;

test.each([
  [
    'of the latest year',
    [report('鹭汀县', 2022), report('白芷县', 2023), report('#x', 2023)],
    { year: 2023, count: 2 }
  ],
  ['of none without a year', [report('鹭汀县', null)], null],
  ['of none without reports', [], null]
])('bodies without a report are counted %s', (_title, reports, expected) => {
  expect(unreportedCount({ roster, reports })).toEqual(expected);
});

test('without a roster there is nothing to count', () => {
  expect(unreportedCount({ roster: [], reports: [report('鹭汀县', 2023)] })).toBeNull();
});
