import { describe, expect, test } from 'vitest';
import { aMetric, aReport } from '../record-fixtures';
import type { MetricRecord } from '../records';
import { mapIndicators } from './index';
import { endsWithOne, isNoTotal, narrowingOf } from './narrowing';

const report = (agency: string | null = null) =>
  aReport({ report_type: '综合工作', ...(agency !== null && { agency }) });

/** Key of a single figure with `*` where it answers for the report; null where it is of no indicator. */
function told(name: string, figure: string, over: Partial<MetricRecord> = {}, agency: string | null = null) {
  const metric = mapIndicators(report(agency), [aMetric(name, figure, over)])[0];
  return metric?.indicator ? `${metric.indicator}${metric.headline ? '*' : ''}` : null;
}

/** The figure that answers for a report on an indicator, as printed. */
const answer = (key: string, ...metrics: MetricRecord[]) =>
  mapIndicators(report(), metrics).find((m) => m.headline && m.indicator === key)?.text ?? null;

describe('a figure belongs to an indicator where it measures the thing itself', () => {
  test.each<[string, string, string | null]>([
    // what a word is only mentioned with
    ['受理信访件', '64件', 'petition.count*'],
    ['成立信访专班', '2个', null],
    ['来访的外宾', '30人次', null],
    ['组织调研组', '12个', null],
    ['形成调研报告', '12篇', 'research.reports*'],
    ['巡查监控系统', '90个', null],
    ['开展执法检查', '90次', 'enforcement.inspections*'],
    ['摸排养老诈骗线索', '5个', null],
    ['建有养老机构', '5家', 'civil.elderly*'],
    ['传达全区经济工作会议精神', '1次', null],
    ['召开经济工作会议', '1次', 'meeting.count*'],
    ['业务培训反馈问题', '8个', null],
    ['培训参观基地', '8次', null],
    ['监测断面水质达标率', '96%', 'environment.water_rate*'],
    ['农村饮水提标人口', '96%', null],
    ['评选出“优质服务窗口”荣誉称号', '6个', null],
    ['获得市级以上荣誉', '6项', 'awards.count*'],
    ['不动产登记纠纷', '9件', 'law.mediation*'],
    ['办理不动产登记', '9件', 'land.registration*'],
    ['修订防汛操作手册', '4份', null],
    ['发放宣传手册', '4份', 'publicity.materials*'],
    // what is there, not what changed or was picked out
    ['全区共有学校', '46所', 'education.schools*'],
    ['撤并小规模学校', '3所', null],
    ['通过验收的学校', '11所', null],
    ['在职教职工', '820名', 'education.teachers*'],
    ['新招聘教师', '31名', null],
    ['受助学生', '310名', 'education.aid*'],
    ['在校学生', '3100名', 'education.students*'],
    ['全县规上企业', '96家', 'economy.enterprises*'],
    ['新增规上工业企业', '9家', null],
    ['基层党组织', '35个', 'party.organizations*'],
    ['新设党总支', '2个', null],
    ['党员', '402名', 'party.members*'],
    ['女党员', '97名', null],
    ['防返贫监测对象', '88户', 'rural.monitored*'],
    ['干部帮扶脱贫户', '88户', null],
    // the measure that the label names
    ['城镇新增就业', '2300人', 'employment.new*'],
    ['招聘会达成就业意向', '61人', null],
    ['完成固定资产投资', '32元', 'economy.investment*'],
    ['产业园项目总投资', '26元', null],
    ['粮食播种面积', '3亩', 'agriculture.area*'],
    ['蔬菜种植面积', '3亩', null],
    ['一般公共预算收入', '3元', 'fiscal.revenue*'],
    ['财政总收入', '3元', null],
    // so much for each, and what was before
    ['每月召开例会', '2次', null],
    ['每千人口床位', '6张', null],
    ['开放床位', '600张', 'health.beds*'],
    ['全程网办率提高前', '71%', null],
    ['全程网办率', '88%', 'service.online_rate*']
  ])('%s %s: %s', (name, figure, key) => {
    expect(told(name, figure)).toBe(key);
  });

  test('a kind belongs to it and does not answer for the whole', () => {
    expect(told('公办幼儿园', '12所')).toBe('education.schools');
    expect(told('农村低保对象', '300人')).toBe('civil.allowance');
    expect(told('农机安全事故', '0起', { zero: true, text: '未发生农机安全事故' })).toBe('emergency.accidents');
    expect(told('较大以上生产安全事故', '0起', { zero: true })).toBe('emergency.accidents');
    expect(told('生产安全事故', '0起', { zero: true })).toBe('emergency.accidents*');
  });

  test('a part of another indicator is a kind of that one', () => {
    expect(told('土地纠纷', '9件', { parent: '受理信访件' })).toBeNull();
    expect(told('土地纠纷', '9件')).toBe('law.mediation*');
  });

  test('the body says what its own words leave out', () => {
    expect(told('查出问题', '73个', {}, '柏桥县审计局')).toBe('audit.problems*');
    expect(told('查出问题', '73个', {}, '柏桥县教育局')).toBeNull();
  });
});

describe('the figure that answers is the whole', () => {
  const drill = { zero: true, text: '未发生安全事故' };
  test.each<[string, string, MetricRecord[], string | null]>([
    [
      'the total, not one training of it',
      'training.attendance',
      [aMetric('与学院合办全省统计培训班', '320人'), aMetric('市、县两级培训人员', '8400人次')],
      '8400人次'
    ],
    [
      'none of several kinds',
      'training.attendance',
      [aMetric('防溺水知识培训', '300人'), aMetric('燃气安全培训', '120人')],
      null
    ],
    ['the one kind where it is all', 'training.attendance', [aMetric('防溺水知识培训', '300人')], '300人'],
    [
      'none of proposals and motions without their sum',
      'proposal.count',
      [aMetric('办理人大代表建议', '9件'), aMetric('办理政协提案', '4件')],
      null
    ],
    ['their sum', 'proposal.count', [aMetric('办理人大代表建议', '9件'), aMetric('办理建议提案', '13件')], '13件'],
    [
      'no zero in words beside an accident of a kind',
      'emergency.accidents',
      [aMetric('道路交通事故', '3起'), aMetric('生产安全事故', '0起', drill)],
      null
    ],
    [
      'no total that a kind exceeds',
      'education.teachers',
      [aMetric('中小学教职工', '3000人'), aMetric('教职工', '900人')],
      null
    ],
    [
      'none of three that go by the same words',
      'education.aid',
      [aMetric('资助学生', '90人'), aMetric('资助学生', '80人'), aMetric('资助学生', '70人')],
      null
    ],
    [
      'one of three that is the sum of the others',
      'education.aid',
      [aMetric('资助学生', '150人'), aMetric('资助学生', '80人'), aMetric('资助学生', '70人')],
      '150人'
    ],
    [
      'the year before a part of it',
      'rural.monitored',
      [aMetric('监测对象', '40户', { period: '2023-01/2023-06' }), aMetric('监测对象', '560户')],
      '560户'
    ],
    [
      'people where people are counted',
      'civil.allowance',
      [aMetric('城乡低保户数', '90户'), aMetric('城乡低保人数', '160人')],
      '160人'
    ],
    [
      'several zeros that say the same',
      'accountability.count',
      [
        aMetric('责任追究事件', '0起', { zero: true, text: '未发生责任追究事件' }),
        aMetric('责任追究结果', '0起', { zero: true, text: '无责任追究结果' })
      ],
      '未发生责任追究事件'
    ]
  ])('%s', (_title, key, metrics, text) => {
    expect(answer(key, ...metrics)).toBe(text);
  });
});

describe('what a name says beyond some words', () => {
  test.each<[string, string[], string]>([
    ['全县共有学校', ['学校'], ''],
    ['白芷县教育局开展业务培训', ['业务培训'], ''],
    ['县政府网站公开信息', ['网站', '政府网', '信息', '公开'], ''],
    ['在县政府网站公开信息', ['网站', '政府网', '信息', '公开'], ''],
    ['送科技下乡活动', ['科技'], '送下乡'],
    ['新增学校', ['学校'], '增'],
    ['推进县乡公路', ['公路'], '推进县乡']
  ])('%s without %j: %s', (name, words, rest) => {
    expect(narrowingOf(name, words)).toBe(rest);
  });

  test('what follows the thing measured only counts or carries it', () => {
    expect(endsWithOne('信访件数', ['信访件'])).toBe(true);
    expect(endsWithOne('审计项目完成', ['审计项目'])).toBe(true);
    expect(endsWithOne('信访专班', ['信访'])).toBe(false);
  });

  test('so much for each is no total, but may be a ratio', () => {
    expect(isNoTotal('人均床位', false)).toBe(true);
    expect(isNoTotal('每万人就诊率', true)).toBe(false);
    expect(isNoTotal('网办率提升前', true)).toBe(true);
  });
});

test('a plan for the year to come answers where nothing is done, one for later years does not', () => {
  expect(told('受理信访件', '64件', { status: 'plan', period: '2024' })).toBe('petition.count*');
  expect(told('受理信访件', '64件', { status: 'plan', period: '2026' })).toBe('petition.count');
  expect(told('受理信访件', '64件', { status: 'actual', period: '2022' })).toBe('petition.count');
});
