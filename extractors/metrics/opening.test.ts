import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  [
    'what says nothing alone is of what its line begins with',
    '实施茶工家庭改造。今年投入资金«9万元»。',
    ['茶工家庭改造投入资金']
  ],
  ['not of what begins with a figure', '走访茶工«30名»。今年投入资金«9万元»。', ['走访茶工', '茶工投入资金']],
  [
    'not of a long sentence',
    '各村茶工热情很高，茶山上下秩序井然，春茶采摘进度比往年都快，实施茶工家庭改造。今年投入资金«9万元»。',
    ['投入资金']
  ],
  [
    'what is invested is of the works that the sentence before names',
    '今年安排«5批»。加快推进茶山水库加固工程。总投资«2亿元»。',
    ['安排', '茶山水库加固工程总投资']
  ]
])('%s', checkNames);
