import { expect, test } from 'vitest';
import { checkNames, measureMarked, type NameRow } from './marked.fixture';

test.each<NameRow>([
  [
    'a bare count is of the thing before, which does what follows',
    '茶乡公众号（«1个»）发布信息«49条»；茶乡视频号（«1个»）发布信息«46条»。',
    ['茶乡公众号', '茶乡公众号发布信息', '茶乡视频号', '茶乡视频号发布信息']
  ],
  ['a rate in brackets is of the rate before', '水费收缴率（«98%»）较好。', ['水费收缴率']],
  ['a count that says what it is of', '购置水泵（新增«2台»）。', ['新增']],
  ['two counts in brackets', '举办展会（线上«2场»、线下«4场»）。', ['线上', '线下']],
  ['a figure before the brackets has the thing', '购置水泵«9台»（«2台»）。', ['购置水泵', '水泵']],
  [
    'who is named after the brackets does it',
    '茶乡公众号（«1个»）和视频号发布信息«49条»。',
    ['茶乡公众号', '视频号发布信息']
  ],
  ['a mark after the brackets parts', '茶乡展厅（«1个»），发布信息«49条»。', ['茶乡展厅', '发布信息']],
  [
    'a level that another is held against',
    '年降雨量«815毫米»，主汛期雨量较常年（«670毫米»）偏多«20%»。',
    ['年降雨量', '常年主汛期雨量', '年降雨量偏多']
  ],
  ['and with its thing before', '梅雨量«234毫米»，与常年（«236毫米»）持平。', ['梅雨量', '常年梅雨量']],
  [
    'what follows is of the level, and not of the other',
    '财政收入比上年（«8亿元»）增长«10%»，达«9亿元»。',
    ['上年财政收入', '财政收入增长', '财政收入']
  ],
  [
    'another level is no part of one',
    '受理工单«500件»，比上年同期（«400件»）增加«100件»。',
    ['受理工单', '上年同期受理工单', '工单增加']
  ],
  [
    'a figure right after brackets is of what stands before them',
    '茶业税收（含补助«3亿元»）«12亿元»。',
    ['补助', '茶业税收']
  ],
  [
    'the same time a year before, of the figure before the brackets',
    '茶业产值完成«9亿元»（去年同期«8亿元»），增长«12%»。',
    ['茶业产值完成', '去年同期茶业产值', '茶业产值完成增长']
  ],
  ['and of nothing further back', '走访农户«9户»（含茶农«3户»）«12次»。', ['走访农户', '茶农 < 走访农户', '农户']],
  ['what follows in another sentence is done by others', '新建茶亭（«2座»）。发布信息«49条»。', ['茶亭', '发布信息']]
])('%s', checkNames);

test('another level is of its own year, or of a wider body', () => {
  const told = (body: string) =>
    measureMarked(body, { year: 2023 }).map(({ name, period, subject }) => [name, period, subject]);
  expect(told('财政收入比上年（«8亿元»）增长«10%»。')[0]).toEqual(['上年财政收入', '2022', null]);
  expect(told('办结率«95%»，比全省平均（«90%»）高。')[1]).toEqual(['全省平均办结率', null, '全省']);
});
