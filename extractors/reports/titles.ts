import { readNumbering } from '../outline/numbering';
import { agencyOfTitle } from './agency';
import { yearOfTitle } from './year';

/** What a report’s title ends in. */
const KIND = '(?:总结|小结|报告|汇报|综述|述职)(?:材料|报告|汇报|稿|提纲)?';
/** What may follow: plans for the next year, a version, a date or a body in brackets. */
const PLAN = '(?:计划|思路|安排|打算|要点|谋划|部署|展望|目标|举措|设想|建议|重点|规划|任务)';
const AND = '(?:以及|及其|及|和|与|暨|、|\\s)';
const TAIL = `(?:${AND}[^。！？；]{0,30}?${PLAN}(?:[^。！？；，]{0,6}${PLAN})?(?:的(?:报告|汇报))?)?`;
const NOTE = '(?:[（(][^（）()。]{1,24}[）)])?';
const SUMMARY = new RegExp(`${KIND}${TAIL}${NOTE}$`);
/** Titles of the same kind of text that end otherwise; they want a year or a body beside these words. */
const LOOSE = new RegExp(
  `(?:(?:工作|开展|完成|落实|建设|执行)情况|工作(?:亮点|成效|思路|计划|要点|安排|打算))${NOTE}$`
);

/** What any title ends in: the last characters of the words above, and a note's bracket. */
const LAST = new Set([...'结告报述职料稿纲划路排算点谋署望标措想议务况效)）'].map((c) => c.charCodeAt(0)));

/** Collections, their tables, and parts of reports that look like titles. */
const NO_TITLE =
  /汇编|[（(]\d+篇[）)]|^共?\d+篇|^目\s*录|^附(?:件|表|录)?[\d一二三四五六七八九十]*\s*[:：]|^(?:关键词|来源|作者|标签|栏目)\s*[:：]|如下$/;

/** Words before a title that number it within a collection. */
const PREFIX =
  /^(?:(?:第[\d一二三四五六七八九十百]+篇|篇[\d一二三四五六七八九十百]+|范文[\d一二三四五六七八九十]*|例文[\d一二三四五六七八九十]*|标题)\s*[:：、.．]?\s*|[★●◆■▲※]\s*)/;

export interface TitleLine {
  /** Characters before the title itself: its number within a collection. */
  skip: number;
  title: string;
  agency: string | null;
  year: number | null;
  /** It says whose or which year’s report this is. */
  strong: boolean;
  numbered: boolean;
}

/** A line read as a report’s title, or null where it is no title whatever stands around it. */
export function readTitle(line: string): TitleLine | null {
  const quoted = /^《([^《》]+)》$/.exec(line)?.[1];
  if (quoted) {
    const inner = readTitle(quoted);
    if (inner) inner.skip++;
    return inner;
  }
  const last = line.charCodeAt(line.length - 1);
  if (line.length < 4 || !LAST.has(last)) return null;
  const isSummary = SUMMARY.test(line);
  if (!isSummary && !LOOSE.test(line)) return null;
  if (/[。；！？\t]|，.*，/.test(line) || NO_TITLE.test(line)) return null;
  let skip = PREFIX.exec(line)?.[0].length ?? 0;
  const numbering = readNumbering(line, skip, line.length);
  if (numbering?.item) return null;
  if (numbering) skip = numbering.end;
  while (line.charCodeAt(skip) <= 32 || line.charCodeAt(skip) === 0x3000) skip++;
  const title = line.slice(skip);
  if (title.length < 4 || title.length > 64) return null;
  const [agency, year] = [agencyOfTitle(title), yearOfTitle(title)];
  if (!isSummary && (agency === null || year === null)) return null;
  return { skip, title, agency, year, strong: agency !== null || year !== null, numbered: numbering !== null };
}
