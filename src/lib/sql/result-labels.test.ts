import { describe, expect, test } from 'vitest';
import { emWidth } from '$lib/charts/text-width';
import { chartColumns, chartTitle, firstLabel, firstValue, resultBars } from './result-chart';
import { keepingEnd } from './result-labels';
import { resultSheet } from './result-sheet';

type Rows = Record<string, string | number | null>[];
const sheet = (rows: Rows) => resultSheet('结果', rows);
const labels = (rows: Rows) => {
  const shown = sheet(rows);
  const { labels: names, values } = chartColumns(shown);
  return resultBars(shown, names[0] ?? -1, values[0] ?? -1).map(({ label }) => label);
};
const TWO = [
  { 单位: '临江镇', 件数: 12, 计量单位: '件', 年份: 2023, 写法: '确数' },
  { 单位: '临江镇', 件数: 9, 计量单位: '件', 年份: 2022, 写法: '约数' },
  { 单位: '双桥镇', 件数: 7, 计量单位: '件', 年份: 2023, 写法: '确数' }
];

describe('names of bars', () => {
  test.each<[string, Rows, string[]]>([
    [
      'one column where it is enough',
      [
        { a: '甲', n: 1, b: '一' },
        { a: '乙', n: 2, b: '二' }
      ],
      ['甲', '乙']
    ],
    ['with the year where bodies repeat', TWO, ['临江镇 · 2023年', '临江镇 · 2022年', '双桥镇 · 2023年']],
    [
      'with the next text where there is no year',
      [
        { a: '甲', b: '培训', n: 1 },
        { a: '甲', b: '检查', n: 2 }
      ],
      ['甲 · 培训', '甲 · 检查']
    ],
    [
      'with two more where one is not enough, and none that tells nothing apart',
      [
        { a: '甲', same: '同', b: '培训', n: 1, year: 2023 },
        { a: '甲', same: '同', b: '培训', n: 2, year: 2022 },
        { a: '甲', same: '同', b: '检查', n: 3, year: 2022 }
      ],
      ['甲 · 培训 · 2023年', '甲 · 培训 · 2022年', '甲 · 检查 · 2022年']
    ],
    [
      'once, where a title says the body',
      [
        { a: '甲镇', title: '甲镇2022年总结', n: 1 },
        { a: '甲镇', title: '甲镇2023年总结', n: 2 }
      ],
      ['甲镇2022年总结', '甲镇2023年总结']
    ],
    [
      'by their row where nothing tells them apart, and never by a sentence',
      [
        { a: '甲', n: 1, s: '字'.repeat(60) },
        { a: '甲', n: 2, s: '句'.repeat(60) },
        { a: '乙', n: 3, s: '' }
      ],
      ['甲（第1行）', '甲（第2行）', '乙']
    ],
    [
      'a blank is said',
      [
        { a: null, n: 1 },
        { a: '乙', n: 2 }
      ],
      ['空', '乙']
    ],
    [
      'years alone',
      [
        { year: 2022, n: 5 },
        { year: 2023, n: 4 }
      ],
      ['2022年', '2023年']
    ]
  ])('%s', (_, rows, expected) => {
    expect(labels(rows)).toEqual(expected);
  });

  test('the title says what they are called by', () => {
    expect(chartTitle(sheet(TWO), 0, 1, 'result', '件数（件）')).toBe('件数（件），按单位、年份');
    expect(chartTitle(sheet(TWO.slice(1)), 0, 1, 'falling', '件数（件）')).toBe('件数（件），按单位');
  });

  test('only what is drawn needs telling apart; a row keeps its number in the result', () => {
    const rows = [
      { a: '丙', n: 1 },
      { a: '甲', n: 5 },
      { a: '甲', n: 9 },
      ...Array.from({ length: 100 }, (_, at) => ({ a: `乙${at}`, n: 4 })),
      { a: '丙', n: 2 }
    ];
    const drawn = resultBars(sheet(rows), 0, 1, 'falling').map(({ label }) => label);
    expect(drawn.slice(0, 3)).toEqual(['甲（第3行）', '甲（第2行）', '乙0']);
    expect(resultBars(sheet(rows), 0, 1)[0]?.label).toBe('丙');
  });

  test('years are no measure beside another number, and one alone', () => {
    expect(chartColumns(sheet(TWO)).values).toEqual([1]);
    expect(chartColumns(sheet([{ 单位: '甲', 年份: 2023 }])).values).toEqual([1]);
    expect(chartColumns(sheet([{ 单位: '甲', 年度件数: 3, n: 1 }])).values).toEqual([1, 2]);
  });

  test('ids and numberings of SELECT * are neither shown first as names nor as measures', () => {
    const all = sheet([
      { id: 'a-1', report_no: 1, place: 0, name: '受理件数', value: 30 },
      { id: 'a-2', report_no: 2, place: 1, name: '办结件数', value: 28 }
    ]);
    expect([firstLabel(all), firstValue(all)]).toEqual([3, 4]);
    const keys = sheet([{ id: 'a-1', no: 7 }]);
    expect([firstLabel(keys), firstValue(keys)]).toEqual([0, 1]);
  });

  test('what is cut is the name, not what tells it from another', () => {
    const cut = keepingEnd('某某市人力资源和社会保障局 · 2023年', '某某市人力资源和社会…');
    expect(cut).toMatch(/^某某.*… · 2023年$/u);
    expect(emWidth(cut)).toBeLessThanOrEqual(11);
    expect(keepingEnd('双桥镇', '双桥镇')).toBe('双桥镇');
  });
});
