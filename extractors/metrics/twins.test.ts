import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  [
    'what a row begins with goes before its heading',
    '（一）茶园管护\n青石街道，修枝«3次»。\n（二）花圃管护\n白河街道，修枝«4次»。',
    ['青石街道修枝', '白河街道修枝']
  ],
  [
    'headings tell apart rows that begin alike',
    '（一）茶园管护\n青石街道，修枝«3次»。\n（二）花圃管护\n青石街道，修枝«4次»。',
    ['茶园管护修枝', '花圃管护修枝']
  ],
  ['not what says the same again', '（一）茶园管护\n修枝«3次»。\n（二）花圃管护\n修枝«3次»。', ['修枝', '修枝']],
  ['not what is counted otherwise', '（一）茶园管护\n修枝«3次»。\n（二）花圃管护\n修枝«4人»。', ['修枝', '修枝']]
])('%s', checkNames);
