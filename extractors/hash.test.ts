import { expect, test } from 'vitest';
import { contentHash } from './hash';

test('texts that differ in one place, in length or in order differ', () => {
  const texts = ['', 'a', 'a\0', 'ab', 'ba', '青禾县', '青禾县\n', '青禾县'.repeat(8), '青禾县'.repeat(8) + 'x'];
  for (let i = 0; i < 2000; i++) texts.push('全年公开信息' + i + '条', '甲'.repeat(i + 1), 'x'.repeat(i % 40) + i);
  const hashes = new Set([...new Set(texts)].map(contentHash));
  expect(hashes.size).toBe(new Set(texts).size);
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{16}$/);
});

test('each bit of the hash follows each part of the text', () => {
  const text = '青禾县民政局全年公开信息一百二十条，办理申请八件。'.repeat(3);
  const bits = (s: string) =>
    BigInt('0x' + contentHash(s))
      .toString(2)
      .padStart(64, '0');
  const own = bits(text);
  for (let i = 0; i < text.length; i++) {
    const other = bits(text.slice(0, i) + String.fromCharCode(text.charCodeAt(i) ^ 1) + text.slice(i + 1));
    const changed = [...other].filter((b, k) => b !== own[k]).length;
    expect(changed).toBeGreaterThan(12);
    expect(changed).toBeLessThan(52);
  }
});
