import { describe, test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

describe('parts that make up the total before them', () => {
  test.each<NameRow>([
    [
      'with what a part costs, its rate or its change between them',
      '全县茶农«398人»，散居«257人»，支出经费«20万元»；聚居«141人»，同比增长«3%»。',
      ['全县茶农', '散居 < 全县茶农', '支出经费', '聚居 < 全县茶农', '聚居同比增长']
    ],
    [
      'with no word in common, where the figures are large',
      '受理茶诉«666件»，自办«658件»，转外地«8件»。',
      ['受理茶诉', '受理自办 < 受理茶诉', '受理转外地 < 受理茶诉']
    ],
    [
      'and not by chance, where they are small',
      '实施茶渠工程«5处»，新开茶馆«2处»，改造码头«3处»。',
      ['实施茶渠工程', '实施新开茶馆', '改造码头']
    ],
    [
      'what became of it, and what is left',
      '抽检茶样«12批»，合格«9批»，尚未检出«3批»。',
      ['抽检茶样', '茶样合格 < 抽检茶样', '尚未检出 < 抽检茶样']
    ],
    [
      'a part of another may have parts of its own',
      '受理茶诉«2343件»，电话诉求«1749件»，网上诉求«594件»，茶馆诉求«591件»，茶园诉求«3件»。',
      [
        '受理茶诉',
        '受理电话诉求 < 受理茶诉',
        '受理网上诉求 < 受理茶诉',
        '受理茶馆诉求 < 受理网上诉求',
        '受理茶园诉求 < 受理网上诉求'
      ]
    ],
    [
      'what nothing fell to, after the parts that make up the total',
      '受理茶事信息公开申请«5件»。“同意公开”«3件»，“部分公开”«0件»、“不予公开”«2件»、“无法提供”«0件»。',
      [
        '受理茶事信息公开申请',
        '“同意公开” < 受理茶事信息公开申请',
        '“部分公开” < 受理茶事信息公开申请',
        '“不予公开” < 受理茶事信息公开申请',
        '“无法提供” < 受理茶事信息公开申请'
      ]
    ],
    [
      'and none that tells of something else',
      '抽检茶样«12批»，合格«9批»，尚未检出«3批»，新购茶苗«0批»。',
      ['抽检茶样', '茶样合格 < 抽检茶样', '尚未检出 < 抽检茶样', '新购茶苗']
    ],
    [
      'one figure and nothing is no sum',
      '收到茶农申请«8件»，上年结转«0件»，本年办结«8件»。',
      ['收到茶农申请', '茶农申请结转', '茶农申请办结']
    ],
    [
      'in brackets, past other counts of the parts; and those make up what stands after them',
      '发生茶害«7起»（山茶«3起»，死苗«2株»；园茶«4起»，死苗«5株»），死苗«7株»。',
      ['发生茶害', '山茶 < 发生茶害', '山茶死苗 < 死苗', '园茶 < 发生茶害', '园茶死苗 < 死苗', '死苗']
    ],
    [
      'of the first of a list the rest are no parts',
      '评价已完成，其中茶园申报«3家»，茶馆申报«2家»，茶摊申报«1家»。发布茶讯图解«22件»、专栏茶讯«20件»、视频茶讯«2件»。',
      ['茶园申报', '茶馆申报', '茶摊申报', '发布茶讯图解', '发布专栏茶讯', '发布视频茶讯']
    ],
    [
      'a total left blank has the stages of its works',
      '实施茶渠项目«X个»，新建项目«X个»，续建项目«X个»，总投资«X亿元»。',
      ['实施茶渠项目', '新建项目 < 实施茶渠项目', '续建项目 < 实施茶渠项目', '续建项目总投资']
    ],
    [
      'and not what was built beside it',
      '原有茶亭«X个»，新建茶馆«X个»、茶摊«X个»。',
      ['原有茶亭', '新建茶馆', '新建茶摊']
    ],
    [
      'decimals add up',
      '茶渠全长«68.99公里»，茶渠干渠«21.66公里»，茶渠支渠«3.84公里»，茶渠斗渠«43.49公里»。',
      ['茶渠全长', '茶渠干渠 < 茶渠全长', '茶渠支渠 < 茶渠全长', '茶渠斗渠 < 茶渠全长']
    ],
    [
      'large figures in units not quite alike',
      '救助茶农«5100人»，山区«2100人次»，坝区«3000人次»。',
      ['救助茶农', '山区 < 救助茶农', '坝区 < 救助茶农']
    ],
    [
      'lengths add up too',
      '茶渠全长«68公里»，茶渠干渠«58公里»，茶渠支渠«10公里»。',
      ['茶渠全长', '茶渠干渠 < 茶渠全长', '茶渠支渠 < 茶渠全长']
    ]
  ])('%s', checkNames);
});

describe('parts that make up the total after them', () => {
  test.each<NameRow>([
    ['which says that it sums up', '茶园«9处»、茶馆«6处»，共«15处»。', ['茶园 < 茶馆', '茶馆 < 茶馆', '茶馆']],
    [
      'which is of their kind',
      '评出一星茶馆«22家»，二星茶馆«30家»，三星茶馆«14家»，星级茶馆«66家»。',
      ['评出一星茶馆 < 星级茶馆', '二星茶馆 < 星级茶馆', '三星茶馆 < 星级茶馆', '星级茶馆']
    ],
    [
      'and not another thing that is as many by chance',
      '茶报刊播«3篇»，茶刊刊播«2篇»，茶网刊播«10篇»，日报头版«15篇»。',
      ['茶报刊播', '茶刊刊播', '茶网刊播', '日报头版']
    ],
    [
      'a subtotal is a part of what its parts were taken for',
      '公开信息«88条»，其中目录发布年报«10条»、文件«20条»，共发布«30条»；专栏发布动态«58条»。',
      ['公开信息', '目录发布年报 < 发布', '文件 < 发布', '发布 < 公开信息', '专栏发布动态 < 公开信息']
    ]
  ])('%s', checkNames);
});

describe('parts that make up a total of the sentence before', () => {
  test.each<NameRow>([
    [
      'what became of it',
      '改造茶馆«28处»，住户«90户»。年内完工«25处»，剩余«3处»。',
      ['改造茶馆', '茶馆住户', '茶馆完工 < 改造茶馆', '茶馆剩余 < 改造茶馆']
    ],
    [
      'two that share a word with it',
      '公开茶讯«62条»。茶园公开茶讯«21条»；茶馆公开茶讯«41条»。',
      ['公开茶讯', '茶园公开茶讯 < 公开茶讯', '茶馆公开茶讯 < 公开茶讯']
    ],
    [
      'not what is as many by chance',
      '新建茶亭«8座»。修复石桥«5座»，加固水坝«3座»。',
      ['新建茶亭', '修复石桥', '加固水坝']
    ],
    [
      'not past a sentence between',
      '公开茶讯«62条»。工作有序。茶园公开茶讯«21条»；茶馆公开茶讯«41条»。',
      ['公开茶讯', '茶园公开茶讯', '茶馆公开茶讯']
    ]
  ])('%s', checkNames);
});

describe('sums of what stands before them', () => {
  test.each<NameRow>([
    [
      'once only, so that its parts never come to more than it',
      '受理茶诉«980件»，其中来电«900件»，来信«80件»。直接答复«780件»，转交茶区«200件»。',
      ['受理茶诉', '来电 < 受理茶诉', '来信 < 受理茶诉', '直接答复', '转交茶区']
    ],
    [
      'but not by what other channels told',
      '网站公开茶讯«160条»，其中动态«100条»，文件«60条»；公众号发布«106条»，视频号发布«54条»。',
      ['网站公开茶讯', '动态 < 网站公开茶讯', '文件 < 网站公开茶讯', '公众号发布', '视频号发布']
    ],
    [
      'sums that say how many they sum up',
      '发放春茶补贴«68万元»、秋茶补贴«412万元»，两项总计«480万元»。',
      ['发放春茶补贴 < 发放两项总计', '发放秋茶补贴 < 发放两项总计', '发放两项总计']
    ],
    [
      'the sum of all is not called as one of them',
      '查处偷采春茶«8起»、偷采秋茶«3起»，以上共计«11起»。',
      ['查处偷采春茶 < 查处合计', '查处偷采秋茶 < 查处合计', '查处合计']
    ],
    [
      'what does not add up is no sum',
      '发放春茶补贴«68万元»、秋茶补贴«412万元»，两项总计«490万元»。',
      ['发放春茶补贴', '发放秋茶补贴', '发放两项总计']
    ],
    [
      'nor by small figures that make it up by chance',
      '受理茶诉«9件»，其中来电«5件»，来信«4件»。修复茶亭«6件»，改造码头«3件»。',
      ['受理茶诉', '来电 < 受理茶诉', '来信 < 受理茶诉', '修复茶亭', '改造码头']
    ]
  ])('%s', checkNames);
});
