import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { beginning, ending, GATES, holding } from './gates';
import './reader';

test('a gate answers as its expression does', () => {
  const [first, last, any] = [beginning('甲乙', /^[甲乙]丙/u), ending('丁', /丙?丁$/u), holding('戊', /.戊/u)];
  expect(['甲丙', '甲', '丙甲', ''].map((text) => first.test(text))).toEqual([true, false, false, false]);
  expect(['丙丁', '丁丙', ''].map((text) => last.test(text))).toEqual([true, false, false]);
  expect(['甲戊', '戊', '甲'].map((text) => any.test(text))).toEqual([true, false, false]);
  expect(first.exec('乙丙丁')?.[0]).toBe('乙丙');
  expect([first.replace('甲丙丁', ''), first.replace('丙甲丙', '')]).toEqual(['丁', '丙甲丙']);
  expect([first.testIn('丙甲丙', 1, 3), first.testIn('丙甲丙', 1, 2)]).toEqual([true, false]);
  expect(first.execIn('丙甲丙', 1, 3)?.[0]).toBe('甲丙');
});

const FOLDER = 'static/samples';
const LENGTHS = [1, 2, 3, 4, 6, 9, 14, 24];

test('no gate keeps its expression from matching, wherever in the sample library', () => {
  expect(GATES.length).toBeGreaterThan(20);
  const refused = new Set<string>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    for (let at = 0; at < text.length; at++)
      for (const length of LENGTHS) {
        const span = text.slice(at, at + length);
        for (const gate of GATES)
          if (!gate.mayMatch(span, 0, span.length) && gate.expression.test(span)) refused.add(gate.expression.source);
      }
  }
  expect([...refused]).toEqual([]);
});
