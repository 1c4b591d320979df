import { expect, test } from 'vitest';
import { arithmeticOf } from './arithmetic';

const cite = (name: string, value: number, unit = '件') => ({ name, value, unit, text: `${value}${unit}` });
const short = (finding: Parameters<typeof arithmeticOf>[0]) =>
  arithmeticOf(finding).map(({ value, role }) => `${role} ${value}`);

test('a sum that fails: parts, their sum, the stated total, the difference', () => {
  const details = { total: cite('受理', 20), parts: [cite('网上', 9), cite('窗口', 8)], sum: 17, difference: -3 };
  expect(short({ check: 'sum', ok: false, details })).toEqual([
    'term 9件',
    'term 8件',
    'result 17件',
    'term 20件',
    'off −3件'
  ]);
});

test('shares of an unstated whole: each count, its share, the whole that they imply', () => {
  const details = {
    counts: [
      { name: '本科', text: '12人', unit: '人' },
      { name: '硕士', text: '15人', unit: '人' }
    ],
    rates: [
      { name: '占比', text: '30%', unit: '%' },
      { name: '占比', text: '25%', unit: '%' }
    ],
    wholes: [40, 60]
  };
  expect(short({ check: 'base', ok: false, details })).toEqual([
    'term 12人',
    'term 30%',
    'off 40人',
    'term 15人',
    'term 25%',
    'off 60人'
  ]);
});

test('a share: its two counts, what follows, what is stated', () => {
  const details = {
    numerator: cite('整改', 80),
    denominator: cite('发现', 87),
    rate: cite('整改率', 95, '%'),
    computed: 91.954
  };
  expect(short({ check: 'share', ok: false, details })).toEqual(['term 80件', 'term 87件', 'result 91.95%', 'off 95%']);
  expect(short({ check: 'share', ok: true, details }).at(-1)).toBe('term 95%');
});

test.each([
  ['complete', { whole: cite('发现问题', 20, '个'), against: cite('未整改', 3, '个') }, ['term 20个', 'off 3个']],
  ['listing', { figure: cite('科室', 3, '个'), listed: 2, items: '甲、乙' }, ['term 3个', 'off 2 项']],
  [
    'reworded',
    { first: cite('乡镇', 30, '个'), second: cite('乡镇', 31, '个'), difference: 1 },
    ['term 30个', 'term 31个', 'off +1个']
  ],
  ['scale', { figure: cite('资料', 80000, '份') }, ['off 80000份']],
  ['year', { stated: 2020, expected: 2023 }, ['off 2020年', 'term 2023年']],
  [
    'repeat',
    { first: [cite('公开', 58)], second: [cite('公开', 58)], bodies: ['东溪镇', '西溪镇'] },
    ['term 58件', 'term 58件']
  ]
])('%s shows its figures', (check, details, expected) => {
  expect(short({ check, ok: false, details })).toEqual(expected);
});

test.each([
  ['a check without arithmetic', 'title', {}],
  ['a check of another version', 'moon', { total: cite('受理', 20) }],
  ['a sum without its total', 'sum', { parts: [], sum: 3 }],
  ['details of another shape', 'share', { rate: 'viel', computed: 'mehr' }]
])('%s lays out nothing', (_title, check, details) => {
  expect(arithmeticOf({ check, ok: false, details })).toEqual([]);
});
