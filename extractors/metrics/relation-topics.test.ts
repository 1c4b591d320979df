import { describe, test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

describe('what a figure leans on', () => {
  test.each<NameRow>([
    [
      'a budget, and how much of it was met',
      '茶税收入«43万元»，占年初预算«100万元»的«43%»，同比下降«6%»。',
      ['茶税收入', '茶税收入预算', '茶税收入预算完成率', '茶税收入同比下降']
    ],
    [
      'amounts and persons of the thing before',
      '开通公交专线«3条»，总投资«2亿元»。',
      ['开通公交专线', '公交专线总投资']
    ],
    [
      'a rate is of the thing before',
      '受理信访件«50件»，已办结«48件»，办结率«96%»。',
      ['受理信访件', '信访件办结', '信访件办结率']
    ],
    [
      'what was planned is no part of what is done',
      '西堤加固工程年度计划完成«9万元»，完成投资«8万元»。',
      ['西堤加固工程年度计划完成', '西堤加固工程完成投资']
    ],
    [
      'what became of things is of those counted the same',
      '修缮茶路«9条»，惠及茶农«80户»，已完工«4条»。',
      ['修缮茶路', '惠及茶农', '茶路完工']
    ],
    [
      'money at stake is so in the cases',
      '破获茶叶掺假案件«56起»，抓获嫌疑人«9名»，涉案价值«8万元»。',
      ['破获茶叶掺假案件', '抓获嫌疑人', '茶叶掺假案件涉案价值']
    ],
    ['what the line begins with', '实施采茶工家庭无障碍改造。今年投入资金«9万元»。', ['采茶工家庭无障碍改造投入资金']],
    ['a beginning that has a figure', '修渠«3条»。投入资金«9万元»。', ['修渠', '修渠投入资金']],
    ['only a sum', '发放茶苗补助«31户»，总计«9万元»。', ['发放茶苗补助', '茶苗补助总计']],
    ['how many beasts are held and sold', '牛存栏«4万头»，出栏«1万头»。', ['牛存栏', '牛出栏']],
    [
      'what is carried over',
      '收到茶农申请«14件»，«1件»结转下年度继续办理。',
      ['收到茶农申请', '茶农申请结转下年度继续办理']
    ],
    ['who follows a channel', '古镇抖音号发布视频«9条»，粉丝«300人»。', ['古镇抖音号发布视频', '古镇抖音号粉丝']],
    [
      'reach is of the medium before',
      '政务抖音号发布视频«30条»，总点击量«9万次»。',
      ['政务抖音号发布视频', '政务抖音号总点击量']
    ],
    ['and persons have no area', '全镇人口«3万人»，面积«9平方公里»。', ['全镇人口', '面积']],
    ['bodies beside others of a list', '新增茶农户«9户»，企业«6家»。', ['新增茶农户', '新增企业']],
    ['bodies that a deed reached', '走访茶农«90人»，企业«6家»。', ['走访茶农', '茶农企业']],
    [
      'works that say which they are have their own investment',
      '茶路通畅工程。完成茶园公路«9公里»，完成投资«3万元»；完成路灯«8盏»，完成投资«2万元»。',
      ['完成茶园公路', '茶园公路完成投资', '完成路灯', '茶路通畅工程完成投资']
    ],
    [
      'who fills the posts',
      '茶业局行政编制«27名»，在编«18名»，空编«9名»。',
      ['茶业局行政编制', '茶业局行政编制在编 < 茶业局行政编制', '茶业局行政编制空编 < 茶业局行政编制']
    ],
    [
      'what is built and told of line by line',
      '1.青石小学，建设面积«3平方米»，投入资金«9万元»。',
      ['青石小学建设面积', '青石小学投入资金']
    ],
    ['who is told of is not built', '1.青石会议，建设面积«3平方米»。', ['建设面积']],
    ['an area has no harvest', '油茶种植面积«3万亩»，总产量«2万吨»。', ['油茶种植面积', '油茶总产量']],
    ['a rate with a thing of its own takes none', '完成补植«2万亩»，森林覆盖率«60%»。', ['完成补植', '森林覆盖率']],
    [
      'a rate after a growth is of what grew',
      '12345热线承接市民诉求«90件»，同比增长«8%»，满意率«97%»。',
      ['12345热线承接市民诉求', '12345热线承接市民诉求同比增长', '市民诉求满意率']
    ]
  ])('%s', checkNames);
});

describe('works and their investment', () => {
  test.each<NameRow>([
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
    [
      'works that were counted have an investment of their own',
      '实施南渠整治工程，建成提水泵站项目«3个»，完成投资«900万元»。',
      ['建成提水泵站项目', '提水泵站项目完成投资']
    ],
    ['what is no investment is of its own', '实施南渠整治工程，修渠«10条»，占地«9亩»。', ['修渠', '占地']]
  ])('%s', checkNames);
});

describe('cases', () => {
  test.each<NameRow>([
    [
      'a rate is of the cases, not of the money',
      '受理欠薪投诉«17起»，追回工资«49万元»，结案率«100%»。',
      ['受理欠薪投诉', '追回工资', '欠薪投诉结案率']
    ],
    ['where no money stands between', '受理欠薪投诉«17起»，结案率«100%»。', ['受理欠薪投诉', '欠薪投诉结案率']],
    [
      'a rate of the money',
      '受理欠薪投诉«17起»，追回工资«49万元»，到账率«98%»。',
      ['受理欠薪投诉', '追回工资', '工资到账率']
    ]
  ])('%s', checkNames);
});

describe('a channel that is followed', () => {
  test.each<NameRow>([
    [
      'tells what comes next',
      '“茶讯”微信订阅号关注用户«9万人»，发布信息«37条»，总阅读量«15万次»。',
      ['“茶讯”微信订阅号关注用户', '“茶讯”微信订阅号发布信息', '“茶讯”微信订阅号总阅读量']
    ],
    [
      'is found in the sentence where another thing was told last',
      '通过“茶讯”微信公众号向社会公开信息«19条»，关注人数«9万人»。',
      ['向社会公开信息', '“茶讯”微信公众号关注人数']
    ],
    [
      'is told of by what it tells',
      '通过“茶讯”微信公众号发布信息«37条»，累计阅读量«9万次»。',
      ['“茶讯”微信公众号发布信息', '“茶讯”微信公众号阅读量']
    ],
    [
      'where it is named in a clause of its own',
      '开设“茶讯”微信公众号，全年发布信息«37条»。',
      ['“茶讯”微信公众号发布信息']
    ],
    ['and not what a body does', '茶城注册用户«9万人»，发布信息«37条»。', ['茶城注册用户', '发布信息']]
  ])('%s', checkNames);
});

describe('investment', () => {
  test.each<NameRow>([
    [
      'of the works, and not of those that live there',
      '改造小区«20个»，住户«70户»，总投资«9万元»。',
      ['改造小区', '小区住户', '小区总投资']
    ],
    [
      'of the works that the sentence before named, whatever their number',
      '一是实施了省道318（国道346）茶岭公路改造工程。截止年底，项目完成投资«5亿元»。',
      ['省道318茶岭公路改造工程项目完成投资']
    ],
    ['of what neither names', '总投资«9亿元»，计划投资«3亿元»。', ['总投资', '计划投资']]
  ])('%s', checkNames);
});

describe('in a row', () => {
  test.each<NameRow>([
    [
      'of the thing that the row begins with',
      '加快茶业转型发展，今年以来，全县生态茶园开工«77亩»、竣工«56亩»。',
      ['全县生态茶园开工', '生态茶园竣工']
    ],
    [
      'the rate of what was just counted',
      '推进茶亭和茶楼建设，老茶馆改造基本建成«94座»、完成率为«93%»。',
      ['老茶馆改造基本建成', '老茶馆改造基本建成完成率']
    ],
    ['deeds alone begin none', '处理茶市纠纷，答复«9人»、调解«8人»。', ['茶市纠纷答复', '茶市纠纷调解']],
    ['another clause is no row', '推进茶亭建设，茶馆开工«9座»，完成率为«93%»。', ['茶馆开工', '茶馆完成率']]
  ])('%s', checkNames);
});

describe('how often a deed was done', () => {
  test.each<NameRow>([
    ['of what the clause before tells at length', '开展茶艺宣讲活动，累计宣讲«80次»。', ['茶艺宣讲']],
    ['another deed', '开展茶艺评比活动，累计宣讲«80次»。', ['宣讲']],
    ['a name that says more', '开展茶艺宣讲活动，茶农宣讲«80次»。', ['茶农宣讲']]
  ])('%s', checkNames);
});

describe('the rate of a deed', () => {
  test.each<NameRow>([
    [
      'the rate of the deed that was counted',
      '茶农健康管理«530人»，健康管理率«74%»。',
      ['茶农健康管理', '茶农健康管理率']
    ],
    ['of another deed', '茶农健康管理«530人»，规范服药率«74%»。', ['茶农健康管理', '规范服药率']],
    ['of a deed that does not end the name', '健康管理茶农«530人»，健康管理率«74%»。', ['健康管理茶农', '健康管理率']]
  ])('%s', checkNames);
});
