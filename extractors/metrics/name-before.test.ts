import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  ['who was called to do it is no part', '聘请茶艺师傅开展制茶培训«9次»。', ['开展制茶培训']],
  ['whom a deed is done to is', '聘请茶园督查员«9名»。', ['聘请茶园督查员']],
  ['that it was reached is no part', '全市茶叶交易额实现«9亿元»。', ['全市茶叶交易额']],
  ['that a deed is done is', '茶园改造实现«9亩»。', ['茶园改造实现']],

  ['a deed alone, and those that it is done to', '对«25名»特困茶农资助«2万元»。', ['资助特困茶农', '特困茶农资助']],
  ['a doer before its second figure', '«6个»专班累计走访企业«90家»。', ['专班', '专班走访企业']],
  [
    'two examples that are called something are left out',
    '开展“茶乡说法”宣传月、“送法进村”等普法宣传活动«40场»。',
    ['开展普法宣传活动']
  ],
  [
    'two that are far longer than what they are examples of are left out',
    '公布青石镇茶叶采收进度、白河镇茶叶加工进度等茶事信息«9条»。',
    ['公布茶事信息']
  ],
  ['of one character', '其中镇«9个»，乡«3个»。', ['镇', '乡']],
  ['and not where something qualifies it', '推广产值9万元以上的村«3个»。', ['推广产值9万元以上的村']],
  ['examples that say what is counted stay', '发放毛巾、脸盆等用品«40件»。', ['发放毛巾、脸盆等用品']],
  [
    'a deed inside a compound leads no list',
    '排查厂房工地«9个»，道路施工工地«8个»，餐饮点«7个»。',
    ['排查厂房工地', '排查道路施工工地', '排查餐饮点']
  ],
  [
    'a deed and, in brackets, another word for it',
    '通过茶乡公众号发布（转发）信息«64篇»。',
    ['茶乡公众号发布（转发）信息']
  ],
  ['a remark on a thing is a part of it', '建成茶亭（茶棚）«6座»。', ['建成茶亭（茶棚）']],
  [
    'both halves of what is said of them',
    '承办茶事建议«9件»，已解决的«4件»；已列入计划，正逐步解决的«3件»；因政策、资金等因素暂不能办理的«2件»。',
    ['承办茶事建议', '茶事建议解决', '已列入计划，正逐步解决', '暂不能办理']
  ],
  ['why is what tells a reply', '因本机关不掌握等原因无法提供的«3件»。', ['因不掌握等原因无法提供']],
  ['a deed is no half', '已清查茶园，整改的«3处»。', ['整改']],
  ['with whom many did it', '联合茶管办、茶协等单位组织开展茶市督查«20次»。', ['组织开展茶市督查']],
  ['and with whom one did', '联合茶管办组织开展茶市督查«20次»。', ['联合茶管办组织开展茶市督查']],
  ['which class, in brackets', '茶事建议所提问题已经解决（A类）«3件»。', ['茶事建议所提问题解决（A类）']],
  [
    'what is done to persons',
    '查处茶市案件«9起»，拘留«5人»、警告«4人»、训诫«3人»。',
    ['查处茶市案件', '拘留', '警告', '训诫']
  ],
  ['what is to be reached', '全县办理茶农援助需达到«120件»以上。', ['全县办理茶农援助']],
  ['on what it rests', '其中，公示公告«21条»，履职依据«23条»，规划计划«6条»。', ['公示公告', '履职依据', '规划计划']],
  ['what was passed', '截至目前通过市级复核«90处»。', ['通过市级复核']],
  ['and what was done by a means', '茶业局通过门户网站累计发布信息«90条»。', ['门户网站发布信息']],
  ['all of those that come next', '完成了全部«9处»茶园的清洁工作。', ['完成全部茶园的清洁工作']],
  ['a deed with its own object', '对«25名»特困茶农发放补助«2万元»。', ['发放补助特困茶农', '发放补助']],
  ['those it is done to do nothing', '对«9家»茶厂开展用火培训«20次»。', ['用火培训茶厂', '开展用火培训']]
])('%s', checkNames);
