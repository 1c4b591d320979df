import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  ['of how many kinds they are', '编制«9类»«590个»炒茶标准。', ['编制炒茶标准种类', '编制炒茶标准']],
  ['larger kinds', '公布«3大类»«12项»茶事服务。', ['公布茶事服务类别', '茶事服务']],
  ['kinds that are named themselves', '清理«9类»问题。', ['清理问题']]
])('%s', checkNames);
