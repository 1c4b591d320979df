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
      {
        name: ['政务服务事项|审批服务事项|办事事项|服务事项|公共服务事项|依申请事项'],
        head: true,
        not: '办理|满意|一件事|医保|法律|发布|公开|评价|抽测|延伸|下放|委托|优化|取消|网办|即办|通办'
      },
      {
        name: ['政务服务事项|审批服务事项|服务事项', '动态调整|梳理|认领|进驻|公布|纳入'],
        not: '办理|满意|一件事|医保|法律|评价|抽测|延伸|下放|委托|优化|网办|即办|通办',
        rank: 1
      },
      {
        name: ['事项|认领事项|进驻事项|事项总数'],
        head: true,
        bare: true,
        not: '办理|办结|完成|答复',
        context: ['政务服务|大厅|窗口|一窗|行政审批'],
        rank: 2
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
        name: ['办件|业务办理|办理业务|办理事项|办理各类业务|受理业务|办理各类事项|办件量|业务量'],
        not: '率|信访|热线|工单|依申请|帮办|转办件|交办件|督办件|协办件|主办件|会办件|承办件|代办|一件事'
      }
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
    rules: [
      {
        name: ['群众|企业|咨询|居民|市民|办事人员|服务对象|百姓', '接待'],
        head: true,
        not: '访|批次|游客|旅客|考察|单位|读者|观众|干部'
      }
    ]
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
    rules: [
      { name: ['网上可办|可网办|网办率|一网通办'], not: '满意|投诉|全程' },
      { name: ['网办|全程网办|网上办|最多跑一次|即办'], not: '满意|投诉', rank: 1 }
    ]
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
        name: ['建议提案|提案建议|提案|建议|议案', '建议|议案', '提案'],
        not: '率|信息|公开|满意|面商|主办|会办|协办|意见'
      },
      {
        name: ['人大代表建议|代表建议|人大建议|议案'],
        not: '率|信息|公开|满意|面商|主办|会办|协办|提案',
        kind: true,
        rank: 1
      },
      { name: ['提案'], not: '率|信息|公开|满意|面商|主办|会办|协办|建议|议案', kind: true, rank: 1 }
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
      {
        name: [
          '信访|信访件|信访事项|信访案件|信访总量|信访量|信访投诉|信访举报|信访问题|信访诉求|信访重要事项|来信来访|来信来访件|信访投诉举报'
        ],
        head: true,
        not: '已|积案|历史|重复|初次|局|干部|包案|化解|业务|培训|会|接访|到期|答复|整改|督察|督查|巡视|转办|交办|信箱|专班|上访'
      },
      {
        name: ['来信|来访|信访群众|信访件'],
        head: true,
        not: '政要|友好|外国|考察|交流|咨询|信箱|整改|办结|到期|解决|接待日',
        partial: true
      }
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
    rules: [
      {
        name: ['积案|历史遗留|遗留问题', '化解|办结|完成|解决|销号|清零'],
        not: '率|资金'
      }
    ]
  },
  {
    key: 'public.message',
    name: '网民留言办理数',
    theme: '政务服务',
    dimension: 'count',
    units: ['件', '条', '个', '次', '封', '份'],
    definition: '网站留言、领导信箱、网民留言等互动平台办理件数。',
    aliases: ['领导信箱', '留言板', '咨询投诉'],
    rules: [
      {
        name: ['留言|信箱|网民|咨询投诉|互动平台|在线咨询|问政|网友'],
        not: '率|栏目|工作日|关注|点击|解读|办结|回复|答复|热线|信访|采访|建设|开通'
      },
      { name: ['留言|信箱|网民|问政|网友'], not: '率|栏目|工作日|关注|点击|解读|热线|信访|采访|建设|开通', rank: 1 }
    ]
  },
  {
    key: 'public.consultation',
    name: '意见征集',
    theme: '政务服务',
    dimension: 'count',
    units: ['次', '条', '件', '个', '期', '项'],
    definition: '公开征集意见的次数或收到的意见数。',
    aliases: ['民意征集', '征求意见'],
    rules: [{ name: ['征集|征求意见|网上调查|意见反馈'], not: '率|线索|志愿|兵|作品|岗位|项目|解读|答复' }]
  },
  {
    key: 'government.openday',
    name: '政府开放日',
    theme: '政务服务',
    dimension: 'count',
    units: ['次', '场', '场次', '期', '批次', '班次'],
    definition: '举办政府开放日活动的次数。',
    aliases: ['开放日'],
    rules: [{ name: ['开放日'], not: '人次|人数' }]
  }
];
