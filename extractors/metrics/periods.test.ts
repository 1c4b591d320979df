import { expect, test } from 'vitest';
import { periodOf } from './periods';

test.each<[string, string, string | null]>([
  ['the report’s own year', '2023年，全镇培训', null],
  ['another year', '2022年培训', '2022'],
  ['the year named last', '2022年培训426人次，2023年培训', null],
  ['last year', '上年度发现问题', '2022'],
  ['last year, then this one', '去年受理30件，今年受理', null],
  ['what is held against last year', '培训510人次，较上年增加', null],
  ['what is held against a year by name', '累计培训780人次，比2021年增加', null],
  ['a multiple of last year', '争取资金2.6亿元，是上年的', null],
  ['the level that a rate came from', '败诉率由上年的', '2022'],
  ['the level that it came to', '败诉率由上年的9.1%下降到', null],
  ['what was carried over', '上年结转', null],
  ['months', '1-9月发放补贴', '2023-01/2023-09'],
  ['several years', '2021年至2023年累计改厕', '2021/2023'],
  ['half a year', '上半年接待', '2023-01/2023-06'],
  ['a count up to a day', '截至11月底发放', null]
])('%s: “%s”', (_what, before, period) => {
  expect(periodOf(before, 2023)).toBe(period);
});
