import { describe, expect, test } from 'vitest';
import type { EffectiveReport } from '$lib/library/effective-view';
import { coverage, reportYears, strayReports, twinReports } from './coverage';
import { readRoster } from './read-roster';
import { suggestBodies } from './suggest-bodies';
import { suggestRoster } from './suggest-roster';

const { bodies: roster } = readRoster([
  ['名称', '别名', '级别', '分组'],
  ['砚湖市', '', '市', ''],
  ['砚湖市统计局', '市统计局', '市', '市直'],
  ['石笕镇', '', '乡镇街道', '乡镇'],
  ['青箬乡', '', '乡镇街道', '乡镇'],
  ['鹭汀县司法局', '县司法局', '县区', ''],
  ['云柘县司法局', '县司法局', '县区', '']
]);
let count = 0;
function report(change: Partial<EffectiveReport>): EffectiveReport {
  const id = `r${++count}`;
  return {
    record: 'report',
    id,
    source: `${id}.txt`,
    title: `${change.agency ?? ''}2023年政务公开工作总结`,
    start: 0,
    end: 9,
    agency: null,
    agency_level: '县区',
    report_type: '政务公开',
    year: 2023,
    date: null,
    content: id,
    origin: 'user',
    position: count,
    label: change.agency ?? id,
    body: `#${id}`,
    proper: false,
    group: '',
    official: null,
    body_kind: '政府',
    latest: true,
    corrected: false,
    ...change
  };
}
const of = (name: string, change: Partial<EffectiveReport> = {}) => {
  const place = roster.findIndex((body) => body.name === name);
  return report({ agency: name, body: roster[place]?.id ?? '', official: place + 1, proper: true, ...change });
};

describe('who has reported', () => {
  const reports = [
    of('砚湖市'),
    of('砚湖市', { report_type: '党建' }),
    of('石笕镇', { year: 2022 }),
    report({ agency: '白芷县' })
  ];

  test('in a year', () => {
    const { groups, reported, unreported } = coverage(roster, reports, 2023, '');
    expect(reported).toBe(1);
    expect(unreported.map(({ name }) => name)).not.toContain('砚湖市');
    expect(unreported).toHaveLength(5);
    expect(groups.map(({ group, reported, rows }) => [group, reported, rows.length])).toEqual([
      ['', 1, 3],
      ['市直', 0, 1],
      ['乡镇', 0, 2]
    ]);
  });

  test.each([
    [2022, '', 1],
    [2022, '党建', 0],
    [null, '', 2],
    [2023, '党建', 1],
    [2021, '', 0]
  ] as const)('in %s of type “%s”: %i', (year, type, expected) => {
    expect(coverage(roster, reports, year, type).reported).toBe(expected);
  });

  test('years are there once, the latest first', () => expect(reportYears(reports)).toEqual([2023, 2022]));
});

test('a report of no body is told with why', () => {
  const reports = [
    of('砚湖市'),
    report({ agency: 'XX镇' }),
    report({ agency: '县司法局' }),
    report({ agency: '白芷县' }),
    report({ agency: null })
  ];
  expect(strayReports(roster, reports).map(({ why }) => why)).toEqual(['blanked', 'doubtful', 'unknown', 'nameless']);
});

test('two reports of one body, year and type are told, two of different types are not', () => {
  const reports = [
    of('砚湖市'),
    of('砚湖市'),
    of('石笕镇'),
    of('石笕镇', { report_type: '党建' }),
    of('青箬乡', { year: 2022 })
  ];
  expect(twinReports(reports).map((group) => group.map(({ id }) => id))).toEqual([[reports[0]?.id, reports[1]?.id]]);
});

describe('bodies that a report may be of', () => {
  const suggest = (agency: string, level: EffectiveReport['agency_level'], reported: string[] = []) =>
    suggestBodies(report({ agency, agency_level: level }), roster, new Set(reported)).map(({ name }) => name);
  test.each([
    ['XX镇', '乡镇街道', ['石笕镇']],
    ['XX乡', '乡镇街道', ['青箬乡']],
    ['砚湖统计局', '市', ['砚湖市统计局']],
    ['XX县司法局', '县区', ['鹭汀县司法局', '云柘县司法局']],
    ['砚湖市统计与调查局', '市', ['砚湖市统计局']],
    ['某某', '县区', []]
  ] as const)('%s', (agency, level, expected) => {
    expect(suggest(agency, level).slice(0, expected.length)).toEqual(expected);
  });

  test.each([
    ['another level', '区统计局', '县区'],
    ['a bureau that shares 计局 alone', '审计局', '市'],
    ['a bureau that shares its place alone', '砚湖市审计局', '市'],
    ['a bureau that shares one character of what it is for', '鹭汀县司机管理局', '县区']
  ] as const)('%s is not suggested', (_why, agency, level) => expect(suggest(agency, level)).toEqual([]));

  test('one that has not reported comes first', () => {
    const [, , , , luting, yunzhe] = roster;
    expect(suggest('XX县司法局', '县区', [luting?.id ?? ''])[0]).toBe(yunzhe?.name);
  });
});

test('a roster is made of the library’s proper names that it does not have, higher levels first', () => {
  const made = suggestRoster([
    report({ agency: '鹭汀县人力资源和社会保障局', proper: true }),
    report({ agency: '鹭汀县人社局', proper: true }),
    report({ agency: '鹭汀县人社局', proper: true }),
    report({ agency: '青岚省文旅厅', proper: true, agency_level: '省' }),
    report({ agency: 'XX镇' }),
    of('砚湖市')
  ]);
  expect(made.map(({ name, level, order }) => [name, level, order])).toEqual([
    ['青岚省文旅厅', '省', 1],
    ['鹭汀县人社局', '县区', 2]
  ]);
});
