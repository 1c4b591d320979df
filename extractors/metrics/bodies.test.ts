import { expect, test } from 'vitest';
import { measureMarked } from './marked.fixture';

test('several bodies in one sentence keep their figures apart', () => {
  const measured = measureMarked('东河县：公开信息«12条»，办理申请«2件»；西河县：公开信息«9条»。');
  expect(measured.map((m) => [m.subject, m.name])).toEqual([
    ['东河县', '东河县公开信息'],
    ['东河县', '东河县办理申请'],
    ['西河县', '西河县公开信息']
  ]);
});

test('places at the head of their clauses, and in a row, are whom the figures are of', () => {
  const measured = measureMarked('青柯县帮扶茶农«12户»，白溪县帮扶«9户»，石桥县、云岭县分别帮扶«8户»、«7户»。');
  expect(measured.map((m) => [m.subject, m.name])).toEqual([
    ['青柯县', '青柯县帮扶茶农'],
    ['白溪县', '白溪县帮扶'],
    ['石桥县', '石桥县帮扶'],
    ['云岭县', '云岭县帮扶']
  ]);
  const kinds = measureMarked('示范区建成茶园«9个»，试验区建成茶园«4个»，新城区改造«3处»。');
  expect(kinds.map((m) => m.subject)).toEqual([null, null, null]);
});

test('a place right before its figure, and what it changed by', () => {
  const subjects = (body: string) => measureMarked(body).map((m) => m.subject);
  expect(subjects('青柯县茶叶收入«9亿元»，增长«5%»；白溪县«7亿元»，增长«3%»。')).toEqual([
    '青柯县',
    '青柯县',
    '白溪县',
    '白溪县'
  ]);
  expect(subjects('各镇改厕：青石镇«36户»、白水镇«52户»。')).toEqual(['青石镇', '白水镇']);
  expect(subjects('完成县道建设«3公里»，青柯县改厕«9户»，占全区«5%»。')).toEqual([null, null, null]);
  expect(subjects('全区«12个»街道全面推开，«2个»镇受到表彰。')).toEqual([null, null]);
  expect(subjects('辖乡镇«9个»，送戏下乡«3场»。')).toEqual([null, null]);
  expect(subjects('青柯县帮扶茶农«12户»，培训«9人»，白溪县帮扶«9户»。')).toEqual(['青柯县', null, '白溪县']);
});
