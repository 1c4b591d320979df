import { CELL_STATES, type CellState } from '$lib/format/states';
import { stateOf, VALUE_GROUP, type CompareMetric, type SummaryFact } from './compare-facts';
import { quantile } from './quantile';

/** A summary of the answers of reports, undefined where a report does not mention the measure. */
export function summaryOf(answers: readonly (CompareMetric | undefined)[]): SummaryFact {
  const states = Object.fromEntries(CELL_STATES.map((state) => [state, 0])) as Record<CellState, number>;
  const units = new Map<string, number>();
  const values: number[] = [];
  for (const answer of answers) {
    const state = answer ? stateOf(answer) : 'absent';
    states[state] += 1;
    if (!answer) continue;
    units.set(answer.unit, (units.get(answer.unit) ?? 0) + 1);
    if (VALUE_GROUP[state] === 0 && answer.value !== null) values.push(answer.value);
  }
  values.sort((a, b) => a - b);
  const [min, q1, median, q3, max] = [0, 0.25, 0.5, 0.75, 1].map((share) => quantile(values, share) ?? 0);
  return {
    states,
    reports: answers.length,
    spread: values.length > 0 ? [min ?? 0, q1 ?? 0, median ?? 0, q3 ?? 0, max ?? 0] : null,
    least: values.find((value) => value > 0) ?? null,
    sum: values.reduce((sum, value) => sum + value, 0),
    units: [...units].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([unit]) => unit)
  };
}

/** Rank from the highest, from 1, of a value among ascending ones: one more than the number above it. */
export function rankOf(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return ascending.length - low + 1;
}
