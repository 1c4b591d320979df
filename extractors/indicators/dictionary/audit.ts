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
      {
        name: ['审计项目|审计调查项目|审计任务|审计工程项目'],
        head: true,
        not: '问题|金额|跟踪|公告|计划|安排|投资审计|整改'
      },
      { name: ['审计项目|审计任务'], head: true, not: '问题|金额|跟踪|公告|计划|投资审计|整改', rank: 1 },
      { name: ['审计|开展审计|完成审计|实施审计', '开展|完成|实施'], head: true, bare: true, rank: 1 }
    ]
  },
  {
    key: 'audit.problems',
    name: '审计查出问题数',
    theme: '审计',
    dimension: 'count',
    units: ['个', '条', '项', '件', '处'],
    definition: '审计查出、揭示、反映的问题数。',
    aliases: ['发现问题'],
    rules: [
      {
        name: ['问题|发现问题|查出问题|揭示问题|反映问题', '发现|查出|揭示|反映|指出', '审计'],
        head: true,
        not: '整改|涉及|责任|部门|信访'
      },
      {
        name: ['问题', '发现|查出|揭示|反映|指出'],
        head: true,
        context: ['审计'],
        not: '整改|涉及|责任|部门|信访|督导|检查|巡察|隐患',
        rank: 1
      }
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
        name: ['问题金额|查出金额|查出主要问题|问题资金|涉及金额|违规金额合计'],
        context: ['审计'],
        not: '整改|收回|核减|上缴|管理不规范|违规|违纪'
      },
      {
        name: ['违规金额|违纪违规|违规违纪'],
        context: ['审计'],
        not: '整改|收回|核减|上缴|管理不规范',
        kind: true,
        rank: 1
      },
      { name: ['管理不规范'], context: ['审计'], not: '整改|收回|核减|上缴', kind: true, rank: 1 }
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
    rules: [
      { name: ['核减|审减'], context: ['审计'], not: '率' },
      { name: ['节约|增收节支|促进整改'], context: ['审计'], not: '率', rank: 1 }
    ]
  },
  {
    key: 'audit.rectified',
    name: '审计整改完成数',
    theme: '审计',
    dimension: 'count',
    units: ['个', '条', '项', '件'],
    definition: '审计查出问题已整改到位的数量。',
    aliases: ['整改问题'],
    rules: [
      {
        name: ['整改|整改完成|完成整改|整改到位|整改问题|整改到位问题'],
        head: true,
        context: ['审计'],
        not: '公开|部门|单位|发布|制度|方案|会|情况|信息|结果|公告|机制|涉及|事项',
        types: ['综合工作', '党建', '法治建设', '专项工作']
      }
    ]
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
      {
        name: ['线索|问题线索|案件线索|移送处理书|移送事项', '移送|移交'],
        head: true,
        context: ['审计|纪检|监委|监察'],
        not: '举报|征集|招商|环境|接收|受理|公安机关移送'
      }
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
    rules: [{ name: ['经济责任审计|离任审计|经责审计'], not: '项目|问题|培训' }]
  }
];
