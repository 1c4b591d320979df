import type { IndicatorEntry } from '../types';

const HAZARDS = '隐患|安全隐患|风险隐患|问题隐患|事故隐患|隐患问题|隐患总数|安全隐患总数|隐患数量';

const RECTIFIED = `${HAZARDS}|整改|完成整改|整改到位|消除|销号|治理`;

export const EMERGENCY: readonly IndicatorEntry[] = [
  {
    key: 'emergency.drills',
    name: '应急演练次数',
    theme: '应急',
    dimension: 'count',
    units: ['次', '场', '场次', '期'],
    definition: '组织开展应急、消防等演练的次数。',
    aliases: ['演练'],
    rules: [{ name: ['演练|演习|应急演练|演练活动'], head: true, not: '观摩|方案|培训' }]
  },
  {
    key: 'emergency.inspections',
    name: '安全检查',
    theme: '应急',
    dimension: 'count',
    units: ['家', '家次', '户次', '次', '处', '场', '户', '场次', '轮', '点位'],
    definition: '安全生产检查的企业（场所）家次或检查次数。',
    aliases: ['安全生产检查', '检查企业'],
    rules: [
      {
        name: [
          '安全生产检查|安全检查|检查企业|检查生产经营单位|安全大检查|排查企业|安全隐患排查|消防检查|检查单位|消防安全检查'
        ],
        context: ['安全|隐患|应急|消防'],
        not: '率|出动|发现|隐患数|隐患总数|问题|整改|人员|通知书'
      }
    ]
  },
  {
    key: 'emergency.hazards',
    name: '排查隐患数',
    theme: '应急',
    dimension: 'count',
    units: ['处', '个', '条', '项', '起', '件'],
    definition: '排查发现的安全隐患（问题）数。',
    aliases: ['安全隐患', '风险隐患'],
    rules: [
      {
        name: [HAZARDS, '排查|发现|查出|检查|摸排|整治|查找'],
        head: true,
        not: '率|整改|完成|已|消除|销号|地质|劝导|举报|重大|挂牌|一般|反馈|判定'
      },
      {
        name: [HAZARDS, '排查|发现|查出|检查|摸排|查找', '重大'],
        head: true,
        not: '率|整改|完成|已|消除|销号|地质|劝导|举报|挂牌|反馈|判定',
        kind: true,
        rank: 1
      },
      {
        name: [HAZARDS, '排查|发现|查出|检查|摸排|查找', '一般'],
        head: true,
        not: '率|整改|完成|已|消除|销号|地质|劝导|举报|挂牌|反馈|判定',
        kind: true,
        rank: 1
      },
      { name: [HAZARDS], head: true, bare: true, rank: 2 }
    ]
  },
  {
    key: 'emergency.rectified',
    name: '整改隐患数',
    theme: '应急',
    dimension: 'count',
    units: ['处', '个', '条', '项', '起', '件'],
    definition: '已整改、消除的安全隐患数。',
    aliases: ['隐患整改'],
    rules: [
      {
        name: [RECTIFIED, '隐患', '整改|治理|消除|销号'],
        head: true,
        not: '未|发现隐患|查出隐患|地质|点|率|责令|通知|重大|一般'
      },
      {
        name: [RECTIFIED, '隐患', '整改|治理|消除|销号', '重大'],
        head: true,
        not: '未|发现隐患|查出隐患|地质|点|率|责令|通知',
        kind: true,
        rank: 1
      },
      {
        name: [RECTIFIED, '隐患', '整改|治理|消除|销号', '一般'],
        head: true,
        not: '未|发现隐患|查出隐患|地质|点|率|责令|通知',
        kind: true,
        rank: 1
      }
    ]
  },
  {
    key: 'emergency.accidents',
    name: '安全事故起数',
    theme: '应急',
    dimension: 'count',
    units: ['起', '件', '例', '次'],
    definition: '发生的生产安全等事故起数，含“未发生”的文字零。',
    aliases: ['生产安全事故'],
    rules: [
      {
        name: [
          '生产安全事故|安全生产事故|安全事故|安全生产责任事故|生产安全责任事故|生产安全亡人事故|安全生产亡人事故|类事故'
        ],
        head: true,
        bare: true
      },
      { name: ['一般安全生产事故|一般生产安全事故|一般安全事故|事故|列入统计'], head: true, bare: true, rank: 1 },
      { name: ['事故'], head: true, not: '演练|调查|案例|警示|网络|信息|医疗|保密|舆情|教学', partial: true }
    ]
  },
  {
    key: 'emergency.deaths',
    name: '事故死亡人数',
    theme: '应急',
    dimension: 'people',
    units: ['人', '名'],
    definition: '各类安全事故死亡人数。',
    aliases: ['死亡人数'],
    rules: [
      {
        name: [
          '死亡|遇难|死亡人数',
          '事故|生产安全事故|安全生产事故|安全事故|安全生产责任事故|一般安全生产事故|生产安全|安全生产|安全生产亡人事故|类事故'
        ],
        head: true,
        bare: true
      },
      { name: ['死亡|遇难|死亡人数'], head: true, bare: true, context: ['事故|安全生产'], rank: 1 },
      {
        name: ['死亡|遇难'],
        head: true,
        context: ['事故|安全生产|交通|道路|火灾'],
        not: '移除|户|注销|党员|火化|殡|低保',
        partial: true
      }
    ]
  },
  {
    key: 'emergency.fires',
    name: '火灾起数',
    theme: '应急',
    dimension: 'count',
    units: ['起', '次', '件', '场'],
    definition: '发生的火灾起数；只写森林火灾的是分项。',
    aliases: ['森林火灾'],
    rules: [
      {
        name: ['火灾|火灾事故|火灾起数'],
        head: true,
        not: '以上|较大|重大|一般|初期|险情|隐患|其他|森林'
      },
      { name: ['森林火灾|森林火灾事故|森林火灾警'], head: true, not: '以上|较大|重大|险情|隐患', partial: true }
    ]
  },
  {
    key: 'emergency.transfer',
    name: '转移避险人数',
    theme: '应急',
    dimension: 'people',
    units: ['人', '人次', '名', '户'],
    definition: '防汛防台等转移、避险的人数。',
    aliases: ['转移群众', '避险转移'],
    rules: [
      { name: ['转移'], context: ['群众|人员|避险|防汛|防台|台风|灾|危险'], not: '转移支付|资金|就业|土地|劳动力|技术' }
    ]
  }
];
