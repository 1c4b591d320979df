import type { IndicatorEntry } from '../types';

export const LIVELIHOOD: readonly IndicatorEntry[] = [
  {
    key: 'education.schools',
    name: '学校数',
    theme: '教育',
    dimension: 'count',
    units: ['所', '个', '家'],
    definition: '辖区各级各类学校（含幼儿园）所数。',
    aliases: ['中小学', '幼儿园'],
    rules: [
      {
        name: ['学校|中小学|幼儿园|中学|小学'],
        not: '创建|建设|改造|检查|活动|健康|进|新建|改扩建|培训|覆盖|食堂|无烟|名|共建|达标|宣传|结对'
      },
      { name: ['学校|中小学|幼儿园'], not: '检查|活动|健康|宣传|无烟|食堂|覆盖|结对|进', rank: 1 }
    ]
  },
  {
    key: 'education.students',
    name: '学生数',
    theme: '教育',
    dimension: 'people',
    units: ['人', '名', '人次'],
    definition: '在校、在园、招收的学生人数。',
    aliases: ['在校生', '学生人数'],
    rules: [
      { name: ['在校生|在校学生|在园幼儿|学生总数|学生数'] },
      {
        name: ['学生|新生|幼儿'],
        not: '大学生|农民|资助|补助|补贴|体检|受益|测|竞赛|获奖|志愿|奖学金|困难|参|培训|覆盖|宣传|筛查|率|比赛|健康',
        rank: 1
      }
    ]
  },
  {
    key: 'education.teachers',
    name: '教师数',
    theme: '教育',
    dimension: 'people',
    units: ['人', '名', '位'],
    definition: '在编、在岗、新招聘的教师人数。',
    aliases: ['教职工'],
    rules: [{ name: ['教师|教职工|老师'], not: '培训|参|获|志愿|课|率|优秀|名师|骨干|体检|轮岗|交流|听课|资格' }]
  },
  {
    key: 'education.aid',
    name: '资助学生',
    theme: '教育',
    dimension: 'people',
    units: ['人', '人次', '名', '生'],
    definition: '享受各类教育资助、补助的学生人次。',
    aliases: ['学生资助', '雨露计划'],
    rules: [{ name: ['资助|助学|雨露计划|教育补贴|教育补助|营养改善'], not: '金额|资金|元' }]
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
    rules: [{ name: ['床位|病床'], not: '率|养老|护理型|托位|家庭' }]
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
      {
        name: ['医疗机构|医疗卫生机构|卫生机构|医院|卫生院|卫生室|卫生服务中心'],
        not: '检查|监督|无烟|健康促进|建设|新建|改造|参|宣传|巡查|率|培训|三级|创建|协作|合作|项目'
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
    rules: [{ name: ['体检|筛查|两癌|检测'], not: '率|阳性|核酸|覆盖|食品|环境|水质|农产品|机构|批次|项目' }]
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
    units: ['场', '次', '场次', '期', '个', '堂'],
    definition: '健康讲座、健康咨询、巡讲等健康教育活动场次。',
    aliases: ['健康讲座', '健康咨询'],
    rules: [
      {
        name: ['健康讲座|健康教育|健康知识|健康咨询|健康巡讲|健康宣讲|健康宣教|健康科普'],
        not: '人|资料|覆盖|处方|率|受益'
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
      { name: ['低保|最低生活保障'], not: '率|标准|资金|金|核查|新增|退出|取消|停发|边缘|提高' },
      { name: ['低保|最低生活保障'], not: '率|标准|资金|核减|新增|退出|取消', rank: 1 }
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
    rules: [{ name: ['临时救助|困难救助|救助困难|社会救助|救助群众|救助流浪'], not: '率|标准|资金|金额|条' }]
  },
  {
    key: 'civil.relief_funds',
    name: '救助资金',
    theme: '民政',
    dimension: 'amount',
    units: ['元'],
    definition: '发放的低保、救助、补贴等民生保障资金。',
    aliases: ['保障金', '补助资金'],
    rules: [{ name: ['低保|救助|特困|孤儿|残疾人|高龄|津贴|慰问金|抚恤|优抚'] }]
  },
  {
    key: 'civil.elderly',
    name: '养老服务机构',
    theme: '民政',
    dimension: 'count',
    units: ['家', '个', '所', '处', '座'],
    definition: '养老机构、养老服务中心（站）、老年食堂数。',
    aliases: ['养老院', '老年食堂'],
    rules: [
      { name: ['养老|敬老院|老年食堂|助餐点|老年助餐|日间照料'], not: '检查|床|保险|资金|金额|人员|护理员|率|企业养老' }
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
    rules: [{ name: ['社会组织|社会团体'], not: '检查|年检|双随机|评估|率|撤销|注销|参' }]
  },
  {
    key: 'employment.new',
    name: '城镇新增就业',
    theme: '就业',
    dimension: 'people',
    units: ['人', '名'],
    definition: '城镇新增就业人数。',
    aliases: ['新增就业'],
    rules: [
      { name: ['新增就业'], not: '率|目标|计划' },
      { name: ['就业人数|实现就业|再就业|转移就业|帮扶就业|达成就业|就业意向'], not: '率', rank: 1 }
    ]
  },
  {
    key: 'employment.fairs',
    name: '招聘会场次',
    theme: '就业',
    dimension: 'count',
    units: ['场', '次', '场次', '期'],
    definition: '举办招聘会、招聘活动的场次。',
    aliases: ['专场招聘'],
    rules: [{ name: ['招聘'], not: '人|岗位|企业|教师|编' }]
  },
  {
    key: 'employment.training',
    name: '职业技能培训人次',
    theme: '就业',
    dimension: 'people',
    units: ['人次', '人', '名'],
    definition: '职业技能、就业创业培训的人次。',
    aliases: ['技能培训'],
    rules: [{ name: ['技能培训|职业培训|就业培训|创业培训|技能提升|岗前培训|就业技能'] }]
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
    units: ['次', '场', '场次', '期', '个', '批次', '班次'],
    definition: '开展志愿服务活动的次数。',
    aliases: ['志愿活动'],
    rules: [{ name: ['志愿'], not: '人|者|时|队|小时|站|率' }]
  },
  {
    key: 'volunteer.people',
    name: '志愿服务人次',
    theme: '社会',
    dimension: 'people',
    units: ['人次', '人', '名'],
    definition: '参加志愿服务的人次。',
    aliases: ['志愿者'],
    rules: [{ name: ['志愿'], not: '时|队|率' }]
  },
  {
    key: 'publicity.activities',
    name: '宣传活动场次',
    theme: '宣传',
    dimension: 'count',
    units: ['次', '场', '场次', '期', '个', '批次', '班次'],
    definition: '开展各类宣传、宣讲活动的场次。',
    aliases: ['宣讲', '宣传'],
    rules: [
      { name: ['宣传活动|宣讲|主题宣传|集中宣传|宣传教育活动'], not: '人|资料|品|普法|法治|健康|队|员|团' },
      {
        name: ['宣传|宣讲'],
        not: '人|资料|品|普法|法治|健康|队|员|团|栏|牌|车|标语|横幅|片|册|海报|视频|展板|手册|画|报道|稿',
        rank: 1
      }
    ]
  },
  {
    key: 'publicity.materials',
    name: '宣传资料份数',
    theme: '宣传',
    dimension: 'count',
    units: ['份', '册', '张', '本', '页', '单', '个', '套', '件'],
    definition: '发放宣传资料、手册、读本的份数。',
    aliases: ['宣传单', '宣传手册'],
    rules: [{ name: ['宣传资料|宣传单|宣传材料|宣传册|宣传手册|宣传页|宣传品|明白纸|倡议书|资料|手册|读本|折页|海报'] }]
  },
  {
    key: 'publicity.media',
    name: '信息采用篇数',
    theme: '宣传',
    dimension: 'count',
    units: ['篇', '条', '篇次', '件', '次', '个', '则'],
    definition: '在各级媒体、刊物刊发或被采用的信息稿件数。',
    aliases: ['媒体报道', '信息报送', '稿件'],
    rules: [
      {
        name: ['刊发|采用|媒体|报道|刊登|录用|稿件|信息报送|报送信息|投稿|宣传信息|工作信息|信息简报|动态信息'],
        not: '主动公开|政府信息|解读|新媒体账号|率|占比|座谈|记者'
      }
    ]
  }
];
