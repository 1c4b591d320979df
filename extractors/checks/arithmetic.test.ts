import { describe, expect, test } from 'vitest';
import { checkMarked, verdicts } from './marked.fixture';

describe('sum', () => {
  test.each<[string, string, string[]]>([
    [
      'parts that reach their total',
      '公开【60条|公开】，其中政策【20条|政策|公开】、财政【30条|财政|公开】、其他【10条|其他|公开】。',
      ['ok']
    ],
    [
      'a total that is rounded',
      '发放低保金【877.74万元|低保金】，其中城市【3739052元|城市|低保金】、农村【5038417元|农村|低保金】。',
      ['ok']
    ],
    [
      'a total that is no rounding of its parts',
      '总投资【2亿元|总投资】，其中中央【5000万元|中央|总投资】、省级【6000万元|省级|总投资】。',
      []
    ],
    [
      'parts above a round total',
      '公开【1万条|公开】，其中政策【8000条|政策|公开】、财政【7000条|财政|公开】、人事【4000条|人事|公开】。',
      ['error']
    ],
    [
      'a total ten times its parts',
      '公开【1200条|公开】，其中政策【20条|政策|公开】、财政【30条|财政|公开】、人事【40条|人事|公开】、招标【30条|招标|公开】。',
      ['warning']
    ],
    [
      'a few picked out of many',
      '公开【900条|公开】，其中政策【20条|政策|公开】、财政【30条|财政|公开】、人事【10条|人事|公开】、招标【12条|招标|公开】、规划【8条|规划|公开】。',
      []
    ],
    [
      'parts above their total',
      '公开【50条|公开】，其中政策【20条|政策|公开】、财政【30条|财政|公开】、其他【10条|其他|公开】。',
      ['error']
    ],
    [
      'a list that leaves some out',
      '公开【90条|公开】，包括：政策【20条|政策|公开】、财政【30条|财政|公开】、其他【10条|其他|公开】。',
      ['warning']
    ],
    [
      'two kinds that claim to be all',
      '公开【900条|公开】，分别为政策【20条|政策|公开】、财政【30条|财政|公开】。',
      ['info']
    ],
    [
      'a total made up of what does not reach it',
      '公开【900条|公开】，由政策【20条|政策|公开】、财政【30条|财政|公开】两类组成。',
      ['info']
    ],
    [
      'a bracket that parts a smaller thing',
      '排查【120户|农户】【260人|农户】（其中已脱困的【85户|已脱困的农户|农户】，未脱困的【20户|未脱困的农户|农户】）。',
      []
    ],
    ['a few picked out', '公开【900条|公开】，其中政策【20条|政策|公开】、财政【30条|财政|公开】。', []],
    [
      'a list that ends in 等',
      '公开【90条|公开】，包括政策【20条|政策|公开】、财政【30条|财政|公开】、民生【10条|民生|公开】等。',
      []
    ],
    [
      'the main ones only',
      '公开【90条|公开】，主要包括政策【20条|政策|公开】、财政【30条|财政|公开】、民生【10条|民生|公开】。',
      []
    ],
    ['one part says nothing', '公开【90条|公开】，其中政策【20条|政策|公开】。', []],
    ['one part above its total', '公开【90条|公开】，其中政策【120条|政策|公开】。', ['error']],
    [
      'a total divided twice',
      '发现【47个|问题】（户内【46个|户内|问题】，面上【1个|面上|问题】），已整改【43个|已整改|问题】、未整改【4个|未整改|问题】。',
      ['ok', 'ok']
    ],
    ['brackets that name no parts', '走访【82家|单位】（【52个|县直】县直单位，【30个|乡镇】乡镇）。', ['ok']],
    ['brackets that do not add up say nothing', '走访【82家|单位】（【52个|县直】县直单位，【31个|乡镇】乡镇）。', []],
    ['a row in one counter', '全镇河道【10条|河道】，区级【5条|区级】，镇级【5条|镇级】。', ['ok']],
    ['small figures that add up by chance', '修路【5条|路】、建桥【3座|桥】、打井【2眼|井】。', []],
    [
      'money in 亿 and 万',
      '安排资金【1.2亿元|资金】，其中市级【7000万元|市级|资金】、县级【5000万元|县级|资金】。',
      ['ok']
    ],
    [
      'people are not added to cases',
      '受理【30件|案件】，其中重大【10件|重大|案件】、一般【20件|一般|案件】，涉及【45人|涉案人员|案件】。',
      ['ok']
    ],
    [
      'approximate figures that can be true',
      '公开【200余条|公开】，其中政策【90余条|政策|公开】、其他【110余条|其他|公开】。',
      []
    ],
    [
      'approximate figures that cannot',
      '公开【200余条|公开】，其中政策【190条|政策|公开】、财政【120条|财政|公开】、民生【30条|民生|公开】、其他【10条|其他|公开】。',
      ['error']
    ],
    [
      'the nearer figure that the parts add up to',
      '隐患【100处|隐患】，涉及【8个|领域】领域，其中消防【60处|消防|领域】、燃气【40处|燃气|领域】。',
      ['ok']
    ],
    [
      'overlapping qualities are no division',
      '签约【19个|签约】，其中签订协议【17个|签订协议|签约】、5亿元以上【3个|5亿元以上项目|签约】。',
      []
    ],
    ['a total that is a zero', '诉讼【0件|诉讼】，维持【0件|维持|诉讼】、纠错【0件|纠错|诉讼】。', ['ok']],
    [
      'a row after a full stop and 其中',
      '线索【26起|线索】。其中清偿【12起|清偿|线索】，协议【10起|协议|线索】，争议【2起|争议|线索】。',
      ['warning']
    ],
    [
      'a total that closes its row',
      '网站公开【120条|网站公开】，微信公开【80条|微信公开】，共计公开【210条|公开】。',
      ['warning']
    ],
    [
      'a total that closes its row, and holds',
      '网站公开【120条|网站公开】，微信公开【80条|微信公开】，共计公开【200条|公开】。',
      []
    ],
    [
      'a total of something far larger',
      '网站公开【20条|网站公开】，微信公开【10条|微信公开】，共计公开【200条|公开】。',
      []
    ],
    [
      'what is summed up over time',
      '网站公开【120条|网站公开】，微信公开【80条|微信公开】，累计公开【210条|公开】。',
      []
    ],
    [
      'a list that says it is all, and is more',
      '检查【90家|检查】，分别为茶庄【50家|检查茶庄】、茶厂【48家|检查茶厂】。',
      ['error']
    ],
    [
      'a list that says it is all, of its own',
      '检查【90家|检查】，分别为茶庄【50家|检查茶庄】、茶厂【38家|检查茶厂】。',
      []
    ]
  ])('%s', (_title, marked, expected) => {
    expect(verdicts('sum', marked)).toEqual(expected);
  });

  test('the message holds the figures and the difference, the details the parts', () => {
    const [finding] = checkMarked(
      '公开【50条|公开信息】，其中政策【20条|政策|公开信息】、财政【25条|财政|公开信息】、其他【10条|其他|公开信息】。'
    );
    expect(finding?.message).toBe('公开信息50条，所列3个分项合计20+25+10=55条，比总数多5条，请核对总数与各分项。');
    expect(finding?.text).toBe('50条，其中政策20条、财政25条、其他10条');
    expect(finding?.details).toMatchObject({
      total: { value: 50 },
      parts: [{ value: 20 }, { value: 25 }, { value: 10 }],
      sum: 55,
      difference: 5
    });
  });
});

test.each([
  ['with mixed units they are named', '10件', true],
  ['with one unit nothing is said', '10篇', false]
])('sum: %s', (_title, last, said) => {
  const [finding] = checkMarked(
    `解读【20篇|解读】，其中文字【12篇|文字|解读】、图解【15篇|图解|解读】、视频【${last}|视频|解读】。`
  );
  expect(finding?.message.includes('单位不一（篇、件）')).toBe(said);
});

describe('blank', () => {
  test.each<[string, string, string | null]>([
    [
      'one blank part is worked out',
      '公开【60条|公开】，其中政策【20条|政策|公开】、财政【XX条|财政|公开】、其他【10条|其他|公开】。',
      '该项应为30条'
    ],
    [
      'a blank total has a least value',
      '受理【XX件|工单】，其中投诉【20件|投诉|工单】、咨询【30件|咨询|工单】。',
      '总数不应小于此数'
    ],
    [
      'parts that pass the total already',
      '公开【25条|公开】，其中政策【20条|政策|公开】、财政【XX条|财政|公开】、其他【10条|其他|公开】。',
      '已超过总数'
    ],
    ['nothing is blank', '公开【30条|公开】，其中政策【20条|政策|公开】、其他【10条|其他|公开】。', null],
    ['everything is blank', '公开【XX条|公开】，其中政策【XX条|政策|公开】、其他【XX条|其他|公开】。', null]
  ])('%s', (_title, marked, words) => {
    const found = checkMarked(marked).filter((finding) => finding.check === 'blank');
    expect(found.map((finding) => finding.message.includes(words ?? '?'))).toEqual(words === null ? [] : [true]);
  });
});
