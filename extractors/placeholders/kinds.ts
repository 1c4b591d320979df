/** What a blank run stands for, told by what stands before and after it. Ordered: the first rule that applies decides. */
import { digitOf, isHan, skipSpaces } from '../quantities/characters';
import { opensOtherWord } from '../quantities/words';
import { scaleOf } from '../quantities/numerals';
import { unitAt } from '../quantities/units';
import type { PlaceholderType } from '../records';
import type { Span } from '../stages';
import { isLoneSign } from './runs';

export interface KindRule {
  id: string;
  why: string;
  /** The kind of the run, with the end of what belongs to it; null where the rule does not apply. */
  kind(text: string, run: Span): PlaceholderType | null;
}

/** Units that name a body or a place when blank: XX县, XX村, XX站. */
const PLACE_UNITS = new Set(
  '村 镇 乡 县 市 区 国 省 校 院 店 厂 企 社区 街道 路 站 点 级 队 班 组 里 方 员 管 标 站 环 岗 院 课 届 学期 学年 大类 企业 舍 单 口 号次 字 段 道'.split(
    ' '
  )
);
/** Units of time that date rather than measure when blank. */
const DATE_UNITS = new Set(['年', '月', '日', '周', '季', '季度']);
const DATE_WORDS = ['年度', '年', '月份', '月底', '月', '日', '时许', '时至', '季度', '点钟'];
const DATE_BLOCKS = ['年龄', '年级', '月龄', '日内', '年以上', '年内', '时代', '年期', '日均', '月均', '年均', '时段'];
const CODE_WORDS = ['号', '型', '届', '热线', '款第', '批次号'];

function after(text: string, run: Span): number {
  return skipSpaces(text, run.end);
}

function startsAny(text: string, at: number, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word, at));
}

/** A range of blanks (x-xx, x至xx) is judged by what follows its upper end. */
function rangeEnd(text: string, end: number): number {
  const joint = text[end] ?? '';
  if (!'-－—–~～至到'.includes(joint) || joint === '') return end;
  let i = end + 1;
  while (/[xX×＊*\d.]/.test(text[i] ?? '')) i++;
  return i > end + 1 ? i : end;
}

export const KIND_RULES: readonly KindRule[] = [
  {
    id: 'date.unit',
    why: '空白后为年、月、日、时、季度，是日期',
    kind(text, run) {
      const at = skipSpaces(text, rangeEnd(text, run.end));
      if (startsAny(text, at, DATE_BLOCKS)) return null;
      if (text[run.start - 1] === '第' && text.startsWith('季度', at)) return 'date';
      if (startsAny(text, at, DATE_WORDS)) return 'date';
      return text[at] === '时' ? 'date' : null;
    }
  },
  {
    id: 'date.cycle',
    why: '年份缺字（20xx）后接文字，仍是年份',
    kind: (text, run) => (/^(19|20)[xX×]{2}$/.test(text.slice(run.start, run.end)) ? 'date' : null)
  },
  {
    id: 'other.document',
    why: '文号里发文机关和序号都缺，整个是一个编号',
    kind: (text, run) =>
      /^[\u4e00-\u9fff]{1,6}[〔［（(](?:\d{4}|[xX×]{2,4})[〕］）)]第?[xX×]+号/.test(text.slice(run.end, run.end + 20))
        ? 'other'
        : null
  },
  {
    id: 'other.ordinal',
    why: '第x届、第x次、第x期是次序；名次另计',
    kind: (text, run) =>
      text[run.start - 1] === '第' && !'名位'.includes(text[after(text, run)] ?? ' ') ? 'other' : null
  },
  {
    id: 'other.code',
    why: 'x号、x型、xxxxx热线、PMx.x 是编号或代号',
    kind(text, run) {
      if (text[run.start - 1] === 'M' && text[run.start - 2] === 'P') return 'other';
      return startsAny(text, after(text, run), CODE_WORDS) ? 'other' : null;
    }
  },
  {
    id: 'figure.percent',
    why: '空白后为 % 或小数空白，是数字',
    kind(text, run) {
      const at = after(text, { start: run.start, end: rangeEnd(text, run.end) });
      if (text[at] === '%' || text[at] === '％' || text[at] === '‰') return 'figure';
      return /[xX×*][.．][xX×*\d]|\d[.．][xX×*]/.test(text.slice(run.start, run.end)) ? 'figure' : null;
    }
  },
  {
    id: 'figure.scaled',
    why: '空白后为余、多、万、亿再接单位，是数字',
    kind(text, run) {
      let at = after(text, run);
      let scaled = false;
      for (let i = 0; i < 3; i++) {
        const c = text[at];
        if (scaleOf(c) > 0 || c === '余' || c === '多' || (c === '百' && scaled) || c === '千') {
          at++;
          scaled = true;
        }
      }
      if (!scaled) return null;
      const unit = unitAt(text, at);
      return unit !== null || !isHan(text.charCodeAt(at)) || digitOf(text.charCodeAt(at)) >= 0 ? 'figure' : null;
    }
  },
  {
    id: 'figure.unit',
    why: '空白后为量词或单位，且不是另一个词的开头，是数字',
    kind(text, run) {
      const at = after(text, { start: run.start, end: rangeEnd(text, run.end) });
      const unit = unitAt(text, at);
      if (
        !unit ||
        (unit.dimension === 'time' && DATE_UNITS.has(unit.word) && !/^[日年周]以?[内上]/.test(text.slice(at, at + 3)))
      )
        return null;
      if (PLACE_UNITS.has(unit.word) || opensOtherWord(text, at, unit.word)) return null;
      return 'figure';
    }
  },
  {
    id: 'none.sign',
    why: '单独的 *、△、□、× 后面没有单位，是符号而非空白',
    kind: (text, run) =>
      isLoneSign(text, run) && !/^[省市县区镇乡村]/.test(text.slice(run.end, run.end + 1)) ? 'redaction' : null
  }
];

/** The kind of a run; `redaction` here means that the run is a sign and no blank at all. */
export function kindOf(text: string, run: Span): PlaceholderType {
  for (const rule of KIND_RULES) {
    const kind = rule.kind(text, run);
    if (kind) return kind;
  }
  return 'name';
}
