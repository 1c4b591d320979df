import { expect, test } from 'vitest';
import { emWidth, wrapText } from './text-width';

test.each([
  ['下方灰条：没有写明的单位', 5, ['下方灰条：', '没有写明的', '单位']],
  ['甲县、乙县、丙县', 3, ['甲县、', '乙县、', '丙县']],
  ['共12345条', 3, ['共', '12345条']]
])('%s breaks at %i em, never before a mark that closes', (text, most, lines) => {
  expect(wrapText(text, most)).toEqual(lines);
});

test('no line is wider than it may be, but for a run that cannot be broken', () => {
  const lines = wrapText('两项都没有数，不画：城市管理综合执法局（占位未填：XX条、未提及）', 12);
  expect(lines.join('')).toBe('两项都没有数，不画：城市管理综合执法局（占位未填：XX条、未提及）');
  for (const line of lines) {
    expect(emWidth(line)).toBeLessThanOrEqual(12);
    expect(line).not.toMatch(/^[、，。；：）]/u);
  }
});
