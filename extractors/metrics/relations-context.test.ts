import { describe, expect, test } from 'vitest';
import { measureMarked } from './marked.fixture';

type Row = [title: string, body: string, expected: string[]];

/** Name, and total where there is one. */
function check(_title: string, body: string, expected: string[]): void {
  const rows = measureMarked(body).map((m) => (m.parent ? `${m.name} < ${m.parent.name}` : m.name));
  expect(rows).toEqual(expected);
}

describe('once brackets have closed', () => {
  test.each<Row>([
    [
      'a change is of what stands before them',
      '发生山火«9起»（其中烧荒«5起»、祭扫«4起»），同比下降«10%»。',
      ['发生山火', '烧荒 < 发生山火', '祭扫 < 发生山火', '发生山火同比下降']
    ],
    [
      'what says nothing alone is of what stands before them',
      '发生山火«9起»（«4起»烧荒，受伤«1人»），死亡«2人»。',
      ['发生山火', '烧荒', '烧荒受伤', '山火死亡']
    ],
    [
      'words inside them are no topic',
      '帮扶农户«96户»（已落实责任干部），其中脱贫«12户»。',
      ['帮扶农户', '脱贫 < 帮扶农户']
    ]
  ])('%s', check);
});

describe('a figure in brackets', () => {
  test.each<Row>([
    ['a target is of the figure before', '建档率«85%»（全年任务«80%»）。', ['建档率', '建档率任务']],
    [
      'a bare count is of the thing before, which does what follows',
      '茶乡公众号（«1个»）发布信息«49条»；茶乡视频号（«1个»）发布信息«46条»。',
      ['茶乡公众号', '茶乡公众号发布信息', '茶乡视频号', '茶乡视频号发布信息']
    ]
  ])('%s', check);
});

describe('two figures side by side and their changes', () => {
  test.each<Row>([
    [
      'each change is of the figure that is counted like it',
      '村民来信«9件»«12人次»，同比减少«2件»«3人次»。',
      ['村民来信', '村民来信人次', '村民来信同比减少', '村民来信人次同比减少']
    ],
    [
      'the first change of a pair is of the first',
      '村民来信«9件»«12人次»，同比下降«5%»和«6%»。',
      ['村民来信', '村民来信人次', '村民来信同比下降', '村民来信人次同比下降']
    ],
    [
      'two levels of a clause and two changes',
      '发生火灾«27起»、受伤«30人»，同比下降«7%»、«6%»。',
      ['发生火灾', '火灾受伤', '发生火灾同比下降', '火灾受伤同比下降']
    ]
  ])('%s', check);
});

describe('how much of something else', () => {
  test.each<Row>([
    [
      'another year reached, and the rank after it',
      '接待香客«54万人次»，同比增长«7%»，恢复到疫情前同期的«81%»，位列全市«第4位»。',
      ['接待香客', '接待香客同比增长', '接待香客恢复到疫情前同期', '接待香客位列全市']
    ],
    [
      'the plan that was met, and the growth after it',
      '协议引资«8亿元»，完成年度目标任务的«207%»，同比增长«49%»。',
      ['协议引资', '协议引资完成年度目标任务', '协议引资同比增长']
    ],
    [
      'a target with its own figure',
      '完成松林补植«280亩»，为年度任务«75亩»的«3.7倍»，占总任务«560亩»的«50%»。',
      ['完成松林补植', '松林补植年度任务', '松林补植年度任务完成倍数', '松林补植总任务', '松林补植总任务完成率']
    ],
    [
      'a share is of the level, not of its growth',
      '水果产量«9吨»，增长«5%»，占全县的«3%»。',
      ['水果产量', '水果产量增长', '水果产量占全县']
    ]
  ])('%s', check);
});

describe('what a comparison is held against', () => {
  test.each<Row>([
    [
      'higher than elsewhere',
      '粮食单产«900公斤»，较全市平均水平高«12公斤»。',
      ['粮食单产', '粮食单产较全市平均水平高']
    ],
    ['ahead of the schedule', '完成投资«9亿元»，超时序进度«3个百分点»。', ['完成投资', '完成投资超时序进度']],
    [
      'a remark in between',
      '本月降雨量«79毫米»，较常年（«67毫米»）偏多«17%»。',
      ['本月降雨量', '本月降雨量', '本月降雨量偏多']
    ],
    [
      'compared with the year before',
      '建筑业产值«9亿元»，与去年同期相比增长«5%»。',
      ['建筑业产值', '建筑业产值与去年同期相比增长']
    ]
  ])('%s', check);
});

describe('parts that say only which', () => {
  test.each<Row>([
    [
      'take the thing of their total',
      '茶厂«17所»（公办«5所»，民办«12所»）。',
      ['茶厂', '公办茶厂 < 茶厂', '民办茶厂 < 茶厂']
    ],
    [
      'places too',
      '实施冬令救助«24户»«77人»，其中云溪镇«2户»«10人»、石桥镇«8户»«17人»。',
      [
        '实施冬令救助户数',
        '实施冬令救助人数',
        '云溪镇冬令救助户数 < 实施冬令救助户数',
        '云溪镇冬令救助人数 < 实施冬令救助人数',
        '石桥镇冬令救助户数 < 实施冬令救助户数',
        '石桥镇冬令救助人数 < 实施冬令救助人数'
      ]
    ],
    ['a thing of its own needs nothing', '处置险情«40处»，其中河堤«25处»。', ['处置险情', '河堤 < 处置险情']],
    [
      'what comes in is no part of what goes out',
      '公开信息«52条»，其中政策«42条»，受理申请«3件»。',
      ['公开信息', '政策 < 公开信息', '受理申请']
    ]
  ])('%s', check);
});

describe('works and their investment', () => {
  test.each<Row>([
    [
      'the works of the clause before',
      '三是山塘加固工程，计划投资«8000万元»，已完成投资«2000万元»。',
      ['山塘加固工程计划投资', '山塘加固工程完成投资']
    ],
    [
      'the works of the sentence before',
      '加快推进环湖路改建工程。总投资«2亿元»，全长«9公里»。',
      ['环湖路改建工程总投资', '环湖路改建工程全长']
    ],
    [
      'not what was last built',
      '实施南渠整治工程，修渠«10条»，建闸门«3座»，完成投资«900万元»。',
      ['修渠', '建闸门', '南渠整治工程完成投资']
    ],
    ['what the money was spent on', '投资«130万元»改造茶市排水设施。', ['改造茶市排水设施投资']],
    ['by whom it was spent is left out', '引进云溪公司投资«13亿元»兴建抽水蓄能电站。', ['兴建抽水蓄能电站投资']]
  ])('%s', check);
});

describe('cases', () => {
  test.each<Row>([
    [
      'a rate is of the cases, not of the money',
      '受理欠薪投诉«17起»，追回工资«49万元»，结案率«100%»。',
      ['受理欠薪投诉', '追回工资', '欠薪投诉结案率']
    ],
    [
      'the rate of the deed that was counted',
      '茶农健康管理«530人»，健康管理率«74%»。',
      ['茶农健康管理', '茶农健康管理率']
    ],
    [
      'suits for the same reason as reviews',
      '因信息公开引发行政复议«2件»、行政诉讼«1件»。',
      ['因信息公开引发行政复议', '因信息公开引发行政诉讼']
    ],
    ['a deed alone, and those that it is done to', '对«25名»特困茶农资助«2万元»。', ['资助特困茶农', '特困茶农资助']],
    ['a list under 包括', '重点村包括南坡、北坡共«2个»村。', ['重点村']]
  ])('%s', check);
});
