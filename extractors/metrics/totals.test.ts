import { describe, test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

describe('of several totals', () => {
  test.each<NameRow>([
    [
      'the parts of a sentence are not parted in the next',
      '登记茶农«21人»，其中男性«8人»，女性«13人»。其中制茶能手«4人»，采茶能手«5人»。',
      ['登记茶农', '男性茶农 < 登记茶农', '女性茶农 < 登记茶农', '制茶能手 < 登记茶农', '采茶能手 < 登记茶农']
    ],
    [
      'but the one that the first part is called as is',
      '受理茶事«900件»，其中自办«400件»，派单«500件»。其中热线派单«300件»，信箱派单«200件»。',
      ['受理茶事', '自办 < 受理茶事', '派单 < 受理茶事', '热线派单 < 派单', '信箱派单 < 派单']
    ],
    [
      'and so is a part alone',
      '办理茶事«900件»，其中网上«400件»。其中快办«300件»，慢办«100件»。',
      ['办理茶事', '网上 < 办理茶事', '快办 < 网上', '慢办 < 网上']
    ],
    [
      'a deed that passes the total is no part',
      '茶网发布茶讯«23条»，其中公开文件«8条»，解读«15条»，茶乡公众号发布茶讯«468条»。',
      ['茶网发布茶讯', '公开文件 < 茶网发布茶讯', '解读 < 茶网发布茶讯', '茶乡公众号发布茶讯']
    ],
    [
      'but a thing that does may be a mistake',
      '抽检茶样«23件»，其中绿茶«8件»，红茶«150件»。',
      ['抽检茶样', '绿茶 < 抽检茶样', '红茶 < 抽检茶样']
    ],
    [
      'a deed that is counted otherwise is told for itself',
      '公开茶讯«90条»，其中动态«20条»，文件«9条»，开展茶事征集«3期»，答复茶农建议«2件»。',
      ['公开茶讯', '动态 < 公开茶讯', '文件 < 公开茶讯', '开展茶事征集', '答复茶农建议']
    ],
    [
      'but a kind that begins like a deed is a part',
      '公开茶讯«90条»，其中新闻类«20条»，通知类«9条»，教育服务类«3篇»，茶农建议«2篇»。',
      ['公开茶讯', '新闻类 < 公开茶讯', '通知类 < 公开茶讯', '教育服务类 < 公开茶讯', '茶农建议 < 公开茶讯']
    ],
    [
      'money ends a list of money',
      '茶业产值«48亿元»，其中绿茶产值«40亿元»；茶旅收入«10亿元»；茶厂投资«5亿元»。',
      ['茶业产值', '绿茶产值 < 茶业产值', '茶旅收入', '茶厂投资']
    ]
  ])('%s', checkNames);
});
