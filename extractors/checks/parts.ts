import type { MetricRecord } from '../records';
import type { CheckContext } from './types';

/** A total and the figures named as its parts, in text order. */
export interface Breakdown {
  total: MetricRecord;
  parts: MetricRecord[];
}

/** Beyond this a total of the same name is another one. */
const FAR = 2500;

/** Joins parts to the nearest total of the name they give as parent: the one before them, else the one after (合计). */
export function breakdowns({ metrics }: CheckContext): Breakdown[] {
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
  for (let i = metrics.length - 1; i >= 0; i--) {
    const metric = metrics[i];
    if (!metric) continue;
    if (late.has(metric) && metric.parent !== null) {
      const total = after.get(metric.parent);
      if (total && total.start - metric.end <= FAR) join(total, metric);
    }
    if (metric.kind !== 'change' && metric.kind !== 'ratio') after.set(metric.name, metric);
  }
  return [...found]
    .map(([total, parts]) => ({ total, parts: parts.sort((a, b) => a.start - b.start || a.end - b.end) }))
    .sort((a, b) => a.total.start - b.total.start);
}
