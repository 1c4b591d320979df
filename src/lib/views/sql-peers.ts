import { numbersOf, type Row } from '$lib/database/engine';
import { sql, type Sql } from '$lib/database/sql';
import type { PeerFact } from './compare-facts';
import type { CompareQuestion } from './compare-question';
import { rankOf } from './memory-numbers';
import { quantile } from './quantile';
import { answersSql } from './sql-answers';

/**
 * The figures of groups of peers, and those of single reports among them, whatever the filters say. Only the groups that these
 * reports are in are read.
 */
export function peersSql(
  { measures, spec }: CompareQuestion,
  numbers: readonly number[],
  groups: readonly number[]
): Sql {
  const skipped = spec.skip.length > 0 ? sql`AND r.id NOT IN ${spec.skip}` : sql``;
  return sql`WITH p AS (SELECT a.measure, r.no, r.peers_no AS peers, a.value
      FROM (${answersSql(measures)}) a JOIN reports r ON r.no = a.report_no
      WHERE a.state IN ('stated', 'zero') AND r.peers_no IN ${groups} ${skipped})
    SELECT measure, peers, NULL AS no, NULL AS value, list(value) AS figures FROM p GROUP BY measure, peers
    UNION ALL SELECT measure, peers, no, value, NULL FROM p WHERE no IN ${numbers}`;
}

/** Standings by measure and report number, from the rows of `peersSql`. */
export function peerFacts(rows: readonly Row[]): (measure: number, no: number | null) => PeerFact | null {
  const groups = new Map<string, ReturnType<typeof groupOf>>();
  const own = new Map<string, { readonly group: string; readonly value: number }>();
  for (const { measure, peers, no, value, figures } of rows) {
    const group = `${Number(measure)} ${Number(peers)}`;
    if (no === null || no === undefined) groups.set(group, groupOf(numbersOf(figures).sort((a, b) => a - b)));
    else own.set(`${Number(measure)} ${Number(no)}`, { group, value: Number(value) });
  }
  return (measure, no) => {
    const figure = own.get(`${measure} ${no}`);
    const group = figure && groups.get(figure.group);
    return group ? { rank: rankOf(group.figures, figure.value), ...group.spread } : null;
  };
}

/** Takes figures in ascending order. */
function groupOf(figures: readonly number[]) {
  const [q1 = 0, median = 0, q3 = 0] = [0.25, 0.5, 0.75].map((share) => quantile(figures, share) ?? 0);
  return { figures, spread: { of: figures.length, q1, median, q3 } };
}
