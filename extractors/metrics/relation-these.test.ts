import { describe, test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

describe('those counted, and what became of them', () => {
  test.each<NameRow>([
    [
      'counted for the first time',
      '截至六月底，«20项»茶区实事项目中，«8项»已完成，«12项»推进滞后。',
      ['茶区实事项目', '茶区实事项目完成 < 茶区实事项目', '推进滞后 < 茶区实事项目']
    ],
    ['in one clause', '«30个»茶业门类中«20个»门类增产。', ['茶业门类', '门类增产 < 茶业门类']],
    [
      'of what was counted before',
      '抽检茶样«90件»。«90件»茶样中，绿茶«50件»，红茶«40件»。',
      ['抽检茶样', '抽检茶样', '绿茶 < 抽检茶样', '红茶 < 抽检茶样']
    ],
    ['but not how far it got', '«9个»茶园项目建设中，完工«2个»。', ['茶园项目建设中', '茶园项目建设中完工']],
    ['nor of months', '«5个月»时间中，绿茶合格«2个月»，红茶«1个月»。', ['时间', '绿茶合格', '红茶']]
  ])('%s', checkNames);
});
