import { describe, expect, test } from 'vitest';
import { verdicts } from './marked.fixture';

describe('share', () => {
  test.each<[string, string, string[]]>([
    ['a share of the total', '公开【26条|公开】，其中机构【9条|机构|公开】，占【34.6%|机构占比|公开】。', ['ok']],
    ['a share that is not', '公开【26条|公开】，其中机构【9条|机构|公开】，占【43.6%|机构占比|公开】。', ['error']],
    [
      'a share of something named',
      '总投资【9.6亿元|总投资】，完成【7.2亿元|完成投资】，占总投资的【75%|占总投资】。',
      ['ok']
    ],
    ['a share of something not given', '新能源车【13辆|新能源车】，占全市公务用车的【30%|占比】。', []],
    ['a rate of its counts', '收到来信【151件|收到来信】，办结【149件|办结来信】，办结率【99%|办结率】。', ['ok']],
    [
      'a rate that contradicts them',
      '收到来信【151件|收到来信】，办结【149件|办结来信】，办结率【95%|办结率】。',
      ['error']
    ],
    [
      'a rate cut instead of rounded',
      '收到来信【151件|收到来信】，办结【149件|办结来信】，办结率【98.6%|办结率】。',
      ['ok']
    ],
    ['at least so much', '收到来信【151件|收到来信】，办结【149件|办结来信】，办结率【98%以上|办结率】。', ['ok']],
    [
      'more figures between',
      '收到申请【57件|收到申请】，办结【55件|办结申请】，结转【2件|结转申请】，办结率【96.5%|办结率】。',
      ['ok']
    ],
    [
      'a timely rate is of other counts',
      '收到来信【151件|收到来信】，办结【149件|办结来信】，按时办结率【90%|按时办结率】。',
      []
    ],
    ['a rate of another thing', '收到来信【151件|收到来信】，办结【149件|办结来信】，满意率【90%|满意率】。', []],
    ['another sentence', '收到来信【151件|收到来信】，办结【149件|办结来信】。办结率【90%|办结率】。', []],
    ['a rate of returns', '发放问卷【80份|发放问卷】，回收【64份|回收问卷】，回收率【90%|问卷回收率】。', ['error']],
    ['a whole between the two', '走访【150户|走访】，占全村【200户|全村】的【85%|占全村】。', ['error']],
    ['a whole between the two, and right', '走访【150户|走访】，占全村【200户|全村】的【75%|占全村】。', ['ok']]
  ])('%s', (_title, marked, expected) => {
    expect(verdicts('share', marked)).toEqual(expected);
  });
});

describe('yoy', () => {
  test.each<[string, string, string[]]>([
    ['from and to', '投诉由上年的【250件|投诉】降至【200件|投诉】，下降【20%|投诉下降】。', ['ok']],
    [
      'from and to that do not agree',
      '投诉由上年的【250件|投诉】降至【200件|投诉】，下降【25%|投诉下降】。',
      ['error']
    ],
    ['growth told as decline', '投诉由上年的【200件|投诉】增至【250件|投诉】，下降【25%|投诉下降】。', ['error']],
    ['two years named', '2022年受理【800件|受理】，2023年受理【1000件|受理】，同比增长【25%|受理同比增长】。', ['ok']],
    ['an absolute difference', '开会【4次|开会】，去年同期为【2次|开会】，同比增加【3次|开会同比增加】。', ['error']],
    [
      'level, difference and percentage',
      '申请【12件|申请】，比上年减少【5件|申请减少】，下降【29.4%|申请下降】。',
      ['ok']
    ],
    [
      'that contradict one another',
      '申请【12件|申请】，比上年减少【5件|申请减少】，下降【24.9%|申请下降】。',
      ['error']
    ],
    ['no level of the year before', '申请【12件|申请】，同比下降【24.9%|申请下降】。', []],
    ['approximate levels', '投诉由上年的【250余件|投诉】降至【200件|投诉】，下降【25%|投诉下降】。', []],
    [
      '由 in a word is no beginning',
      '茶农自由经营茶摊【11个|茶农自由经营茶摊】，茶馆【3个|茶馆】，比上年增加【7个|茶馆比上年增加】。',
      []
    ],
    [
      '从 in a word is no beginning',
      '办茶厂【3家|办茶厂】，从事茶业的企业达【11家|从事茶业的企业】，比上年增加【7家|从事茶业的企业比上年增加】。',
      []
    ],
    [
      'points between two rates',
      '满意度【98.2%|满意度】，比上年【96%|上年满意度】提高【1.5百分点|满意度增长】。',
      ['error']
    ],
    ['points that hold', '满意度【98.2%|满意度】，比上年【96%|上年满意度】提高【2.2百分点|满意度增长】。', ['ok']]
  ])('%s', (_title, marked, expected) => {
    expect(verdicts('yoy', marked)).toEqual(expected);
  });
});

describe('whole', () => {
  test.each<[string, string, string[]]>([
    ['shares that pass 100', '民生占【45%|民生占比】，财政占【35%|财政占比】，其他占【30%|其他占比】。', ['error']],
    ['shares that make 100', '民生占【45%|民生占比】，财政占【35%|财政占比】，其他占【20%|其他占比】。', ['ok']],
    ['within rounding', '民生占【33.4%|民生占比】，财政占【33.4%|财政占比】，其他占【33.3%|其他占比】。', ['ok']],
    ['some of a whole', '民生占【45%|民生占比】，财政占【35%|财政占比】。', []],
    ['shares of different wholes', '民生占【65%|民生占比】。财政占【55%|财政占比】。', []],
    ['shares of other things', '产值占全省的【60%|产值】，税收占全市的【70%|税收】。', []],
    ['a rate that cannot pass 100', '办结率【105%|办结率】。', ['error']],
    ['a target that can', '完成目标的【105%|完成目标】。', []],
    [
      'shares by different sorts',
      '党员中女性占【31%|女性占比】，大专以上学历占【65%|学历占比】，35岁以下占【28%|年轻占比】。',
      []
    ],
    ['shares by one sort', '35岁以下占【40%|占比】，50岁以下占【45%|占比】，50岁以上占【25%|占比】。', ['error']]
  ])('%s', (_title, marked, expected) => {
    expect(verdicts('whole', marked)).toEqual(expected);
  });
});
