/** From a candidate that stood to the quantity that the next stage reads. */
import type { MetricKind } from '../records';
import type { Quantity } from '../stages';
import type { Candidate } from './candidate';

/** What is counted in 元 where 万 or 亿 stands without it: 减免金额16.3万. */
const MONEY_WORDS =
  /(?:资金|投资|经费|金额|税|收入|产值|贷款|补助|补贴|救助|款|额|费|贷|奖励|投入|筹集|争取|预算|支出|薪|工资|利润|债|出资|捐赠|帮扶金|助学金)[^，。；\n]{0,5}$/;

const KINDS: Record<string, MetricKind> = {
  count: 'count',
  money: 'amount',
  measure: 'measure',
  time: 'measure',
  percent: 'ratio',
  multiple: 'ratio',
  points: 'change'
};

/** How sure a figure is of being one: durations and bare figures least, Chinese numerals less than Arabic. */
function confidenceOf(c: Candidate): number {
  if (c.unit?.dimension === 'time') return 0.6;
  if (c.unit === null) return 0.7;
  return c.style === 'chinese' ? 0.8 : 0.95;
}

export function toQuantity(text: string, c: Candidate, rule: string): Quantity {
  const before = text.slice(Math.max(0, c.start - 14), c.start);
  const money = c.unit === null && c.scaled && MONEY_WORDS.test(before);
  return {
    start: c.start,
    end: c.end,
    numberStart: c.numberStart,
    numberEnd: c.numberEnd,
    value: c.value,
    high: c.high,
    unit: money ? '元' : c.unitText,
    bound: c.bound,
    kind: money ? 'amount' : (KINDS[c.unit?.dimension ?? 'count'] ?? 'count'),
    placeholder: c.style === 'blank',
    rule,
    confidence: confidenceOf(c)
  };
}

/** A place in a ranking: 前3 is third or better. */
export function toRank(
  text: string,
  c: Candidate,
  rank: { start: number; unit: string },
  rule = 'rank.place'
): Quantity {
  const quantity = toQuantity(text, c, rule);
  quantity.start = rank.start;
  quantity.unit = rank.unit;
  quantity.kind = 'rank';
  quantity.bound = text[rank.start] === '前' ? 'max' : 'exact';
  quantity.confidence = 0.9;
  return quantity;
}
