import type { IndicatorEntry } from '../types';

const OPEN = ['政务公开'] as const;
const CASES = ['件', '条', '起', '个', '份', '次', '宗', '例', '项', '人次'];
const REQUEST = '依申请|要求公开|信息公开申请|公开申请|申请公开|公开信息的申请|公开政府信息的申请|信息的申请|申请件';
const OUTCOME =
  '予以公开|部分公开|不予|无法提供|答复率|办结率|结转|复议|诉讼|目录|咨询|撤回|撤销|补正|制度|培训|受理点|收费|满意|及时率|按时|平台|指南|栏目|窗口设|维持|尚|状态|起诉';
const DONE = '办结|已办|办毕|办理完毕|办理完成|办完|答复|回复|完成';

export const REQUESTS: readonly IndicatorEntry[] = [
  {
    key: 'request.received',
    name: '依申请公开收到数',
    theme: '政务公开',
    dimension: 'count',
    units: CASES,
    definition: '收到（受理）的政府信息公开申请件数，含“未收到申请”的文字零；只说办理多少件而未说收到的，以办理数计。',
    aliases: ['依申请公开', '信息公开申请', '申请公开'],
    rules: [
      {
        name: [REQUEST, '收到|受理|接收|新收|共有|接到|收件|接受'],
        not: `${OUTCOME}|${DONE}|线上|网上|书面|信函|当面|邮`
      },
      {
        name: ['申请'],
        context: [REQUEST],
        not: `${OUTCOME}|${DONE}|行政许可|申请人|线上|网上|书面|信函|当面|邮|许可`,
        rank: 1
      },
      { name: [REQUEST], not: `${OUTCOME}|${DONE}|办理|线上|网上|书面|信函|当面|邮`, rank: 1 },
      { name: [REQUEST, '收到|受理|接收|新收|接到'], not: `${OUTCOME}|办结率`, rank: 2, largest: true },
      { name: [REQUEST, '线上|网上|书面|信函|当面|邮'], not: `${OUTCOME}|${DONE}`, rank: 2, largest: true }
    ]
  },
  {
    key: 'request.closed',
    name: '依申请公开办结数',
    theme: '政务公开',
    dimension: 'count',
    units: CASES,
    definition: '已办结、已答复的政府信息公开申请件数。',
    aliases: ['依申请办结', '依申请答复'],
    rules: [
      { name: [REQUEST, DONE], not: `${OUTCOME}|收到|受理` },
      {
        name: ['办结|办毕|办理完毕|答复'],
        context: [REQUEST],
        not: `${OUTCOME}|收到|受理|热线|工单|留言|建议|提案|信访`,
        types: OPEN,
        rank: 1
      },
      { name: [REQUEST, '办理'], not: `${OUTCOME}|收到|受理|渠道|转办`, rank: 2, standsFor: 'request.received' }
    ]
  },
  {
    key: 'review.count',
    name: '信息公开行政复议',
    theme: '政务公开',
    dimension: 'count',
    units: CASES,
    definition: '因政府信息公开引起的行政复议件数，含“未发生”的文字零；业务上办理的复议案件另计。',
    aliases: ['行政复议', '复议'],
    rules: [
      {
        name: ['复议'],
        context: ['信息公开|政务公开|依申请'],
        not: '维持|纠错|撤销|确认违法|培训|宣传|审理|尚未|其他|终止|规定|体制|败诉|直接起诉'
      },
      {
        name: ['复议'],
        types: OPEN,
        not: '维持|纠错|撤销|确认违法|培训|宣传|审理|办理|受理|收到|尚未|其他|终止|体制|败诉|直接起诉',
        rank: 1
      }
    ]
  },
  {
    key: 'litigation.count',
    name: '信息公开行政诉讼',
    theme: '政务公开',
    dimension: 'count',
    units: CASES,
    definition: '因政府信息公开引起的行政诉讼件数，含“未发生”的文字零；其他行政诉讼案件另计。',
    aliases: ['行政诉讼', '诉讼', '应诉'],
    rules: [
      {
        name: ['诉讼'],
        context: ['信息公开|政务公开|依申请'],
        not: '维持|纠错|撤销|胜诉|培训|宣传|审理|尚未|其他|出庭|诉讼费|败诉'
      },
      {
        name: ['诉讼|应诉'],
        types: OPEN,
        not: '维持|纠错|撤销|胜诉|培训|宣传|审理|尚未|其他|出庭|诉讼费|败诉',
        rank: 1
      }
    ]
  },
  {
    key: 'accountability.count',
    name: '责任追究',
    theme: '政务公开',
    dimension: 'count',
    units: ['件', '起', '人', '次', '例', '个', '人次', '名'],
    definition: '被追究责任、问责的件数或起数，含“未发生责任追究”的文字零。',
    aliases: ['问责', '追责'],
    rules: [{ name: ['责任追究|追究责任|问责|追责'], not: '制度|办法|机制|规定|整改|清单|审计' }]
  },
  {
    key: 'hotline.count',
    name: '热线工单数',
    theme: '政务服务',
    dimension: 'count',
    units: ['件', '条', '个', '起', '单', '次', '宗', '项', '通', '人次'],
    definition: '受理、办理的12345政务服务便民热线、市长热线工单总数；总数为占位的仍为占位，投诉、咨询等分类不作总数。',
    aliases: ['12345', '市长热线', '工单', '便民热线'],
    rules: [
      {
        name: [
          '12345|市长热线|县长热线|区长热线|政务热线|便民热线|政府热线|政务服务热线|热线平台|热线工单|热线转|热线诉求|热线交办|热线投诉|热线来电|民生热线|热线电话'
        ],
        not: '率|回访|开通|设立|坐席|座席|话务员|培训会|培训班|业务培训|超期|逾期|不满意|投诉类|咨询类|求助类|建议类|举报类|表扬类|重办|退单|反映|办结|12333|12315|12369|12348'
      },
      {
        name: ['工单|诉求|来电'],
        context: ['12345|热线'],
        not: '率|回访|超期|逾期|不满意|类|重办|退单|反映|办结|转办',
        rank: 1
      },
      {
        name: ['热线'],
        not: '率|回访|开通|设立|坐席|座席|话务员|培训会|培训班|业务培训|超期|逾期|不满意|条热线|类|重办|退单|反映|办结|派单|12333|12315|12369|12348',
        rank: 2
      },
      { name: ['办结', '12345|热线'], head: true, not: '率|类|按时|超期|逾期', rank: 3 }
    ]
  },
  {
    key: 'regulation.issued',
    name: '规范性文件制发数',
    theme: '法治',
    dimension: 'count',
    units: ['件', '个', '份', '部', '项', '篇'],
    definition: '本年新制定、印发或发布的规范性文件件数；现行有效、清理、废止、审查备案的不算。',
    aliases: ['规范性文件', '制发文件'],
    rules: [
      {
        name: ['规范性文件', '制定|制发|印发|发布|出台|新增|新发|颁布|起草|新制'],
        not: '废止|失效|现行|有效|清理|审查|审核|征求|备案|解读|宣布|修订|修改|意见|评估|培训|前置|率'
      },
      {
        name: ['规范性文件'],
        not: '废止|失效|现行|有效|清理|审查|审核|征求|备案|解读|宣布|修订|修改|意见|评估|培训|前置|率|梳理|继续|收录|公开|栏目',
        rank: 1
      }
    ]
  }
];
