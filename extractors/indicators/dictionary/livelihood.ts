import type { IndicatorEntry } from '../types';

export const LIVELIHOOD: readonly IndicatorEntry[] = [
  {
    key: 'education.schools',
    name: '学校数',
    theme: '教育',
    dimension: 'count',
    units: ['所', '家'],
    definition: '辖区各级各类学校（含幼儿园）所数；新建、改造、撤并的不算。',
    aliases: ['中小学', '幼儿园'],
    rules: [
      { name: ['学校|各级各类学校|学校和幼儿园|中小学校|学校总数'], head: true, bare: true },
      {
        name: [
          '小学|中学|幼儿园|初中|高中|中小学|职业学校|特殊教育学校|公办幼儿园|民办幼儿园|民办学校|公办学校|普惠性幼儿园'
        ],
        head: true,
        bare: true,
        partial: true
      }
    ]
  },
  {
    key: 'education.students',
    name: '学生数',
    theme: '教育',
    dimension: 'people',
    units: ['人', '名'],
    definition: '在校、在园的学生人数；招收、受助、参加活动的不算。',
    aliases: ['在校生', '学生人数'],
    rules: [
      { name: ['在校生|在校学生|学生总数|在校学生总数|在读学生|在校中小学生|在校师生'], head: true, bare: true },
      { name: ['在园幼儿|在园儿童|幼儿'], head: true, bare: true, partial: true }
    ]
  },
  {
    key: 'education.teachers',
    name: '教师数',
    theme: '教育',
    dimension: 'people',
    units: ['人', '名', '位'],
    definition: '在编、在岗的教职工、教师人数；新招聘的不算。',
    aliases: ['教职工'],
    rules: [
      { name: ['教职工|教职员工|教职工总数|教师总数'], head: true, bare: true },
      { name: ['专任教师|在职教师|教师|教师队伍'], head: true, bare: true, rank: 1 },
      {
        name: ['教职工|专任教师|教师', '中小学|小学|中学|幼儿园|高中|公办|民办|区属|县属|市属'],
        head: true,
        bare: true,
        partial: true
      }
    ]
  },
  {
    key: 'education.aid',
    name: '资助学生',
    theme: '教育',
    dimension: 'people',
    units: ['人', '人次', '名', '生'],
    definition: '享受各类教育资助、补助的学生人次。',
    aliases: ['学生资助', '雨露计划'],
    rules: [
      {
        name: ['资助|助学|雨露计划|教育补贴|教育补助|营养改善|受助学生|受资助学生'],
        not: '金额|资金|元|支教|志愿|贷款|任务|教师'
      }
    ]
  },
  {
    key: 'health.visits',
    name: '诊疗人次',
    theme: '卫生',
    dimension: 'people',
    units: ['人次', '人', '例'],
    definition: '门诊、住院等诊疗服务人次。',
    aliases: ['门诊量', '就诊'],
    rules: [{ name: ['诊疗|门诊|住院|就诊|接诊|收治'], not: '率|床|费|义诊' }]
  },
  {
    key: 'health.beds',
    name: '床位数',
    theme: '卫生',
    dimension: 'count',
    units: ['张', '个'],
    definition: '医疗机构床位数。',
    aliases: ['病床'],
    rules: [{ name: ['床位|病床|医疗机构床位|医疗卫生机构床位|医院床位|编制床位|开放床位'], head: true, bare: true }]
  },
  {
    key: 'health.institutions',
    name: '医疗卫生机构数',
    theme: '卫生',
    dimension: 'count',
    units: ['家', '个', '所'],
    definition: '医疗卫生机构、医院、卫生院、卫生室数。',
    aliases: ['医院数', '卫生院'],
    rules: [
      { name: ['医疗卫生机构|医疗机构|卫生机构|医疗卫生单位'], head: true, bare: true },
      {
        name: ['医院|卫生院|村卫生室|卫生室|社区卫生服务中心|民营医院|公立医院|乡镇卫生院|镇卫生院|中心卫生院|建成'],
        head: true,
        bare: true,
        partial: true
      }
    ]
  },
  {
    key: 'health.vaccination',
    name: '接种剂次',
    theme: '卫生',
    dimension: 'count',
    units: ['剂次', '剂', '针', '针次', '人次', '人', '支'],
    definition: '各类疫苗接种的剂次。',
    aliases: ['疫苗接种'],
    rules: [{ name: ['接种|疫苗'], not: '率|点|单位|门诊|人员|培训|不良' }]
  },
  {
    key: 'health.checkups',
    name: '体检筛查人数',
    theme: '卫生',
    dimension: 'people',
    units: ['人', '人次', '名', '例'],
    definition: '健康体检、疾病筛查的人次。',
    aliases: ['免费体检', '筛查'],
    rules: [
      {
        name: ['体检|筛查|两癌|检测|健康体检|免费体检'],
        head: true,
        not: '阳性|核酸|食品|环境|水质|农产品|机构|批次|视力'
      }
    ]
  },
  {
    key: 'health.clinic',
    name: '义诊场次',
    theme: '卫生',
    dimension: 'count',
    units: ['场', '次', '场次', '期'],
    definition: '开展义诊、巡诊活动的场次。',
    aliases: ['巡诊'],
    rules: [{ name: ['义诊|巡诊'], not: '人|患者|群众|受益' }]
  },
  {
    key: 'health.lectures',
    name: '健康教育活动',
    theme: '卫生',
    dimension: 'count',
    units: ['场', '次', '场次', '期', '堂'],
    definition: '健康讲座、健康咨询、巡讲等健康教育活动场次。',
    aliases: ['健康讲座', '健康咨询'],
    rules: [
      {
        name: ['健康讲座|健康教育|健康知识|健康咨询|健康巡讲|健康宣讲|健康宣教|健康科普'],
        not: '人|资料|覆盖|处方|率|受益|栏|制作|基地'
      }
    ]
  },
  {
    key: 'health.family_doctor',
    name: '家庭医生签约',
    theme: '卫生',
    dimension: 'people',
    units: ['人', '名', '户', '人次'],
    definition: '家庭医生签约服务人数。',
    aliases: ['签约服务'],
    rules: [{ name: ['家庭医生|家医'], not: '率|团队' }]
  },
  {
    key: 'civil.allowance',
    name: '低保对象',
    theme: '民政',
    dimension: 'people',
    units: ['人', '名', '户', '人次'],
    definition: '城乡最低生活保障对象人数或户数。',
    aliases: ['低保', '最低生活保障'],
    rules: [
      {
        name: [
          '城乡低保|低保|城乡低保对象|低保对象|城乡最低生活保障|最低生活保障|城乡最低生活保障对象|最低生活保障对象|低保户|低保人口'
        ],
        head: true,
        bare: true
      },
      {
        name: ['低保|低保对象|最低生活保障|最低生活保障对象|低保户|低保人口', '城市|农村|城镇|居民'],
        head: true,
        not: '核减|新增|退出|取消|调出|调进|新识别|补助|发放|救助|备案|特困|困难|标准|核查|条件|停发',
        partial: true
      }
    ]
  },
  {
    key: 'civil.relief',
    name: '临时救助',
    theme: '民政',
    dimension: 'people',
    units: ['人次', '人', '户', '户次', '名', '例'],
    definition: '实施临时救助、困难救助的人次。',
    aliases: ['困难救助'],
    rules: [
      {
        name: ['临时救助|困难救助|救助困难|社会救助|救助群众|救助困难群众|临时救助金'],
        head: true,
        not: '率|标准|申请|核查'
      },
      { name: ['临时救助|救助流浪'], not: '率|标准|资金|金额|条|申请|核查', partial: true }
    ]
  },
  {
    key: 'civil.relief_funds',
    name: '救助资金',
    theme: '民政',
    dimension: 'amount',
    units: ['元'],
    definition: '发放的社会救助、民生保障资金总额；只写低保金、临时救助金等一种的是分项，救助标准不算。',
    aliases: ['保障金', '补助资金'],
    rules: [
      {
        name: ['救助资金|救助金|社会救助资金|救助补助资金|困难群众救助资金|民生保障资金|困难群众补助资金'],
        head: true,
        bare: true
      },
      {
        name: ['低保金|低保资金|临时救助金|救助资金|救助金|医疗救助金|供养金|低保救助金|低保金额|高龄津贴|生活保障金'],
        head: true,
        not: '标准|最高|水平|征收|就业|慰问',
        partial: true
      }
    ]
  },
  {
    key: 'civil.elderly',
    name: '养老服务机构',
    theme: '民政',
    dimension: 'count',
    units: ['家', '个', '所', '处'],
    definition: '养老机构、养老服务中心（站）、老年食堂数。',
    aliases: ['养老院', '老年食堂'],
    rules: [
      { name: ['养老机构|养老服务机构|养老院|养老服务设施'], head: true, bare: true },
      {
        name: [
          '敬老院|养老服务中心|养老服务指导中心|日间照料中心|老年食堂|助餐点|养老服务站|老年助餐点|公办养老机构|民办养老机构'
        ],
        head: true,
        not: '新建|改造|检查|涉及|动工',
        partial: true
      }
    ]
  },
  {
    key: 'civil.organizations',
    name: '社会组织数',
    theme: '民政',
    dimension: 'count',
    units: ['家', '个'],
    definition: '登记的社会组织数。',
    aliases: ['社团', '民办非企业'],
    rules: [{ name: ['社会组织|社会团体'], head: true, bare: true }]
  },
  {
    key: 'employment.new',
    name: '城镇新增就业',
    theme: '就业',
    dimension: 'people',
    units: ['人', '名'],
    definition: '城镇新增就业人数。',
    aliases: ['新增就业'],
    rules: [{ name: ['城镇新增就业|新增城镇就业|新增就业'], head: true, not: '目标|计划|农村|高校|脱贫|残疾|带动' }]
  },
  {
    key: 'employment.fairs',
    name: '招聘会场次',
    theme: '就业',
    dimension: 'count',
    units: ['场', '次', '场次', '期'],
    definition: '举办招聘会、招聘活动的场次。',
    aliases: ['专场招聘'],
    rules: [{ name: ['招聘会|招聘活动|专场招聘|现场招聘|线上招聘|招聘'], head: true, not: '岗位|教师|编|参加' }]
  },
  {
    key: 'employment.training',
    name: '职业技能培训人次',
    theme: '就业',
    dimension: 'people',
    units: ['人次', '人', '名'],
    definition: '职业技能、就业创业培训的人次。',
    aliases: ['技能培训'],
    rules: [
      { name: ['技能培训|职业培训|职业技能培训|技能提升培训'], not: '率|资金|补贴' },
      { name: ['就业培训|再就业培训|技能提升|岗前培训|就业技能'], not: '率|资金|补贴|创业', kind: true, rank: 1 },
      { name: ['创业培训'], not: '率|资金|补贴', kind: true, rank: 1 }
    ]
  },
  {
    key: 'employment.jobs',
    name: '公益性岗位',
    theme: '就业',
    dimension: 'people',
    units: ['人', '个', '名', '岗'],
    definition: '开发、安置的公益性岗位数。',
    aliases: ['公益岗'],
    rules: [{ name: ['公益性岗|公益岗'] }]
  },
  {
    key: 'volunteer.activities',
    name: '志愿服务活动',
    theme: '社会',
    dimension: 'count',
    units: ['次', '场', '场次', '期', '批次', '班次'],
    definition: '开展志愿服务活动的次数。',
    aliases: ['志愿活动'],
    rules: [{ name: ['志愿'], not: '人|者|时|队|小时|站|率|招募|注册' }]
  },
  {
    key: 'volunteer.people',
    name: '志愿服务人次',
    theme: '社会',
    dimension: 'people',
    units: ['人次', '人', '名'],
    definition: '参加志愿服务的人次。',
    aliases: ['志愿者'],
    rules: [{ name: ['志愿'], not: '时|队|率|采样|支教|招募|注册|力量|储备|培训|站' }]
  },
  {
    key: 'publicity.activities',
    name: '宣传活动场次',
    theme: '宣传',
    dimension: 'count',
    units: ['次', '场', '场次', '期', '批次', '班次'],
    definition: '开展各类宣传、宣讲活动的场次。',
    aliases: ['宣讲', '宣传'],
    rules: [
      {
        name: ['宣传活动|宣讲|主题宣传|集中宣传|宣传教育活动|宣讲活动|宣讲会'],
        head: true,
        not: '人|资料|材料|品|普法|法治|法制|法律|健康|队|员|团|广播|横幅'
      }
    ]
  },
  {
    key: 'publicity.materials',
    name: '宣传资料份数',
    theme: '宣传',
    dimension: 'count',
    units: ['份', '册', '张', '本', '页'],
    definition: '发放宣传资料、手册、读本的份数。',
    aliases: ['宣传单', '宣传手册'],
    rules: [
      {
        name: [
          '宣传资料|宣传单|宣传材料|宣传册|宣传手册|宣传页|宣传品|明白纸|倡议书|资料|手册|读本|折页|海报|宣传画册|普法读本',
          '发放|印发|印制|派发|张贴|分发|赠送|散发|发送|送出|制作|编印|宣传|投放'
        ],
        not: '修订|预案|操作|问卷|率|人|报送'
      }
    ]
  },
  {
    key: 'publicity.media',
    name: '信息采用篇数',
    theme: '宣传',
    dimension: 'count',
    units: ['篇', '条', '篇次', '件', '次', '则'],
    definition: '在各级媒体、刊物刊发或被采用的信息稿件数。',
    aliases: ['媒体报道', '稿件采用'],
    rules: [
      {
        name: ['采用|刊发|刊登|录用|发稿|刊载|播发|登载|发表文章|发表稿件'],
        not: '主动公开|解读|率|占比|阅读|点击|抽查|采访|座谈|记者|检测|技术|方式'
      },
      { name: ['媒体报道|新闻报道|报道'], head: true, not: '阅读|点击|采访|座谈|率|负面', rank: 1 }
    ]
  }
];
