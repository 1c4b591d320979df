import { digits } from './numerals';

/** A year as reports write it: 2023年, 2023年度, ２０２３年, 二〇二三年, and before a bare word 2023工作总结. */
const YEAR = /(20\d\d|[二２2][〇○零０0Oo][一二三四五六七八九〇○零０-９0-9]{2})(年度?)?/;
const RANGE = /(20\d\d)\s*年?\s*(?:[-—–－~～至、]|和|与)+\s*(20\d\d)\s*(?:学?年|$)/;

/** Where a title’s first year stands, with its 年 or 年度. */
export function yearIn(title: string): { index: number; length: number; year: number } | null {
  const match = YEAR.exec(title);
  if (!match?.[1]) return null;
  return { index: match.index, length: match[0].length, year: Number(digits(match[1])) };
}

/** The year that a title reports on; the last one of a range. */
export function yearOfTitle(title: string): number | null {
  const range = RANGE.exec(title);
  const found = yearIn(title);
  if (!found) return null;
  if (range && range.index === found.index) return Number(range[2]);
  // 工作总结及2024年工作计划 names only the year that it plans.
  const before = title.slice(0, found.index);
  return /(?:总结|报告|汇报|情况)\S{0,2}$/.test(before) && /(?:及|和|与|暨|、)$/.test(before)
    ? found.year - 1
    : found.year;
}

/**
 * The year of a report whose title names none: the first year that the opening speaks of, else that of the signature
 * (a report signed in the first months is about the year before).
 */
export function yearOfBody(opening: string, date: string | null): number | null {
  const plain = opening.replace(/《[^《》]{0,80}》|[〔[（(]20\d\d[〕\]）)]/g, '');
  const match = /(20\d\d)\s*年/.exec(plain);
  if (match) return Number(match[1]);
  if (!date) return null;
  const [year, month] = date.split('-').map(Number);
  return year === undefined ? null : month !== undefined && month <= 2 ? year - 1 : year;
}
