import { clauseAt } from '../outline/clause-at';
import type { MetricStatus } from '../records';
import { zeroDraft, type Draft } from './draft';
import type { Parsed } from './parse';
import type { SentenceReading } from './reading';
import { isWished } from './standing';

/**
 * Puts a sentence's worded zeros among its figures, which are `drafts` from `from` on, and drops the figures that are a
 * part of one (一起 in 无一起).
 */
export function addZeros(
  drafts: Draft[],
  from: number,
  parsed: Parsed,
  { zeros, planned }: SentenceReading,
  section: string
): void {
  let next = 0;
  const tail = drafts.splice(from).filter(({ start, end }) => {
    while ((zeros[next]?.end ?? Infinity) <= start) next++;
    return (zeros[next]?.start ?? Infinity) >= end;
  });
  for (const zero of zeros) {
    const clause = clauseAt(parsed.sentence, zero.start);
    if (!clause) continue;
    const status: MetricStatus = planned || isWished(parsed.text, zero.start, clause.start) ? 'plan' : 'actual';
    const place = { parsed, clause, status, period: null, section };
    for (const name of zero.names) tail.push(zeroDraft(place, zero, name));
  }
  tail.sort((a, b) => a.start - b.start);
  for (const draft of tail) drafts.push(draft);
}
