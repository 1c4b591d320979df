import { expect, test } from 'vitest';
import { checkNames, measureMarked, type NameRow } from './marked.fixture';

test.each<NameRow>([
  [
    'what each row begins with',
    '青石街道扶持茶户«2户»，救助资金«3000元»；白河街道扶持茶户«5户»，救助资金«8000元»。',
    ['青石街道扶持茶户', '青石街道救助资金', '白河街道扶持茶户', '白河街道救助资金']
  ],
  [
    'where the row begins with another count of the same unit',
    '二届三次茶会收到茶农提案«19件»，立案«17件»；二届四次茶会收到茶农提案«25件»，立案«21件»。',
    ['二届三次茶会收到茶农提案', '二届三次茶会茶农提案立案', '二届四次茶会收到茶农提案', '二届四次茶会茶农提案立案']
  ],
  [
    'what both are measured of',
    '茶业局决算总收入«9万元»，总支出«9万元»。茶业局预算总收入«6万元»，总支出«7万元»。',
    ['茶业局决算总收入', '茶业局决算总支出', '茶业局预算总收入', '茶业局预算总支出']
  ],
  [
    'what stands before the colon',
    '茶叶支出：工资«5万元»，水电«3万元»。花卉支出：工资«6万元»，水电«4万元»。',
    ['茶叶支出工资', '茶叶支出水电', '花卉支出工资', '花卉支出水电']
  ],
  [
    'the first row after 其中',
    '其中一类茶园包括青石共«4处»，种茶户«30户»；二类茶园包括白河共«7处»，种茶户«50户»。',
    ['一类茶园青石', '一类茶园种茶户', '二类茶园白河', '二类茶园种茶户']
  ],
  ['not where only one row begins with something', '修枝«3次»；青石街道修枝«4次»。', ['修枝', '青石街道修枝']],
  ['not what every row may begin with', '该中心，修枝«3次»；同时，修枝«4次»。', ['修枝', '修枝']]
])('%s', checkNames);

test('a row is looked back for only so far, however long its sentence', () => {
  const row = (head: string, from: number) =>
    `${head}${Array.from({ length: 80 }, (_, i) => `修枝«${from + i}次»`).join('，')}`;
  const names = measureMarked(`${row('青石街道，', 1)}；${row('白河街道，', 101)}。`).map(({ name }) => name);
  expect([names[0], names[80]]).toEqual(['青石街道修枝', '白河街道修枝']);
  expect([names[79], names[159]]).toEqual(['修枝', '修枝']);
});
