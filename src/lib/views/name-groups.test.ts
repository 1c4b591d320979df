import { describe, expect, test } from 'vitest';
import { coreName, groupNames, type NameCount } from './name-groups';

describe('names that likely mean the same share a core', () => {
  test.each([
    ['培训', '业务培训'],
    ['培训', '举办各类培训'],
    ['培训', '全年共开展培训'],
    ['培训', '2023年组织开展专题培训活动'],
    ['培训', '组织XX业务培训会'],
    ['培训', '举办培训班'],
    ['培训', '召开县级层面培训会'],
    ['培训', '主办相关培训'],
    ['培训', '培训人员'],
    ['座谈', '召开座谈会'],
    ['政策宣讲', '政策宣讲课'],
    ['干部轮训', '干部轮训班'],
    ['办理建议提案', '办理“建议提案”数量'],
    ['门户网站发布信息', '全县门户网站发布信息条数'],
    ['走访企业', '今年累计走访企业']
  ])('%s and %s', (one, other) => {
    expect(coreName(other)).toBe(coreName(one));
  });

  test.each([
    ['培训', '培训党员'],
    ['培训', '法制培训'],
    ['培训', '培训信息'],
    ['走访企业', '走访农户'],
    ['新增省级示范社', '新增市级示范社'],
    ['省级非遗项目', '县级非遗项目'],
    ['新闻发布', '新闻发布会'],
    ['新增就业', '新增失业'],
    ['公开信息', '不予公开信息']
  ])('but not %s and %s', (one, other) => {
    expect(coreName(other)).not.toBe(coreName(one));
  });

  test('a name of nothing but fillers stays what it is', () => {
    expect(coreName('开展活动')).toBe('开展活动');
  });
});

const count = (name: string, unit: string, reports: number, min: number | null = 1, max = min): NameCount => ({
  name,
  unit,
  reports,
  min,
  max
});

describe('groups of names', () => {
  test('hold interchangeable units only, and call themselves as most reports do', () => {
    const groups = groupNames([
      count('业务培训', '场', 2, 3, 40),
      count('培训', '次', 5, 1, 12),
      count('培训', '人', 4, 30, 500),
      count('举办培训', '期', 1)
    ]);
    expect(groups).toEqual([
      {
        label: '培训',
        unit: '次',
        names: [
          { name: '培训', reports: 5 },
          { name: '业务培训', reports: 2 },
          { name: '举办培训', reports: 1 }
        ],
        reports: 8,
        values: [1, 40]
      },
      { label: '培训', unit: '人', names: [{ name: '培训', reports: 4 }], reports: 4, values: [30, 500] }
    ]);
  });

  test('say where no figure is stated', () => {
    expect(groupNames([count('印发通报', '份', 1, null)])[0]?.values).toBeNull();
  });
});
