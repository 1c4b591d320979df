import { cite, isKnown, isOfClass, phrase, print, spanOf, sumOf } from './figures';
import { breakdowns } from './parts';
import type { CheckRule } from './types';

/** A blank total or part: the sum cannot be checked until it is filled; one blank part can be worked out. */
export const BLANK: CheckRule = {
  id: 'blank',
  reason: '合计里有占位未填，加总无从核对',
  find: (context) =>
    breakdowns(context).flatMap(({ total, parts }) => {
      const row = parts.filter((part) => isOfClass(part, total) && part.status === total.status);
      const blanks = [total, ...row].filter((metric) => metric.placeholder);
      const known = row.filter(isKnown);
      if (row.length < 2 || blanks.length === 0 || blanks.length > row.length) return [];
      const sum = sumOf(known.map((part) => part.value));
      const exact = [total, ...row].every((metric) => metric.bound === 'exact');
      const rest = isKnown(total) && exact ? sumOf([total.value, -sum]) : null;
      const only = blanks.length === 1 ? blanks[0] : undefined;
      const advice =
        rest === null
          ? total.placeholder
            ? `已填分项合计${print(sum, total.unit)}，总数不应小于此数，请补填。`
            : '请补填后再核对合计。'
          : rest < 0
            ? `已填分项合计${print(sum, total.unit)}，已超过总数，请核对。`
            : only
              ? `若分项列全，该项应为${print(rest, total.unit)}，请补填核实。`
              : `这几项合计应为${print(rest, total.unit)}，请补填核实。`;
      const { start, end } = spanOf([total, ...row]);
      return [
        {
          start,
          end,
          ok: false,
          severity: rest !== null && rest < 0 ? 'error' : 'warning',
          message: `${phrase(total)}及其${row.length}个分项中有${blanks.length}处占位（${blanks.map(phrase).join('、')}），${advice}`,
          details: {
            total: cite(total),
            parts: row.map(cite),
            blanks: blanks.map(cite),
            sum,
            implied: only ? rest : null
          }
        }
      ];
    })
};
