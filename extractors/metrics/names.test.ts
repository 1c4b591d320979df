import { expect, test } from 'vitest';
import { measureMarked } from './marked.fixture';

const names = (body: string): string[] => measureMarked(body).map((m) => m.name);

test.each([
  ['a verb and its object before the figure', '全年共发布政务信息«52条»。', ['发布政务信息']],
  ['a thing after the figure', '我局查处«6起»违规倾倒垃圾行为。', ['查处违规倾倒垃圾行为']],
  ['对 … 进行: the deed comes first', '对«30个»隐患点进行了整改。', ['整改隐患点']],
  [
    'side by side: households and persons',
    '全县低保对象新增«12户»«30人»。',
    ['全县低保对象新增户数', '全县低保对象新增人数']
  ],
  ['a list under one verb', '建成«3个»文化广场、«5个»农家书屋。', ['建成文化广场', '建成农家书屋']],
  ['two rates share one figure', '办结率、满意率均达«100%»。', ['办结率', '满意率']],
  ['two figures in the order of two names', '林地、草地分别增长«2.1%»、«3.4%»。', ['林地增长', '草地增长']],
  [
    'a change is of the level before it',
    '完成外贸进出口«3亿元»，同比增长«8%»。',
    ['完成外贸进出口', '完成外贸进出口同比增长']
  ],
  ['what says nothing alone gets its thing', '举办招聘会«8场»，参与人数«900人»。', ['举办招聘会', '招聘会参与人数']]
])('%s', (_title, body, expected) => {
  expect(names(body)).toEqual(expected);
});
