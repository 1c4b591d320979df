import { describe, expect, test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';
import { worksOf } from './works';

test.each([
  ['a numbered line', '2、东溪生态工程属县重点工程，', '东溪生态工程'],
  ['a point', '一是湖滨路建设，计划投资', '湖滨路建设'],
  ['a label', '环山公路工程：桩基完成', '环山公路工程'],
  ['what is done to them', '推进东溪水库除险加固工程。', '东溪水库除险加固工程'],
  ['two works are not one', '一是东溪和西溪治理工程，', ''],
  ['works of many kinds', '1.重点项目建设，', ''],
  ['no works', '一是党员培训，', '']
])('%s', (_title, clause, expected) => {
  expect(worksOf(clause)).toBe(expected);
});

describe('investment of the works that a line begins with', () => {
  test.each<NameRow>([
    [
      'called works of some kind',
      '2、东溪生态工程属县重点工程，总投资«90万元»，已完成投资«80万元»。',
      ['东溪生态工程总投资', '东溪生态工程完成投资']
    ],
    ['past what was last built', '一是湖滨路建设，已完成征迁和路基填筑，完成投资«6万元»。', ['湖滨路建设完成投资']],
    ['works that are named since', '一是湖滨路建设，同时实施茶园大桥工程，完成投资«6万元»。', ['茶园大桥工程完成投资']],
    ['what is no investment', '一是湖滨路建设，惠及茶农«80户»。', ['惠及茶农']]
  ])('%s', checkNames);
});
