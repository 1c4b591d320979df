import { describe, expect, test } from 'vitest';
import { officeKey } from './office-names';
import { levelFromName } from './levels';
import { readRoster } from './read-roster';
import { indexRoster, type RosterBody } from './roster';
import { rosterSheet, templateSheet } from './roster-sheet';
import type { Sheet } from '$lib/export/sheet';

const body = (name: string, change: Partial<RosterBody> = {}): RosterBody => ({
  id: name,
  name,
  aliases: [],
  level: '县区',
  group: '',
  order: 1,
  ...change
});

const rowsOf = (sheet: Sheet) => [sheet.columns.map(({ header }) => header), ...sheet.rows];

describe('spellings of one body agree', () => {
  test.each([
    ['鹭汀县人力资源和社会保障局', '鹭汀县人社局'],
    ['鹭汀县人力资源社会保障局', '鹭汀县 人社局'],
    ['鹭汀县人民政府', '鹭汀县'],
    ['鹭汀县人民政府办公室', '鹭汀县政府办'],
    ['云州市发展和改革委员会', '云州市发改委'],
    ['云州市卫生健康委', '云州市卫健委'],
    ['石桥街道办事处', '石桥街道'],
    ['云州市住房公积金管理中心', '云州市公积金中心'],
    ['云州市市场监督管理局', '云州市市场监管局']
  ])('%s and %s', (a, b) => {
    expect(officeKey(a)).toBe(officeKey(b));
  });

  test.each([
    ['鹭汀县司法局', '云州市司法局'],
    ['鹭汀县', '鹭汀县政府办'],
    ['鹭汀县教育局', '鹭汀县教体局']
  ])('%s and %s do not', (a, b) => {
    expect(officeKey(a)).not.toBe(officeKey(b));
  });
});

describe('looking a body up', () => {
  const roster = [
    body('鹭汀县人力资源和社会保障局', { aliases: ['县人社局'], order: 2 }),
    body('鹭汀县司法局', { order: 1 }),
    body('云州市司法局', { aliases: ['市司法局'], order: 3 })
  ];

  test('by name, short name or alias', () => {
    const index = indexRoster(roster);
    expect(index.bodyOf('鹭汀县人社局')).toBe(roster[0]);
    expect(index.bodyOf('县人社局')).toBe(roster[0]);
    expect(index.bodyOf('鹭汀县司法局')).toBe(roster[1]);
  });

  test('a name that nobody has is nobody’s', () => {
    expect(indexRoster(roster).bodyOf('县司法局')).toBeNull();
    expect(indexRoster(roster).bodyOf('XX县司法局')).toBeNull();
  });

  test('a name of two bodies is given to neither, and told', () => {
    const index = indexRoster([
      body('甲县司法局', { aliases: ['县司法局'] }),
      body('乙县司法局', { aliases: ['县司法局'] })
    ]);
    expect(index.bodyOf('县司法局')).toBeNull();
    expect(index.conflicts.map((conflict) => conflict.name)).toEqual(['县司法局']);
  });
});

describe('reading a roster from a sheet', () => {
  test('with headings in any order, and level words in the name', () => {
    const { bodies, problems } = readRoster([
      ['序号', '单位名称', '简称', '级别', '分组'],
      [2, '鹭汀县人社局', '人社局、县人社局', '', '县直'],
      [1, '云州市', '', '市', ''],
      ['', '松原镇', '', '', '']
    ]);
    expect(problems).toEqual([]);
    expect(bodies.map((entry) => [entry.name, entry.aliases, entry.level, entry.group, entry.order])).toEqual([
      ['鹭汀县人社局', ['人社局', '县人社局'], '县区', '县直', 2],
      ['云州市', [], '市', '', 1],
      ['松原镇', [], '乡镇街道', '', 3]
    ]);
  });

  test('plain names in one column', () => {
    expect(readRoster([['鹭汀县'], [' '], ['白石县']]).bodies.map((entry) => entry.name)).toEqual(['鹭汀县', '白石县']);
  });

  test('rows that cannot be taken are told by their number, the others stand', () => {
    const { bodies, problems } = readRoster([
      ['名称', '别名'],
      ['鹭汀县', ''],
      ['', '有别名'],
      ['鹭汀县人民政府', ''],
      ['长'.repeat(101), '']
    ]);
    expect(bodies).toHaveLength(1);
    expect(problems.map((problem) => problem.row)).toEqual([3, 4, 5]);
    expect(problems[1]?.message).toBe('“鹭汀县人民政府”与第 2 行是同一个单位，这一行没有读入。');
  });

  test('what is written out is read back the same', () => {
    const { bodies } = readRoster([
      ['名称', '别名', '级别', '分组', '序号'],
      ['鹭汀县', '鹭汀', '县区', '甲', '1'],
      ['云州市司法局', '', '市', '', '2']
    ]);
    expect(readRoster(rowsOf(rosterSheet(bodies))).bodies).toEqual(bodies);
  });

  test('the template can be imported as it is, and says nothing', () => {
    expect(readRoster(rowsOf(templateSheet()))).toMatchObject({ bodies: [], problems: [] });
  });

  test.each([
    ['=HYPERLINK("http://x")', 2],
    ['+甲县', 2],
    ['@SUM(A1)', 2],
    ['＝甲县', 2],
    ['XX镇', 2],
    ['某县', 2]
  ])('%s is no name', (name, row) => {
    const { bodies, problems } = readRoster([['名称'], [name], ['鹭汀县']]);
    expect(bodies.map((entry) => entry.name)).toEqual(['鹭汀县']);
    expect(problems.map((problem) => problem.row)).toEqual([row]);
  });

  test('aliases that cannot be taken are told, the row stands', () => {
    const { bodies, problems } = readRoster([
      ['名称', '别名', '级别'],
      ['鹭汀县', '鹭汀、XX县、=1+1', '国级']
    ]);
    expect(bodies.map(({ aliases, level }) => [aliases, level])).toEqual([[['鹭汀'], '县区']]);
    expect(problems.map(({ row }) => row)).toEqual([2, 2, 2]);
  });

  test('marks that hide or turn text are taken out', () => {
    expect(readRoster([['名称'], ['鹭\u200b汀\u202e县\n ']]).bodies[0]?.name).toBe('鹭汀县');
  });

  test('rows beyond the limit are not read, and told', () => {
    const rows = Array.from({ length: 20_005 }, (_, place) => [`第${place}镇`]);
    const { bodies, problems } = readRoster([['名称'], ...rows]);
    expect([bodies.length, problems.length]).toEqual([20_000, 1]);
  });
});

test.each([
  ['青岚省文化和旅游厅', '省'],
  ['砚湖市教育局', '市'],
  ['砚湖市鹭汀县教育局', '县区'],
  ['鹭汀县', '县区'],
  ['石笕镇人民政府', '乡镇街道'],
  ['柳浦街道办事处', '乡镇街道'],
  ['职业技术学院', '其他']
])('%s is of the level %s', (name, level) => expect(levelFromName(name)).toBe(level));
