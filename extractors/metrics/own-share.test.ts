import { describe, test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

describe('shares that need no total', () => {
  test.each<NameRow>([
    [
      'its whole is named',
      '全县有茶农«500名»，其中女茶农«100名»，占茶农总数的«20%»。',
      ['全县茶农', '女茶农 < 全县茶农', '女茶农占茶农总数']
    ],
    [
      'its whole is only called the whole, or not at all',
      '收到茶样«90件»，其中绿茶«45件»，占总数的«50%»；红茶«9件»，占«10%»。',
      ['收到茶样', '绿茶 < 收到茶样', '绿茶占比 < 收到茶样', '红茶 < 收到茶样', '红茶占比 < 收到茶样']
    ],
    [
      'told like a rate of another thing',
      '实施茶区项目«41个»，其中茶旅类项目占比达到«97%»。',
      ['实施茶区项目', '茶旅类项目占比']
    ],
    [
      'but kinds are parts by their shares alone',
      '收到茶样«26件»，其中绿茶占«23%»，红茶占«19%»。',
      ['收到茶样', '绿茶占比 < 收到茶样', '红茶占比 < 收到茶样']
    ]
  ])('%s', checkNames);
});
