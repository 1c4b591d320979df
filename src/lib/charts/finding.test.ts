import { describe, expect, test } from 'vitest';
import type { CompareCell, CompareModel } from '$lib/views/compare-model';
import { absent, cell, measure, model, peers, planned, row, slot, stated, summary, zero } from './charts.fixture';
import { finding, findingTitle } from './finding';
import { sourceLine } from './source-line';
import { rankCorrelation } from './statistics';

const percent = (value: number) => stated(value, `${value}%`, { unit: '%', peers: peers(1, 5, 98) });

describe('who leads on another page', () => {
  const led = (spec: Partial<CompareModel['spec']> = {}, unit = '条') => {
    const of = row('甲县', stated(840, `840${unit}`, { unit }));
    const shown = [row('乙县', stated(9)), row('丙县', stated(8))];
    const drawn = model(shown, { spec, reports: 90, leader: { row: of, cell: of.cells[0] as CompareCell } });
    return findingTitle({ ...drawn, summaries: [summary([...of.cells, ...shown.flatMap(({ cells }) => cells)])] });
  };

  test.each([
    ['sorted by value', {}, '条', '全部90份报告中，甲县主动公开信息数840条最多（在第1页）'],
    ['in another order', { sort: 'name' as const }, '条', '全部90份报告中，甲县主动公开信息数840条最多（不在本页）'],
    ['from the least', { order: 'asc' as const }, '条', '全部90份报告中，甲县主动公开信息数840条最多（不在本页）'],
    ['a percentage', {}, '%', '全部90份报告中，甲县主动公开信息数840%最高（在第1页）']
  ])('is said to be there: %s', (_, spec, unit, expected) => {
    expect(led(spec, unit)).toBe(expected);
  });
});

test('the subtitle says what is counted of several measures, and of several years', () => {
  const two = [row('甲县', [stated(1), slot()]), row('乙县', [absent(), stated(4)])];
  expect(finding(model(two, { measures: [measure(), measure('依申请公开收到数')], chart: 'grouped' })).subtitle).toBe(
    '共2份报告，写到的：主动公开信息数1份、依申请公开收到数2份（1份有数）'
  );
  const series = [2022, 2023].map((year) => ({ measure: 0, year, label: `${year}年`, unit: '条', axis: 0 }));
  expect(finding(model(two, { series, chart: 'years' })).subtitle).toBe(
    '写到主动公开信息数的报告：2022年2份中1份、2023年2份中2份'
  );
});

describe('one measure', () => {
  test.each([
    [
      'the largest against the median of its peers',
      [row('甲县', stated(840, '840条', { peers: peers(1, 5, 200, 4.2) })), row('乙县', stated(200))],
      '甲县主动公开信息数840条，为同级同类中位数的4.2倍'
    ],
    [
      'no ratio among fewer than five peers',
      [row('甲县', stated(840, '840条', { peers: peers(1, 4, 200, 4.2) })), row('乙县', stated(200))],
      '甲县主动公开信息数840条，为所列最多'
    ],
    [
      'no middle of a percentage among fewer than five peers',
      [row('甲县', stated(100, '100%', { unit: '%', peers: peers(1, 4, 98) })), row('乙县', percent(98))],
      '甲县主动公开信息数100%，为所列最高'
    ],
    [
      'of an only figure that it is one',
      [row('甲县', stated(840)), row('丁县', slot())],
      '只有甲县写明主动公开信息数：840条'
    ],
    [
      'plans and placeholders lead nothing',
      [row('甲县', stated(840)), row('乙县', stated(9)), row('丙县', planned(9000)), row('丁县', slot())],
      '甲县主动公开信息数840条，为所列最多'
    ],
    [
      'a percentage is compared as it stands',
      [row('甲县', percent(100)), row('乙县', percent(98))],
      '甲县主动公开信息数100%最高，同级同类中位数98%'
    ],
    [
      'no ratio to a median of zero',
      [row('甲县', stated(3, '3条', { peers: peers(1, 5, 0) })), row('乙县', zero())],
      '甲县主动公开信息数3条，同级同类过半为零'
    ],
    [
      'a body whose label carries its year',
      [row('甲县 2023', stated(5)), row('乙县', stated(1))],
      '甲县2023年主动公开信息数5条，为所列最多'
    ],
    ['nothing but zeros', [row('甲县', zero()), row('乙县', zero())], '写明主动公开信息数的2份报告都是零'],
    ['nothing stated', [row('甲县', slot())], '没有报告写明主动公开信息数的数字']
  ])('the title says %s', (_title, rows, expected) => {
    expect(findingTitle(model(rows))).toBe(expected);
  });

  test('the subtitle counts every state that occurs', () => {
    const rows = [row('甲县', stated(1)), row('乙县', zero()), row('丙县', absent())];
    expect(finding(model(rows)).subtitle).toBe('共3份报告：1份有数、1份写明为零、1份未提及');
  });

  test('the subtitle does not call unmentioned what is written in parts', () => {
    const one = { report: 'r', label: '丙县', level: '县区', type: '政务公开', official: null, year: 2023 } as const;
    const rows = [row('甲县', stated(1)), row('乙县', absent()), row('丙县', absent())];
    const said = (...of: (string | null)[]) =>
      finding({
        ...model(rows),
        absent: {
          total: 2,
          partial: of.filter((part) => part !== null).length,
          rows: of.map((partial) => ({ ...one, partial }))
        }
      }).subtitle;
    expect(said('m', null)).toBe('共3份报告：1份有数、1份只写了分项、1份未提及');
    expect(said('m', 'm')).toBe('共3份报告：1份有数、2份只写了分项');
    // Of very many only the first are at hand; all are counted.
    expect(said('m')).toBe('共3份报告：1份有数、1份只写了分项、1份未提及');
  });

  test('the subtitle counts who has not reported, where a roster knows', () => {
    const unreported = [{ id: 'a', name: '丁县', group: '' }];
    expect(finding(model([row('甲县', stated(1))], { unreported })).subtitle).toBe(
      '共1份报告：1份有数；名录中另有1个单位未报送'
    );
  });

  test('the source line says which peers the title compares with, unless the title is the user’s', () => {
    const rows = [row('甲县', stated(840, '840条', { peers: peers(1, 5, 200, 4.2) })), row('乙县', stated(200))];
    const said = '同级同类：县区·政府·政务公开·2023年，有数5份';
    const now = new Date(2024, 0, 1);
    expect(sourceLine(model(rows), now)).toContain(said);
    expect(sourceLine(model(rows, { spec: { title: '我的标题' } }), now)).not.toContain(said);
    expect(sourceLine(model([row('甲县', stated(840))]), now)).not.toContain('同级同类');
    const few = [row('甲县', stated(840, '840条', { peers: peers(1, 4, 200, 4.2) })), row('乙县', stated(200))];
    expect(sourceLine(model(few), now)).not.toContain('同级同类');
  });

  test('the source line says which reports stand for their bodies where earlier ones are left out', () => {
    const newest = {
      older: 2,
      years: [
        { year: 2023, reports: 3 },
        { year: 2022, reports: 1 }
      ]
    };
    const said = '各单位取最近一年的报告（2023年3份、2022年1份），较早的2份没有列入';
    expect(sourceLine(model([row('甲县', stated(1))], { newest }), new Date(2024, 0, 1))).toContain(said);
    expect(sourceLine(model([row('甲县', stated(1))]), new Date(2024, 0, 1))).not.toContain('没有列入');
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
    expect(over({ 甲县: cells, 乙县: cells, 丙县: cells })).toMatch(/，3个单位都增加$/u);
  });

  test('a single year is spoken of as one', () => {
    expect(over({ 甲县: [absent(), absent(), stated(5)] })).toBe('只有甲县2023年写明主动公开信息数：5条');
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

  test('nobody leads where only one report has the figure', () => {
    expect(grouped([row('甲县', [stated(9), stated(1)]), row('乙县', [stated(1), absent()])])).toBe(
      '甲县公开9条最多，只有甲县写明发布1条'
    );
    expect(grouped([row('甲县', [stated(9), absent()]), row('乙县', [slot(), stated(2)])])).toBe(
      '只有甲县写明公开9条，只有乙县写明发布2条'
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
    ['in no order', (x: number) => [3, 1, 4, 1, 5, 2][x - 1] ?? 0, '公开与发布没有明显关联']
  ])('two measures go %s', (_title, y, expected) => {
    const rows = [1, 2, 3, 4, 5, 6].map((x) => row(`${x}县`, [stated(x), stated(y(x))]));
    expect(findingTitle(model(rows, { chart: 'scatter', measures }))).toContain(expected);
  });

  test('too few pairs say nothing', () => {
    expect(findingTitle(model([row('甲县', [stated(1), stated(2)])], { chart: 'scatter', measures }))).toBe(
      '同时写明公开与发布的单位只有1个'
    );
  });

  test('where other pages hold more, two measures are counted and not correlated', () => {
    const window = { page: 1, pages: 2, from: 1, to: 6, total: 12 };
    const rows = [1, 2, 3, 4, 5, 6].map((x) => row(`${x}县`, [stated(x), stated(x)]));
    expect(findingTitle(model(rows, { chart: 'scatter', measures, window }))).toBe('公开有6份、发布有6份报告写明数字');
  });

  test('a heat map whose measures are equally covered', () => {
    expect(findingTitle(model([row('甲县', [stated(1), stated(2)])], { chart: 'heatmap', measures }))).toBe(
      '2项指标都有1/1份报告写到'
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

  test('a body whose parts are most of its total speaks before one that picks out a few', () => {
    const rows = [
      row('甲县', stated(1000, '1000条', { parts: [part('网站', 30)] })),
      row('乙县', stated(100, '100条', { parts: [part('网站', 60), part('微信', 20)] }))
    ];
    expect(findingTitle(model(rows, { chart: 'stacked' }))).toBe('乙县主动公开信息数100条，其中网站60条，占60%');
  });

  const group = (name: string, ...values: number[]) => ({ name, ...summary(values.map((value) => stated(value))) });
  const none = { name: '其他', ...summary([cell({})]) };
  test.each([
    [
      'the group with the highest median, against the next',
      [group('党建', 1, 2, 2, 2, 3), group('政务公开', 4, 5, 6, 7, 9), none],
      '政务公开的主动公开信息数中位数最高，为6条，是党建的3倍'
    ],
    [
      'no ratio of groups of fewer than five figures',
      [group('党建', 1, 2, 2, 3), group('政务公开', 4, 5, 6, 7, 9), none],
      '政务公开的主动公开信息数中位数最高，为6条'
    ],
    [
      'no middle of fewer than three figures',
      [group('党建', 900, 800), group('政务公开', 4, 6, 9), none],
      '政务公开3份报告写明主动公开信息数，中位数6条；其他2类报告有数的不足3份，不比'
    ],
    [
      'how many there are where no group has three',
      [group('党建', 900), group('政务公开', 4, 6), none],
      '写明主动公开信息数的：党建1份、政务公开2份，都不足3份，不比中位数'
    ],
    [
      'two that are even',
      [group('党建', 1, 6, 7), group('政务公开', 4, 6, 9)],
      '党建与政务公开的主动公开信息数中位数相同，都是6条'
    ],
    ['a single group', [group('政务公开', 4, 6, 9)], '政务公开3份报告写明主动公开信息数，中位数6条'],
    ['nothing', [none], '没有报告写明主动公开信息数的数字']
  ])('a chart of groups says %s, and nothing of one body', (_title, groups, expected) => {
    const rows = [row('甲县', stated(900, '900条', { peers: peers(1, 3, 10, 90) }))];
    expect(findingTitle(model(rows, { chart: 'groups', groups }))).toBe(expected);
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
