import { cite, isKnown, spanOf, type Known } from './figures';
import type { CheckContext, CheckRule, Draft } from './types';

/** One row of figures given for two bodies: one was probably copied. */
export const REPEAT: CheckRule = {
  id: 'repeat',
  reason: '两个单位的一整行数字完全相同，多半是复制后漏改',
  find: (context) => {
    const rows = bodyRows(context);
    const drafts: Draft[] = [];
    const seen = new Map<string, Known[]>();
    for (const row of rows) {
      if (!isTelling(row)) continue;
      const id = row.map((m) => `${m.value}${m.unit}`).join(' ');
      const first = seen.get(id);
      if (!first) seen.set(id, row);
      else if (first[0]?.subject !== row[0]?.subject) drafts.push(draft(first, row));
    }
    return drafts;
  }
};

/** Runs of figures about one body. */
function bodyRows({ metrics }: CheckContext): Known[][] {
  const rows: Known[][] = [];
  let row: Known[] = [];
  for (const metric of metrics) {
    if (!isKnown(metric) || metric.subject === null) continue;
    if (row[0] && row[0].subject !== metric.subject) {
      rows.push(row);
      row = [];
    }
    row.push(metric);
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** Three figures at least, and not mere ones and zeros: those coincide by chance. */
function isTelling(row: readonly Known[]): boolean {
  return row.length >= 3 && new Set(row.filter((m) => m.value >= 5).map((m) => m.value)).size >= 2;
}

function draft(first: Known[], second: Known[]): Draft {
  const list = second.map((m) => m.text).join('、');
  return {
    ...spanOf(second),
    ok: false,
    severity: 'warning',
    message: `${second[0]?.subject}的${second.length}个数字（${list}）与${first[0]?.subject}完全相同，请核对是否复制后漏改。`,
    details: { first: first.map(cite), second: second.map(cite) }
  };
}
