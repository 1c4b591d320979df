import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  ['its heading', '（一）茶园管护\n修枝«3次»。\n（二）花圃管护\n修枝«4次»。', ['茶园管护修枝', '花圃管护修枝']],
  [
    'not of what says enough by itself',
    '（一）茶园管护\n完成春季修枝«3次»。\n（二）花圃管护\n完成春季修枝«4次»。',
    ['完成春季修枝', '完成春季修枝']
  ],
  [
    'not a heading that is a sentence',
    '（一）管护茶园，成效好\n修枝«3次»。\n（二）管护花圃，成效好\n修枝«4次»。',
    ['修枝', '修枝']
  ]
])('%s', checkNames);
