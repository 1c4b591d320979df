import { describe, expect, test } from 'vitest';
import { checkNames, measureMarked, type NameRow } from './marked.fixture';

describe('changes and ranks', () => {
  test.each<NameRow>([
    [
      'held against a year, whatever it is counted in',
      '茶市交易金额比2021年增加«6亿元»，增幅为«2%»；茶农«9人»，相比2021年末增加«3人»。',
      ['茶市交易金额比2021年增加', '茶市交易金额增幅', '茶农', '茶农比2021年末增加']
    ],
    ['what is new is no change', '茶农«9人»，比2021年新招茶农«3人»。', ['茶农', '比新招茶农']],
    [
      'held against another time in more words',
      '茶尘浓度为«38微克/立方米»，与去年同期比较下降«17%»。',
      ['茶尘浓度', '茶尘浓度与去年同期比较下降']
    ],
    [
      'so short a change',
      '茶园面积«76万亩»，比上年增«3万亩»，增«4%»。',
      ['茶园面积', '茶园面积比上年增', '茶园面积增']
    ],
    ['a rate that shifts is of what was spoken of', '开展炒茶证考试，合格率提升至«98%»。', ['炒茶证考试合格率']],
    [
      'what a target is set for grows, and not how much of it was met',
      '茶业产值«9亿元»，年度任务完成率«107%»，全市排名«第2»；累计增速«25%»。',
      ['茶业产值', '茶业产值年度任务完成率', '茶业产值年度任务完成率全市排名', '茶业产值增速']
    ],
    ['where a shift begins, by its year', '茶企从2021年的«9家»增至«12家»。', ['2021年茶企', '茶企']],
    ['and by its verb', '茶企从«9家»扩展至«12家»。', ['茶企扩展前', '茶企']],
    ['whatever verb it is', '护茶员由«9人»充实到«26人»。', ['护茶员充实前', '护茶员']],
    ['of the level before', '全年粮食产量«9万吨»，同比增长«2%»。', ['粮食产量', '粮食产量同比增长']],
    [
      'a change after a change is of the level',
      '完成技改«3亿元»，同比增长«9%»，较1-6月提高«2个百分点»。',
      ['完成技改', '完成技改同比增长', '完成技改增速较1-6月提高']
    ],
    [
      'a rank of the growth before it',
      '地区产值«80亿元»，同比增长«6%»，增速列全市«第3位»。',
      ['地区产值', '地区产值同比增长', '地区产值增速全市排名']
    ],
    [
      'a growth after a rank is of what was ranked, and so is the next rank',
      '灯具出口«3亿元»，增长«9%»，较1-6月提升«2个百分点»，居全市«第二»，预计全年增速达«12%»。',
      ['灯具出口', '灯具出口增长', '灯具出口增速较1-6月提升', '灯具出口增速全市排名', '灯具出口增速']
    ],
    [
      'no more than how the part before it changed',
      '茶农«44人»，其中外来茶农«18人»，增加«3人»，占«41%»。',
      ['茶农', '外来茶农 < 茶农', '外来茶农增加', '外来茶农占比 < 茶农']
    ],
    ['what is added is a part where it is not what changed', '茶农«44人»，其中增加«3人»。', ['茶农', '增加 < 茶农']],
    [
      'places gained are of the rank',
      '植树考评排名«第5位»，较上年前进«3位»。',
      ['植树考评排名', '植树考评排名较上年前进']
    ],
    [
      'a place among the province alone',
      '香榧单产«90公斤»，同比增长«4%»，全省«第二»。',
      ['香榧单产', '香榧单产同比增长', '香榧单产同比增长全省排名']
    ],
    ['points above another', '毛竹产值增长«9%»，高于全市«2个百分点»。', ['毛竹产值增长', '毛竹产值增速高于全市']],
    [
      'a rank among so many is of what was ranked',
      '群众满意度«96%»，在全市«9个»县区中排名«第3位»。',
      ['群众满意度', '全市县区', '群众满意度全市县区排名']
    ],
    [
      'ranks among so many, here and there, and a change of the latter',
      '供水指数为«4.1»，在云州«9个»县区排名«第3位»，在东部«20个»县区排名«第8位»，同比后退«2位»。',
      [
        '供水指数',
        '云州县区',
        '供水指数云州县区排名',
        '东部县区',
        '供水指数东部县区排名',
        '供水指数东部县区排名同比后退'
      ]
    ],
    [
      'on what basis a change is reckoned is no part of it',
      '财政收入«9亿元»，按可比口径下降«3%»。',
      ['财政收入', '财政收入下降']
    ],
    [
      'a change that begins a sentence is of the level counted like it',
      '已发生茶山火灾«17起»、受伤«23人»。同比减少«4起»、«2人»，分别下降«19%»、«8%»。',
      [
        '发生茶山火灾',
        '茶山火灾受伤',
        '发生茶山火灾同比减少',
        '茶山火灾受伤同比减少',
        '发生茶山火灾下降',
        '茶山火灾受伤下降'
      ]
    ],
    [
      'an indicator that is pointed at',
      '茶叶零售额达«56亿元»，居全省«第二»。该指标增速«7%»，高于全省«1个百分点»。',
      ['茶叶零售额', '茶叶零售额全省排名', '茶叶零售额增速', '茶叶零售额增速高于全省']
    ],
    [
      'where a shift begins is no part of what shifts',
      '救助比例由参保后的«65%»提高到«70%»。',
      ['救助比例提高前', '救助比例']
    ],
    [
      'the plan of which so much was reached',
      '财政收入«9亿元»，为年预算的«32%»，同比增长«4%»。',
      ['财政收入', '财政收入为年预算', '财政收入同比增长']
    ],
    [
      'a change for each of a row',
      '茶、竹产值分别达«3亿元»、«2亿元»，增长«5%»、«6%»。',
      ['茶产值', '竹产值', '茶产值增长', '竹产值增长']
    ],
    ['a forecast of a growth', '游船客流同比增长«5%»，预计全年可达«7%»。', ['游船客流同比增长', '游船客流同比增长']],
    ['from … to …', '监测站点从«5个»增至«8个»。', ['监测站点增前', '监测站点']]
  ])('%s', checkNames);
});

describe('two figures side by side and their changes', () => {
  test.each<NameRow>([
    [
      'which of the counts changed',
      '接待茶农«9批»«20人次»，同比批次下降«3%»、人次下降«4%»。',
      ['接待茶农', '接待茶农人次', '接待茶农同比批次下降', '接待茶农人次下降']
    ],
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
      'a second figure with words of its own',
      '村民来信«9件»«12人次»，同比减少«2件»，走访«3人次»。',
      ['村民来信', '村民来信人次', '村民来信同比减少', '村民走访']
    ],
    [
      'a part after a change',
      '村民来信«9件»«12人次»，同比减少«2件»，其中重复信«3件»。',
      ['村民来信', '村民来信人次', '村民来信同比减少', '重复信 < 村民来信']
    ],
    [
      'two changes of one figure',
      '村民来信«9件»，同比减少«2件»«3人次»。',
      ['村民来信', '村民来信同比减少', '村民来信同比减少人次']
    ]
  ])('%s', checkNames);
});

describe('a level that is a share', () => {
  test.each<NameRow>([
    [
      'a share is of the level, not of its growth',
      '水果产量«9吨»，增长«5%»，占全县的«3%»。',
      ['水果产量', '水果产量增长', '水果产量占全县']
    ]
  ])('%s', checkNames);
});

test('a growth is a change, a rank a rank, and a rate that has risen to a level stays a level', () => {
  const kinds = measureMarked('产值«8亿元»，同比增长«6%»，列全市«第3位»。合格率提升至«98%»。').map((m) => m.kind);
  expect(kinds).toEqual(['amount', 'change', 'rank', 'ratio']);
});
