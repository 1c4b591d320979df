import { expect, test } from 'vitest';
import { cssString } from './print-head';

test.each([
  ['明数 · 占位', '"明数 · 占位"'],
  ['查找“XX”', '"查找“XX”"'],
  ['a"; } body { display: none', '"a\\"; } body { display: none"'],
  ['反斜\\杠\n换行', '"反斜\\\\杠 换行"']
])('%j stays one string in a style sheet', (text, expected) => {
  expect(cssString(text)).toBe(expected);
});
