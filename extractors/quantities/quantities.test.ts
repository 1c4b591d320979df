import { describe, expect, test } from 'vitest';
import { cleanText } from '../source/clean';
import type { CleanText, Quantity } from '../stages';
import { recogniseQuantities } from './index';

const plain = (text: string): CleanText => cleanText(text, []);

function read(text: string): Quantity[] {
  return recogniseQuantities(plain(text), { start: 0, end: text.length });
}

function only(text: string): Quantity & { text: string } {
  const [first, ...rest] = read(text);
  if (!first || rest.length > 0) throw new Error(`${text}: ${rest.length + (first ? 1 : 0)} figures`);
  return { ...first, text: text.slice(first.start, first.end) };
}

describe('the numeral', () => {
  test.each<[string, string, number]>([
    ['主动公开信息528条', '528条', 528],
    ['整治水面１２０亩', '１２０亩', 120],
    ['抽检样品1,280批次', '1,280批次', 1280],
    ['抽检样品1，280批次', '1，280批次', 1280],
    ['拨付资金3 200元', '3 200元', 3200],
    ['服务群众3.63万人次', '3.63万人次', 36300],
    ['到位资金1亿2000万元', '1亿2000万元', 120000000],
    ['兑现奖补3千元', '3千元', 3000],
    ['捐书一千二百册', '一千二百册', 1200],
    ['惠及三万五千人', '三万五千人', 35000],
    ['办结提案廿三件', '廿三件', 23],
    ['参会代表一百零五人', '一百零五人', 105],
    ['覆盖率百分之三十五', '百分之三十五', 35],
    ['覆盖率达七成', '七成', 70],
    ['占三分之一', '三分之一', 33.3333],
    ['清淤渠道十七点五公里', '十七点五公里', 17.5],
    ['压减百分之十二点五', '百分之十二点五', 12.5],
    ['拨款三点二亿元', '三点二亿元', 320000000],
    ['硬化路面2万3千平方米', '2万3千平方米', 23000],
    ['到位资金1亿2千万元', '1亿2千万元', 120000000],
    ['少用一成五，', '一成五', 15],
    ['近一成的商户', '近一成', 10],
    ['半数以上的村', '半数以上', 50],
    ['占全部的一半，', '一半', 50],
    ['用时压缩至半天，', '半天', 0.5],
    ['来访量同比+3.2%', '+3.2%', 3.2],
    ['达标率百分百', '百分百', 100],
    ['增速为-3.5%', '-3.5%', -3.5],
    ['累计结余-80.5万元', '-80.5万元', -805000],
    ['发病率120.5/10万', '120.5/10万', 120.5],
    ['借阅农技书3万册次', '3万册次', 30000],
    ['投诉为0，', '0', 0]
  ])('in “%s” is %s, %d', (text, slice, value) => {
    const found = only(text);
    expect(found.text).toBe(slice);
    expect(found.value).toBeCloseTo(value, 3);
  });

  test.each<[string, number, number]>([
    ['每班10-20个', 10, 20],
    ['投入1.2-1.5万元', 12000, 15000],
    ['抽查5至8人', 5, 8],
    ['占比10%至20%', 10, 20],
    ['走访三五户', 3, 5],
    ['慰问七八十人', 70, 80]
  ])('in “%s” is a range from %d to %d', (text, low, high) => {
    const found = only(text);
    expect([found.value, found.high]).toEqual([low, high]);
  });
});

describe('the unit and its kind', () => {
  test.each<[string, string, Quantity['kind']]>([
    ['参训45人（次）', '人次', 'count'],
    ['接待460人次', '人次', 'count'],
    ['来信1126件（人）次，', '件次', 'count'],
    ['查处非法采茶X案，', '案', 'count'],
    ['拨付资金16.3万元', '元', 'amount'],
    ['减免金额16.3万，', '元', 'amount'],
    ['浏览量达16.3万，', '', 'count'],
    ['租金800元/亩', '元/亩', 'amount'],
    ['补助80元/人/月', '元/人/月', 'amount'],
    ['补助80元/人·月', '元/人/月', 'amount'],
    ['管护费9元／亩／年', '元/亩/年', 'amount'],
    ['补助80元/人/月/', '元/人/月', 'amount'],
    ['补助80元/人，', '元/人', 'amount'],
    ['奖励60元/人、', '元/人', 'amount'],
    ['办结率98.5 %', '%', 'ratio'],
    ['千人发生率3.2‰', '‰', 'ratio'],
    ['提高2.3个百分点', '百分点', 'change'],
    ['户数翻一番', '番', 'change'],
    ['是上年的1.8倍', '倍', 'ratio'],
    ['浓度32微克/立方米', '微克/立方米', 'measure'],
    ['浓度32μg/m3', 'μg/m3', 'measure'],
    ['能耗0.3吨标准煤/万元，', '吨标准煤/万元', 'measure'],
    ['办结率100℅，', '%', 'ratio'],
    ['摆放花卉3万盆，', '盆', 'count'],
    ['整改问题不足20项', '项', 'count'],
    ['用电12.3亿千瓦时', '千瓦时', 'measure'],
    ['缩短15个工作日', '工作日', 'measure'],
    ['覆盖村社541各，', '个', 'count'],
    ['等23部门参加', '', 'count'],
    ['得票居全市第3，', '位', 'rank'],
    ['增速居全市首位，', '位', 'rank'],
    ['综合得分位列全省榜首', '位', 'rank'],
    ['获全省第2名', '名', 'rank'],
    ['列全市第32位', '位', 'rank'],
    ['取得考核全县第二的好成绩', '位', 'rank'],
    ['选派32位专家', '位', 'count']
  ])('of “%s” is “%s”, %s', (text, unit, kind) => {
    const found = only(text);
    expect([found.unit, found.kind]).toEqual([unit, kind]);
  });
});

describe('the bound', () => {
  test.each<[string, string, Quantity['bound']]>([
    ['受理来信近400多条', '近400多条', 'approx'],
    ['受理来信约400条', '约400条', 'approx'],
    ['受理来信400条左右', '400条左右', 'approx'],
    ['其中污水约占5%', '5%', 'approx'],
    ['清理杂物约800余处', '约800余处', 'approx'],
    ['节约占地5亩', '5亩', 'exact'],
    ['招商签约达12亿元', '12亿元', 'exact'],
    ['网上预约达3000人次', '3000人次', 'exact'],
    ['累计节约达20万元', '20万元', 'exact'],
    ['满意率在90%以上', '90%以上', 'min'],
    ['巡河1.5万余个断面', '1.5万余个', 'min'],
    ['兑付资金超2亿元', '超2亿元', 'min'],
    ['每年不少于4次', '不少于4次', 'min'],
    ['至少须配备1名专员', '1名', 'min'],
    ['阅读量10万+，', '10万+', 'min'],
    ['转移上百余人', '上百余人', 'min'],
    ['投资近3亿元', '近3亿元', 'max'],
    ['控制在5%以内', '5%以内', 'max'],
    ['综合排名前3，', '前3', 'max'],
    ['节约3万元', '3万元', 'exact'],
    ['附近3个村', '3个', 'exact']
  ])('of “%s” (%s) is %s', (text, slice, bound) => {
    const found = only(text);
    expect([found.text, found.bound]).toEqual([slice, bound]);
  });
});

describe('a blank figure', () => {
  test.each<[string, string, string]>([
    ['新增企业XX家', 'XX家', '家'],
    ['完成投资超XX.X亿元', '超XX.X亿元', '元'],
    ['拨付救助金96.X万元', '96.X万元', '元'],
    ['共办理3X件', '3X件', '件'],
    ['惠及XX余万户', 'XX余万户', '户'],
    ['化解率xx.x％', 'xx.x％', '%'],
    ['印发□□份', '□□份', '份'],
    ['新建____个', '____个', '个'],
    ['清运×××吨', '×××吨', '吨'],
    ['选派XX名医生', 'XX名', '名'],
    ['年龄x-x岁', 'x-x岁', '岁'],
    ['排名全省第x，', '第x', '位']
  ])('in “%s” is %s', (text, slice, unit) => {
    const found = only(text);
    expect([found.text, found.unit, found.value, found.placeholder]).toEqual([slice, unit, null, true]);
  });
});

test('figures are in text order, do not overlap, and reach no further than the span', () => {
  const text = '出动车辆300台次、1200余人次，查处12起，罚没XX万元。';
  const found = read(text);
  expect(found.map((q) => text.slice(q.start, q.end))).toEqual(['300台次', '1200余人次', '12起', 'XX万元']);
  expect(recogniseQuantities(plain(text), { start: 0, end: 10 })).toHaveLength(1);
});

test('the ends of a proportion are no figures, and the start of a change is one', () => {
  expect(read('配比为3:7，师生比1：15。')).toEqual([]);
  expect(read('按1比8结对。')).toEqual([]);
  expect(read('比8月增加3件。').map((q) => q.value)).toEqual([3]);
  expect(read('收入比由2.21缩小到2.16。').map((q) => q.value)).toEqual([2.21, 2.16]);
});

test('what is put first is no place', () => {
  for (const text of ['始终把安全生产排在首位。', '把民生列在首位，', '安全工作居首位。', '提升首位度，'])
    expect(read(text)).toEqual([]);
});

test('half of a day is one only where a change ends in it, and a half is a share only where it is said of a whole', () => {
  for (const text of ['培训半天，', '一半是新手，', '半数村民到场', '工作一成不变', '两点一线'])
    expect(read(text)).toEqual([]);
});

test('a list number before a blank is no part of it', () => {
  expect(read('3.XX家企业完成升级。').map((q) => q.placeholder)).toEqual([true]);
});
