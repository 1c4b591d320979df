import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  ['a list under 包括', '重点村包括南坡、北坡共«2个»村。', ['重点村']],
  ['a title before what it is one of', '印发《茶园管护办法》«1件»规范性文件。', ['印发规范性文件']],
  ['another thing than the group', '重点村包括南坡、北坡共«2处»景点。', ['景点']]
])('%s', checkNames);
