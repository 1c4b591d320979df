import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  [
    'what the row counts first',
    '破获偷茶案件«56起»，抓获嫌疑人«9人»；破获毁茶案件«22起»，抓获嫌疑人«7人»。',
    ['破获偷茶案件', '偷茶案件抓获嫌疑人', '破获毁茶案件', '毁茶案件抓获嫌疑人']
  ],
  [
    'those among whom they are',
    '截至7月，«10项»春茶活动中，«6项»推进滞后。«12项»秋茶活动中，«5项»推进滞后。',
    ['春茶活动', '春茶活动推进滞后 < 春茶活动', '秋茶活动', '秋茶活动推进滞后 < 秋茶活动']
  ],
  [
    'not what is measured of something',
    '茶市成交金额«90亿元»；春茶标段数量«9个»，交易金额«50亿元»；秋茶标段数量«3个»，交易金额«40亿元»。',
    ['茶市成交金额', '春茶标段数量', '交易金额', '秋茶标段数量', '交易金额']
  ],
  [
    'not what is counted alike',
    '新增茶园«5处»，其中停用«3处»；新增花圃«6处»，其中停用«2处»。',
    ['新增茶园', '停用 < 新增茶园', '新增花圃', '停用 < 新增花圃']
  ]
])('%s', checkNames);
