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
