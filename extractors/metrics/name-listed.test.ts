import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  ['what they all are', '改造青石茶园、白河茶园和云岭茶园«3个»，投资«9万元»。', ['改造茶园', '茶园投资']],
  ['not where more are counted than listed', '改造青石茶园、白河茶园«9个»。', ['改造青石茶园、白河茶园']],
  ['not where they are not alike', '新建茶亭、水车«2座»。', ['新建茶亭、水车']]
])('%s', checkNames);
