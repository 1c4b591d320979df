import type { MetricRecord, ReportRecord } from '../records';
import type { Candidate } from './candidates';

/** A record mapped to a key, with what its words say about how well it answers. */
export interface Mapped {
  metric: MetricRecord;
  candidate: Candidate;
  key: string;
  /** The total that it is a part of belongs to the same indicator. */
  partOfSame: boolean;
}

const WHOLE = ['全县', '全市', '全区', '全省', '全镇', '全乡', '全年', '各类', '累计', '共', '总'];

/**
 * The one record that answers for the report on an indicator, or null where none may: kinds, parts, other years and
 * other bodies never do. Actual before planned; then the wording's rank, totals before parts, bodies as a whole before
 * their offices, and what is stated first.
 */
export function headlineOf(report: ReportRecord, mapped: readonly Mapped[]): Mapped | null {
  let best: Mapped | null = null;
  for (const one of mapped) {
    if (!mayAnswer(report, one)) continue;
    if (!best || compare(one, best) < 0) best = one;
  }
  return best;
}

/** Whether a record can answer for its report at all. */
export function mayAnswer(report: ReportRecord, { metric, candidate, partOfSame }: Mapped): boolean {
  if (candidate.rule.partial || partOfSame || metric.subject !== null) return false;
  return metric.period === null || isOfYear(metric.period, report.year);
}

/** `2023-01/2023-11` is of 2023; `2021/2023` and `2022` are not. */
function isOfYear(period: string, year: number | null): boolean {
  if (year === null) return true;
  const ends = period.split('/');
  return ends.every((end) => end.startsWith(String(year)));
}

function compare(a: Mapped, b: Mapped): number {
  return (
    Number(a.metric.status === 'plan') - Number(b.metric.status === 'plan') ||
    a.candidate.rule.rank - b.candidate.rule.rank ||
    Number(a.metric.parent !== null) - Number(b.metric.parent !== null) ||
    wholeness(b) - wholeness(a) ||
    largeness(b) - largeness(a) ||
    a.metric.start - b.metric.start
  );
}

const wholeness = ({ metric }: Mapped): number => (WHOLE.some((word) => metric.name.includes(word)) ? 1 : 0);

const largeness = ({ metric, candidate }: Mapped): number => (candidate.rule.largest ? (metric.value ?? 0) : 0);
