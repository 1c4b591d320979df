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
      if (!isKnown(metric) || !isSingular(metric)) continue;
      const id = identity(metric);
      const earlier = first.get(id);
      if (!earlier) first.set(id, metric);
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

/** What two mentions must share to be of one thing. */
function identity(metric: Known): string {
  return [
    metric.name.replace(BODY, '').replace(FILLER, ''),
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
