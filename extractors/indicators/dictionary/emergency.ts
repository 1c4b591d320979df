import type { IndicatorEntry } from '../types';

export const EMERGENCY: readonly IndicatorEntry[] = [
  {
    key: 'emergency.drills',
    name: '应急演练次数',
    theme: '应急',
    dimension: 'count',
    units: ['次', '场', '场次', '期', '个'],
    definition: '组织开展应急、消防等演练的次数。',
    aliases: ['演练'],
    rules: [{ name: ['演练|演习'], not: '人|观摩|方案|参演' }]
  },
  {
    key: 'emergency.inspections',
    name: '安全检查',
    theme: '应急',
    dimension: 'count',
    units: ['家', '家次', '户次', '次', '个', '处', '场', '户', '场次', '轮', '人次', '点位'],
    definition: '安全生产检查的企业（场所）家次或检查次数。',
    aliases: ['安全生产检查', '检查企业'],
    rules: [
      {
        name: ['安全生产检查|安全检查|检查企业|检查生产经营单位|安全大检查|排查企业|安全隐患排查|消防检查|检查单位'],
        context: ['安全|隐患|应急|消防'],
        not: '率|出动|发现|隐患数|隐患总数|问题|整改|人员'
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
      { name: ['隐患'], not: '率|整改|完成|治理|已|企业|单位|检查|消除|销号|点|地质灾害|举报|人员' },
      { name: ['隐患'], not: '率|整改|完成|治理|已|消除|销号|举报奖励', rank: 1 }
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
      { name: ['隐患', '整改|完成|治理|消除|销号'], not: '率|未' },
      { name: ['整改'], context: ['隐患'], not: '率|未|责令|限期|单位|企业|审计', rank: 1 }
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
    rules: [{ name: ['事故'], not: '率|死亡|人|下降|同比|演练|调查|案例|警示|压降' }]
  },
  {
    key: 'emergency.deaths',
    name: '事故死亡人数',
    theme: '应急',
    dimension: 'people',
    units: ['人', '名'],
    definition: '各类安全事故死亡人数。',
    aliases: ['死亡人数'],
    rules: [{ name: ['死亡|遇难'], not: '率|移除|户|注销|党员|火化|殡' }]
  },
  {
    key: 'emergency.fires',
    name: '火灾起数',
    theme: '应急',
    dimension: 'count',
    units: ['起', '次', '件', '场'],
    definition: '发生的火灾、森林火灾起数。',
    aliases: ['森林火灾'],
    rules: [{ name: ['火灾|火警'], not: '率|下降|损失|演练|隐患|扑救' }]
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
