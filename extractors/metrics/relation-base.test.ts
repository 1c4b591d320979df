import { expect, test } from 'vitest';
import { checkNames, measureMarked, type NameRow } from './marked.fixture';

test.each<NameRow>([
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
    'the same time a year before, of the figure before the brackets',
    '茶业产值完成«9亿元»（去年同期«8亿元»），增长«12%»。',
    ['茶业产值完成', '去年同期茶业产值', '茶业产值完成增长']
  ],
  [
    'before a change, at the time that it is held against',
    '茶叶总产量«5万吨»，较2016年«4万吨»增长«25%»；茶籽产量«9吨»，比上年同期«8吨»增长«12%»。',
    [
      '茶叶总产量',
      '2016年茶叶总产量',
      '茶叶总产量较2016年增长',
      '茶籽产量',
      '上年同期茶籽产量',
      '茶籽产量较上年同期增长'
    ]
  ],
  [
    'with its 的, its deed, or the change behind a comma',
    '来信«25件»，较去年同期的«30件»下降«20%»；采制春茶«9吨»，较上年同期采制«8吨»，上升«12%»。',
    ['来信', '去年同期来信', '来信较去年同期下降', '采制春茶', '上年同期采制春茶', '采制春茶较上年同期上升']
  ],
  [
    'two levels side by side',
    '集体访«55批»«904人次»，较去年同期的«60批»«1023人次»下降«8%»。',
    ['集体访', '集体访人次', '去年同期集体访', '去年同期集体访人次', '集体访人次下降']
  ],
  [
    'not what it changed by',
    '产值«9亿元»，较去年同期增加«1亿元»，增长«8%»。',
    ['产值', '产值较去年同期增加', '产值增长']
  ],
  ['not where nothing changes', '茶叶总产量«5万吨»，较2016年多出«1万吨»。', ['茶叶总产量', '茶叶总产量较2016年多']],
  [
    'last year, in brackets after a change',
    '受理茶农来信«8件»，同比下降«20%»（去年«10件»）。',
    ['受理茶农来信', '受理茶农来信同比下降', '去年受理茶农来信']
  ],
  [
    'two of last year',
    '来茶商访«5批»«94人次»，比去年同期有所下降（去年«6批»«99人次»）。',
    ['来茶商访', '来茶商访人次', '去年来茶商访', '去年来茶商访人次']
  ],
  ['another count in brackets is no level', '受理茶农来信«8件»（去年«3人»）。', ['受理茶农来信', '茶农来信']]
])('%s', checkNames);

test('another level is of its own year, or of a wider body', () => {
  const told = (body: string) =>
    measureMarked(body, { year: 2023 }).map(({ name, period, subject }) => [name, period, subject]);
  expect(told('财政收入比上年（«8亿元»）增长«10%»。')[0]).toEqual(['上年财政收入', '2022', null]);
  expect(told('办结率«95%»，比全省平均（«90%»）高。')[1]).toEqual(['全省平均办结率', null, '全省']);
});
