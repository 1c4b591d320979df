import type { IndicatorEntry } from '../types';

export const SERVICE: readonly IndicatorEntry[] = [
  {
    key: 'service.items',
    name: '政务服务事项数',
    theme: '政务服务',
    dimension: 'count',
    units: ['项', '个', '件'],
    definition: '纳入清单、进驻大厅或可网办的政务服务事项数。',
    aliases: ['办事事项', '服务事项'],
    rules: [
      { name: ['政务服务事项|服务事项|办事事项|审批服务事项|依申请事项|公共服务事项'], not: '率|办理|满意|一件事' },
      {
        name: ['事项'],
        context: ['政务服务|大厅|窗口|一窗|网办'],
        not: '率|办理|办结|满意|一件事|热线|任务|整改|决策|审计|提案',
        rank: 1
      }
    ]
  },
  {
    key: 'service.handled',
    name: '办件量',
    theme: '政务服务',
    dimension: 'count',
    units: ['件', '个', '笔', '人次', '次', '宗', '件次'],
    definition: '政务服务大厅、平台办理业务的件数。',
    aliases: ['业务量', '办理业务'],
    rules: [
      {
        name: ['办件|业务办理|办理业务|办理事项|办理各类业务|受理业务|办理各类事项'],
        not: '率|信访|热线|工单|依申请|帮办'
      },
      { name: ['帮办代办|帮办|代办'], not: '率|员|点|人员', rank: 1 }
    ]
  },
  {
    key: 'service.visits',
    name: '接待群众',
    theme: '政务服务',
    dimension: 'people',
    units: ['人次', '人', '名', '户次'],
    definition: '窗口、大厅接待群众和企业的人次。',
    aliases: ['接待办事群众'],
    rules: [{ name: ['接待'], context: ['群众|企业|窗口|大厅|来访|咨询|服务'], not: '信访|批次|游客|旅客|考察|单位' }]
  },
  {
    key: 'service.onething',
    name: '“一件事”事项数',
    theme: '政务服务',
    dimension: 'count',
    units: ['件', '项', '个'],
    definition: '上线的“一件事一次办”事项数或办件。',
    aliases: ['一件事一次办'],
    rules: [
      { name: ['一件事'], not: '率|办件|办理量' },
      { name: ['一件事'], rank: 1 }
    ]
  },
  {
    key: 'service.online_rate',
    name: '网上可办率',
    theme: '政务服务',
    dimension: 'ratio',
    units: ['%'],
    definition: '政务服务事项网上可办、全程网办的比例。',
    aliases: ['网办率', '全程网办率', '一网通办率'],
    rules: [{ name: ['网上可办|网办|全程网办|网上办|一网通办|最多跑一次|即办'], not: '满意|投诉' }]
  },
  {
    key: 'proposal.count',
    name: '建议提案办理数',
    theme: '政务服务',
    dimension: 'count',
    units: ['件', '条', '个', '份', '项'],
    definition: '承办、办理的人大代表建议和政协委员提案件数。',
    aliases: ['人大建议', '政协提案', '建议议案'],
    rules: [
      {
        name: ['建议提案|提案建议|人大代表建议|人大建议|政协提案|政协委员提案|代表建议|提案|议案'],
        not: '率|信息|公开|满意|答复率|面商|主办|会办|协办'
      },
      { name: ['建议提案|人大代表建议|人大建议|政协提案|提案|议案'], not: '率|信息|公开|满意', rank: 1 }
    ]
  },
  {
    key: 'petition.count',
    name: '信访件数',
    theme: '政务服务',
    dimension: 'count',
    units: ['件', '起', '批', '批次', '件次', '个', '人次', '条', '宗', '例', '次'],
    definition: '受理、办理的信访（来信、来访、投诉举报）件数。',
    aliases: ['信访事项', '来信来访'],
    rules: [
      { name: ['信访'], not: '办结|已|率|案件|积案|历史|重复|初次|局|干部|包案|化解|业务|培训|工作会|接访' },
      { name: ['信访|来信|来访|积案'], not: '率|局|干部|业务|培训|工作会', rank: 1 }
    ]
  },
  {
    key: 'petition.backlog',
    name: '信访积案化解',
    theme: '政务服务',
    dimension: 'count',
    units: ['件', '起', '个', '宗', '例'],
    definition: '化解的信访积案、历史遗留问题件数。',
    aliases: ['积案化解'],
    rules: [{ name: ['积案|历史遗留'], not: '率' }]
  },
  {
    key: 'public.message',
    name: '网民留言办理数',
    theme: '政务服务',
    dimension: 'count',
    units: ['件', '条', '个', '次', '封', '份'],
    definition: '网站留言、领导信箱、网民留言等互动平台办理件数。',
    aliases: ['领导信箱', '留言板', '咨询投诉'],
    rules: [{ name: ['留言|信箱|网民|咨询投诉|互动平台|在线咨询|问政|网友'], not: '率|栏目|工作日|关注|点击|解读' }]
  },
  {
    key: 'public.consultation',
    name: '意见征集',
    theme: '政务服务',
    dimension: 'count',
    units: ['次', '条', '件', '个', '期', '项'],
    definition: '公开征集意见的次数或收到的意见数。',
    aliases: ['民意征集', '征求意见'],
    rules: [{ name: ['征集|征求意见|网上调查|意见反馈'], not: '率|线索|志愿|兵|作品|岗位' }]
  },
  {
    key: 'government.openday',
    name: '政府开放日',
    theme: '政务服务',
    dimension: 'count',
    units: ['次', '场', '场次', '期', '个', '批次', '班次'],
    definition: '举办政府开放日活动的次数。',
    aliases: ['开放日'],
    rules: [{ name: ['开放日'], not: '人次|人数' }]
  }
];
