import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  [
    'what comes in is no part of what goes out',
    '公开信息«52条»，其中政策«42条»，受理申请«3件»。',
    ['公开信息', '政策 < 公开信息', '受理申请']
  ],
  [
    'of what is counted the same it is one',
    '公开信息«52条»，其中受理«42条»，转办«3条»。',
    ['公开信息', '受理 < 公开信息', '转办 < 公开信息']
  ],
  [
    'what comes in is a part of what came in',
    '受理申请«52件»，其中办理取水«42件»。',
    ['受理申请', '办理取水 < 受理申请']
  ]
])('%s', checkNames);
