import type { IndicatorEntry } from '../types';

export const AUDIT: readonly IndicatorEntry[] = [
  {
    key: 'audit.projects',
    name: '审计项目数',
    theme: '审计',
    dimension: 'count',
    units: ['个', '项'],
    definition: '完成、实施的审计（调查）项目数。',
    aliases: ['审计项目'],
    rules: [
      { name: ['审计项目|审计调查项目|审计任务|审计工程项目'], not: '问题|金额|跟踪监督' },
      { name: ['经济责任审计|开展审计|完成审计|实施审计'], not: '问题|金额|领导干部|领导|人|干部', rank: 1 }
    ]
  },
  {
    key: 'audit.problems',
    name: '审计查出问题数',
    theme: '审计',
    dimension: 'count',
    units: ['个', '条', '项', '类', '件', '处'],
    definition: '审计查出、揭示、反映的问题数。',
    aliases: ['发现问题'],
    rules: [
      { name: ['审计|审计查出', '问题'], not: '整改|率|金额|资金|涉及方面|责任单位|类' },
      { name: ['问题'], context: ['审计'], not: '整改|率|金额|资金|已|责任|解决', rank: 1 }
    ]
  },
  {
    key: 'audit.amount',
    name: '审计查出问题金额',
    theme: '审计',
    dimension: 'amount',
    units: ['元'],
    definition: '审计查出的违规、管理不规范等问题金额。',
    aliases: ['问题金额'],
    rules: [
      {
        name: ['问题金额|违规金额|查出金额|管理不规范|违纪违规|查出主要问题|问题资金|涉及金额'],
        context: ['审计'],
        not: '整改|收回|核减|上缴'
      }
    ]
  },
  {
    key: 'audit.saved',
    name: '审计核减金额',
    theme: '审计',
    dimension: 'amount',
    units: ['元'],
    definition: '审计核减、节约、促进增收节支的金额。',
    aliases: ['核减', '增收节支'],
    rules: [{ name: ['核减|审减|节约|增收节支|促进整改|上缴财政|挽回损失'], context: ['审计'] }]
  },
  {
    key: 'audit.rectified',
    name: '审计整改完成数',
    theme: '审计',
    dimension: 'count',
    units: ['个', '条', '项', '件'],
    definition: '审计查出问题已整改到位的数量。',
    aliases: ['整改问题'],
    rules: [{ name: ['整改'], context: ['审计'], not: '公开|部门|单位|发布|率|金额|责任单位|制度|方案|会|事项' }]
  },
  {
    key: 'audit.transferred',
    name: '移送线索数',
    theme: '审计',
    dimension: 'count',
    units: ['件', '条', '起', '个', '项'],
    definition: '移送纪检监察、司法和主管部门的问题线索数。',
    aliases: ['案件线索'],
    rules: [
      { name: ['移送'], not: '率|人|公安机关|金额' },
      { name: ['线索'], context: ['审计|移送|纪检|司法'], not: '率|举报|征集|招商|项目', rank: 1 }
    ]
  },
  {
    key: 'audit.officials',
    name: '经济责任审计人数',
    theme: '审计',
    dimension: 'people',
    units: ['名', '人', '位'],
    definition: '开展经济责任（自然资源资产离任）审计的领导干部人数。',
    aliases: ['经责审计'],
    rules: [{ name: ['经济责任审计|离任审计|经责审计'] }]
  }
];
