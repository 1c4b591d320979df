import type { Clause, Sentence } from '../stages';

/** The clause that a position stands in: the last one that begins at or before it, else the first; undefined where there is none. */
export function clauseAt(sentence: Sentence, at: number): Clause | undefined {
  const { clauses } = sentence;
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((clauses[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return clauses[low];
}
