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

export const advertising: CutRule = {
  id: 'advertising',
  reason: 'lines of whoever sells the text, at its end or between two reports',
  find(raw) {
    const lines = new Map<number, { end: number; weight: number }>();
    const mark = (word: string, weight: number): void => {
      for (let at = raw.indexOf(word); at >= 0;) {
        const start = raw.lastIndexOf('\n', at) + 1;
        const end = lineEnd(raw, at);
        const line = lines.get(start) ?? { end, weight: 0 };
        line.weight += weight;
        lines.set(start, line);
        at = raw.indexOf(word, end);
      }
    };
    for (const word of SURE) mark(word, ENOUGH);
    for (const word of LIKELY) mark(word, 1);
    const spans: Span[] = [];
    for (const [start, { end, weight }] of lines) if (weight >= ENOUGH) spans.push({ start, end });
    return spans;
  }
};

function lineEnd(raw: string, at: number): number {
  const end = raw.indexOf('\n', at);
  return end < 0 ? raw.length : end;
}
