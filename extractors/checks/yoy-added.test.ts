import { expect, test } from 'vitest';
import { verdicts } from './marked.fixture';

test.each<[string, string, string[]]>([
  [
    'the total less what is new',
    '新增企业【20家|新增企业】，总数达【120家|企业总数】，同比增长【20%|同比增长】。',
    ['ok']
  ],
  [
    'more than what is new',
    '新增企业【20家|新增企业】，总数达【120家|企业总数】，同比增长【30%|同比增长】。',
    ['warning']
  ],
  [
    'between two whole numbers',
    '新增企业【33家|新增企业】，总数达【120家|企业总数】，同比增长【37.5%|同比增长】。',
    ['warning']
  ],
  ['some may have gone', '新增企业【20家|新增企业】，总数达【120家|企业总数】，同比增长【9.09%|同比增长】。', []],
  [
    '净增 leaves none to go',
    '净增企业【20家|净增企业】，总数达【120家|企业总数】，同比增长【9.09%|同比增长】。',
    ['warning']
  ],
  ['growth of what is new', '企业总数【120家|企业总数】，新增企业【20家|新增企业】，同比增长【30%|同比增长】。', []],
  ['no total', '新增企业【20家|新增企业】，服务企业【120家|服务企业】，同比增长【30%|同比增长】。', []],
  ['rounded counts', '新增企业【2万家|新增企业】，总数达【12.3万家|企业总数】，同比增长【30%|同比增长】。', []],
  ['a decline', '新增企业【20家|新增企业】，总数达【120家|企业总数】，同比下降【30%|同比下降】。', []]
])('%s', (_title, marked, expected) => {
  expect(verdicts('yoy', marked)).toEqual(expected);
});
