/** From a candidate that stood to the quantity that the next stage reads. */
import type { MetricKind } from '../records';
import type { Quantity } from '../stages';
import type { Candidate } from './candidate';

const MONEY_WORDS =
  /(资金|投资|经费|金额|税|收入|产值|贷款|补助|补贴|救助|款|额|费|贷|元|奖励|投入|筹集|争取|预算|支出|薪|债)[^，。；\n]{0,5}$/;

function kindOf(c: Candidate, unit: string): MetricKind {
  switch (c.unit?.dimension) {
    case 'money':
      return 'amount';
    case 'measure':
    case 'time':
      return 'measure';
    case 'percent':
    case 'multiple':
      return 'ratio';
    case 'points':
      return 'change';
    default:
      return unit === '元' ? 'amount' : 'count';
  }
}

const RANKED = /(居|列|排名|位次|名列|排在|排|第)[^，。；！\n]{0,6}$/;

export function toQuantity(text: string, c: Candidate, rule: string): Quantity {
  let unit = c.unitText;
  let kind: MetricKind;
  const before = text.slice(Math.max(0, c.start - 14), c.start);
  let start = c.start;
  if (c.unit === null && c.scaled && MONEY_WORDS.test(before)) unit = '元';
  if (c.ordinal && (c.unit === null || c.unit.word === '位' || c.unit.word === '名')) {
    kind = 'rank';
    unit = c.unit?.word ?? '位';
    start = c.numberStart - 1;
    if (c.unit === null && c.style !== 'blank') start = c.numberStart - 1;
  } else if (c.unit?.word === '位' && RANKED.test(before)) {
    kind = 'rank';
  } else {
    kind = kindOf(c, unit);
  }
  return {
    start,
    end: c.end,
    numberStart: c.numberStart,
    numberEnd: c.numberEnd,
    value: c.value,
    high: c.high,
    unit,
    bound: c.bound,
    kind,
    placeholder: c.style === 'blank',
    rule,
    confidence: c.unit?.dimension === 'time' ? 0.6 : c.style === 'chinese' ? 0.8 : c.unit === null ? 0.7 : 0.95
  };
}
