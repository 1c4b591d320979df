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
  ['较好 compares nothing', '较好完成任务«12件»。', ['较好完成任务']],
  ['a payment is no schedule', '超时进度款«12万元»。', ['超时进度款']]
])('%s', checkNames);
