import { digits } from './numerals';

/** 2023, ２０２３, 二〇二三. */
const ONE = '20\\d\\d|２０[０-９]{2}|二[〇○零0Oo][〇○零一二三四五六七八九]{2}';
/** A year or a range of years as titles write it: 2023年度, 2021—2023年, and before a bare word 2023工作总结. */
const YEAR = new RegExp(`(${ONE})年?(?:\\s*(?:[-—–－~～至、和与])+\\s*(${ONE})(?=学?年|$))?(?:学?年度?)?`);

/** Where a title’s first year stands, with its 年 or 年度; of a range, its last year. */
export function yearIn(title: string): { index: number; length: number; year: number } | null {
  const match = YEAR.exec(title);
  if (!match?.[1]) return null;
  return { index: match.index, length: match[0].length, year: Number(digits(match[2] ?? match[1])) };
}

export function withoutYears(title: string): string {
  return title.replace(new RegExp(YEAR, 'g'), '');
}

/** The year that a title reports on; of 工作总结及2024年工作计划, which names only the year that it plans, the one before. */
export function yearOfTitle(title: string): number | null {
  const found = yearIn(title);
  if (!found) return null;
  const before = title.slice(0, found.index).trimEnd();
  return /(?:总结|报告|汇报|情况)(?:以及|及|和|与|暨|、)$/.test(before) ? found.year - 1 : found.year;
}

/**
 * The year of a report whose title names none: the first year that the opening speaks of, else that of the signature
 * (a report signed in the first months is about the year before).
 */
export function yearOfBody(opening: string, date: string | null): number | null {
  const plain = opening.replace(/《[^《》]{0,80}》|[〔[（(]20\d\d[〕\]）)]|20\d\d年\d{1,2}月\d{1,2}日\s*$/gm, '');
  const match = /(20\d\d)\s*年/.exec(plain);
  if (match) return Number(match[1]);
  if (!date) return null;
  const [year, month] = date.split('-').map(Number);
  return year === undefined ? null : month !== undefined && month <= 2 ? year - 1 : year;
}
