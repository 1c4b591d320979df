import { spanId } from '../ids';
import type { FindingRecord, MetricRecord, ReportRecord } from '../records';
import { BASE } from './base';
import { BLANK } from './blank';
import { COMPLETE } from './complete';
import { CONFLICT } from './conflict';
import { LISTING } from './listing';
import { REPEAT } from './repeat';
import { REWORDED } from './reworded';
import { SCALE } from './scale';
import { SHARE } from './share';
import { SUM } from './sum';
import { TITLE } from './title';
import type { CheckRule } from './types';
import { WHOLE } from './whole';
import { YEAR } from './year';
import { YOY } from './yoy';

export type { CheckContext, CheckRule, Draft } from './types';

/** Every check, in the order in which findings at one place are shown: arithmetic first. */
export const CHECKS: readonly CheckRule[] = [
  SUM,
  SHARE,
  BASE,
  YOY,
  WHOLE,
  BLANK,
  COMPLETE,
  LISTING,
  CONFLICT,
  REWORDED,
  REPEAT,
  SCALE,
  YEAR,
  TITLE
];

/**
 * What a reviewer should look at in one report, checks that hold included, in text order. Works from the records and
 * the source text alone, so that records with corrections can be checked again; it does not need the indicators.
 */
export function check(report: ReportRecord, metrics: readonly MetricRecord[], text: string): FindingRecord[] {
  const context = { report, metrics: [...metrics].sort((a, b) => a.start - b.start || a.end - b.end), text };
  const found = CHECKS.flatMap((rule) => rule.find(context).map((draft) => ({ check: rule.id, draft })));
  found.sort((a, b) => a.draft.start - b.draft.start);
  const content = report.id.slice(0, Math.max(0, report.id.lastIndexOf('-')));
  const taken = new Map<string, number>();
  return found.map(({ check: id, draft: { start, end, ok, severity, message, details } }) => ({
    record: 'finding',
    id: idOf(content, start, end, taken),
    report: report.id,
    source: report.source,
    start,
    end,
    text: text.slice(start, end),
    check: id,
    ok,
    severity,
    message,
    details
  }));
}

/** Like the ids of the other records: the content, then `f`, where and how long; a second on one span has `.2`. */
function idOf(content: string, start: number, end: number, taken: Map<string, number>): string {
  const id = `${content}-f${spanId(start, end - start)}`;
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}.${count}`;
}
