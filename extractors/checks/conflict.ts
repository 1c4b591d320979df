import { cite, classOf, isKnown, phrase, rangeOf, type Known } from './figures';
import type { CheckContext, CheckRule, Draft } from './types';

/** One figure given two values in one report. */
export const CONFLICT: CheckRule = {
  id: 'conflict',
  reason: '同一事项在报告里前后数字应一致',
  find: (context) => {
    const first = new Map<string, Known>();
    const drafts: Draft[] = [];
    for (const metric of context.metrics) {
      if (!isKnown(metric) || !(isSingular(metric) || isYearsWhole(context, metric))) continue;
      const id = identity(metric);
      const earlier = first.get(id);
      if (!earlier) first.set(id, metric);
      else if (earlier.section === metric.section && !isSingular(metric)) continue;
      else if (!canAgree(earlier, metric) && !isOtherPeriod(context, metric)) drafts.push(draft(earlier, metric));
    }
    return drafts;
  }
};

/** Things of which a report has one total; of trainings, meetings and inspections it has many. */
const SINGULAR =
  /公开(?:各类|政府|政务)*信息|依申请|公开申请|新闻发布会|工单|总数|总量|总额|总产|总人口|总收入|预算收入|预算支出|生产总值|财政收入|固定资产投资|在册|登记在册|现有|共有|政府公报|规范性文件|公众号|微博|行政复议|行政诉讼|建议提案|高新技术企业|研发投入/;
const KIND =
  /同比|环比|增长|下降|占比|其中|平均|人均|新增|废止|失效|现行|清理|审查|公示|目录|培训|会议|解读|线上|线下|网上|书面|第三方|专栏|专题|栏目/;

/** Whether a figure is such a total: `conflict` compares those, whatever clause they stand in. */
export function isSingular(metric: Known): boolean {
  return (
    metric.parent === null &&
    metric.status === 'actual' &&
    metric.kind !== 'change' &&
    metric.kind !== 'rank' &&
    !metric.zero &&
    SINGULAR.test(metric.name) &&
    !KIND.test(metric.name)
  );
}

const FILLER =
  /全年|今年|本年度?|年度|截至目前|目前|累计|已经|已|共计|一共|共|各类|政府|政务|完成|我[局县市区镇乡委办厅]|全[县市区镇乡省局]|的|等|[“”"'、，\s]/g;

/** Who did it, where the name begins with a body: 区政府新闻办召开新闻发布会 is 召开新闻发布会. */
const BODY =
  /^.{1,12}?(?:局|厅|委|办|县|市|区|镇|乡|街道|中心|政府|单位|部门|机关)(?=召开|举办|举行|收到|受理|主动|公开|发布|共|累计)/;

/** Of these a report has many, whatever its clause says of the year. */
const MANY = new Set(['次', '场', '期', '场次', '人次', '批', '批次', '篇', '轮', '天', '项']);
/** What a clause says where its figure is the year's or the place's whole. */
const WHOLE = /全[年省市县区镇乡]|今年|本年度?(?!级)|年内|共有|现有/;
const SHORTEST = 3;

/** 全年新增就业3200人, 全县共有行政村136个: a whole by the words of its clause, told again under another heading. */
function isYearsWhole({ text, report }: CheckContext, metric: Known): boolean {
  if (metric.parent !== null || metric.status !== 'actual' || metric.period !== null || metric.zero) return false;
  if (metric.kind !== 'count' && metric.kind !== 'amount' && metric.kind !== 'measure') return false;
  const name = untold(metric);
  if (MANY.has(metric.unit) || name.replace(FILLER, '').length < SHORTEST || KIND.test(name.replace(/^新增/, '')))
    return false;
  const lead = text.slice(Math.max(report.start, metric.start - 24), metric.start);
  return WHOLE.test(lead.slice(Math.max(...[...'，。；：、（(\n'].map((mark) => lead.lastIndexOf(mark))) + 1));
}

/** A name without the heading that it was told apart by: 就业工作新增就业 under （二）就业工作 is 新增就业. */
function untold({ name, section }: Known): string {
  const heading = section
    .split(' / ')
    .map((title) => title.replace(/^[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]\s?/, ''))
    .find((title) => title.length >= 2 && name.startsWith(title) && name.length > title.length);
  return heading === undefined ? name : name.slice(heading.length);
}

/** What two mentions must share to be of one thing. */
function identity(metric: Known): string {
  return [
    untold(metric).replace(BODY, '').replace(FILLER, ''),
    classOf(metric),
    metric.unit,
    metric.period ?? '',
    metric.subject ?? ''
  ].join('\n');
}

/** 4000余条 and 4023条 can both be true. */
function canAgree(a: Known, b: Known): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return x[0] <= y[1] && y[0] <= x[1];
}

/** A month, quarter or another year said just before the figure: it counts something else. */
function isOtherPeriod({ text, report }: CheckContext, metric: Known): boolean {
  const lead = text.slice(Math.max(report.start, metric.start - 40), metric.start);
  const clause = lead.slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('\n'), lead.lastIndexOf('；')) + 1);
  if (/季度|上半年|下半年|月份|上年|去年|\d月/.test(clause)) return true;
  const years = clause.match(/20\d\d(?=年)/g) ?? [];
  return report.year !== null && years.some((year) => Number(year) !== report.year);
}

function draft(first: Known, second: Known): Draft {
  return {
    start: second.start,
    end: second.end,
    ok: false,
    severity: 'warning',
    message: `${phrase(second)}，前文写作${phrase(first)}，同一事项前后不一致，请核对。`,
    details: { first: cite(first), second: cite(second), difference: second.value - first.value }
  };
}
