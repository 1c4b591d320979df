import { expect, test } from 'vitest';
import { boundPieces } from './bound';

const bound = (text: string) => boundPieces(text).flatMap((piece) => (piece.bound ? [piece.text] : []));

test.each([
  ['鹭汀县主动公开信息数43715条，为所列最多', ['43715条']],
  ['收到数约230余件最多', ['约230余件']],
  ['其中网站21000条，占50%', ['21000条', '占50%']],
  ['投入11.2万元、培训3.5万人次', ['11.2万元', '3.5万人次']],
  ['从2021年的1,200场增至2023年的近400多场', ['2021年', '1,200场', '至2023年', '近400多场']],
  ['为同级同类中位数的4.2倍', ['4.2倍']],
  ['XX镇（2）没有报告写明培训次数', ['2']],
  ['没有数字', []]
])('%s', (text, wanted) => {
  expect(bound(text)).toEqual(wanted);
  expect(
    boundPieces(text)
      .map((piece) => piece.text)
      .join('')
  ).toBe(text);
});

test('a long row of digits takes no longer than its length asks', () => {
  const started = performance.now();
  boundPieces('1'.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
