import { describe, expect, test } from 'vitest';
import { aMetric, aReport } from '../record-fixtures';
import type { ReportRecord } from '../records';
import { check } from './index';
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
    ['a part of it', '主动公开信息【260条|主动公开信息】，其中【60条|主动公开信息|各局】。', []],
    ['the year’s whole under two headings', '全年新增就业【320人|新增就业】。\n今年新增就业【350人|新增就业】。', []]
  ])('%s', (_title, marked, expected) => {
    expect(verdicts('conflict', marked)).toEqual(expected);
  });
});

test('the whole of the year or the place told again under another heading, apart from the heading in its name', () => {
  const [first, again] = ['全县共有行政村136个。', '二、党建工作\n全县共有行政村142个。'];
  const at = (figure: string) => (first + again).indexOf(figure);
  const told = (name: string, figure: string, section: string, over = {}) =>
    aMetric(name, figure, { text: figure, start: at(figure), end: at(figure) + figure.length, section, ...over });
  const found = (over = {}) =>
    check(
      aReport({ end: first.length + again.length, title: '云泽县2023年工作总结' }),
      [told('全县行政村', '136个', '一、工作情况'), told('党建工作全县行政村', '142个', '二、党建工作', over)],
      first + again
    ).filter(({ check: id }) => id === 'conflict');
  expect(found().map(({ severity }) => severity)).toEqual(['warning']);
  expect(found({ section: '一、工作情况', name: '全县行政村' })).toEqual([]);
  expect(found({ period: '2022' })).toEqual([]);
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
    ['万 makes a whole number', '办件【3.63万件|办件】。', []],
    ['a count in trillions', '植树【8万亿株|植树】。', ['warning']],
    ['more households than a county has', '完成改厕【600万户|改厕】。', ['warning']],
    ['an average by the words before it', '场均参加【45.6人|场参加】。', []]
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
    ['a review of last year', '标题\n完成了对2022年公开工作要点的评估。', []],
    [
      'plans that begin with the year gone by',
      '一、工作情况\n公开及时。\n二、下一步打算\n2023年，我们将继续扩大公开。',
      ['warning']
    ],
    ['plans for the year to come', '二、下一步打算\n2024年，我们将继续扩大公开。', []],
    ['a look back under such a heading', '二、下一步打算\n2023年，我局公开工作取得成绩，今后将继续努力。', []],
    ['a signature after it', '二、下一步打算\n继续扩大公开。\n2023年12月5日', []],
    ['the next heading ends it', '二、下一步打算\n扩大公开。\n三、2023年大事\n2023年，我局将茶事公开列为重点。', []]
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
