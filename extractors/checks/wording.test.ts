import { describe, expect, test } from 'vitest';
import { verdicts } from './marked.fixture';

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
    ['in another paragraph', '发现问题【20个|发现问题】，全部整改到位。\n正在整改【3个|隐患】。', []],
    [
      'some being dealt with',
      '受理投诉【90件|受理投诉】，已全部办结，其中正在办理【6件|投诉|受理投诉】。',
      ['warning']
    ],
    ['all of it, by 实现', '交办来信【50件|交办来信】，办结【46件|来信办结】，实现全部办结。', ['warning']],
    [
      'all that is named',
      '收到茶事建议【18条|收到茶事建议】，所有茶事建议均已办结，办结率【83%|茶事建议办结率】。',
      ['warning']
    ]
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
    ['a quarter', '举办普法培训考试【4次|考试】。一季度，举办普法培训考试【1次|考试】，效果好。', []],
    ['a place’s subdistricts', '全区【12个|街道】街道全面推开。组织全区【13个|街道】街道参训。', ['warning']],
    ['some that were picked', '选取全县【3个|乡镇】乡镇开展试点。全县【16个|乡镇】乡镇推广。', []]
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
    ['one name, many figures', '各季度公开数分别为【12条|公开】、【3条|公开】。', []],
    [
      'fewer figures than names, with a deed',
      '东区、西区、南区分别完成投资【3亿元|投资】、【4亿元|投资】。',
      ['warning']
    ],
    [
      'as many figures, with a deed',
      '东区、西区、南区分别完成投资【3亿元|投资】、【4亿元|投资】、【2亿元|投资】。',
      []
    ],
    ['fewer names than said, after a colon', '设专栏【4个|专栏】：政策文件、工作动态、通知公告。', ['warning']],
    ['what is said after a colon, not listed', '开展行动【4个|行动】：加强领导、落实责任，做到三到位。', []]
  ])('%s', (_title, marked, expected) => {
    expect(verdicts('listing', marked)).toEqual(expected);
  });
});
