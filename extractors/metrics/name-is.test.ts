import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  ['what the rest are', '办理案件«14件»，其余«13件»均为占道经营案。', ['办理案件', '办理占道经营案']],
  ['what those are', '收到申请«27件»，«26件»为茶农申请。', ['收到申请', '收到茶农申请']],
  ['a figure that is named before', '新建茶亭«9座»为游客休憩点。', ['新建茶亭']]
])('%s', checkNames);
