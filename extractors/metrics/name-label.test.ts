import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  ['labels parted by blanks alone', '春茶：«9吨» 秋茶：«8吨» 夏茶：«3吨»', ['春茶', '秋茶', '夏茶']],
  ['a blank before what is counted', '售出«9吨» 秋茶。', ['售出秋茶']],
  [
    'a row of labels, all of the total before',
    '公开茶讯«9条»，其中：机构概况：«2条»，主要包括职务等信息；茶事动态：«4条»；招标投标：«3条»。',
    ['公开茶讯', '机构概况 < 公开茶讯', '茶事动态 < 公开茶讯', '招标投标 < 公开茶讯']
  ],
  ['labels without a total', '茶讯：«5条»，茶事：«6条»。', ['茶讯', '茶事']],
  ['a time is no label', '开展炒茶培训，今年以来：«5场»。', ['炒茶培训']],
  ['words of its own come first', '茶事动态：发布茶讯«5条»。', ['发布茶讯']]
])('%s', checkNames);
