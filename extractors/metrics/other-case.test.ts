import { describe, test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

describe('reviews and suits', () => {
  test.each<NameRow>([
    [
      'are no parts of what is published',
      '主动公开茶讯«900条»，其中文件«20条»，动态«80条»，行政复议«0件»、行政诉讼«0件»。',
      ['主动公开茶讯', '文件 < 主动公开茶讯', '动态 < 主动公开茶讯', '行政复议', '行政诉讼']
    ],
    [
      'a part of a suit is none of a review',
      '产生行政复议案件«6件»和行政诉讼案件«3件»，其中行政复议维持«5件»，行政诉讼维持«3件»。',
      ['产生行政复议案件', '行政诉讼案件', '行政复议维持 < 产生行政复议案件', '行政诉讼维持 < 行政诉讼案件']
    ],
    [
      'but a review is a part of reviews',
      '办理行政复议«9件»，其中茶农申请复议«6件»，茶商申请复议«3件»。',
      ['办理行政复议', '茶农申请复议 < 办理行政复议', '茶商申请复议 < 办理行政复议']
    ]
  ])('%s', checkNames);
});
