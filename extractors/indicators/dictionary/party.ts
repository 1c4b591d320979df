import type { IndicatorEntry } from '../types';

export const PARTY: readonly IndicatorEntry[] = [
  {
    key: 'party.lessons',
    name: '党课次数',
    theme: '党建',
    dimension: 'count',
    units: ['次', '场', '堂', '节', '期', '场次', '讲', '课'],
    definition: '书记、委员等讲授党课的次数。',
    aliases: ['讲党课', '微党课'],
    rules: [
      { name: ['党课|微党课'], head: true, not: '廉政党课' },
      { name: ['党课|微党课'], head: true, rank: 1 }
    ]
  },
  {
    key: 'party.days',
    name: '主题党日次数',
    theme: '党建',
    dimension: 'count',
    units: ['次', '场', '场次', '期', '批次', '班次'],
    definition: '开展主题党日活动的次数。',
    aliases: ['主题党日活动'],
    rules: [{ name: ['主题党日|党日活动|主题党日活动'], head: true, not: '纳入|三会一课' }]
  },
  {
    key: 'party.study',
    name: '集中学习次数',
    theme: '党建',
    dimension: 'count',
    units: ['次', '场', '期', '场次', '轮'],
    definition: '理论学习中心组、党组（党委、支部）组织的集中学习次数。',
    aliases: ['中心组学习', '理论学习'],
    rules: [
      {
        name: ['学习|理论学习|集中学习|专题学习|学习会|学习研讨|集体学习|学习会议', '中心组'],
        head: true,
        not: '学法|常务会|常委会|党委会|发言|法律'
      },
      {
        name: ['集中学习|理论学习|专题学习|学习会|学习研讨|读书班|集体学习|读书班研讨'],
        head: true,
        not: '心得|学法|法律|中心组',
        rank: 1
      }
    ]
  },
  {
    key: 'party.meetings',
    name: '党内会议次数',
    theme: '党建',
    dimension: 'count',
    units: ['次', '场', '场次', '期', '批次', '班次'],
    definition: '党员大会、支委会、党小组会、组织生活会等党内会议次数。',
    aliases: ['支委会', '党员大会', '三会一课'],
    rules: [
      {
        name: [
          '支委会|党员大会|党小组会|组织生活会|民主生活会|支部会|支部委员会|党委会|党委会议|党组会|党组会议|党工委会议|三会一课'
        ],
        head: true,
        not: '意见|督导|指导|列席'
      }
    ]
  },
  {
    key: 'party.integrity',
    name: '廉政教育次数',
    theme: '党建',
    dimension: 'count',
    units: ['次', '场', '场次', '期', '批次', '班次'],
    definition: '廉政党课、警示教育、廉政谈话等党风廉政教育次数。',
    aliases: ['警示教育', '廉政党课', '廉政谈话'],
    rules: [
      {
        name: ['警示教育|警示教育会|警示教育大会|廉政教育|廉洁教育|廉政警示教育'],
        head: true,
        not: '事故|安全|酒驾|应急|保密',
        kind: true
      },
      { name: ['廉政党课|廉政谈话|廉政活动|集体廉政谈话'], head: true, kind: true }
    ]
  },
  {
    key: 'party.talks',
    name: '谈心谈话',
    theme: '党建',
    dimension: 'people',
    units: ['人次', '人', '名', '位'],
    definition: '开展谈心谈话的人次。',
    aliases: ['谈话'],
    rules: [{ name: ['谈心谈话|谈心|提醒谈话'] }]
  },
  {
    key: 'party.organizations',
    name: '党组织数',
    theme: '党建',
    dimension: 'count',
    units: ['个', '家'],
    definition: '党委、党总支、党支部等基层党组织数。',
    aliases: ['党支部数', '基层党组织'],
    rules: [
      { name: ['党组织|基层党组织'], head: true, bare: true },
      { name: ['党支部|基层党支部|下设党支部'], head: true, bare: true, rank: 1 },
      { name: ['党总支|党委|下设党总支'], head: true, bare: true, partial: true }
    ]
  },
  {
    key: 'party.members',
    name: '党员数',
    theme: '党建',
    dimension: 'people',
    units: ['名', '人', '位'],
    definition: '现有党员人数。',
    aliases: ['党员人数'],
    rules: [{ name: ['党员|党员总数|正式党员|在职党员|党员人数|在册党员'], head: true, bare: true }]
  },
  {
    key: 'party.members_new',
    name: '发展党员数',
    theme: '党建',
    dimension: 'people',
    units: ['名', '人', '位'],
    definition: '本年新发展（吸收、接收）的党员数，含预备党员。',
    aliases: ['新发展党员', '预备党员'],
    rules: [
      {
        name: ['发展党员|发展新党员|新发展党员|吸收党员|发展预备党员|接收预备党员|接收党员|新党员'],
        head: true,
        not: '联审|拟|对象|培训'
      },
      { name: ['预备党员', '发展|接收|吸收|新增|转为'], not: '转正|按期', rank: 1 }
    ]
  },
  {
    key: 'party.applicants',
    name: '入党积极分子',
    theme: '党建',
    dimension: 'people',
    units: ['名', '人', '位'],
    definition: '确定、培养的入党积极分子和新递交入党申请人数。',
    aliases: ['积极分子', '入党申请'],
    rules: [
      { name: ['积极分子'], not: '暂缓|培训' },
      { name: ['入党申请'], not: '暂缓', rank: 1 }
    ]
  },
  {
    key: 'party.outreach',
    name: '走访慰问',
    theme: '党建',
    dimension: 'people',
    units: ['人次', '人', '名', '户', '户次', '家'],
    definition: '走访慰问党员、群众的人次或户数。',
    aliases: ['慰问'],
    rules: [{ name: ['慰问'], not: '金额|资金|物资|次数|活动|慰问金' }]
  }
];
