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

const WHOLE = /^(?:累计|共|全年|我|本)?(?:全[省市县区镇乡州旗]|全年|各类|累计|总)/;
const PLACE = /^[^全各]{1,6}?[省市县区镇乡州旗](?!.{0,8}[局办委站所院厅])/;
const HOUSEHOLDS = new Set(['户', '户次', '家']);

/**
 * The one record that answers for the report on an indicator, or null where none may: kinds, parts, other years and
 * other bodies never do. Actual before planned; then the wording's rank, totals before parts, names that narrow nothing
 * before others, and what is stated first. Several kinds without their total answer for nothing, and a zero in words is
 * none of the whole where a part is more than zero.
 */
export function headlineOf(report: ReportRecord, mapped: readonly Mapped[]): Mapped | null {
  const parts = largestParts(mapped);
  const may = mapped.filter((one) => mayAnswer(report, one) && !isBelied(one, parts));
  const best = may.reduce<Mapped | null>((first, one) => (first && compare(first, one) <= 0 ? first : one), null);
  return best && !isOneOfKinds(best, may) ? best : null;
}

/** Whether a record can answer for its report at all. */
export function mayAnswer(report: ReportRecord, { metric, candidate, partOfSame }: Mapped): boolean {
  if (candidate.rule.partial || partOfSame || metric.subject !== null) return false;
  return metric.period === null || isOfYear(metric.period, report.year) || isNextYears(metric, report.year);
}

/** `2023-01/2023-11` is of 2023; `2021/2023` and `2022` are not. */
function isOfYear(period: string, year: number | null): boolean {
  if (year === null) return true;
  const ends = period.split('/');
  return ends.every((end) => end.startsWith(String(year)));
}

/** A plan for the year to come: it answers where nothing done does. */
const isNextYears = ({ status, period }: MetricRecord, year: number | null): boolean =>
  status === 'plan' && year !== null && period === String(year + 1);

/** The largest values that are stated of the same year and body: of anything, and of parts by their unit. */
interface LargestParts {
  any: number;
  partial: ReadonlyMap<string, number>;
}

function largestParts(mapped: readonly Mapped[]): LargestParts {
  let any = -Infinity;
  const partial = new Map<string, number>();
  for (const { metric, candidate } of mapped) {
    if (metric.status !== 'actual' || metric.period !== null || metric.subject !== null) continue;
    const value = metric.value ?? 0;
    any = Math.max(any, value);
    if (candidate.rule.partial) partial.set(metric.unit, Math.max(partial.get(metric.unit) ?? -Infinity, value));
  }
  return { any, partial };
}

/** Whether a part of the same year and body is more than it, so that it is no total: above all a zero in words. */
const isBelied = ({ metric: { value, unit, zero } }: Mapped, { any, partial }: LargestParts): boolean =>
  value !== null && ((zero && any > value) || (partial.get(unit) ?? -Infinity) > value);

/** Whether others answer as well as the best one does, each for another kind. */
function isOneOfKinds(best: Mapped, may: readonly Mapped[]): boolean {
  const { rule } = best.candidate;
  // What a user's own words ask for is not ours to call a kind.
  if (rule.largest || rule.own || rule.entry.dimension === 'ratio') return false;
  const peers = may.filter((one) => one !== best && isPeer(one, best) && !saysTheSame(one, best));
  if (rule.kind && peers.some(({ candidate }) => candidate.rule !== rule && candidate.rule.kind)) return true;
  const narrowing = best.candidate.narrowing;
  const alike = peers.filter(({ candidate }) => candidate.narrowing === narrowing);
  if (wholeness(best) < 2 && isList(best, alike)) return true;
  return narrowing !== '' && peers.some(({ candidate }) => !candidate.narrowing.includes(narrowing));
}

/**
 * Three and more figures that go by the same words are a list, of terms, offices or places, unless the largest can be
 * the sum of the others; two may say one thing twice.
 */
function isList(best: Mapped, others: readonly Mapped[]): boolean {
  const values = new Set(others.map(({ metric }) => metric.value ?? metric.text));
  const sum = [...values].reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
  return values.size > 1 && ([...values].some((value) => typeof value === 'string') || (best.metric.value ?? 0) < sum);
}

const saysTheSame = ({ metric: a }: Mapped, { metric: b }: Mapped): boolean => a.value !== null && a.value === b.value;

const isPeer = (a: Mapped, b: Mapped): boolean =>
  a.metric.status === b.metric.status &&
  otherUnit(a) === otherUnit(b) &&
  a.candidate.rule.rank === b.candidate.rule.rank &&
  (a.metric.parent === null) === (b.metric.parent === null);

function compare(a: Mapped, b: Mapped): number {
  return (
    Number(a.metric.status === 'plan') - Number(b.metric.status === 'plan') ||
    a.candidate.rule.rank - b.candidate.rule.rank ||
    Number(a.metric.parent !== null) - Number(b.metric.parent !== null) ||
    otherUnit(a) - otherUnit(b) ||
    breadth(a) - breadth(b) ||
    wholeness(b) - wholeness(a) ||
    Number(a.metric.period !== null) - Number(b.metric.period !== null) ||
    largeness(b) - largeness(a) ||
    a.metric.start - b.metric.start
  );
}

/** 2 for what says that it is the whole, 1 for what names a place, 0 else. */
const wholeness = ({ metric }: Mapped): number => (WHOLE.test(metric.name) ? 2 : PLACE.test(metric.name) ? 1 : 0);

/** 0 for a name that narrows nothing, then by how much it says. */
const breadth = ({ candidate }: Mapped): number =>
  candidate.rule.entry.dimension === 'ratio' ? Number(candidate.narrowing !== '') : candidate.narrowing.length;

/** 1 for households where the indicator counts people, and the other way round. */
const otherUnit = ({ metric, candidate }: Mapped): number =>
  Number(HOUSEHOLDS.has(metric.unit) !== HOUSEHOLDS.has(candidate.rule.entry.units[0] ?? ''));

const largeness = ({ metric, candidate }: Mapped): number => (candidate.rule.largest ? (metric.value ?? 0) : 0);
