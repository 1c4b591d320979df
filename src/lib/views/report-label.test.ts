import { expect, test } from 'vitest';
import { chartLabel } from './report-label';

test.each([
  ['a body keeps its name', '鹭汀县', '鹭汀县2023年工作总结', '鹭汀县', '鹭汀县'],
  ['a body of the roster too', null, '2023年工作总结', '鹭汀县', '鹭汀县'],
  ['a title stands in marks', null, '2023年政务公开工作总结', '2023年政务公开工作总结', '《2023年政务公开工作总结》'],
  [
    'without the year to come',
    null,
    '2023年林长制工作总结暨2024年工作打算',
    '2023年林长制工作总结暨2024年工作打算',
    '《2023年林长制工作总结》'
  ],
  [
    'shortened where it is long',
    null,
    '2023年度全域旅游示范创建专项行动工作总结',
    '2023年度全域旅游示范创建专项行动工作总结',
    '《2023年度全域旅游示范创建专…》'
  ],
  ['and keeps its number', null, '2023年工作总结', '2023年工作总结（2）', '《2023年工作总结》（2）'],
  ['one mark is enough', null, '《2023年工作总结》', '《2023年工作总结》', '《2023年工作总结》']
])('%s', (_title, agency, title, label, shown) => {
  expect(chartLabel({ agency, title, label })).toBe(shown);
});
