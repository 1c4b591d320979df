import { describe, expect, test } from 'vitest';
import type { ReportRecord } from '../records';
import { checkMarked, verdicts } from './marked.fixture';

describe('conflict', () => {
  test.each<[string, string, string[]]>([
    [
      'one total twice',
      '主动公开政府信息【260条|主动公开政府信息】。全年主动公开信息【206条|全年主动公开信息】。',
      ['warning']
    ],
    ['the same twice', '主动公开政府信息【260条|主动公开政府信息】。全年主动公开信息【260条|全年主动公开信息】。', []],
    ['said roughly first', '主动公开信息【260余条|主动公开信息】。主动公开信息【263条|主动公开信息】。', []],
    [
      'who held it does not matter',
      '召开新闻发布会【10场|区新闻办召开新闻发布会】。召开新闻发布会【12场|召开新闻发布会】。',
      ['warning']
    ],
    ['another year', '主动公开信息【260条|主动公开信息】，2022年主动公开信息【206条|主动公开信息】。', []],
    ['a quarter', '主动公开信息【260条|主动公开信息】，一季度主动公开信息【60条|主动公开信息】。', []],
    ['trainings are many', '举办培训【3次|举办培训】。举办培训【2次|举办培训】。', []],
    ['a part of it', '主动公开信息【260条|主动公开信息】，其中【60条|主动公开信息|各局】。', []]
  ])('%s', (_title, marked, expected) => {
    expect(verdicts('conflict', marked)).toEqual(expected);
  });
});

describe('repeat', () => {
  test.each<[string, string, string[]]>([
    [
      'one row for two towns',
      '东溪镇公开【58条|公开】、培训【15次|培训】、受理【4件|受理】；西溪镇公开【58条|公开】、培训【15次|培训】、受理【4件|受理】。',
      ['warning']
    ],
    [
      'one figure differs',
      '东溪镇公开【58条|公开】、培训【15次|培训】、受理【4件|受理】；西溪镇公开【58条|公开】、培训【15次|培训】、受理【5件|受理】。',
      []
    ],
    [
      'ones and zeros coincide',
      '东溪镇公开【1条|公开】、培训【0次|培训】、受理【1件|受理】；西溪镇公开【1条|公开】、培训【0次|培训】、受理【1件|受理】。',
      []
    ],
    [
      'one body told twice',
      '东溪镇公开【58条|公开】、培训【15次|培训】、受理【4件|受理】；东溪镇公开【58条|公开】、培训【15次|培训】、受理【4件|受理】。',
      []
    ]
  ])('%s', (_title, marked, expected) => {
    expect(verdicts('repeat', marked)).toEqual(expected);
  });

  test('names both bodies', () => {
    const [finding] = checkMarked(
      '东溪镇公开【58条|公开】、培训【15次|培训】、受理【4件|受理】；西溪镇公开【58条|公开】、培训【15次|培训】、受理【4件|受理】。'
    );
    expect(finding?.message).toBe('西溪镇的3个数字（58条、15次、4件）与东溪镇完全相同，请核对是否复制后漏改。');
  });
});

describe('scale', () => {
  test.each<[string, string, string[]]>([
    ['万 after five digits', '发放资料【80000万余份|发放资料】。', ['warning']],
    ['money is told so', '完成投资【80000万元|完成投资】。', []],
    ['more people than a county has', '惠及群众【3000万人|惠及群众】。', ['warning']],
    ['visits may be more', '网站访问【3000万人次|访问】。', []],
    ['a fraction of a training', '举办培训【9.5次|举办培训】。', ['warning']],
    ['an average may be one', '人均办案【9.5件|人均办案】。', []],
    ['万 makes a whole number', '办件【3.63万件|办件】。', []]
  ])('%s', (_title, marked, expected) => {
    expect(verdicts('scale', marked)).toEqual(expected);
  });
});

describe('year', () => {
  test.each<[string, string, string[]]>([
    ['a plan for the year reported on', '标题\n三、2023年工作计划\n继续努力。', ['warning']],
    ['a plan for the year after', '标题\n三、2024年工作计划\n继续努力。', []],
    ['how the plan was carried out', '标题\n一、2023年计划完成情况\n继续努力。', []],
    ['directions of years ago', '标题\n按照《2020年公开工作要点》推进。', ['warning']],
    ['directions of the year', '标题\n按照《2023年公开工作要点》推进。', []],
    ['a review of last year', '标题\n完成了对2022年公开工作要点的评估。', []]
  ])('%s', (_title, marked, expected) => {
    expect(verdicts('year', marked)).toEqual(expected);
  });
});

describe('title', () => {
  test.each<[string, Partial<ReportRecord>, string[]]>([
    ['no body at all', { title: '2023年工作总结', agency: null }, ['warning']],
    ['only the signature names it', { title: '2023年法治政府建设工作总结', agency: '云泽县民政局' }, ['info']],
    ['known by its file alone', { title: '2023年工作总结', agency: '云泽县财政局' }, ['warning']],
    ['a level for a name', { title: '县2023年工作总结', agency: '县' }, ['info']],
    ['a level and its government', { title: '镇人民政府关于2023年工作的总结', agency: '镇人民政府' }, ['info']],
    ['an office by its work alone', { title: '财政局2023年工作总结', agency: '财政局' }, ['info']],
    ['an office of a place', { title: '云泽财政局2023年工作总结', agency: '云泽财政局' }, []],
    ['an office of a level', { title: '县财政局2023年工作总结', agency: '县财政局' }, []],
    ['the title names it', { title: '云泽县民政局2023年工作总结', agency: '云泽县民政局' }, []],
    ['a blanked name is one', { title: 'XX镇2023年工作总结', agency: 'XX镇' }, []]
  ])('%s', (_title, over, expected) => {
    expect(verdicts('title', '总结。云泽县民政局', over)).toEqual(expected);
  });
});

describe('complete', () => {
  test.each<[string, string, string[]]>([
    ['fewer done than there were', '收到申请【35件|收到申请】，办结【33件|办结申请】，全部按期办结。', ['warning']],
    ['as many done', '收到申请【35件|收到申请】，办结【35件|办结申请】，全部按期办结。', []],
    [
      'done in two ways',
      '收到来信【30件|收到来信】，网上办结【20件|网上办结|收到来信】，窗口办结【10件|窗口办结|收到来信】，全部办结。',
      []
    ],
    ['some not done', '发现问题【20个|发现问题】，已全部整改到位，其余【3个|发现问题】正在整改。', ['warning']],
    ['some for the long run', '【18个|问题】问题已全部整改完成，需长期推进【4个|任务】。', ['warning']],
    ['a rate below 100', '发现问题【20个|发现问题】，整改率【95%|整改率】，全部整改到位。', ['warning']],
    ['a rate of 100', '发现问题【20个|发现问题】，整改率【100%|整改率】，全部整改到位。', []],
    ['carried over', '收到申请【35件|收到申请】，办结【33件|办结申请】，结转【2件|结转】，均已办结。', []],
    ['another deed', '收到申请【35件|收到申请】，办结【33件|办结申请】，均已答复。', []],
    ['of something else', '收到申请【35件|收到申请】，办结【33件|办结申请】，群众来信全部办结。', []],
    [
      'each of its own year',
      '2022年发现问题【20个|发现问题】，已全部整改到位；2023年发现问题【9个|发现问题】，均在整改。',
      []
    ],
    ['a wish', '发现问题【20个|发现问题】，整改【17个|整改问题】，确保全部整改到位。', []],
    ['in another paragraph', '发现问题【20个|发现问题】，全部整改到位。\n正在整改【3个|隐患】。', []]
  ])('%s', (_title, marked, expected) => {
    expect(verdicts('complete', marked)).toEqual(expected);
  });
});

describe('reworded', () => {
  test.each<[string, string, string[]]>([
    ['a place’s towns', '全县【30个|乡镇】乡镇都设了公开栏。全县【31个|乡镇】乡镇开展了培训。', ['warning']],
    ['the same number', '全县【30个|乡镇】乡镇都设了公开栏。全县【30个|乡镇】乡镇开展了培训。', []],
    ['some of the towns', '全县【30个|乡镇】乡镇都设了公开栏。抽查【8个|乡镇】乡镇。', []],
    ['another place', '全县【30个|乡镇】乡镇都设了公开栏。全市【90个|乡镇】乡镇参加。', []],
    ['village offices are no villages', '全县【30个|村】村都设了公开栏。全县【18个|村级站】村级站建成。', []],
    [
      'offices of a level',
      '全县【51个|单位】县直机关事业单位完成上报。对全县【82家|单位】单位（【52个|单位】县直单位）测绘。',
      ['warning']
    ],
    ['an exam in other words', '举办普法培训考试【4次|考试】。组织普法工作培训考试【2次|考试】，效果好。', ['warning']],
    ['another exam', '举办普法培训考试【4次|考试】。组织安全生产考试【2次|考试】，效果好。', []],
    ['too little to tell', '举办专题培训【4次|培训】。组织专题培训【2次|培训】，效果好。', []],
    ['a quarter', '举办普法培训考试【4次|考试】。一季度，举办普法培训考试【1次|考试】，效果好。', []]
  ])('%s', (_title, marked, expected) => {
    expect(verdicts('reworded', marked)).toEqual(expected);
  });
});

describe('listing', () => {
  test.each<[string, string, string[]]>([
    ['fewer names than said', '设科室【3个|科室】，分别为办公室、业务科。', ['warning']],
    ['as many names', '设科室【3个|科室】，分别为办公室、业务科、财务科。', []],
    ['the last joined by 和', '设科室【3个|科室】，分别为办公室、业务科和财务科。', []],
    ['和 inside a name', '设科室【2个|科室】，分别是调查和统计科、财务科。', []],
    ['marks inside quotes', '设专栏【2个|专栏】，分别为“养老、医疗”、“教育”。', []],
    ['an open list', '设专栏【5个|专栏】，分别为养老、医疗、教育等。', []],
    ['names with figures of their own', '公开信息【30条|公开】，分别为网站20条、公众号10条。', []],
    ['fewer figures than names', '公开、解读、回应分别为【12条|公开】、【3条|解读】。', ['warning']],
    ['as many figures', '公开、解读和回应分别为【12条|公开】、【3条|解读】、【4条|回应】。', []],
    ['names that end alike, joined by 和', '办结率、回访率和满意率分别为【92%|办结率】、【98%|满意率】。', ['warning']],
    ['one name, many figures', '各季度公开数分别为【12条|公开】、【3条|公开】。', []]
  ])('%s', (_title, marked, expected) => {
    expect(verdicts('listing', marked)).toEqual(expected);
  });
});
