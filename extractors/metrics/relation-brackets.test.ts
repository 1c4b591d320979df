import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  [
    'a bare count is of the thing before, which does what follows',
    '茶乡公众号（«1个»）发布信息«49条»；茶乡视频号（«1个»）发布信息«46条»。',
    ['茶乡公众号', '茶乡公众号发布信息', '茶乡视频号', '茶乡视频号发布信息']
  ],
  [
    'parts named before their brackets',
    '交办茶事«90件»，其中件数前三的部门是茶业局（«50件»）、茶树镇（«30件»）、茶人社保障局（«9件»）。',
    ['交办茶事', '茶业局 < 交办茶事', '茶树镇 < 交办茶事', '茶人社保障局 < 交办茶事']
  ],
  [
    'but not accounts that are no parts',
    '发布茶讯«90条»，其中原创«50条»，开设茶乡公众号（«1个»）。',
    ['发布茶讯', '原创 < 发布茶讯', '茶乡公众号']
  ],
  ['a rate in brackets is of the rate before', '水费收缴率（«98%»）较好。', ['水费收缴率']],
  ['a count that says what it is of', '购置水泵（新增«2台»）。', ['新增']],
  ['two counts in brackets', '举办展会（线上«2场»、线下«4场»）。', ['线上', '线下']],
  ['a figure before the brackets has the thing', '购置水泵«9台»（«2台»）。', ['购置水泵', '水泵']],
  [
    'who is named after the brackets does it',
    '茶乡公众号（«1个»）和视频号发布信息«49条»。',
    ['茶乡公众号', '视频号发布信息']
  ],
  ['a mark after the brackets parts', '茶乡展厅（«1个»），发布信息«49条»。', ['茶乡展厅', '发布信息']],
  [
    'a figure right after brackets is of what stands before them',
    '茶业税收（含补助«3亿元»）«12亿元»。',
    ['补助', '茶业税收']
  ],
  ['and of nothing further back', '走访农户«9户»（含茶农«3户»）«12次»。', ['走访农户', '茶农 < 走访农户', '农户']],
  ['what follows in another sentence is done by others', '新建茶亭（«2座»）。发布信息«49条»。', ['茶亭', '发布信息']]
])('%s', checkNames);
