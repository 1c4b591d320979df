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
        not: '信息公开|政务公开|维持|纠错|撤销|培训|宣传|体制|人员|率|听证|意见|终止|驳回|调解'
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
        not: '信息公开|政务公开|维持|纠错|撤销|胜诉|结案|培训|宣传|人员|率|出庭|败诉'
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
    units: ['次', '场', '场次', '期', '个', '批次', '班次'],
    definition: '开展普法、法治宣传、送法活动的次数。',
    aliases: ['法治宣传', '普法活动'],
    rules: [
      {
        name: ['普法|法治宣传|法制宣传|宪法宣传|送法|法律六进|法律进|法治讲座|法治文艺'],
        not: '人|资料|读本|册|队|员|阵地|品|问题|解答|覆盖|手册|责任清单|志愿'
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
    rules: [{ name: ['学法|法治专题学习|法治学习|法治讲座|法治培训'], not: '人次|率|考试|用法考试|网上' }]
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
    units: ['件', '起', '个', '宗', '例', '次', '条'],
    definition: '排查、受理、调解的矛盾纠纷件数。',
    aliases: ['人民调解', '矛盾纠纷'],
    rules: [
      { name: ['矛盾纠纷|纠纷'], not: '协调解决|率|成功|调解员|人数|金额|重大|调解组织|委员会|中心|室|次数|涉及' },
      { name: ['调解'], not: '协调解决|率|成功|调解员|人数|金额|组织|委员会|中心|室|会', rank: 1 }
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
    rules: [{ name: ['调解成功率|调成率'] }, { name: ['调解|化解'], not: '满意', rank: 1 }]
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
    rules: [
      { name: ['矫正对象|社矫对象'], not: '解除|接收|警告|走访|教育|新增|收监' },
      { name: ['矫正对象|社矫对象'], rank: 1 }
    ]
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
        name: ['行政处罚|处罚案件|立案查处|查处案件|办结案件|立案|查办案件|执法案件|违法案件'],
        not: '金额|率|信息|公示|听证|罚款|免|不予|裁量|文书|决定书|评查|移送|公开|审计|诉讼|复议|扫黑|收到'
      },
      { name: ['查处|处罚'], not: '金额|率|信息|公示|听证|罚款|免|不予|人|公开|会', rank: 1 }
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
    rules: [{ name: ['罚没|罚款|处罚金额|罚金|没收违法所得'] }]
  },
  {
    key: 'enforcement.inspections',
    name: '执法检查',
    theme: '执法',
    dimension: 'count',
    units: ['次', '家次', '户次', '场次', '家', '户', '个', '场', '批次', '人次'],
    definition: '开展执法、监督检查的次数或被检查对象的家次。',
    aliases: ['监督检查', '巡查'],
    rules: [
      {
        name: ['执法检查|监督检查|执法巡查|日常检查|专项检查|检查企业|检查单位|检查生产经营'],
        not: '率|人员|发现|问题|隐患|双随机|出动|报告|安全生产'
      },
      { name: ['巡查|检查'], not: '率|人员|发现|问题|隐患|双随机|出动|报告|自查|视力|体检|整改|安全|眼保健', rank: 1 }
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
    rules: [{ name: ['出动'], not: '车|资金|演练' }]
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
    units: ['件', '个', '项', '起', '份', '张', '本', '宗'],
    definition: '办理、作出的行政许可（审批）件数，不含公示的信息条数。',
    aliases: ['行政审批', '许可事项'],
    rules: [
      {
        name: ['行政许可|许可证|行政审批|审批事项|许可决定'],
        not: '信息|公示|事项清单|率|材料|压减|时限|处罚|工作日|满意|改革'
      }
    ]
  }
];
