import type { MetricRecord, Severity } from '../records';
import { elementBefore } from '../lists';
import { cite, isKnown, isOfClass, phrase, print, rangeOf, same, spanOf, stepOf, sumOf, type Known } from './figures';
import { breakdowns } from './parts';
import { closedRows, nearbyTotal, reaches, rowsOf, unstatedRows, type Row } from './rows';
import type { CheckContext, CheckRule, Draft } from './types';

/** Parts against the total that the report states for them. */
export const SUM: CheckRule = {
  id: 'sum',
  reason: '分项之和应等于总数',
  find: (context) => {
    const stated = statedRows(context);
    const used = new Set<MetricRecord>(stated.flatMap(({ total, parts }) => [total, ...parts]));
    return [...stated, ...unstatedRows(context, used), ...closedRows(context, used)].flatMap((row) =>
      judge(context, row)
    );
  }
};

function statedRows(context: CheckContext): Row[] {
  return breakdowns(context).flatMap(({ total, parts }) => {
    if (!isKnown(total)) return [];
    const alike = parts.filter((part) => isOfClass(part, total) && part.status === total.status);
    // A blank among the parts leaves nothing to add; `blank` speaks of it.
    if (alike.some((part) => !isKnown(part))) return [];
    return rowsOf(context.text, total, distinct(alike.filter(isKnown))).map((row) => {
      const nearby = reaches(total, row.parts) ? null : nearbyTotal(context, row.parts);
      return nearby ? { total: nearby, parts: row.parts, stated: row.stated } : row;
    });
  });
}

/** Two records on one span are one figure with two names: it is added once. */
const distinct = (parts: readonly Known[]) => parts.filter((part, i) => part.start !== elementBefore(parts, i)?.start);

function judge({ text }: CheckContext, { total, parts, closing }: Row): Draft[] {
  const sum = sumOf(parts.map((part) => part.value));
  const exact = [total, ...parts].every((m) => m.bound === 'exact' && m.value_high === null);
  const ok = exact && parts.length > 1 && (same(sum, total.value) || isRounded(total, parts, sum));
  const severity = ok ? 'info' : closing ? 'warning' : severityOf(text, total, parts, exact);
  if (severity === null) return [];
  const { start, end } = spanOf([total, ...parts]);
  return [
    {
      start,
      end,
      ok,
      severity,
      message: messageOf(total, parts, sum, severity),
      details: { total: cite(total), parts: parts.map(cite), sum, difference: sumOf([sum, -total.value]) }
    }
  ];
}

/** A total's last digit is a rounding up to this share of it: 2亿元 is no rounding of 1.1亿元. */
const FINE = 0.01;

/** 877.74万元 of parts told to the yuan: a total with fewer digits than its parts is right up to its last one. */
function isRounded(total: Known, parts: readonly Known[], sum: number): boolean {
  const step = stepOf(total);
  const cut = sum >= total.value && sum - total.value < step;
  const near = cut || Math.abs(sum - total.value) <= step / 2;
  return near && step <= total.value * FINE && parts.every((part) => stepOf(part) < step);
}

/** How bad it is that parts do not reach their total; null where nothing can be said. */
function severityOf(text: string, total: Known, parts: readonly Known[], exact: boolean): Severity | null {
  const first = parts[0];
  if (!first) return null;
  const lead = text.slice(total.end, Math.max(total.end, first.start));
  const least = sumOf(parts.map((part) => rangeOf(part)[0]));
  const above = least > rangeOf(total)[1] * (1 + 1e-9);
  if (!above && !exact) return null;
  // Parts across a sentence or outside the total's bracket, or in quite other counters, may belong to something else.
  const loose =
    /[。；](?!\s*(?:其中|包括|分别))/.test(lead) ||
    /^[^（(]*[)）]/.test(lead) ||
    parts.every((part) => part.unit !== total.unit);
  if (parts.length < 2) {
    const picked = above && exact && first.unit === total.unit && /^[，,（(]?\s*其中/.test(lead) && lead.length <= 14;
    return picked ? 'error' : null;
  }
  if (above)
    return loose || !isAboveAlike(total, parts) || (parts.length < 4 && parts.some(isAttribute)) ? null : 'error';
  if (loose || endsOpen(text, parts, lead)) return null;
  if (isItemised(text, total, parts, lead)) return 'warning';
  return claimsAll(text, parts, lead) ? 'info' : null;
}

/** Whether a list claims to be all of its total. 其中 picks out a few: what it leaves unsaid is worth no hint. */
function claimsAll(text: string, parts: readonly Known[], lead: string): boolean {
  const end = parts.at(-1)?.end ?? 0;
  const made = /^，?由/.test(lead) && /^[^，。；]{0,4}(?:组成|构成)/.test(text.slice(end, end + 8));
  return made || /分别|包括|分为|具体|依次|如下|[，（(]即|[:：]/.test(lead);
}

/** 主要包括…, 包括…等: a list that says itself that it is not all. */
function endsOpen(text: string, parts: readonly Known[], lead: string): boolean {
  const end = parts.at(-1)?.end ?? 0;
  return /主要|特别是|尤其|重点有/.test(lead) || /^\s*等/.test(text.slice(end, end + 6));
}

/** Whether the parts in the commonest counter pass the total by themselves: one of another counter may be no part. */
function isAboveAlike(total: Known, parts: readonly Known[]): boolean {
  const units = parts.map((part) => part.unit);
  const common = units.toSorted((a, b) => count(units, b) - count(units, a))[0];
  const least = sumOf(parts.filter((part) => part.unit === common).map((part) => rangeOf(part)[0]));
  return least > rangeOf(total)[1];
}

const count = (units: readonly string[], unit: string) => units.filter((other) => other === unit).length;

/** Parts that say what else is true of some, and so may overlap: 其中签订协议17个，5亿元以上3个. */
const isAttribute = (part: Known) =>
  /\d|以上|以下|超过|新增|已|完成|签订|获|通过|整改|办结|来自|涉及|女|党员|重点/.test(part.name);

/** A row of kinds is counted in one unit, or stands in one breath: other counters beyond a semicolon are of something else. */
function isUniform(text: string, parts: readonly Known[]): boolean {
  const units = parts.map((part) => part.unit);
  const most = Math.max(...units.map((unit) => count(units, unit)));
  const [first, last] = [parts[0], parts.at(-1)];
  return most >= parts.length * 0.8 || (!!first && !!last && !/[；;：:。]/.test(text.slice(first.end, last.start)));
}

/** Whether the parts are meant to be all of the total: a row of kinds, not a few that 其中 picks out. */
function isItemised(text: string, total: Known, parts: readonly Known[], lead: string): boolean {
  if (!isUniform(text, parts)) return false;
  const share = total.value > 0 ? sumOf(parts.map((part) => part.value)) / total.value : 1;
  if (claimsAll(text, parts, lead)) return (parts.length >= 3 && share >= 0.4) || share >= 0.8;
  // 其中 may pick out a few: a long list that leaves most of the total unsaid does
  const slipped = same(share * 10, 1) || same(share * 100, 1);
  return slipped || (parts.length >= 5 && share >= 0.5) || (parts.length >= 3 && share >= 0.6);
}

function messageOf(total: Known, parts: readonly Known[], sum: number, severity: Severity): string {
  const { unit } = total;
  const added = parts.length > 4 || parts.length < 2 ? '' : `${parts.map((p) => print(p.value)).join('+')}=`;
  const gap = print(Math.abs(sumOf([sum, -total.value])), unit);
  const verdict =
    same(sum, total.value) || isRounded(total, parts, sum)
      ? '与总数一致。'
      : sum > total.value
        ? `比总数多${gap}，请核对总数与各分项。`
        : severity === 'warning'
          ? `比总数少${gap}，请核对是否漏列分项或总数有误。`
          : `其余${gap}未列出。`;
  const listed =
    parts[0] && parts.length === 1
      ? `其中的${phrase(parts[0])}`
      : `所列${parts.length}个分项合计${added}${print(sum, unit)}`;
  const units = [...new Set([total, ...parts].map((part) => part.unit))];
  const mixed = parts.length > 1 && units.length > 1 ? `各项单位不一（${units.join('、')}），请一并核对。` : '';
  return `${phrase(total)}，${listed}，${verdict}${mixed}`;
}
