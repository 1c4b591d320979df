import type { CleanText, ReportHeader, ReportSpan } from '../stages';

const TITLE = /^[^。，；\t]{2,60}?(?:总结|报告|汇报)(?:(?:及|和|与|暨)[^。，；\t]{2,30})?$/gm;

/** The reports of one text, in order. */
export function splitReports(clean: CleanText): ReportSpan[] {
  const titles = [...clean.text.matchAll(TITLE)].filter((m) => !/^[一二三四五六七八九十（(\d]{1,3}[、.）)]/.test(m[0]));
  return titles.map((m, i) => {
    const next = titles[i + 1]?.index ?? clean.text.length;
    const end = m.index + clean.text.slice(m.index, next).trimEnd().length;
    return { start: m.index, end, titleStart: m.index, titleEnd: m.index + m[0].length };
  });
}

/** What a report says of itself. */
export function readHeader(clean: CleanText, span: ReportSpan): ReportHeader {
  const title = clean.text.slice(span.titleStart, span.titleEnd).trim();
  const year = /20\d\d/.exec(title);
  return {
    ...span,
    title,
    agency: null,
    level: '其他',
    type: '综合工作',
    year: year ? Number(year[0]) : null,
    date: null
  };
}
