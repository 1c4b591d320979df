import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  ['those put right', '排查茶园隐患«9处»，已整改«7处»。', ['排查茶园隐患', '茶园隐患整改 < 排查茶园隐患']],
  [
    'and those that are not yet',
    '发现茶园问题«X个»，已完成整改«X个»，正在整改«X个»。',
    ['发现茶园问题', '茶园问题完成整改 < 发现茶园问题', '茶园问题正在整改 < 发现茶园问题']
  ],
  ['past a rate', '抽检茶样«95批»，合格率«93%»，合格«88批»。', ['抽检茶样', '茶样合格率', '茶样合格 < 抽检茶样']],
  ['no more than were found', '排查茶园隐患«9处»，整改«12处»。', ['排查茶园隐患', '茶园隐患整改']],
  ['not of what counts otherwise', '检查茶厂«9家»，整改«7处»。', ['检查茶厂', '茶厂整改']],
  ['not of what nobody looked for', '新建茶馆«9家»，整改«7家»。', ['新建茶馆', '茶馆整改']],
  ['what was answered is told by itself', '收到茶农问题«9件»，办结«7件»。', ['收到茶农问题', '茶农问题办结']]
])('%s', checkNames);
