import { isSingular } from './conflict';
import { cite, isKnown, print, type Known } from './figures';
import type { CheckContext, CheckRule, Draft } from './types';

/** One count given two values in other words: 全县30个乡镇 and 全县31个乡镇, 普法考试4次 and 普法工作考试2次. */
export const REWORDED: CheckRule = {
  id: 'reworded',
  reason: '换个说法又写了一遍的同一个数，前后应一致',
  find: (context) => {
    const first = new Map<string, Known>();
    const drafts: Draft[] = [];
    for (const metric of context.metrics) {
      if (!isKnown(metric) || !isPlain(metric) || isSingular(metric)) continue;
      const id = stockOf(context, metric) ?? deedOf(context, metric);
      if (id === null) continue;
      const earlier = first.get(id);
      if (!earlier) first.set(id, metric);
      else if (earlier.value !== metric.value) drafts.push(draft(context, earlier, metric));
    }
    return drafts;
  }
};

const isPlain = (metric: Known): boolean =>
  metric.kind === 'count' &&
  metric.bound === 'exact' &&
  metric.value_high === null &&
  metric.status === 'actual' &&
  metric.period === null &&
  metric.subject === null &&
  !metric.zero;

/** All of a place: 全县, 辖区, 下辖. */
const SCOPE = /(全[省市县区镇乡]|全街道|辖区内?|所?下辖|所辖)(?:共有|共|有|现有|所有|的){0,2}$/;
/** What a place has a fixed number of. */
const STOCK =
  /^((?:[省市县区镇]直|直属|行政|自然|建制)?(?:机关|事业|机关事业)?(?:乡镇（街道）|镇（街道）|乡镇|镇街|街道|村（社区）|村（居）|村居|村|社区|县（市、区）|县区|区县|部门|单位))(?=[，。；、（(）)开进全的和及都均实完建设共已为参覆达落推中]|$)/;
/** 全县82家单位（52个县直单位: what belongs to a level by its name needs the place only somewhere before it. */
const OF_LEVEL = /^[省市县区镇]直/;
const PLACE = /全[省市县区镇]/g;

/** 选取全县3个乡镇: some that were picked. */
const PICKED = /(?:选取|选择|选定|抽取|抽查|挑选|遴选|确定|联合|涉及)全[省市县区镇乡](?:的|内)?$/;

/** A fixed number of a place, by place and thing; null where the figure is none. */
function stockOf({ text }: CheckContext, metric: Known): string | null {
  if (metric.unit !== '个' && metric.unit !== '家') return null;
  const thing = STOCK.exec(text.slice(metric.end, metric.end + 14))?.[1];
  if (thing === undefined) return null;
  const before = text.slice(Math.max(0, metric.start - 24), metric.start);
  const lead = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
  if (PICKED.test(lead)) return null;
  const scope = SCOPE.exec(lead)?.[1] ?? (OF_LEVEL.test(thing) ? lead.match(PLACE)?.at(-1) : undefined);
  if (scope === undefined) return null;
  return `${scope.includes('辖') ? '辖' : scope}\n${thing.replace(/机关事业|机关|事业/, '')}`;
}

/** What is counted in whole sittings: of these a report gives the year's number. */
const SITTINGS = new Set(['次', '场', '期', '场次']);
/** What is left out when two wordings are compared. */
const FILLER =
  /全年|今年以来|今年|本年度?|年度|20\d\d年|截至目前|目前|累计|先后|已经|共计|一共|共|建设|工作|活动|情况|相关|有关|各类|开展|组织|举办|召开|进行|本单位|我单位|单位内部|在|了|的|等|[“”"'、\s]/g;
/** Another time, another body or another occasion than the year's whole. */
const PARTIAL = /季度|半年|\d月|每|上年|去年|其中|分别|各|联合|参加|配合|协助|市级|县级|省级|镇级|乡级|[（(]/;
/** Shorter than this, what is left over may be said of many things: 会议, 专题培训. */
const SHORTEST = 5;

/** A deed that a whole clause is about, in bare words; null where the figure's clause says more, or less. */
function deedOf({ text, report }: CheckContext, metric: Known): string | null {
  if (!SITTINGS.has(metric.unit) || metric.parent !== null || !/[，,。；;]/.test(text[metric.end] ?? '')) return null;
  const before = text.slice(Math.max(report.start, metric.start - 40), metric.start);
  const mark = Math.max(...[...'，,；;。：:\n'].map((one) => before.lastIndexOf(one)));
  const clause = before.slice(mark + 1);
  if (
    (mark < 0 && metric.start - report.start > before.length) ||
    PARTIAL.test(before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1))
  )
    return null;
  const bare = clause.replace(FILLER, '');
  return bare.length >= SHORTEST && /^\p{Script=Han}+$/u.test(bare) ? `${bare}\n${metric.unit}` : null;
}

function draft({ text }: CheckContext, first: Known, second: Known): Draft {
  return {
    start: second.start,
    end: second.end,
    ok: false,
    severity: 'warning',
    message: `前文“${clauseOf(text, first)}”，此处“${clauseOf(text, second)}”，说法相近而数字不同（${print(first.value, first.unit)}与${print(second.value, second.unit)}），请核对是否同一件事。`,
    details: { first: cite(first), second: cite(second), difference: second.value - first.value }
  };
}

/** How much after a figure is told, in characters. */
const LONGEST_AFTER = 15;

/** The figure with the words beside it, as printed. */
function clauseOf(text: string, { start, end }: Known): string {
  const before = text.slice(Math.max(0, start - 24), start);
  const lead = before.slice(Math.max(...[...'，,；;。：:（(\n'].map((mark) => before.lastIndexOf(mark))) + 1);
  const after = /^[^，,；;。、）)\n]{0,16}/.exec(text.slice(end, end + LONGEST_AFTER + 1))?.[0] ?? '';
  return lead + text.slice(start, end) + (after.length > LONGEST_AFTER ? `${after.slice(0, LONGEST_AFTER)}…` : after);
}
