import { expect, test } from 'vitest';
import { cell, model, row, stated } from './compare.fixture';
import { finding } from './finding';

const zero = cell({ state: 'zero', value: 0, text: '0条' });
const percent = (value: number) => stated(value, `${value}%`, { unit: '%' });

test.each([
  [
    'the largest against the median of its peers',
    [row('甲县', stated(840)), row('乙县', stated(200)), row('丙县', stated(100))],
    '甲县主动公开信息数840条，为同级同类中位数的4.2倍'
  ],
  [
    'plans and placeholders do not count as peers',
    [
      row('甲县', stated(840)),
      row('乙县', stated(200)),
      row('丙县', cell({ state: 'plan', value: 9000, text: '9000条' })),
      row('丁县', cell({ state: 'placeholder', text: 'XX条' }))
    ],
    '甲县主动公开信息数840条，为所列最多'
  ],
  [
    'other levels, types and years are no peers',
    [
      row('甲县', stated(840)),
      row('乙市', stated(200), { level: '市' }),
      row('丙县', stated(100), { type: '党建' }),
      row('丁县', stated(400)),
      row('戊县', stated(300), { year: 2022 })
    ],
    '甲县主动公开信息数840条，为所列最多'
  ],
  [
    'a percentage is compared as it stands',
    [row('甲县', percent(100)), row('乙县', percent(98)), row('丙县', percent(97.5))],
    '甲县主动公开信息数100%最高，同级同类中位数98%'
  ],
  [
    'no ratio to a median of zero',
    [row('甲县', stated(3)), row('乙县', zero), row('丙县', zero)],
    '甲县主动公开信息数3条，同级同类过半为零'
  ],
  ['a body whose label carries its year', [row('甲县 2023', stated(5))], '甲县2023年主动公开信息数5条，为所列最多'],
  ['nothing but zeros', [row('甲县', zero), row('乙县', zero)], '写明主动公开信息数的2份报告都是零'],
  [
    'nothing stated',
    [row('甲县', cell({ state: 'placeholder', text: 'XX条' })), row('乙县', cell({ state: 'absent' }))],
    '没有报告写明主动公开信息数的数字'
  ]
])('the title says %s', (_title, rows, expected) => {
  expect(finding(model(rows)).title).toBe(expected);
});

test('the subtitle counts every state that occurs', () => {
  const rows = [row('甲县', stated(1)), row('乙县', zero), row('丙县', cell({ state: 'absent' }))];
  expect(finding(model(rows)).subtitle).toBe('共3份报告：1份有数、1份写明为零、1份未提及');
});
