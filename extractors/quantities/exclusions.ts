/**
 * What looks like a figure and is none. Each rule says why; the first that applies drops the candidate. The order only
 * decides which reason is given.
 */
import type { Candidate } from './candidate';
import { digitOf, isHan, isLatin, skipSpaces, skipSpacesBack } from './characters';
import { opensOtherWord } from './words';

export interface Context {
  text: string;
  /** Start of the line that the candidate is in. */
  lineStart: number;
  /** End of the quotation that the candidate is in, or -1. */
  quoteStart: number;
  quoteEnd: number;
}

export interface Exclusion {
  id: string;
  why: string;
  applies(c: Candidate, context: Context): boolean;
}

const HOTLINES = new Set([
  110, 119, 120, 122, 12345, 12315, 12333, 12366, 12369, 12388, 12380, 12337, 12328, 12329, 12320, 12338, 12348, 12355,
  12356, 12360, 12371, 12377, 12389, 12350, 12393, 12381, 96110, 12306
]);
const DATE_AFTER = /^[年月日号时点]/;

function afterNumber(c: Candidate, text: string): number {
  return skipSpaces(text, c.numberEnd);
}

/** A year where 年 may be left out: 1949 … 2099 in four digits. */
function isYear(c: Candidate): boolean {
  return c.digits === 4 && c.decimals === 0 && c.value !== null && c.value >= 1900 && c.value < 2100;
}

function inShortQuote(c: Candidate, { quoteStart, quoteEnd }: Context, limit: number): boolean {
  return quoteEnd >= 0 && c.end <= quoteEnd && quoteEnd - quoteStart <= limit;
}

export const EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'date.year',
    why: '四位数后接年、起止号或无单位，是年份',
    applies(c, { text }) {
      if (!isYear(c)) return false;
      const next = text[afterNumber(c, text)] ?? '';
      if (next === '年' || '-—–~～至/、.．'.includes(next)) return true;
      return c.unit === null && !c.approximated;
    }
  },
  {
    id: 'date.day',
    why: '月、日、号、时、点是日期和钟点',
    applies(c, { text }) {
      if (c.style === 'blank') return false;
      const at = afterNumber(c, text);
      const next = text[at] ?? '';
      if (!DATE_AFTER.test(next) || c.scaled) return false;
      if (next === '年')
        return isYear(c) || (c.digits === 2 && /^(年\d|年度|年以来|年底|年末|年初)/.test(text.slice(at, at + 3)));
      if (next === '日' || next === '月')
        return !/^[日月]以?之?内/.test(text.slice(at, at + 3)) && !text.startsWith('日均', at + 0);
      if (next === '时') return !text.startsWith('时长', at);
      return (
        next === '号' ||
        (next === '点' && c.decimals === 0 && /^点(\d|半|整|左右|钟|前|后|至|到|$)/.test(text.slice(at, at + 2)))
      );
    }
  },
  {
    id: 'date.quarter',
    why: '季度、世纪、年代、学期是时期',
    applies: (c, { text }) =>
      /^(季度|世纪|年代|年级|周年|年期|年规划|年行动|年计划|月龄|级地震)/.test(
        text.slice(afterNumber(c, text), afterNumber(c, text) + 3)
      )
  },
  {
    id: 'number.list',
    why: '行首的序号',
    applies(c, { text, lineStart }) {
      if (c.style === 'blank' || c.approximated || c.scaled) return false;
      const from = skipSpacesBack(text, c.numberStart);
      const next = text[c.numberEnd] ?? '';
      const before = text[from - 1] ?? '\n';
      if (/[（(【[]/.test(before) && /[）)】\]]/.test(next)) return true;
      const first = from <= lineStart || skipSpaces(text, lineStart) === c.numberStart;
      if (first && c.digits <= 2 && (/[.．、，,)）]/.test(next) || c.unit === null)) return true;
      return (
        c.digits <= 2 &&
        /[。；：;:]/.test(before) &&
        /[.．、)）]/.test(next) &&
        digitOf(text.charCodeAt(c.numberEnd + 1)) < 0
      );
    }
  },
  {
    id: 'number.document',
    why: '文号、标准号、令号',
    applies(c, { text }) {
      const before = text[c.numberStart - 1] ?? '';
      const next = text[c.numberEnd] ?? '';
      return (
        /[〔［[]/.test(before) || /[〕］\]]/.test(next) || (/[〕］】)）]/.test(before) && text[c.numberEnd] === '号')
      );
    }
  },
  {
    id: 'number.ordinal',
    why: '第几次、第几届、第几批是次序，不是数量；名次另计',
    applies: (c) => c.ordinal && !(c.unit?.word === '名' || c.unit?.word === '位' || c.unit === null)
  },
  {
    id: 'number.ordinal.bare',
    why: '第几后面没有单位：只有排名之后的才是名次',
    applies: (c, { text }) => c.ordinal && c.unit === null && !ranksAt(text, c)
  },
  {
    id: 'number.hotline',
    why: '热线和电话号码',
    applies(c, { text }) {
      if (c.decimals > 0 || (c.unit !== null && c.digits < 7)) {
        return (
          c.value !== null && c.digits === 5 && HOTLINES.has(c.value) && !/[条件个次]/.test(text[c.numberEnd] ?? '')
        );
      }
      if (c.value !== null && HOTLINES.has(c.value) && c.digits >= 3 && c.unit === null) return true;
      return c.digits >= 7 && c.unit === null;
    }
  },
  {
    id: 'name.signs',
    why: '与加号、乘号、斜杠、字母或间隔号连写，是代号、版本或口号',
    applies(c, { text }) {
      if (c.style === 'blank') return false;
      const before = text.charCodeAt(c.numberStart - 1);
      const b = text[c.numberStart - 1] ?? '';
      const next = text[c.numberEnd] ?? '';
      if (isLatin(before) || ('+＋×*/·•@#_'.includes(b) && b !== '')) return true;
      if (next !== '' && '+＋×*·•@#_/:：'.includes(next) && c.unit === null)
        return (next !== '：' && next !== ':') || digitOf(text.charCodeAt(c.numberEnd + 1)) >= 0;
      if ((b === '.' || b === '．') && digitOf(text.charCodeAt(c.numberStart - 2)) >= 0) return true;
      if ((b === '-' || b === '—' || b === '－') && digitOf(text.charCodeAt(c.numberStart - 2)) >= 0 && c.unit === null)
        return true;
      return c.unit === null && isLatin(text.charCodeAt(c.numberEnd));
    }
  },
  {
    id: 'name.version',
    why: '版、期工程、代、级是名称的一部分',
    applies: (c, { text }) =>
      c.style !== 'blank' &&
      /^(\.\d|版|代|级|号|大|型|楼|室|幢楼|单元|路|弄|巷|栋楼)/.test(text.slice(c.numberEnd, c.numberEnd + 2)) &&
      !c.approximated &&
      !/^版次/.test(text.slice(c.numberEnd, c.numberEnd + 2))
  },
  {
    id: 'name.quoted',
    why: '引号里的短语是名称或口号',
    applies: (c, context) =>
      c.style === 'chinese' ? inShortQuote(c, context, 40) : c.style === 'arabic' && inShortQuote(c, context, 10)
  },
  {
    id: 'chinese.one',
    why: '一后接量词多不是计数；句末、动词后和已有数量语境中才是',
    applies: (c, { text }) =>
      c.style === 'chinese' && c.value === 1 && c.high === null && !c.ordinal && !countsOne(text, c)
  },
  {
    id: 'chinese.word',
    why: '中文数字在固定词语里（统一、第三方、三农、两委），或没有计数的量词',
    applies(c, { text }) {
      if (c.style !== 'chinese' || c.ordinal) return false;
      if (c.unit === null) return true;
      if (!c.unit.withChinese && (c.value ?? 0) < 10 && c.unit.dimension !== 'percent') return true;
      if (opensOtherWord(text, c.unitStart, c.unit.word)) return true;
      return /[每各这那另同任某进统逐专唯单其]/.test(text[c.start - 1] ?? '');
    }
  },
  {
    id: 'bare.noun',
    why: '没有单位的数后面还有文字，是名称的一部分',
    applies(c, { text }) {
      if (c.unit !== null || c.style === 'blank' || c.ordinal) return false;
      if (c.style === 'chinese') return true;
      if (c.approximated || c.scaled) return false;
      const before = text[skipSpacesBack(text, c.numberStart) - 1] ?? '\n';
      if (isHan(text.charCodeAt(c.end))) return true;
      return !isHan(before.charCodeAt(0)) && !/[：:]/.test(before);
    }
  }
];

const RANK_WORDS = /(居|列|排名|位次|名列|占比|排序|总量|增速|名次)[^，。；！\n]{0,6}$/;

/** Whether a bare 第N is a place: 居全省第一， */
export function ranksAt(text: string, c: Candidate): boolean {
  const next = text[c.end] ?? '\n';
  if (isHan(next.charCodeAt(0)) || next === '”' || next === '》') return false;
  return RANK_WORDS.test(text.slice(Math.max(0, c.start - 13), c.start - 1));
}

const ONE_VERBS =
  /(聘用|聘请|新建|建成|建设|成立|设立|召开|举办|开展|组织|新增|获评|查处|办理|受理|收到|共有|仅有|配备|发放|发布|通过|引进)$/;

/** 一处 after its noun at the end of a clause, 一名 after a verb: counted; 一个 in running text is only an article. */
function countsOne(text: string, c: Candidate): boolean {
  if (c.unit === null || !c.unit.withChinese || c.unit.dimension !== 'count') return false;
  const next = text[c.end] ?? '\n';
  const closes = !isHan(next.charCodeAt(0));
  if (closes)
    return (
      /[条处座家名件场项套台间个]/.test(c.unit.word) &&
      isHan(text.charCodeAt(c.start - 1)) &&
      !/[每各这那另同任某进统逐专唯单其第]/.test(text[c.start - 1] ?? '')
    );
  return /^(名|家|件|场|起)$/.test(c.unit.word) && ONE_VERBS.test(text.slice(Math.max(0, c.start - 4), c.start));
}
