import { expect, test } from 'vitest';
import { fiveYearsOf, monthOf, nextYearOf, periodOf } from './periods';
import { measureMarked } from './marked.fixture';

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
  ['months of two years', '2022年11月至2023年10月', '2022-11/2023-10'],
  ['the first months', '今年前10个月', '2023-01/2023-10'],
  ['all the months', '前12个月', null],
  ['up to the year reported on', '自2019年以来', '2019/2023'],
  ['since this year began', '2023年以来', null],
  ['the year before last', '前年', '2021'],
  ['a count up to a day', '截至11月底发放', null]
])('%s: “%s”', (_what, before, period) => {
  expect(periodOf(before, 2023)).toBe(period);
});

test.each<[string, string, boolean, string | null]>([
  ['years gone by', '“十三五”期间，新建', false, '2016/2020'],
  ['years that go on', '“十四五”以来，累计新建', false, '2021/2023'],
  ['all that are planned for', '“十四五”期间计划新建', true, '2021/2025'],
  ['the last of them', '到“十四五”末，', true, '2025'],
  ['a plan by its name', '按“十四五”规划要求', false, null]
])('five years: %s', (_what, before, planned, period) => {
  expect(fiveYearsOf(before, 2023, planned)).toBe(period);
});

test('the month of a change, and the year that plans are for', () => {
  expect(monthOf('12月份', 2023)).toBe('2023-12');
  expect(monthOf('12月5日', 2023)).toBeNull();
  expect(nextYearOf('三、2024年工作打算', 2023)).toBe('2024');
  expect(nextYearOf('明年拟新建', 2023)).toBe('2024');
  expect(nextYearOf('下一步打算', 2023)).toBeNull();
});

test.each<[string, string, (string | null)[]]>([
  ['a change from a level of another year', '城镇化率由2020年的«48%»提高到«52%»。', ['2020', null]],
  ['a change from last year’s level', '收入由去年的«9元»增长到«12元»，人均«3元»。', ['2022', null, null]],
  ['a change from several levels', '比例由上年的«9%»和«8%»调整为«7%»和«6%»。', ['2022', '2022', null, null]],
  ['a change within another year', '2022年，来访由年初的«9件»下降到«6件»。', ['2022', '2022']],
  ['a multiple of last year', '激活量为上年同期的«3倍»。', [null]],
  ['the month of a change', '12月份接诉量环比下降«5百分点»。', [null]],
  ['what was done in a month', '6月份，发放茶苗«90株»。', [null]],
  ['the first months', '今年前10个月，完成税收«9元»。', ['2023-01/2023-10']],
  ['the year before last', '去年信访量«9件»，前年为«12件»。', ['2022', '2021']],
  ['what is left of earlier years', '以前年度欠款«9元»。', [null]],
  ['five years', '“十三五”期间，新增茶园«9亩»。', ['2016/2020']],
  ['next year', '明年拟新建茶厂«9个»。', ['2024']],
  ['plans under a heading with the year', '三、2024年工作计划\n新建茶厂«9个»。', ['2024']],
  ['what was done, told there', '三、2024年重点任务\n新建茶厂«9个»，今年已建成«3个»。', ['2024', null]],
  ['plans under a heading without one', '三、下一步打算\n新建茶厂«9个»。', [null]]
])('%s', (_what, body, periods) => {
  expect(measureMarked(body).map(({ period }) => period)).toEqual(periods);
});
