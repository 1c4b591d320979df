const DIGITS = new Map<string, string>(
  [...'〇○零Oo0０']
    .map((c): [string, string] => [c, '0'])
    .concat(
      [...'一二三四五六七八九'].map((c, i): [string, string] => [c, String(i + 1)]),
      [...'１２３４５６７８９'].map((c, i): [string, string] => [c, String(i + 1)])
    )
);

/** Chinese and full-width digits as plain ones, one by one: 二〇二三 → 2023. */
export function digits(text: string): string {
  let plain = '';
  for (const c of text) plain += DIGITS.get(c) ?? c;
  return plain;
}

/** A day or month: 12, １２, 十二, 二十一, 廿一, 〇三. NaN where it is none. */
export function small(text: string): number {
  const tens = /^([一二三]?)[十]([一二三四五六七八九]?)$/.exec(text.replace(/^廿/, '二十').replace(/^卅/, '三十'));
  if (tens) return Number(digits(tens[1] || '一')) * 10 + Number(digits(tens[2] || '0'));
  return Number(digits(text));
}
