import { describe, test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

describe('levels and verbs', () => {
  test.each<NameRow>([
    ['another level of the same thing', '县级非遗名录«9项»、市级«4项»。', ['县级非遗名录', '市级非遗名录']],
    ['those listed after a verb are its object', '出动清雪车«9辆»、人员«60人»。', ['出动清雪车', '出动人员']],
    ['the verb of a list', '配备专职教师«9名»、兼职教师«4名»。', ['配备专职教师', '配备兼职教师']],
    ['other counters inherit no verb', '发放手册«300册»，展板«4块»。', ['发放手册', '展板']]
  ])('%s', checkNames);
});

describe('what is measured of a list', () => {
  test.each<NameRow>([
    [
      'the same of each',
      '茶叶种植面积«90亩»，早稻«50亩»，花木«30亩»。',
      ['茶叶种植面积', '早稻种植面积', '花木种植面积']
    ],
    ['a part is told by its whole', '茶叶种植面积«90亩»，其中新茶«50亩»。', ['茶叶种植面积', '新茶 < 茶叶种植面积']],
    ['a deed has a measure of its own', '茶叶种植面积«90亩»，新建大棚«5亩»。', ['茶叶种植面积', '新建大棚']],
    ['another measure', '茶叶产量«90吨»，总产量«120吨»。', ['茶叶产量', '茶叶总产量']]
  ])('%s', checkNames);
});

describe('suits after reviews', () => {
  test.each<NameRow>([
    [
      'suits for the same reason as reviews',
      '因信息公开引发行政复议«2件»、行政诉讼«1件»。',
      ['因信息公开引发行政复议', '因信息公开引发行政诉讼']
    ],
    ['where no reason is told', '受理行政复议«2件»、行政诉讼«1件»。', ['受理行政复议', '受理行政诉讼']],
    [
      'a reason of their own',
      '因信息公开引发行政复议«2件»、因征地引发行政诉讼«1件»。',
      ['因信息公开引发行政复议', '因征地引发行政诉讼']
    ]
  ])('%s', checkNames);
});
