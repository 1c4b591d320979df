import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  [
    'another year reached, and the rank after it',
    '接待香客«54万人次»，同比增长«7%»，恢复到疫情前同期的«81%»，位列全市«第4位»。',
    ['接待香客', '接待香客同比增长', '接待香客恢复到疫情前同期', '接待香客全市排名']
  ],
  [
    'the plan that was met, and the growth after it',
    '协议引资«8亿元»，完成年度目标任务的«207%»，同比增长«49%»。',
    ['协议引资', '协议引资完成年度目标任务', '协议引资同比增长']
  ],
  ['what is booked has no share', '预约占用茶室«3间»。', ['预约占用茶室']],
  ['a rate of tasks is a rate', '完成任务率为«90%»。', ['完成任务率']],
  ['a task that is counted is none', '完成年度任务«80件»。', ['完成年度任务']],
  ['works that are done are no task', '工程完成«60%»。', ['工程完成']],
  [
    'of what it is the share, before its word',
    '茶业增加值«45万元»，占生产总值的比重为«46%»。',
    ['茶业增加值', '茶业增加值占生产总值的比重']
  ],
  ['所占', '公开茶园信息«20条»，所占比例为«30%»。', ['公开茶园信息', '公开茶园信息占比']],
  ['a share', '茶园占耕地面积的«20%»。', ['茶园占耕地面积']],
  ['a share about so large', '女职工«30人»，约占«60%»。', ['女职工', '女职工占比']]
])('%s', checkNames);
