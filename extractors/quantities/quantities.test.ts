import { expect, test } from 'vitest';
import type { CleanText, Quantity } from '../stages';
import { recogniseQuantities } from './index';

export function plain(text: string): CleanText {
  return { raw: text, text, toRaw: (span) => span, toClean: (offset) => offset };
}

function read(text: string): Quantity[] {
  return recogniseQuantities(plain(text), { start: 0, end: text.length });
}

test.each<[string, string, number | null, string, Quantity['bound']]>([
  ['全年公开信息261条。', '261条', 261, '条', 'exact'],
  ['累计受理来信近400多条。', '近400多条', 400, '条', 'approx'],
  ['服务群众3.63万人次，', '3.63万人次', 36300, '人次', 'exact'],
  ['拨付资金1亿2000万元。', '1亿2000万元', 120000000, '元', 'exact'],
  ['满意率在90%以上。', '90%以上', 90, '%', 'min'],
  ['兑付资金超XX亿元，', '超XX亿元', null, '元', 'min'],
  ['巡河1.5万余个断面', '1.5万余个', 15000, '个', 'min'],
  ['整治水面１２０亩。', '１２０亩', 120, '亩', 'exact'],
  ['抽检样品1,280批次。', '1,280批次', 1280, '批次', 'exact'],
  ['覆盖率达百分之三十五。', '百分之三十五', 35, '%', 'exact'],
  ['整治隐患××处，', '××处', null, '处', 'exact'],
  ['慰问老人一千二百余人，', '一千二百余人', 1200, '人', 'min']
])('in “%s” it reads %s', (text, slice, value, unit, bound) => {
  const found = read(text).map((q) => [text.slice(q.start, q.end), q.value, q.unit, q.bound]);
  expect(found).toEqual([[slice, value, unit, bound]]);
});

test.each([
  '2023年12月7日前',
  '印发《2023年工作要点》',
  '（某政办〔2023〕15号）',
  '拨打12345热线',
  '牢固树立“四个意识”',
  '统一思想，进一步提高认识',
  '召开第26次会议',
  '3.加强培训',
  '受5号台风影响',
  '坚持7×24小时值守'
])('in “%s” it finds no figure', (text) => {
  expect(read(text)).toEqual([]);
});
