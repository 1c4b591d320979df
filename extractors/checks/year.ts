import type { CheckContext, CheckRule, Draft } from './types';

/** A year that does not belong: a plan for the year reported on, or directions of a year gone by. */
export const YEAR: CheckRule = {
  id: 'year',
  reason: '计划的年份应在总结年份之后，所依据的要点应是当年的',
  find: (context) =>
    context.report.year === null
      ? []
      : [
          ...plans(context, context.report.year),
          ...sources(context, context.report.year),
          ...lines(context, context.report.year)
        ]
};

const PLAN = /(20\d\d)年?(?:度|全年)?[^0-9，。；：\n]{0,24}(?:计划|打算|思路|安排|谋划|展望|目标)\s*[:：。]?$/;
const NO_PLAN = /完成|落实|执行|情况|回顾|总结|进展|分解|实施/;
const LONGEST_HEADING = 45;

/** Headings that plan the year that the report looks back on. */
function plans({ report, text }: CheckContext, year: number): Draft[] {
  const drafts: Draft[] = [];
  let start = text.indexOf('\n', report.start) + 1;
  if (start === 0 || start > report.end) return [];
  while (start < report.end) {
    const next = text.indexOf('\n', start);
    const end = Math.min(next === -1 ? text.length : next, report.end);
    const line = end - start <= LONGEST_HEADING ? text.slice(start, end).trim() : '';
    const planned = PLAN.exec(line)?.[1];
    if (planned !== undefined && Number(planned) <= year && !NO_PLAN.test(line)) {
      const at = start + text.slice(start, end).indexOf(planned);
      drafts.push(
        wrong(at, at + 5, `${year}年的总结里，标题“${line}”写的是${planned}年，应为${year + 1}年的计划，请核对年份。`, {
          stated: Number(planned),
          expected: year + 1,
          heading: line
        })
      );
    }
    start = end + 1;
  }
  return drafts;
}

/** A heading of what comes next, which names no year itself. */
const NEXT = /^[^0-9]{0,12}(?:下一?步|下一?阶段|[明来]年|下一?年度?)[^0-9]{0,16}$/;
const HEADED = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]部分)/;
const OPENS =
  /^(20\d\d)年(?:度|全年)?[，,]?(?=我们|我[省市县区镇乡街局委办院校中]|[全本][省市县区镇乡街局委]|要|将|力争|计划|继续|进一步|全面|重点|拟)/;
/** What a sentence of plans says, and what one that looks back does. */
const TO_COME = /将|力争|计划|继续|进一步|确保|争取|全面推进|重点抓|拟/;
const GONE_BY = /取得|虽|存在|不足|完成了|已|有所/;

/** The year that a paragraph of plans begins with; null for another paragraph. */
function opensPlans(paragraph: string): string | null {
  const first = paragraph.trim().split('。')[0] ?? '';
  const opened = OPENS.exec(first)?.[1];
  return opened !== undefined && TO_COME.test(first) && !GONE_BY.test(first) ? opened : null;
}

/** Plans that begin with the year that the report looks back on, under a heading of what comes next. */
function lines({ report, text }: CheckContext, year: number): Draft[] {
  const drafts: Draft[] = [];
  let heading = '';
  for (let start = report.start; start < report.end;) {
    const next = text.indexOf('\n', start);
    const end = Math.min(next === -1 ? text.length : next, report.end);
    const line = text.slice(start, Math.min(end, start + LONGEST_HEADING)).trim();
    const opens = heading === '' ? null : opensPlans(text.slice(start, end));
    if (HEADED.test(line)) heading = end - start <= LONGEST_HEADING && NEXT.test(line) ? line : '';
    else if (opens !== null && Number(opens) <= year) {
      const at = text.indexOf(opens, start);
      drafts.push(
        wrong(at, at + 5, `“${heading}”之下写的是${opens}年，应为${year + 1}年的计划，请核对年份。`, {
          stated: Number(opens),
          expected: year + 1,
          heading
        })
      );
    }
    start = end + 1;
  }
  return drafts;
}

const SOURCE = /(20\d\d)年[^0-9，。；《》\n]{0,20}(?:工作要点|公开要点|任务分工|重点工作清单|工作清单|任务清单)/g;

/** Directions of an earlier year that this year's work is said to follow. */
function sources({ report, text }: CheckContext, year: number): Draft[] {
  return [...text.slice(report.start, report.end).matchAll(SOURCE)].flatMap((found) => {
    const cited = Number(found[1]);
    if (cited >= year) return [];
    const at = report.start + found.index;
    const before = text.slice(Math.max(report.start, at - 30), at);
    const lead = before.slice(Math.max(...[...'。；\n'].map((mark) => before.lastIndexOf(mark))) + 1);
    const followed = /按照|根据|依据|落实|围绕|严格|遵照|对照|贯彻|规定|依照/.test(lead);
    if (!followed || /评估|回顾|总结|上年|去年|修订/.test(lead)) return [];
    return [
      wrong(at, at + found[0].length, `${year}年的总结依据的是“${found[0]}”，请核对是否应为${year}年的文件。`, {
        stated: cited,
        expected: year
      })
    ];
  });
}

const wrong = (start: number, end: number, message: string, details: Record<string, unknown>): Draft => ({
  start,
  end,
  ok: false,
  severity: 'warning',
  message,
  details
});
