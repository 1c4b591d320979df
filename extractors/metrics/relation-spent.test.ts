import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  [
    'money alone is for what is done next',
    '投入资金«50万元»，更新果皮收纳箱«500个»；投入资金«12万元»，修复公厕设施«23处»。',
    ['更新果皮收纳箱投入资金', '更新果皮收纳箱', '修复公厕设施投入资金', '修复公厕设施']
  ],
  [
    'each sum of a row is for what is done next',
    '投入«90万元»，开展茶亭二期建设，投入«75万元»，新建«10座»茶棚，茶亭已完工；投入«38万元»，开展茶楼建设。',
    ['开展茶亭二期建设投入', '新建茶棚投入', '新建茶棚', '开展茶楼建设投入']
  ],
  ['and what is planned', '2.计划投资«130万元»，建设青山茶坊；', ['建设青山茶坊计划投资']],
  [
    'works that are named before have it',
    '茶城项目开工，投入资金«9万元»，更新果皮收纳箱«5个»。',
    ['茶城项目投入资金', '更新果皮收纳箱']
  ],
  ['what goes on about the money is no purpose', '投入资金«9万元»，完成投资«5万元»。', ['投入资金', '完成投资']],
  [
    'money with its purpose has one',
    '投入资金«9万元»修复茶亭，更新果皮收纳箱«5个»。',
    ['修复茶亭投入资金', '更新果皮收纳箱']
  ]
])('%s', checkNames);
