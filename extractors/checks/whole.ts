import { cite, decimalsOf, eachOf, isKnown, phrase, spanOf, sumOf, within, type Known } from './figures';
import type { CheckContext, CheckRule, Draft } from './types';

/** Percentages of one whole that pass 100 together, or a rate that passes it alone. */
export const WHOLE: CheckRule = {
  id: 'whole',
  reason: '同一整体的各部分占比之和、办结率一类的比率都不会超过100%',
  find: (context) => [...rates(context), ...rows(context)]
};

/** Rates of a whole: a completion of targets or a growth may well pass 100. */
const BOUNDED =
  /(?:办结|满意|整改|合格|覆盖|知晓|达标|出庭|胜诉|优良|参与|及时|普及|通过|答复|回复|就业|入学|巩固|调解成功|化解|参保|接种|建成|出勤|公开|网办|可办|利用|录取)率|满意度|占比|比重/;

function rates({ metrics }: CheckContext): Draft[] {
  return eachOf(metrics, (rate) => {
    if (rate.unit !== '%' || rate.kind !== 'ratio' || !isKnown(rate)) return null;
    if (rate.value <= 100 || !BOUNDED.test(rate.name)) return null;
    return {
      start: rate.start,
      end: rate.end,
      ok: false,
      severity: 'error',
      message: `${phrase(rate)}，超过100%，请核对。`,
      details: { rate: cite(rate) }
    };
  });
}

function rows(context: CheckContext): Draft[] {
  const drafts: Draft[] = [];
  let row: Known[] = [];
  const close = () => {
    const draft = sortsOf(context, row) > 1 ? null : judge(row);
    if (draft) drafts.push(draft);
    row = [];
  };
  for (const metric of context.metrics) {
    if (!isShare(context, metric) || !isKnown(metric)) {
      if (metric.kind === 'ratio') close();
      continue;
    }
    const last = row.at(-1);
    if (last && (last.parent !== metric.parent || within(context.text, last, metric) === null)) close();
    row.push(metric);
  }
  close();
  return drafts;
}

/** A share without a whole of its own: 占23%, not 占全省的23%. */
function isShare({ text }: CheckContext, metric: { kind: string; unit: string; start: number; name: string }): boolean {
  if (metric.kind !== 'ratio' || metric.unit !== '%') return false;
  const lead = text.slice(Math.max(0, metric.start - 8), metric.start);
  return (
    /占(?:比|总数|总量|全部)?(?:的|为|达|达到|分别为)?\s*$/.test(lead) ||
    (/占比$/.test(metric.name) && /[、，]\s*$/.test(lead))
  );
}

/** What people and things are sorted by: shares of one whole by different sorts do not add up. */
const SORTS = [
  /女|男/,
  /学历|本科|大专|专科|研究生|硕士|博士/,
  /岁|年龄|老年|青年/,
  /民族|汉族/,
  /职称|高级|中级|初级/,
  /党员|团员/,
  /在编|在职|退休/
];

/** How many of those a row's shares are by, in the words right before each. */
function sortsOf({ text }: CheckContext, row: readonly Known[]): number {
  const found = new Set<number>();
  for (const { start } of row) {
    const before = text.slice(Math.max(0, start - 16), start);
    const lead = before.slice(Math.max(...[...'，；。、（(\n'].map((mark) => before.lastIndexOf(mark))) + 1);
    const sort = SORTS.findLastIndex((words) => words.test(lead.replace(/党员中|职工中|干部中/, '')));
    if (sort >= 0) found.add(sort);
  }
  return found.size;
}

function judge(row: readonly Known[]): Draft | null {
  if (row.length < 2 || row.some((m) => m.bound !== 'exact')) return null;
  const sum = sumOf(row.map((m) => m.value));
  const slack = sumOf(row.map((m) => 0.5 * 10 ** -decimalsOf(m.text)));
  const ok = sum <= 100 + slack + 1e-9;
  // A row that stays below 100 says nothing; one that reaches it is worth showing as checked.
  if (ok && sum < 100 - slack) return null;
  const list = row.map((m) => m.text).join('+');
  const { start, end } = spanOf(row);
  return {
    start,
    end,
    ok,
    severity: ok ? 'info' : 'error',
    message: ok
      ? `各部分占比合计${sum}%（${list}），与整体相符。`
      : `各部分占比合计${sum}%（${list}），超过100%，请核对。`,
    details: { shares: row.map(cite), sum }
  };
}
