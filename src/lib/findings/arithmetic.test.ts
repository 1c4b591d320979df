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
  ['a check without arithmetic', 'title', {}],
  ['a check of another version', 'moon', { total: cite('受理', 20) }],
  ['a sum without its total', 'sum', { parts: [], sum: 3 }],
  ['details of another shape', 'share', { rate: 'viel', computed: 'mehr' }]
])('%s lays out nothing', (_title, check, details) => {
  expect(arithmeticOf({ check, ok: false, details })).toEqual([]);
});
