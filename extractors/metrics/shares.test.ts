import { describe, test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

describe('counts that tell their share of an earlier one', () => {
  test.each<NameRow>([
    [
      'in the same paragraph',
      '审查茶事提案«65件»。问题得到解决«35件»，占提案总数的«54%»。',
      ['审查茶事提案', '问题得到解决 < 审查茶事提案', '问题得到解决占提案总数']
    ],
    [
      'exactly, in a later paragraph',
      '转办茶农诉求«2.42万件»。\n各镇受理«1.56万件»，占转办总量的«64.46%»。',
      ['转办茶农诉求', '各镇受理 < 转办茶农诉求', '各镇受理占转办总量']
    ],
    [
      'not so exactly, in a later paragraph',
      '转办茶农诉求«50件»。\n各镇受理«30件»，占转办总量的«60%»。',
      ['转办茶农诉求', '各镇受理', '各镇受理占转办总量']
    ],
    [
      'another share than it makes up',
      '审查茶事提案«65件»。问题得到解决«35件»，占提案总数的«50%»。',
      ['审查茶事提案', '问题得到解决', '问题得到解决占提案总数']
    ],
    [
      'a share of no whole that is named',
      '审查茶事提案«65件»。问题得到解决«35件»，占比«54%»。',
      ['审查茶事提案', '问题得到解决', '问题得到解决占比']
    ],
    [
      'of a target',
      '茶厂任务«65家»，新建茶厂«35家»，占全年任务数的«54%»。',
      ['茶厂任务', '新建茶厂', '新建茶厂占全年任务数']
    ]
  ])('%s', checkNames);
});
