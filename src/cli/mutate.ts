/** Uniform numbers in [0, 1) from a seed (mulberry32), so that a failure can be repeated. */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SCRAPS = [
  '##paidbegin##',
  '（',
  '）',
  '“',
  '《',
  '、',
  '，',
  '。',
  '\n',
  '\r\n',
  '\t12\n',
  '目录\n',
  '一、',
  '其中：',
  '分别为',
  'XX',
  'xxxx',
  '××.×',
  '万',
  '亿元',
  '百分之',
  '第',
  '％',
  '\u200b',
  '\ud842',
  '\udfb7',
  '\0',
  '2023年工作总结\n',
  '1234567890',
  '一二三四五六七八九十',
  '未收到'
];

/** A text with some cuts, repeats, swaps and scraps put into it. */
export function mutate(text: string, next: () => number): string {
  let result = text;
  for (let n = Math.floor(next() * 12); n >= 0; n--) {
    const at = Math.floor(next() * result.length);
    const to = at + Math.floor(next() * 200);
    const scrap = SCRAPS[Math.floor(next() * SCRAPS.length)] ?? '';
    const way = Math.floor(next() * 5);
    if (way === 0) result = result.slice(0, at) + result.slice(to);
    else if (way === 1)
      result = result.slice(0, to) + result.slice(at, to).repeat(1 + Math.floor(next() * 4)) + result.slice(to);
    else if (way === 2) result = result.slice(0, at) + scrap.repeat(1 + Math.floor(next() * 40)) + result.slice(at);
    else if (way === 3) result = result.slice(0, at) + scrap + result.slice(at + 1);
    else result = result.slice(to) + result.slice(0, to);
  }
  return result;
}
