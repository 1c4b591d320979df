import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  [
    'money alone is for what is done next',
    '投入资金«50万元»，更新果皮收纳箱«500个»；投入资金«12万元»，修复公厕设施«23处»。',
    ['更新果皮收纳箱投入资金', '更新果皮收纳箱', '修复公厕设施投入资金', '修复公厕设施']
  ],
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
