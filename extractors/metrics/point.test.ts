import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pointAt } from './point';

test.each([
  ['a numbered point', '二是护林工作，全年巡山', '护林工作'],
  ['one that is to be done', '一要管好茶山，按时', '管好茶山'],
  ['in brackets', '（三）茶市建设。今年', '茶市建设'],
  ['in brackets, with a mark', '（3）是护林。', '是护林'],
  ['with a bracket after it', '3）、管好茶山：', '管好茶山'],
  ['with a stop', '12.护林防火；', '护林防火'],
  ['too short a clause', '一是护林，', undefined],
  ['a clause with a figure', '一是护林9次，', undefined],
  ['a clause with a blank', '一是护林X次，', undefined],
  ['no mark after the number', '2023年护林工作，', undefined],
  ['a bracket that no number follows', '（护林工作）一，', undefined],
  ['a clause without an end', '一是护林工作', undefined],
  ['nothing', '', undefined]
])('%s', (_, text, expected) => {
  expect(pointAt(text, 0, text.length)).toBe(expected);
});

/** What is read here character by character, as an expression. */
const POINT =
  /^(?:[（(][一二三四五六七八九十\d]+[）)]|[（(]?[一二三四五六七八九十\d]+[）)]?(?:是|要|[、.．]))([^，。；：\dxX]{3,24})[，。；：]/u;
const FOLDER = 'static/samples';

test('as its expression reads it, wherever in the sample library', () => {
  let points = 0;
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    for (let at = 0; at < text.length; at++) {
      const span = text.slice(at, at + 32);
      const expected = POINT.exec(span)?.[1];
      if (expected !== undefined) points++;
      if (pointAt(text, at, at + span.length) !== expected) expect.fail(span);
    }
  }
  expect(points).toBeGreaterThan(100);
});
