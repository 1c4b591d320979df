import type { Span } from '../stages';
import type { CutRule } from './cuts';

/** Words of those who sell reports; one of these alone makes a line an advertisement. */
const SURE = [
  '素材库】',
  '素材网】',
  '会员群',
  '网盘群',
  '代笔】',
  '代笔客服',
  '润笔',
  '谨防假冒',
  'svip会员',
  '扫码加群',
  '加入知识星球',
  '免费下载更多',
  '公文写作群',
  '一键下载',
  '极速下载',
  '原创代写',
  '更多范文',
  '更多材料请',
  '本文由用户上传',
  '仅供学习参考'
];

/** Words that a report may hold one of; two different ones in one line make it an advertisement. */
const LIKELY = [
  '素材库',
  '代写',
  '加微信',
  '微信号',
  '网盘',
  '会员群',
  '请联系：',
  '范文',
  '加群',
  '知识星球',
  '公文写作'
];

const ENOUGH = 2;

interface Word {
  word: string;
  weight: number;
}

/** Words by first character: the place of a character's words in BUCKETS, 0 for none. */
const PLACES = new Uint8Array(65536);
const BUCKETS: Word[][] = [[]];
for (const [words, weight] of [[SURE, ENOUGH] as const, [LIKELY, 1] as const])
  for (const word of words) {
    const code = word.charCodeAt(0);
    if (PLACES[code] === 0) PLACES[code] = BUCKETS.push([]) - 1;
    BUCKETS[PLACES[code] ?? 0]?.push({ word, weight });
  }

export const advertising: CutRule = {
  id: 'advertising',
  reason: 'lines of whoever sells the text, at its end or between two reports',
  find(raw) {
    const spans: Span[] = [];
    for (let at = 0; at < raw.length; at++) {
      const place = PLACES[raw.charCodeAt(at)];
      if (place === 0 || place === undefined || !wordAt(raw, at, place)) continue;
      const end = lineEnd(raw, at);
      if (weigh(raw, at, end) >= ENOUGH) spans.push({ start: raw.lastIndexOf('\n', at) + 1, end });
      at = end;
    }
    return spans;
  }
};

/** Weight of the different words from the first one in a line to its end. */
function weigh(raw: string, first: number, end: number): number {
  const seen = new Set<string>();
  let weight = 0;
  for (let at = first; at < end; at++) {
    const place = PLACES[raw.charCodeAt(at)] ?? 0;
    if (place === 0) continue;
    for (const one of BUCKETS[place] ?? []) {
      if (seen.has(one.word) || !raw.startsWith(one.word, at)) continue;
      seen.add(one.word);
      weight += one.weight;
    }
  }
  return weight;
}

function wordAt(raw: string, at: number, place: number): boolean {
  for (const { word } of BUCKETS[place] ?? []) if (raw.startsWith(word, at)) return true;
  return false;
}

function lineEnd(raw: string, at: number): number {
  const end = raw.indexOf('\n', at);
  return end < 0 ? raw.length : end;
}
