import type { IndicatorEntry } from '../types';

export const LAW: readonly IndicatorEntry[] = [
  {
    key: 'law.review',
    name: '行政复议案件',
    theme: '法治',
    dimension: 'count',
    units: ['件', '起', '个', '宗', '例', '条'],
    definition: '收到、受理、办理的行政复议案件；因信息公开引起的另计。',
    aliases: ['复议案件'],
    types: ['综合工作', '党建', '法治建设', '专项工作'],
    rules: [
      {
        name: ['行政复议|复议案件|复议申请'],
        not: '信息公开|政务公开|维持|纠错|撤销|培训|宣传|体制|人员|率|听证|意见|终止|驳回|调解|诉讼'
      }
    ]
  },
  {
    key: 'law.litigation',
    name: '行政诉讼案件',
    theme: '法治',
    dimension: 'count',
    units: ['件', '起', '个', '宗', '例', '条'],
    definition: '被诉、应诉的行政诉讼案件；因信息公开引起的另计。',
    aliases: ['应诉案件', '被诉案件'],
    types: ['综合工作', '党建', '法治建设', '专项工作'],
    rules: [
      {
        name: ['行政诉讼|应诉案件|行政应诉|被诉'],
        not: '信息公开|政务公开|维持|纠错|撤销|胜诉|结案|培训|宣传|人员|率|出庭|败诉|复议'
      }
    ]
  },
  {
    key: 'law.appearance_rate',
    name: '负责人出庭应诉率',
    theme: '法治',
    dimension: 'ratio',
    units: ['%'],
    definition: '行政机关负责人出庭应诉的比例。',
    aliases: ['出庭率'],
    rules: [{ name: ['出庭率|出庭应诉率'] }, { name: ['出庭'], rank: 1 }]
  },
  {
    key: 'law.win_rate',
    name: '胜诉率',
    theme: '法治',
    dimension: 'ratio',
    units: ['%'],
    definition: '行政诉讼案件的胜诉比例。',
    aliases: ['诉讼胜诉率'],
    rules: [{ name: ['胜诉率'] }, { name: ['胜诉'], rank: 1 }]
  },
  {
    key: 'law.legality',
    name: '合法性审查件数',
    theme: '法治',
    dimension: 'count',
    units: ['件', '份', '个', '次', '项', '部'],
    definition: '对规范性文件、重大决策、合同等进行合法性审查（审核）的件数。',
    aliases: ['合法性审核', '法制审核'],
    rules: [{ name: ['合法性审查|合法性审核|法制审核|法治审核|合法性'], not: '人员|率|制度|机制' }]
  },
  {
    key: 'law.publicity',
    name: '普法宣传活动',
    theme: '法治',
    dimension: 'count',
    units: ['次', '场', '场次', '期', '批次', '班次'],
    definition: '开展普法、法治宣传、送法活动的次数。',
    aliases: ['法治宣传', '普法活动'],
    rules: [
      {
        name: ['普法|法治宣传|法制宣传|宪法宣传|送法|法律六进|法律进|法治讲座|法治文艺'],
        not: '人|资料|读本|册|队|员|阵地|品|问题|解答|覆盖|手册|责任清单|志愿|栏|屏|横幅|培训'
      }
    ]
  },
  {
    key: 'law.study',
    name: '学法次数',
    theme: '法治',
    dimension: 'count',
    units: ['次', '场', '期', '场次', '课'],
    definition: '领导干部、执法人员集体学法次数。',
    aliases: ['会前学法', '专题学法'],
    rules: [{ name: ['学法|法治专题学习|法治学习|学习法律'], not: '人次|率|考试|用法考试|网上|讲座' }]
  },
  {
    key: 'law.aid',
    name: '法律援助案件',
    theme: '法治',
    dimension: 'count',
    units: ['件', '起', '个', '宗', '例', '条'],
    definition: '受理、办理的法律援助案件数。',
    aliases: ['法援'],
    rules: [{ name: ['法律援助|法援'], not: '咨询|律师|工作站|联络点|金额|人次|受援|中心|宣传|挽回' }]
  },
  {
    key: 'law.mediation',
    name: '调解矛盾纠纷数',
    theme: '法治',
    dimension: 'count',
    units: ['件', '起', '宗', '例', '次', '条'],
    definition: '排查、受理、调解的矛盾纠纷件数。',
    aliases: ['人民调解', '矛盾纠纷'],
    rules: [
      {
        name: ['纠纷|矛盾纠纷|纠纷调解|纠纷调处|纠纷化解|矛盾|调解案件|纠纷案件|调解纠纷'],
        head: true,
        not: '协调解决|率|成功|重大|排查活动|大排查|次数|交通事故'
      },
      { name: ['调解'], head: true, not: '协调解决|成功|组织|委员会|中心|室|会|行政复议|仲裁', rank: 1 }
    ]
  },
  {
    key: 'law.mediation_rate',
    name: '调解成功率',
    theme: '法治',
    dimension: 'ratio',
    units: ['%'],
    definition: '矛盾纠纷调解成功的比例。',
    aliases: ['化解率', '调成率'],
    rules: [
      { name: ['调解成功率|调成率|调解率'] },
      { name: ['化解率|调处率|成功率|化解成功率', '纠纷|调解'], head: true, rank: 1 }
    ]
  },
  {
    key: 'law.notary',
    name: '公证件数',
    theme: '法治',
    dimension: 'count',
    units: ['件', '起', '个', '份', '宗'],
    definition: '办理公证的件数。',
    aliases: ['公证'],
    rules: [{ name: ['公证'], not: '员|处|收费|咨询' }]
  },
  {
    key: 'law.corrections',
    name: '社区矫正对象',
    theme: '法治',
    dimension: 'people',
    units: ['名', '人'],
    definition: '在册社区矫正对象人数。',
    aliases: ['社矫对象'],
    rules: [{ name: ['矫正对象|社矫对象|社区矫正对象|社区矫正人员'], head: true, bare: true }]
  },
  {
    key: 'enforcement.cases',
    name: '行政处罚案件',
    theme: '执法',
    dimension: 'count',
    units: ['件', '起', '个', '宗', '例', '次'],
    definition: '立案查处、作出行政处罚的案件数。',
    aliases: ['立案', '查处案件', '行政处罚'],
    rules: [
      {
        name: ['行政处罚|行政处罚案件|处罚案件|行政处罚决定|处罚决定|行政处罚案卷|行政处罚决定案件'],
        head: true,
        not: '免|不予|公示|公开|信息|听证|诉讼|复议|收到|评查|移送|审计'
      },
      {
        name: [
          '立案|立案查处|立案处罚|查处案件|查办案件|执法案件|违法案件|案件|违法行为|违法违规行为|案',
          '立案|查处|查办|执法|处罚|违法'
        ],
        head: true,
        not: '免|不予|未办结|犯罪|刑事|治安|侦查|诉讼|复议|违纪|信访|举报|移送|公开|信息|酒驾|评查|听证|结案|交通',
        rank: 1
      }
    ]
  },
  {
    key: 'enforcement.fines',
    name: '罚没金额',
    theme: '执法',
    dimension: 'amount',
    units: ['元'],
    definition: '罚款和没收款项合计。',
    aliases: ['罚款', '罚没款'],
    rules: [{ name: ['罚没|罚款|处罚金额|罚金|没收违法所得'], not: '免罚|减免|不予' }]
  },
  {
    key: 'enforcement.inspections',
    name: '执法检查',
    theme: '执法',
    dimension: 'count',
    units: ['次', '家次', '户次', '场次', '家', '户', '场', '批次'],
    definition: '开展执法、监督检查的次数或被检查对象的家次。',
    aliases: ['监督检查', '巡查'],
    rules: [
      {
        name: ['执法检查|监督检查|执法巡查|日常检查|专项检查|执法监督检查|督查检查|巡查检查'],
        head: true,
        not: '发现|问题|隐患|双随机|出动|报告|安全生产|自查'
      },
      {
        name: [
          '检查企业|检查单位|检查生产经营|检查经营|检查各类|检查重点|检查场所|检查市场|检查门店|检查商户|检查农资|检查餐饮|检查特种|检查冷链|检查校外|检查矿山|检查测绘|考核检查企业|督导检查企业'
        ],
        not: '率|人员|发现|问题|隐患|双随机|出动|报告|自查|整改|组',
        rank: 1
      },
      {
        name: ['巡查|检查|检查活动|巡查检查'],
        head: true,
        not: '发现|问题|隐患|双随机|出动|报告|自查|体检|整改|安全|消防|督导|卫生|自检|网站|公开|网格',
        rank: 2
      }
    ]
  },
  {
    key: 'enforcement.people',
    name: '出动执法人员',
    theme: '执法',
    dimension: 'people',
    units: ['人次', '人', '名'],
    definition: '执法、检查出动的人次。',
    aliases: ['执法人次'],
    rules: [{ name: ['出动|出动人员|出动执法人员|出动检查人员'], not: '车|资金|演练|警力|台次' }]
  },
  {
    key: 'enforcement.random',
    name: '双随机抽查',
    theme: '执法',
    dimension: 'count',
    units: ['次', '家', '户', '个', '批次', '家次', '户次', '项', '件'],
    definition: '双随机、一公开抽查的次数或对象数。',
    aliases: ['双随机一公开'],
    rules: [{ name: ['双随机'], not: '率|人员|公示' }]
  },
  {
    key: 'enforcement.permits',
    name: '行政许可件数',
    theme: '执法',
    dimension: 'count',
    units: ['件', '个', '起', '份', '张', '本', '宗', '项'],
    definition: '办理、作出的行政许可（审批）件数，不含公示的信息条数。',
    aliases: ['行政审批', '许可事项'],
    rules: [
      {
        name: ['行政许可|行政审批|审批事项|许可决定|行政许可决定|行政许可案卷|许可事项|行政许可事项'],
        head: true,
        not: '信息|公示|清单|压减|处罚|改革|承接|下放|取消|确定|梳理'
      },
      {
        name: ['许可证|行政许可'],
        not: '信息|公示|清单|率|材料|压减|时限|处罚|工作日|满意|改革|注销|规划许可|事项',
        rank: 1
      }
    ]
  }
];
