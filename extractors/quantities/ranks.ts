/** Places in a ranking: 第5名, 居全省第二, 列第32位, 位列全市前3. */
import type { Candidate } from './candidate';
import { isHan, skipSpaces } from './characters';

/** Words that say that a bare 第N or 前N is a place. */
const RANKING =
  /(?:居|列|排名|位次|名列|排在|排|占比|排序|总量|增速|名次|进入|跻身|稳居|得分|全[省市县区国]|[省市县区])[^，。；！\n]{0,6}$/;
/** Words right before N位 that make it a place and no count of people. */
const PLACED = /(?:居|位列|名列|列|排名|位次|排在|排)(?:在|于)?(?:[^，。；！安\n]{0,4}[省市县区国])?$/;
/** 把…放在第一位 is a manner of speaking. */
const FIGURATIVE = /(?:放在|摆在|挺在|放到|摆到|始终|作为)$/;

function before(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}

function closes(text: string, at: number): boolean {
  const next = text[skipSpaces(text, at)] ?? '\n';
  // 第八、九次 goes on; 第八、 before other words is a place in a list of places.
  if (next === '、') return !/^、[\d一二三四五六七八九十](?!季度|月|年)/.test(text.slice(at, at + 4));
  // 取得全省第二的好成绩
  if (next === '的')
    return /^的(?:好|优异|可喜|历史)?(?:最好)?(?:成绩|名次|佳绩|位次|排名)/.test(text.slice(at, at + 7));
  return !isHan(next.charCodeAt(0)) && !'”》“-—'.includes(next);
}

/** Where the place begins (第 or 前 included) and its unit; null where the candidate is no place. */
export function rankAt(text: string, c: Candidate): { start: number; unit: string } | null {
  const word = c.unit?.word ?? '';
  if (c.decimals > 0 || c.scaled || c.high !== null) return null;
  const lead = text[c.numberStart - 1];
  if (lead === '第') {
    const start = c.numberStart - 1;
    const ahead = before(text, start, 12);
    if (word === '名' || word === '位') return FIGURATIVE.test(ahead) ? null : { start, unit: word };
    return c.unit === null && closes(text, c.end) && RANKING.test(ahead) ? { start, unit: '位' } : null;
  }
  if (lead === '前') {
    const start = c.numberStart - 1;
    const counted = word === '名' || word === '位' || c.unit === null;
    if (!counted || !closes(text, c.end) || !RANKING.test(before(text, start, 12))) return null;
    return { start, unit: word || '位' };
  }
  if (word === '位' && closes(text, c.end) && PLACED.test(before(text, c.start, 10)))
    return { start: c.start, unit: word };
  return null;
}
