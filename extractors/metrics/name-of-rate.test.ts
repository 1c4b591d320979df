import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  ['a count and the rate of it', '«35个»提案答复率«100%»。', ['提案', '提案答复率']],
  ['what was done to those counted', '抽查«9家»茶企标签合格率«98%»。', ['抽查茶企标签', '茶企标签合格率']],
  ['a field before the count', '水产领域«6家»苗种场隐患整改率«100%»。', ['水产领域苗种场', '苗种场隐患整改率']],
  ['a count that has its thing before it', '受理申请«9件»办结率«100%»。', ['受理申请', '申请办结率']],
  ['what those counted took in', '«21条»茶街总客流量«84万人次»。', ['茶街', '茶街总客流量']],
  ['two counts have no rate between them', '«9家»茶企产品«12种»。', ['茶企产品', '茶企产品']],
  ['a sum is no count of the rate', '拨付«9万元»资金拨付率«90%»。', ['拨付资金', '资金拨付率']]
])('%s', checkNames);
