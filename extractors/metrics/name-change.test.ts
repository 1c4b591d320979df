import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  ['higher than elsewhere', '粮食单产«900公斤»，较全市平均水平高«12公斤»。', ['粮食单产', '粮食单产较全市平均水平高']],
  ['ahead of the schedule', '完成投资«9亿元»，超时序进度«3个百分点»。', ['完成投资', '完成投资超时序进度']],
  [
    'a remark in between',
    '本月降雨量«79毫米»，较常年（«67毫米»）偏多«17%»。',
    ['本月降雨量', '常年本月降雨量', '本月降雨量偏多']
  ],
  [
    'compared with the year before',
    '建筑业产值«9亿元»，与去年同期相比增长«5%»。',
    ['建筑业产值', '建筑业产值与去年同期相比增长']
  ],
  [
    'ahead of the schedule in other words',
    '完成投资«9亿元»，超序时进度«3个百分点»。',
    ['完成投资', '完成投资超序时进度']
  ],
  ['a contest compares nothing', '粮食单产«900公斤»，比武获奖«12人»。', ['粮食单产', '比武获奖']],
  [
    'growth held against growth, and the rank after it',
    '茶叶产值«93万元»，同比增长«17%»，高出全市平均增速«13个百分点»，位列全市«第2位»。',
    ['茶叶产值', '茶叶产值同比增长', '茶叶产值增速高出全市平均增速', '茶叶产值增速全市排名']
  ],
  [
    'beyond an average',
    '茶叶产值同比增长«17%»，超全市平均«8个百分点»。',
    ['茶叶产值同比增长', '茶叶产值增速超全市平均']
  ],
  ['against another period', '受理茶农来信«60件»，较上年度上升«26%»。', ['受理茶农来信', '受理茶农来信较上年度上升']],
  [
    'against the period before',
    '受理茶农来信«60件»，较上期相比增长了«9件»。',
    ['受理茶农来信', '受理茶农来信较上期相比增长']
  ],
  ['against the current', '茶叶产值«12万元»，逆势增长«5%»。', ['茶叶产值', '茶叶产值逆势增长']],
  [
    'what changed stands between',
    '发生山火«45起»、受伤«9人»，同比山火起数增加«2起»、上升«4%»，受伤人数减少«2人»、下降«3%»。',
    ['发生山火', '山火受伤', '山火起数同比增加', '山火起数上升', '受伤人数减少', '受伤人数下降']
  ],
  ['a number that changed', '山火受伤人数减少«2人»。', ['山火受伤人数减少']],
  ['较好 compares nothing', '较好完成任务«12件»。', ['较好完成任务']],
  ['a payment is no schedule', '超时进度款«12万元»。', ['超时进度款']]
])('%s', checkNames);
