import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  ['a theme comes before what is done everywhere', '二是开展禁毒宣传。悬挂横幅«12条»。', ['禁毒宣传悬挂横幅']],
  [
    'a new point has nothing to do with the one before',
    '一是修缮水渠。修缮水渠«5条»。二是抓好护林防火工作，投入«3万元»。',
    ['修缮水渠', '护林防火工作投入']
  ]
])('%s', checkNames);
