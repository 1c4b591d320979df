import { describe, expect, test } from 'vitest';
import { planImport, type ImportMode } from './import-plan';
import { readRoster } from './read-roster';
import type { SheetRows } from './roster-file';
import type { RosterBody } from './roster';

const { bodies: current } = readRoster([
  ['名称', '别名', '级别', '分组'],
  ['鹭汀县人社局', '县人社局', '县区', '县直'],
  ['砚湖市', '', '市', ''],
  ['白芷县', '', '县区', '县']
]);
const plan = (rows: SheetRows, mode: ImportMode = 'merge') => planImport(current, readRoster(rows), mode);
const names = (bodies: readonly RosterBody[]) => bodies.map(({ name }) => name);

describe('what an import would do', () => {
  test('to an empty roster: all is added, in the order of the sheet', () => {
    const made = planImport(
      [],
      readRoster([
        ['名称', '序号'],
        ['乙县', 9],
        ['甲县', 3]
      ]),
      'merge'
    );
    expect([names(made.added), names(made.roster), made.roster.map(({ order }) => order)]).toEqual([
      ['乙县', '甲县'],
      ['甲县', '乙县'],
      [1, 2]
    ]);
  });

  test('a column that the sheet does not have changes nothing', () => {
    const made = plan([['砚湖市'], ['白芷县'], ['云柘县']]);
    expect([names(made.added), made.changed, made.same]).toEqual([['云柘县'], [], 2]);
    expect(names(made.roster)).toEqual(['鹭汀县人社局', '砚湖市', '白芷县', '云柘县']);
  });

  test('another spelling of a name is the same body, which keeps its id', () => {
    const made = plan([
      ['名称', '别名'],
      ['鹭汀县人力资源和社会保障局', '县人社局']
    ]);
    expect([made.added, made.changed.map(({ after }) => [after.id, after.name])]).toEqual([
      [],
      [[current[0]?.id, '鹭汀县人力资源和社会保障局']]
    ]);
  });

  test('a body named by its alias is renamed, and its former name stays as an alias', () => {
    const [changed] = plan([
      ['名称', '别名'],
      ['县人社局', '人社局']
    ]).changed;
    expect(changed?.after).toMatchObject({ id: current[0]?.id, name: '县人社局', aliases: ['人社局', '鹭汀县人社局'] });
  });

  test('bodies that the sheet does not name stay, or go where that is wanted', () => {
    const rows = [['名称'], ['白芷县'], ['砚湖市']];
    expect(names(plan(rows).removed)).toEqual([]);
    const replaced = plan(rows, 'replace');
    expect([names(replaced.removed), names(replaced.roster)]).toEqual([['鹭汀县人社局'], ['白芷县', '砚湖市']]);
  });

  test('names that two bodies would answer to are told', () => {
    const made = plan([
      ['名称', '别名'],
      ['云柘县人社局', '县人社局']
    ]);
    expect(made.conflicts.map(({ name, bodies }) => [name, names(bodies)])).toEqual([
      ['县人社局', ['鹭汀县人社局', '云柘县人社局']]
    ]);
  });

  test('the same sheet again changes nothing', () => {
    const rows = [
      ['名称', '别名', '级别', '分组', '序号'],
      ['鹭汀县人社局', '县人社局', '县区', '县直', 1]
    ];
    const made = plan(rows);
    expect([made.added, made.changed, made.removed, made.roster]).toEqual([[], [], [], current]);
  });

  test('nor where a body answers to an alias by its own name already', () => {
    const read = readRoster([
      ['名称', '别名'],
      ['鹭汀县人力资源和社会保障局', '鹭汀县人社局']
    ]);
    const [first] = read.bodies;
    const made = planImport(read.bodies, read, 'merge');
    expect([made.changed, made.roster]).toEqual([[], [first]]);
  });

  test('a new body never gets an id that another one has', () => {
    const [first] = current;
    if (!first) throw new Error('empty');
    const renamed = { ...first, id: '云柘县', name: '云柘区' };
    const made = planImport([renamed], readRoster([['云柘县']]), 'merge');
    expect(made.added.map(({ id }) => id)).toEqual(['云柘县~2']);
  });
});
