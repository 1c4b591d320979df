import type { MetricRecord } from '../records';
import { isKnown, isOfClass, sumOf, within, type Known } from './figures';
import type { CheckContext } from './types';

/** A total and the figures named as its parts, in text order. */
export interface Breakdown {
  total: MetricRecord;
  parts: MetricRecord[];
}

/** Beyond this a total of the same name is another one. */
const FAR = 2500;

const KNOWN = new WeakMap<CheckContext, Breakdown[]>();

/** The breakdowns of a report, worked out once for the checks that ask for them. */
export function breakdowns(context: CheckContext): readonly Breakdown[] {
  const known = KNOWN.get(context) ?? find(context);
  KNOWN.set(context, known);
  return known;
}

/** Joins parts to the nearest total of the name they give as parent: the one before them, else the one after (合计). */
function find(context: CheckContext): Breakdown[] {
  const { metrics } = context;
  const before = new Map<string, MetricRecord>();
  const found = new Map<MetricRecord, MetricRecord[]>();
  const waiting: MetricRecord[] = [];
  const join = (total: MetricRecord, part: MetricRecord) => {
    const parts = found.get(total);
    if (parts) parts.push(part);
    else found.set(total, [part]);
  };
  for (const metric of metrics) {
    if (metric.parent !== null && metric.parent !== metric.name) {
      const total = before.get(metric.parent);
      if (total && metric.start - total.end <= FAR && total !== metric) join(total, metric);
      else waiting.push(metric);
    }
    if (metric.kind !== 'change' && metric.kind !== 'ratio') before.set(metric.name, metric);
  }
  const after = new Map<string, MetricRecord>();
  const late = new Set(waiting);
  for (let i = metrics.length - 1; late.size > 0 && i >= 0; i--) {
    const metric = metrics[i];
    if (!metric) continue;
    if (late.has(metric) && metric.parent !== null) {
      const total = after.get(metric.parent);
      if (total && total.start - metric.end <= FAR) join(total, metric);
    }
    if (metric.kind !== 'change' && metric.kind !== 'ratio') after.set(metric.name, metric);
  }
  for (const { total, parts } of oversized(context)) if (!found.has(total)) found.set(total, parts);
  for (const [total, parts] of found) addLast(context, total, parts);
  return [...found]
    .map(([total, parts]) => ({ total, parts: parts.sort((a, b) => a.start - b.start || a.end - b.end) }))
    .sort((a, b) => a.total.start - b.total.start);
}

/** 检查90家，分别为茶庄50家、茶厂48家: a list that says it is all, which whoever names parts will not call one for its sum. */
const ALL_OF_IT = /^[，,（(：:]?(?:分别[为是]|即)[^，,；;]{0,8}$/;

const isTooMuch = (total: Known, parts: readonly MetricRecord[]): boolean =>
  parts.length > 1 &&
  parts.every((part) => isKnown(part) && part.unit === total.unit && part.value <= total.value) &&
  sumOf(parts.filter(isKnown).map(({ value }) => value)) > total.value;

/**
 * 收到29件，其中自然人提出42件: where 其中 is followed by more than the whole, whoever names parts will not call it one.
 * It and what is listed after it are taken as the parts all the same: that is the mistake to show.
 */
function oversized({ metrics, text }: CheckContext): Breakdown[] {
  const rows: Breakdown[] = [];
  for (const [i, part] of metrics.entries()) {
    const total = part.parent === null && isKnown(part) ? wholeBefore(metrics, i) : null;
    if (!total || !isKnown(part)) continue;
    const lead = within(text, total, part);
    if (lead === null || !(part.value > total.value ? /其中[^，,；;]{0,12}$/ : ALL_OF_IT).test(lead)) continue;
    const parts: MetricRecord[] = [part];
    for (let j = i + 1; j < metrics.length; j++) {
      const [last, next] = [metrics[j - 1], metrics[j]];
      if (!last || !next || next.parent !== null || !isOfClass(next, total)) break;
      if (!/^[，,、；;][^，,；;。\n]*$/.test(text.slice(last.end, next.start))) break;
      parts.push(next);
    }
    if (part.value > total.value || isTooMuch(total, parts)) rows.push({ total, parts });
  }
  return rows;
}

/**
 * 问题金额8亿元，其中违规金额3亿元，不规范金额7亿元: an amount that takes the parts past their total is not read as one of
 * them. Beside the last part, and named as the total and that part are, it is: that is the mistake to show.
 */
function addLast({ metrics, text }: CheckContext, total: MetricRecord, parts: MetricRecord[]): void {
  const last = parts.at(-1);
  const next = last?.kind === 'amount' ? metrics[metrics.indexOf(last) + 1] : undefined;
  if (!last || !next || !isKnown(next) || next.kind !== 'amount' || next.parent !== null) return;
  if (next.unit !== total.unit || next.status !== total.status || next.start < total.end) return;
  const kind = total.name.slice(-2);
  if (!last.name.endsWith(kind) || !next.name.endsWith(kind)) return;
  if (/^[，、；][^，、；。\n]{0,12}$/.test(within(text, last, next) ?? '')) parts.push(next);
}

/** The figure that 其中 speaks of: the one before, past its rates. */
function wholeBefore(metrics: readonly MetricRecord[], index: number): Known | null {
  const part = metrics[index];
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const metric = metrics[i];
    if (!metric || !part || metric.kind === 'ratio' || metric.kind === 'change') continue;
    return isKnown(metric) && metric.kind === part.kind && metric.unit === part.unit ? metric : null;
  }
  return null;
}
