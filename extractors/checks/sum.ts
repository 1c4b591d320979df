import type { Severity } from '../records';
import { cite, classOf, isKnown, phrase, print, rangeOf, same, spanOf, sumOf, type Known } from './figures';
import { breakdowns } from './parts';
import type { CheckContext, CheckRule, Draft } from './types';

/** Parts against the total that the report states for them. */
export const SUM: CheckRule = {
  id: 'sum',
  reason: '分项之和应等于总数',
  find: (context) =>
    breakdowns(context).flatMap(({ total, parts }) => {
      if (!isKnown(total)) return [];
      const alike = parts.filter((part) => classOf(part) === classOf(total) && part.status === total.status);
      // A blank among the parts leaves nothing to add; `blank` speaks of it.
      if (alike.some((part) => !isKnown(part))) return [];
      return rowsOf(context.text, total, distinct(alike.filter(isKnown))).flatMap((row) => judge(context, total, row));
    })
};

/** Two records on one span are one figure with two names: it is added once. */
const distinct = (parts: readonly Known[]) => parts.filter((part, i) => part.start !== parts[i - 1]?.start);

/**
 * A total may be divided more than once: 47个（户内46个，面上1个），已整改43个、未整改4个. Parts that reach the total
 * exactly close a row; otherwise a closed bracket or a sentence's end does.
 */
function rowsOf(text: string, total: Known, parts: readonly Known[]): Known[][] {
  if (same(sumOf(parts.map((p) => p.value)), total.value)) return [[...parts]];
  const rows: Known[][] = [];
  let row: Known[] = [];
  for (const part of parts) {
    const last = row.at(-1);
    const gap = last ? text.slice(last.end, part.start) : '';
    const reached = row.length > 1 && same(sumOf(row.map((p) => p.value)), total.value);
    if (last && (reached || /[)）。]/.test(gap))) {
      rows.push(row);
      row = [];
    }
    row.push(part);
  }
  if (row.length > 0) rows.push(row);
  return rows.length > 1 && rows.some((r) => holds(total, r)) ? rows : [[...parts]];
}

const holds = (total: Known, row: readonly Known[]) => same(sumOf(row.map((p) => p.value)), total.value);

function judge(context: CheckContext, total: Known, row: Known[]): Draft[] {
  const sum = sumOf(row.map((part) => part.value));
  const exact = [total, ...row].every((m) => m.bound === 'exact' && m.value_high === null);
  const [least, most] = [sumOf(row.map((part) => rangeOf(part)[0])), rangeOf(total)[1]];
  const above = least > most * (1 + 1e-9);
  const single = row.length < 2;
  if (single && !(above && exact && row[0]?.unit === total.unit)) return [];
  if (!exact && !above) return [];
  const ok = exact && same(sum, total.value);
  const severity: Severity = ok ? 'info' : above ? 'error' : isItemised(context.text, total, row) ? 'warning' : 'info';
  const { unit } = total;
  const added = row.length > 4 ? print(sum, unit) : `${row.map((p) => print(p.value)).join('+')}=${print(sum, unit)}`;
  const verdict = ok
    ? '与总数一致。'
    : sum > total.value
      ? `比总数多${print(sumOf([sum, -total.value]), unit)}，请核对总数与各分项。`
      : severity === 'warning'
        ? `比总数少${print(sumOf([total.value, -sum]), unit)}，请核对是否漏列分项或总数有误。`
        : `其余${print(sumOf([total.value, -sum]), unit)}未列出。`;
  return [
    {
      ...spanOf([total, ...row]),
      ok,
      severity,
      message: `${phrase(total)}，所列${row.length}个分项合计${added}，${verdict}`,
      details: { total: cite(total), parts: row.map(cite), sum, difference: sumOf([sum, -total.value]) }
    }
  ];
}

/** Whether the parts are meant to be all of the total: a row of kinds, not a few that 其中 picks out. */
function isItemised(text: string, total: Known, row: readonly Known[]): boolean {
  const first = row[0];
  const last = row.at(-1);
  if (!first || !last) return false;
  const lead = text.slice(total.end, Math.max(total.end, first.start));
  const tail = text.slice(last.end, last.end + 6);
  if (/主要|特别是|尤其|重点有/.test(lead) || /^\s*等/.test(tail)) return false;
  const share = total.value > 0 ? sumOf(row.map((p) => p.value)) / total.value : 1;
  if (/分别|包括|分为|具体|依次|如下|[:：]/.test(lead)) return row.length >= 3 || share >= 0.8;
  return row.length >= 5 || (row.length >= 3 && share >= 0.6);
}
