import type { MetricRecord, ReportRecord } from '../records';
import { Matcher } from './candidates';
import { compileDictionary, type Dictionary } from './compile';
import { INDICATORS } from './dictionary';
import { headlineOf, mayAnswer, type Mapped } from './headline';

export { compileDictionary, type Dictionary } from './compile';
export { INDICATORS } from './dictionary';
export { normaliseEntries, normaliseEntry, type EntryProblem } from './normalise';
export type { Dimension, IndicatorEntry, MatchRule } from './types';

/** The dictionary that comes with the product, compiled. */
export const DICTIONARY: Dictionary = compileDictionary(INDICATORS);

/**
 * Fills `indicator` and `headline` of the metrics of one report, in their order. Pure: needs no text, keeps everything
 * else of a record, and gives the same whether the records were mapped before or not.
 */
export function mapIndicators(
  report: ReportRecord,
  metrics: readonly MetricRecord[],
  dictionary: Dictionary = DICTIONARY
): MetricRecord[] {
  const copies = metrics.map((metric) => ({ ...metric }));
  assignIndicators(report, copies, dictionary);
  return copies;
}

/** The same in place, for records that no one else has yet. */
export function assignIndicators(report: ReportRecord, metrics: readonly MetricRecord[], dictionary: Dictionary): void {
  const matcher = new Matcher(dictionary, report);
  const mapped: Mapped[] = [];
  for (const metric of metrics) {
    const candidate = matcher.match(metric);
    if (!candidate) continue;
    const key = candidate.rule.entry.key;
    mapped.push({ metric, candidate, key, partOfSame: matcher.parent(metric)?.rule.entry.key === key });
  }
  standIn(report, mapped, dictionary);
  for (const metric of metrics) {
    metric.indicator = null;
    metric.headline = false;
  }
  for (const one of mapped) one.metric.indicator = one.key;
  for (const group of byKey(mapped).values()) {
    const best = headlineOf(report, group);
    if (best) best.metric.headline = true;
  }
}

/** Gives the best stand-in the key that it stands for, where the report states nothing actual for that key itself. */
function standIn(report: ReportRecord, mapped: Mapped[], dictionary: Dictionary): void {
  const waiting = new Map<string, Mapped[]>();
  const stated = new Set<string>();
  for (const one of mapped) {
    const target = one.candidate.rule.standsFor;
    if (!mayAnswer(report, one)) continue;
    if (target !== null && dictionary.entries.has(target)) {
      const group = waiting.get(target);
      if (group) group.push(one);
      else waiting.set(target, [one]);
    } else if (one.metric.status === 'actual') stated.add(one.key);
  }
  for (const [target, group] of waiting) {
    const best = stated.has(target) ? null : headlineOf(report, group);
    if (best) best.key = target;
  }
}

function byKey(mapped: readonly Mapped[]): Map<string, Mapped[]> {
  const groups = new Map<string, Mapped[]>();
  for (const one of mapped) {
    const group = groups.get(one.key);
    if (group) group.push(one);
    else groups.set(one.key, [one]);
  }
  return groups;
}
