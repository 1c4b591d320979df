/** Dates, years, times of day and named periods. */
import type { Candidate } from '../candidate';
import { characterSet, isIn, skipSpaces } from '../characters';
import { goesOnWith, lead, tail, type Exclusion } from './rule';

/** A year where 年 may be left out: 1900 … 2099 in four digits. */
function isYear(c: Candidate): boolean {
  return c.digits === 4 && c.decimals === 0 && c.value !== null && c.value >= 1900 && c.value < 2060;
}

function following(text: string, c: Candidate, length: number): string {
  const at = skipSpaces(text, c.numberEnd);
  return text.slice(at, at + length);
}

/** What the expressions below begin with. */
const DAYS = characterSet('日月号');
const HOURS = characterSet('时点');
const PERIODS = characterSet('季世年周月学后零');
const LISTING = characterSet('、,，和及至到与—-');
const COLONS = characterSet(':：');

export const DATE_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'date.year',
    why: '四位数后接年、起止号或无单位，是年份',
    applies(c, { text }) {
      if (!isYear(c)) return false;
      if (/\d{4}年?[-—–~～至]+$/.test(lead(text, c, 7))) return true;
      if (c.high !== null && c.high > (c.value ?? 0) && c.high < 2100) return true;
      const next = following(text, c, 1);
      if (next !== '' && '年-—–~～至/、.．'.includes(next)) return true;
      return c.unit === null && !c.approximated;
    }
  },
  {
    id: 'date.short-year',
    why: '两位数的年份：23年度、23年12月、23年底',
    applies: (c, { text }) =>
      c.digits === 2 &&
      c.style === 'arabic' &&
      /^年(?:\d|度|以来|底|末|初|全年|上半年|下半年|第)/.test(following(text, c, 4))
  },
  {
    id: 'date.noughted-year',
    why: '04年、08年：数量不以0开头，是年份',
    applies: (c, { text }) => c.digits === 2 && text[c.numberStart] === '0' && following(text, c, 1) === '年'
  },
  {
    id: 'date.day',
    why: '月、日、号是日期；日内、月内是期限',
    applies(c, { text }) {
      if (c.style === 'blank' || c.scaled || c.approximated || !goesOnWith(text, c, DAYS)) return false;
      const next = following(text, c, 3);
      if (/^[日月]/.test(next)) return !/^[日月](?:以内|之内|内)/.test(next);
      return next.startsWith('号');
    }
  },
  {
    id: 'date.hour',
    why: '几时、几点、几点半是钟点',
    applies: (c, { text }) =>
      c.style !== 'blank' &&
      c.decimals === 0 &&
      goesOnWith(text, c, HOURS) &&
      /^(?:时(?!长|段|间)|点(?:\d|半|整|左右|钟|前|后|至|到))/.test(following(text, c, 2))
  },
  {
    id: 'date.minute',
    why: '3时30分的分是钟点',
    applies: (c, { text }) => c.unit?.word === '分' && /\d[时点]$/.test(lead(text, c, 2))
  },
  {
    id: 'date.clock',
    why: '8:30 是钟点',
    applies: (c, { text }) =>
      (isIn(text.charCodeAt(c.numberEnd), COLONS) && /^[:：]\d\d/.test(tail(text, c, 3))) ||
      (isIn(text.charCodeAt(c.numberStart - 1), COLONS) &&
        /\d[:：]$/.test(text.slice(Math.max(0, c.numberStart - 2), c.numberStart)))
  },
  {
    id: 'date.period',
    why: '季度、世纪、年代、年级、周年、三年行动、近5年是时期或名称',
    applies: (c, { text }) =>
      (c.unit?.canonical === '年' && /^近/.test(text.slice(c.start, c.start + 1))) ||
      (goesOnWith(text, c, PERIODS) &&
        /^(?:季度|世纪|年代|年级|周年|年期|年规划|年行动|年计划|年间|年攻坚|年专项|年整治|月龄|学期|后|零后)/.test(
          following(text, c, 3)
        ))
  },
  {
    id: 'date.first-months',
    why: '今年前10个月是时期，不是时长',
    applies: (c, { text }) => c.unit?.canonical === '个月' && text[c.start - 1] === '前' && c.bound === 'exact'
  },
  {
    id: 'date.list',
    why: '4、5、9月：与日期并列的数是日期',
    applies: (c, { text }) =>
      c.unit === null &&
      !c.scaled &&
      goesOnWith(text, c, LISTING) &&
      /^(?:[、,，和及至到与—-]\d{1,2}){1,6}(?:月|日|号|年|级|期工程|时)/.test(following(text, c, 24))
  },
  {
    id: 'date.living-circle',
    why: '15分钟便民生活圈是名称',
    applies: (c, { text }) =>
      c.unit?.canonical === '分钟' && /^[^，。；、\n]{0,10}圈/.test(text.slice(c.end, c.end + 11))
  },
  {
    id: 'date.round-the-clock',
    why: '24小时值守、全天24小时是不间断的说法，不是时长',
    applies: (c) => c.value === 24 && c.unit?.canonical === '小时' && c.bound === 'exact'
  }
];
