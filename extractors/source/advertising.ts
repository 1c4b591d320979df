import type { Span } from '../stages';
import { Trie } from '../trie';
import type { CutRule } from './cuts';
import { placesOf, seek } from './marks';

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

const WORDS = new Trie();
/** Of each word, by its number. */
const WEIGHTS: number[] = [];
for (const word of SURE) WEIGHTS[WORDS.add(word)] = ENOUGH;
for (const word of LIKELY) WEIGHTS[WORDS.add(word)] ??= 1;
const FIRSTS = placesOf([...SURE, ...LIKELY].map((word) => word.charAt(0)).join(''));

export const advertising: CutRule = {
  id: 'advertising',
  reason: 'lines of whoever sells the text, at its end or between two reports',
  find(raw, marks) {
    const spans: Span[] = [];
    for (let at = 0; (at = seek(marks, FIRSTS, at, raw.length)) < raw.length; at++) {
      if (WORDS.longestAt(raw, at) < 0) continue;
      const end = lineEnd(raw, at);
      if (weigh(raw, marks, at, end) >= ENOUGH) spans.push({ start: raw.lastIndexOf('\n', at) + 1, end });
      at = end;
    }
    return spans;
  }
};

/** Weight of the different words from the first one in a line to its end. */
function weigh(raw: string, marks: Uint8Array, first: number, end: number): number {
  const found: number[] = [];
  for (let at = first; (at = seek(marks, FIRSTS, at, end)) < end; at++) WORDS.collectAt(raw, at, found);
  return found.reduce((sum, word) => sum + (WEIGHTS[word] ?? 0), 0);
}

function lineEnd(raw: string, at: number): number {
  const end = raw.indexOf('\n', at);
  return end < 0 ? raw.length : end;
}
