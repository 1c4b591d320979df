import type { Row } from '$lib/database/engine';
import { sql, type Sql } from '$lib/database/sql';
import type { PeerFact } from './compare-facts';
import type { CompareQuestion } from './compare-question';
import { answersSql } from './sql-answers';

/**
 * Where the figures of reports stand among those of their level, kind of body, type and year, whatever the filters say. Only the groups that
 * these reports are in are read.
 */
export function peersSql({ measures, spec }: CompareQuestion, numbers: readonly number[]): Sql {
  const skipped = spec.skip.length > 0 ? sql`AND r.id NOT IN ${spec.skip}` : sql``;
  return sql`WITH a AS (${answersSql(measures)}),
    p AS (SELECT a.measure, r.no, r.peers_no AS peers, a.value
      FROM a JOIN reports r ON r.no = a.report_no WHERE a.state IN ('stated', 'zero') ${skipped}),
    w AS (SELECT * FROM p WHERE no IN ${numbers}),
    g AS (SELECT measure, peers, count(*) AS n, quantile_cont(value, [0.25, 0.5, 0.75]) AS q
      FROM p SEMI JOIN w USING (measure, peers) GROUP BY ALL)
    SELECT w.measure, w.no, g.n, g.q[1] AS q1, g.q[2] AS median, g.q[3] AS q3, count(*) FILTER (p.value > w.value) + 1 AS rank
    FROM w JOIN g USING (measure, peers) JOIN p USING (measure, peers)
    GROUP BY ALL`;
}

/** Standings by measure and report number, from the rows of `peersSql`. */
export function peerFacts(rows: readonly Row[]): (measure: number, no: number | null) => PeerFact | null {
  const facts = new Map(
    rows.map((row) => [
      `${Number(row['measure'])} ${Number(row['no'])}`,
      {
        rank: Number(row['rank']),
        of: Number(row['n']),
        q1: Number(row['q1']),
        median: Number(row['median']),
        q3: Number(row['q3'])
      }
    ])
  );
  return (measure, no) => facts.get(`${measure} ${no}`) ?? null;
}
