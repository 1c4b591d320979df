import { describe, test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

describe('ranks', () => {
  test.each<NameRow>([
    [
      'growth and total of one thing',
      '茶叶产值«9亿元»，总量居全市«第1»，增长«7%»，增速稳居全市«第3»。',
      ['茶叶产值', '茶叶产值总量全市排名', '茶叶产值总量增长', '茶叶产值增速全市排名']
    ],
    [
      'here and there',
      '茶叶出口«3亿元»，增速居全市«第3位»、全省«第20位»。',
      ['茶叶出口', '茶叶出口增速全市排名', '茶叶出口增速全省排名']
    ],
    [
      'what was measured of that before',
      '香榧出口«9吨»，同比增长«8%»，出口额居全省«第2»。',
      ['香榧出口', '香榧出口同比增长', '香榧出口额全省排名']
    ],
    ['a measure of its own', '香榧采摘«9吨»，交易额居全省«第2»。', ['香榧采摘', '交易额全省排名']],
    ['a share is ranked', '茶税占比为«62%»，位居全市«第9位»。', ['茶税占比', '茶税占比全市排名']],
    [
      'each of a row, where all are',
      '茶叶产量«9吨»，总量、增速分别排名全市«第2»、«第3»。',
      ['茶叶产量', '茶叶产量总量全市排名', '茶叶产量增速全市排名']
    ],
    ['one rank of two', '茶园合格率、满意率均列全市«第3»。', ['茶园合格率全市排名', '满意率全市排名']],
    [
      'among so many, each its own',
      '茶叶产量和品质分别居全省«34个»产茶县«第1位»、«第2位»。',
      ['全省产茶县', '茶叶产量全省产茶县排名', '品质全省产茶县排名']
    ],
    [
      'what is ranked stands before those among whom it is',
      '云州茶园在«26个»省级茶园考核中位列«第3»，较上年前进«2位»。',
      ['省级茶园考核', '云州茶园省级茶园考核排名', '云州茶园省级茶园考核排名较上年前进']
    ],
    [
      'or after them',
      '云州茶园在全省«12个»参评茶园中香气得分排名«第1»。',
      ['全省参评茶园', '香气得分全省参评茶园排名']
    ],
    [
      'how far it got is of what was measured',
      '茶农参保率«99%»，进度居全省«第2»。',
      ['茶农参保率', '茶农参保率进度全省排名']
    ],
    ['a count and a rank apart are no range', '对«12个»茶园开展评比，香气得分名列«第1»。', ['评比茶园', '香气得分排名']]
  ])('%s: %s', checkNames);
});
