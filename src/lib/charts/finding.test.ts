import { describe, expect, test } from 'vitest';
import type { CompareCell, CompareModel } from '$lib/views/compare-model';
import { absent, cell, measure, model, peers, planned, row, slot, stated, summary, zero } from './charts.fixture';
import { finding, findingTitle } from './finding';
import { rankCorrelation } from './statistics';

const percent = (value: number) => stated(value, `${value}%`, { unit: '%', peers: peers(1, 3, 98) });

describe('one measure', () => {
  test.each([
    [
      'the largest against the median of its peers',
      [row('甲县', stated(840, '840条', { peers: peers(1, 3, 200, 4.2) })), row('乙县', stated(200))],
      '甲县主动公开信息数840条，为同级同类中位数的4.2倍'
    ],
    [
      'plans and placeholders lead nothing',
      [row('甲县', stated(840)), row('丙县', planned(9000)), row('丁县', slot())],
      '甲县主动公开信息数840条，为所列最多'
    ],
    [
      'a percentage is compared as it stands',
      [row('甲县', percent(100)), row('乙县', percent(98))],
      '甲县主动公开信息数100%最高，同级同类中位数98%'
    ],
    [
      'no ratio to a median of zero',
      [row('甲县', stated(3, '3条', { peers: peers(1, 3, 0) })), row('乙县', zero())],
      '甲县主动公开信息数3条，同级同类过半为零'
    ],
    ['a body whose label carries its year', [row('甲县 2023', stated(5))], '甲县2023年主动公开信息数5条，为所列最多'],
    ['nothing but zeros', [row('甲县', zero()), row('乙县', zero())], '写明主动公开信息数的2份报告都是零'],
    ['nothing stated', [row('甲县', slot())], '没有报告写明主动公开信息数的数字']
  ])('the title says %s', (_title, rows, expected) => {
    expect(findingTitle(model(rows))).toBe(expected);
  });

  test('the subtitle counts every state that occurs', () => {
    const rows = [row('甲县', stated(1)), row('乙县', zero()), row('丙县', absent())];
    expect(finding(model(rows)).subtitle).toBe('共3份报告：1份有数、1份写明为零、1份未提及');
  });

  test('the user’s own title stands in its place', () => {
    expect(finding(model([row('甲县', stated(1))], { spec: { title: '我的标题' } })).title).toBe('我的标题');
  });
});

describe('years', () => {
  const over = (rows: Record<string, CompareCell[]>, more: Partial<CompareModel> = {}) =>
    findingTitle(
      model(
        Object.entries(rows).map(([label, cells]) => row(label, cells, { year: null })),
        {
          chart: 'years',
          series: [2021, 2022, 2023].map((year) => ({ measure: 0, year, label: `${year}年`, unit: '条', axis: 0 })),
          main: 2,
          ...(more as object)
        }
      )
    );

  test.each([
    ['a rise', [stated(1), stated(2), stated(5)], '甲县主动公开信息数从2021年的1条增至2023年的5条'],
    ['a fall', [stated(9), absent(), stated(5)], '甲县主动公开信息数从2021年的9条减至2023年的5条'],
    ['no change', [absent(), stated(5), stated(5)], '甲县主动公开信息数2022年与2023年都是5条'],
    ['a blank first year is no zero', [slot(), stated(2), stated(5)], '甲县主动公开信息数从2022年的2条增至2023年的5条']
  ])('%s', (_title, cells, expected) => {
    expect(over({ 甲县: cells })).toBe(expected);
  });

  test('of three and more bodies, how many rose', () => {
    const cells = [stated(1), stated(2), stated(3)];
    expect(over({ 甲县: cells, 乙县: cells, 丙县: [stated(3), stated(2), stated(1)] })).toMatch(/，3个单位中2个增加$/u);
  });

  test('a single year is spoken of as one', () => {
    expect(over({ 甲县: [absent(), absent(), stated(5)] })).toBe('甲县2023年主动公开信息数5条，为所列最多');
  });
});

describe('several measures', () => {
  const measures = [measure('公开'), measure('发布')];
  const grouped = (rows: ReturnType<typeof row>[], more: object = {}) =>
    findingTitle(model(rows, { chart: 'grouped', measures, ...more }));

  test('one body that leads in all', () => {
    expect(grouped([row('甲县', [stated(9), stated(8)]), row('乙县', [stated(1), stated(2)])])).toBe(
      '甲县在2项指标中都居首位'
    );
  });

  test('a leader for each', () => {
    expect(grouped([row('甲县', [stated(9), stated(1)]), row('乙县', [stated(1), stated(2)])])).toBe(
      '甲县公开9条、乙县发布2条最多'
    );
  });

  test('where other pages may hold larger ones, only the leader over all pages is named', () => {
    const window = { page: 1, pages: 2, from: 1, to: 2, total: 4 };
    expect(grouped([row('甲县', [stated(9), stated(1)]), row('乙县', [stated(1), stated(2)])], { window })).toBe(
      '甲县公开9条，为所列最多'
    );
  });

  test.each([
    ['together', (x: number) => x * 2, '公开多的单位，发布也多（6个单位，等级相关系数1.00）'],
    ['against each other', (x: number) => 90 - x, '公开多的单位，发布反而少（6个单位，等级相关系数-1.00）'],
    ['in no order', (x: number) => [3, 1, 4, 1, 5, 2][x - 1] ?? 0, '公开与发布看不出同增同减']
  ])('two measures go %s', (_title, y, expected) => {
    const rows = [1, 2, 3, 4, 5, 6].map((x) => row(`${x}县`, [stated(x), stated(y(x))]));
    expect(findingTitle(model(rows, { chart: 'scatter', measures }))).toContain(expected);
  });

  test('too few pairs say nothing', () => {
    expect(findingTitle(model([row('甲县', [stated(1), stated(2)])], { chart: 'scatter', measures }))).toBe(
      '同时写明公开与发布的单位只有1个'
    );
  });

  test('coverage and blanks of a heat map', () => {
    const rows = [row('甲县', [stated(1), slot()]), row('乙县', [stated(2), absent()])];
    expect(findingTitle(model(rows, { chart: 'heatmap', measures }))).toBe(
      '公开覆盖最全，2/2份报告写到；发布最少，只有1份，共1处占位未填'
    );
  });
});

describe('parts and groups', () => {
  const part = (name: string, value: number) => ({
    name,
    series: 0,
    state: 'stated' as const,
    value,
    unit: '条',
    text: `${value}条`,
    metric: name
  });
  const title = (...parts: ReturnType<typeof part>[]) =>
    findingTitle(model([row('甲县', stated(100, '100条', { parts }))], { chart: 'stacked' }));

  test('the largest part and its share', () => {
    expect(title(part('网站', 60), part('微信', 20))).toBe('甲县主动公开信息数100条，其中网站60条，占60%');
  });

  test('parts that come to more than the total', () => {
    expect(title(part('网站', 60), { ...part('微信', 50), series: 1 })).toBe(
      '甲县主动公开信息数100条，分项合计110条，比总数多10条'
    );
  });

  test('the group with the highest median, against the next', () => {
    const group = (name: string, ...values: number[]) => ({ name, ...summary(values.map((value) => stated(value))) });
    const groups = [group('党建', 1, 2, 3), group('政务公开', 4, 6, 9), { name: '其他', ...summary([cell({})]) }];
    expect(findingTitle(model([], { chart: 'groups', groups: groups.slice(1) }))).toBe(
      '只有政务公开的报告写明主动公开信息数：3份，中位数6条'
    );
    expect(findingTitle(model([], { chart: 'groups', groups }))).toBe(
      '政务公开的主动公开信息数中位数最高，为6条，是党建的3倍'
    );
  });
});

test.each([
  [
    [
      [1, 1],
      [2, 2],
      [3, 3]
    ],
    1
  ],
  [
    [
      [1, 3],
      [2, 2],
      [3, 1]
    ],
    -1
  ],
  [
    [
      [1, 10],
      [2, 10],
      [3, 10]
    ],
    null
  ],
  // Ties at their mean rank: ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4.
  [
    [
      [1, 1],
      [2, 2],
      [2, 3],
      [4, 4]
    ],
    0.9486832980505138
  ]
] as const)('rank correlation of %j', (pairs, rho) => {
  const found = rankCorrelation(pairs);
  if (rho === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(rho, 10);
});
