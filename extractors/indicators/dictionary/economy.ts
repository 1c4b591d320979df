import type { IndicatorEntry } from '../types';

export const ECONOMY: readonly IndicatorEntry[] = [
  {
    key: 'fiscal.revenue',
    name: '一般公共预算收入',
    theme: '财政',
    dimension: 'amount',
    units: ['元'],
    definition: '一般公共预算（地方财政）收入；财政总收入、税收收入另是一项。',
    aliases: ['财政收入'],
    rules: [
      {
        name: [
          '一般公共预算收入|一般预算收入|公共财政预算收入|公共财政收入|地方财政收入|一般财政预算收入|财政|地方',
          '收入'
        ],
        bare: true,
        not: '总收入|支出|税收|基金'
      }
    ]
  },
  {
    key: 'fiscal.expenditure',
    name: '一般公共预算支出',
    theme: '财政',
    dimension: 'amount',
    units: ['元'],
    definition: '一般公共预算（财政）支出。',
    aliases: ['财政支出'],
    rules: [
      { name: ['一般公共预算支出|一般预算支出|公共财政支出|财政支出|财政|地方', '支出'], bare: true, not: '民生|基金' }
    ]
  },
  {
    key: 'fiscal.funds',
    name: '争取上级资金',
    theme: '财政',
    dimension: 'amount',
    units: ['元'],
    definition: '争取、到位的上级资金。',
    aliases: ['专项资金', '上级补助'],
    rules: [
      {
        name: ['资金|补助|转移支付|补助资金|专项资金|资金补助|上级补助|无偿资金|国债资金|上级资金|资金支持', '争取'],
        head: true,
        not: '审计|违规|查出|收回|贷款|爱心|资助|支出'
      }
    ]
  },
  {
    key: 'fiscal.procurement',
    name: '政府采购金额',
    theme: '财政',
    dimension: 'amount',
    units: ['元'],
    definition: '政府采购、招标采购金额。',
    aliases: ['采购额'],
    rules: [
      {
        name: ['采购额|采购金额|采购合同金额|采购总额|采购规模|采购成交金额|政府采购|采购'],
        head: true,
        not: '融资|订单|份额|意向|脱贫|节约|中小企业|预算'
      },
      { name: ['采购预算金额|采购预算总金额|采购预算'], head: true, not: '融资|订单|份额|意向', rank: 1 }
    ]
  },
  {
    key: 'fiscal.relief',
    name: '减税降费金额',
    theme: '财政',
    dimension: 'amount',
    units: ['元'],
    definition: '减税、退税、降费、缓缴金额。',
    aliases: ['退税', '减免'],
    rules: [{ name: ['减税|退税|降费|减免税|留抵|缓税|税费优惠'] }]
  },
  {
    key: 'economy.projects',
    name: '签约招商项目数',
    theme: '经济',
    dimension: 'count',
    units: ['个', '项'],
    definition: '签约、引进的招商项目数。',
    aliases: ['招商引资', '签约项目'],
    rules: [
      {
        name: ['项目|签约项目|招商项目|招商引资项目|产业项目|签约|招引', '签约|招引|招商|引进', '项目'],
        head: true,
        not: '活动|人才|接待|技术|科技成果|储备|包装|在谈|开工|竣工|落地|拟立项|拟'
      }
    ]
  },
  {
    key: 'economy.investment',
    name: '固定资产投资',
    theme: '经济',
    dimension: 'amount',
    units: ['元'],
    definition: '完成的固定资产投资额；某个项目、某一行业的投资不算总数。',
    aliases: ['投资额', '完成投资', '固投'],
    rules: [
      {
        name: ['固定资产投资|固定资产投资额|固定资产投资总额|全社会固定资产投资|规模以上固定资产投资|固投'],
        head: true,
        bare: true
      },
      { name: ['固定资产投资|固投|固定资产总投资'], head: true, partial: true }
    ]
  },
  {
    key: 'economy.hightech',
    name: '高新技术企业数',
    theme: '科技',
    dimension: 'count',
    units: ['家', '户', '个'],
    definition: '有效期内的高新技术企业数；新增、申报、培育的不算。',
    aliases: ['高企'],
    rules: [{ name: ['高新技术企业|高企|国家高新技术企业|国家级高新技术企业|有效期内'], head: true, bare: true }]
  },
  {
    key: 'economy.tech_smes',
    name: '科技型中小企业数',
    theme: '科技',
    dimension: 'count',
    units: ['家', '户', '个'],
    definition: '备案入库的科技型中小企业数。',
    aliases: ['科技型企业'],
    rules: [
      {
        name: [
          '科技型中小企业|科技中小企业|省科技型中小企业|省级科技型中小企业|国家科技型中小企业|备案入库|评价入库|入库认定'
        ],
        head: true,
        bare: true
      }
    ]
  },
  {
    key: 'economy.tech_contracts',
    name: '技术合同成交额',
    theme: '科技',
    dimension: 'amount',
    units: ['元'],
    definition: '技术合同（输出、吸纳）成交额。',
    aliases: ['技术交易'],
    rules: [
      { name: ['技术合同'], not: '输出|吸纳' },
      { name: ['技术合同|技术交易'], rank: 1 }
    ]
  },
  {
    key: 'economy.rd',
    name: '研发投入',
    theme: '科技',
    dimension: 'amount',
    units: ['元'],
    definition: '全社会研发（R&D）经费投入。',
    aliases: ['R&D', '研发经费'],
    rules: [{ name: ['研发投入|研发经费|研发费用'] }]
  },
  {
    key: 'economy.enterprises',
    name: '规模以上企业数',
    theme: '经济',
    dimension: 'count',
    units: ['家', '户', '个'],
    definition: '规模以上（四上）企业数；新增、入库、培育的不算。',
    aliases: ['规上企业', '四上企业'],
    rules: [
      { name: ['规上企业|规模以上企业|四上企业'], head: true, bare: true },
      { name: ['规上工业企业|规模以上工业企业|工业规模以上企业'], head: true, bare: true, rank: 1 }
    ]
  },
  {
    key: 'market.entities',
    name: '市场主体数',
    theme: '经济',
    dimension: 'count',
    units: ['户', '家', '个'],
    definition: '登记在册的市场（经营）主体数；新设、新增的不算。',
    aliases: ['经营主体', '个体工商户'],
    rules: [
      { name: ['市场主体|经营主体'], head: true, bare: true },
      { name: ['市场主体总量|市场主体总数|经营主体总量|经营主体总数'], head: true },
      { name: ['个体工商户'], head: true, bare: true, partial: true }
    ]
  },
  {
    key: 'agriculture.cooperatives',
    name: '农民专业合作社',
    theme: '农业',
    dimension: 'count',
    units: ['家', '个', '户'],
    definition: '登记注册的农民专业合作社数。',
    aliases: ['合作社'],
    rules: [{ name: ['合作社|农民专业合作社|农民合作社|农业合作社|专业合作社'], head: true, bare: true }]
  },
  {
    key: 'agriculture.area',
    name: '粮食播种面积',
    theme: '农业',
    dimension: 'measure',
    units: ['亩', '公顷'],
    definition: '粮食作物播种（种植）面积。',
    aliases: ['种植面积', '播种面积'],
    rules: [
      {
        name: ['播种面积|种植面积|粮食播面|粮食面积|粮食作物面积|生产面积|播面|种植|播种', '粮食|粮食作物'],
        head: true,
        not: '整治|示范|认定|功能区'
      }
    ]
  },
  {
    key: 'agriculture.output',
    name: '粮食产量',
    theme: '农业',
    dimension: 'measure',
    units: ['吨', '公斤', '斤'],
    definition: '粮食总产量。',
    aliases: ['总产'],
    rules: [
      {
        name: [
          '产量|总产|总产量|粮食产量|粮食总产|粮食总产量|粮食播种产量|粮食播种总产量|粮食作物产量|粮食种植总产量|粮食面积产量'
        ],
        head: true,
        bare: true,
        not: '亩'
      }
    ]
  },
  {
    key: 'agriculture.farmland',
    name: '高标准农田',
    theme: '农业',
    dimension: 'measure',
    units: ['亩', '公顷'],
    definition: '新建、提升的高标准农田面积。',
    aliases: ['高标准农田建设'],
    rules: [{ name: ['高标准农田|高标准农田建设'], head: true, not: '林网|指标|投资' }]
  },
  {
    key: 'rural.villages',
    name: '示范村数',
    theme: '农业',
    dimension: 'count',
    units: ['个', '村'],
    definition: '打造、创建的乡村振兴示范村、美丽乡村、精品村数。',
    aliases: ['美丽乡村', '和美乡村'],
    rules: [
      {
        name: ['示范村|美丽乡村|和美乡村|精品村|未来乡村|中心村|示范村建设|中心村建设|美丽乡村建设|示范村庄'],
        head: true,
        not: '户|资金|民主法治|健康|治理示范村|规划'
      }
    ]
  },
  {
    key: 'rural.monitored',
    name: '防返贫监测对象',
    theme: '农业',
    dimension: 'people',
    units: ['户', '人', '名'],
    definition: '在册的防返贫监测对象户数或人数；脱贫户、当年新增和消除风险的不算。',
    aliases: ['监测户'],
    rules: [{ name: ['监测对象|监测户|防返贫监测对象|防止返贫监测对象|防止返贫'], head: true, bare: true }]
  },
  {
    key: 'environment.air_days',
    name: '优良天数',
    theme: '环境',
    dimension: 'measure',
    units: ['天', '日'],
    definition: '空气质量优良天数。',
    aliases: ['空气优良天数'],
    rules: [{ name: ['优良天数|优良天|空气质量优|达标天数'] }]
  },
  {
    key: 'environment.air_rate',
    name: '优良天数比率',
    theme: '环境',
    dimension: 'ratio',
    units: ['%'],
    definition: '空气质量优良天数的比例。',
    aliases: ['空气优良率', 'AQI优良率'],
    rules: [{ name: ['优良率|优良天数|优良比例|AQI|空气质量'], not: '水|断面|流域' }]
  },
  {
    key: 'environment.pm25',
    name: 'PM2.5浓度',
    theme: '环境',
    dimension: 'measure',
    units: ['微克/立方米', '微克每立方米', '微克'],
    definition: '细颗粒物平均浓度。',
    aliases: ['细颗粒物'],
    rules: [{ name: ['pm2.5|细颗粒物|pm25'] }]
  },
  {
    key: 'environment.water_rate',
    name: '水质达标率',
    theme: '环境',
    dimension: 'ratio',
    units: ['%'],
    definition: '断面、水源地水质达标（优良）的比例。',
    aliases: ['断面达标率', '水质优良率'],
    rules: [
      {
        name: ['达标率|优良率|水质达标|优良比例|达标比例|优良比率|比例', '水质|断面|水源地|饮用水'],
        head: true,
        not: '提标|人口'
      }
    ]
  },
  {
    key: 'environment.afforestation',
    name: '造林绿化面积',
    theme: '环境',
    dimension: 'measure',
    units: ['亩', '公顷', '平方米'],
    definition: '造林、绿化、森林抚育面积。',
    aliases: ['植树造林', '绿化'],
    rules: [
      {
        name: [
          '造林|造林面积|人工造林|绿化|绿化面积|造林绿化|营造林|植树造林|绿化造林|植树|造林绿化栽植|新造林|绿化造林工作|造林任务|营造林任务'
        ],
        head: true,
        not: '规划|设计|苗|总任务|年度任务|计划|补植|补造'
      },
      { name: ['森林抚育'], head: true, rank: 1 }
    ]
  },
  {
    key: 'enforcement.exempted',
    name: '免罚案件',
    theme: '执法',
    dimension: 'count',
    units: ['件', '起', '个', '例', '次'],
    definition: '首违不罚、轻微免罚的案件数。',
    aliases: ['轻微免罚', '首违不罚'],
    rules: [{ name: ['免罚|免予处罚|不予处罚|免于处罚'], not: '金额|清单' }]
  },
  {
    key: 'housing.renewal',
    name: '老旧小区改造',
    theme: '住建',
    dimension: 'count',
    units: ['个', '处'],
    definition: '改造的老旧小区数。',
    aliases: ['旧改'],
    rules: [{ name: ['老旧小区|旧小区|老旧小区改造|老旧小区改造项目'], head: true, not: '入学|计划' }]
  },
  {
    key: 'housing.homes',
    name: '保障房与安置房',
    theme: '住建',
    dimension: 'count',
    units: ['套', '户', '间'],
    definition: '建设、分配的保障性住房、安置房套数。',
    aliases: ['公租房', '安置房'],
    rules: [
      {
        name: ['公租房|保障性住房|安置房|保障房|保障性租赁住房|回迁房|廉租房|廉租住房|公共租赁住房'],
        head: true,
        not: '受理|补贴|投保|申请|公积金'
      }
    ]
  },
  {
    key: 'transport.roads',
    name: '道路里程',
    theme: '交通',
    dimension: 'measure',
    units: ['公里', '千米', '米'],
    definition: '新建、改建、养护的道路里程。',
    aliases: ['农村公路', '道路硬化'],
    rules: [
      {
        name: [
          '公路|道路|路面|四好农村路|硬化|道路硬化|公路建设|硬底化',
          '新建|改建|完成|建设|硬化|养护|改造|提升|修建|大中修|整治|维修|通车|拓宽|全长|硬底化'
        ],
        head: true,
        not: '巡查|水渠|管网|项目区|巡护|未'
      }
    ]
  },
  {
    key: 'transport.passengers',
    name: '客运量',
    theme: '交通',
    dimension: 'people',
    units: ['人次', '人'],
    definition: '公共交通、道路旅客运输量。',
    aliases: ['公交客运'],
    rules: [{ name: ['客运|旅客|乘客|公交|轨道'], not: '车|驾驶|培训' }]
  },
  {
    key: 'tourism.visitors',
    name: '接待游客',
    theme: '文旅',
    dimension: 'people',
    units: ['人次', '人'],
    definition: '接待游客的人次。',
    aliases: ['旅游人次'],
    rules: [{ name: ['游客|旅游|景区'], not: '收入|培训|导游|从业' }]
  },
  {
    key: 'culture.activities',
    name: '文化体育活动',
    theme: '文旅',
    dimension: 'count',
    units: ['次', '场', '场次', '期', '批次', '班次'],
    definition: '举办文化、体育、阅读活动的场次。',
    aliases: ['文艺演出', '送戏下乡'],
    rules: [{ name: ['文化活动|文艺|演出|送戏|电影|阅读活动|文体|体育活动|赛事|比赛'], not: '人|观众|获|清廉|作品' }]
  },
  {
    key: 'land.approved',
    name: '批准用地面积',
    theme: '自然资源',
    dimension: 'measure',
    units: ['亩', '公顷', '平方米'],
    definition: '批准、供应、出让的土地面积。',
    aliases: ['供地', '土地出让'],
    rules: [
      {
        name: [
          '批准用地|批准建设用地|供应土地|供地|供地面积|供应国有建设用地|出让土地|土地出让|出让面积|批复用地|用地报批|建设用地供应|土地供应|征收土地|土地征收|批准土地|报批用地|供应建设用地'
        ],
        head: true,
        not: '违法|整改|执法|项目|计划|补充耕地|园区|临时|复垦|占用|耕地指标'
      }
    ]
  },
  {
    key: 'land.registration',
    name: '不动产登记',
    theme: '自然资源',
    dimension: 'count',
    units: ['件', '本', '宗', '份', '户', '笔', '个'],
    definition: '办理不动产登记的件数。',
    aliases: ['不动产权证'],
    rules: [
      {
        name: ['不动产登记|不动产权证书|不动产权证|不动产证|不动产登记业务|不动产登记证明|不动产权属证书|不动产登记证'],
        head: true,
        not: '窗口|人次|纠纷'
      }
    ]
  },
  {
    key: 'offices.meetings',
    name: '会议服务保障',
    theme: '机关事务',
    dimension: 'count',
    units: ['场', '次', '场次', '批次', '个'],
    definition: '机关事务部门服务保障的会议、接待场次。',
    aliases: ['会务', '接待服务'],
    rules: [
      {
        name: ['会议服务|会务|会议保障|保障会议|服务保障会议|公务接待|商务接待|接待和后勤|承办会议|接待任务'],
        not: '人次|人'
      }
    ]
  },
  {
    key: 'offices.vehicles',
    name: '公务用车',
    theme: '机关事务',
    dimension: 'count',
    units: ['辆', '台', '部'],
    definition: '保有、购置、更新或租赁的公务用车数。',
    aliases: ['公车', '新能源汽车'],
    rules: [
      { name: ['公务用车|公务车|公车'], head: true, not: '违|检查|整治|平台' },
      { name: ['新能源汽车'], head: true, partial: true }
    ]
  },
  {
    key: 'complaints.consumer',
    name: '消费投诉举报',
    theme: '市场监管',
    dimension: 'count',
    units: ['件', '起', '条', '宗', '个', '次'],
    definition: '受理的消费者投诉举报件数（12315等）。',
    aliases: ['12315', '投诉举报'],
    rules: [
      { name: ['12315|消费投诉|消费者投诉|消费纠纷|消费维权'], not: '率|金额|挽回|电话|投诉站|设立|咨询' },
      { name: ['投诉举报'], head: true, context: ['市场监管|市场监督|消费|12315'], not: '航展|办结', rank: 1 }
    ]
  },
  {
    key: 'awards.count',
    name: '获奖表彰',
    theme: '综合',
    dimension: 'count',
    units: ['项', '个', '次', '人次', '件', '份'],
    definition: '获得的市级以上荣誉、表彰、批示肯定。',
    aliases: ['荣誉', '表彰', '批示'],
    rules: [
      {
        name: ['荣誉|荣誉称号|表彰|奖项|奖励|奖|获奖', '获|受到'],
        head: true,
        not: '教师|学生|评选|授予|命名|颁发|集体|个人|小学组'
      },
      { name: ['批示|肯定性批示|批示肯定|领导批示'], head: true, not: '落实|办理', rank: 1 }
    ]
  },
  {
    key: 'research.reports',
    name: '调研报告',
    theme: '综合',
    dimension: 'count',
    units: ['篇', '份', '个', '期'],
    definition: '完成的调研报告、调研成果篇数；调研次数、调研组不算。',
    aliases: ['调研'],
    rules: [
      { name: ['调研报告|调研成果|调研文章|理论文章|论文|课题报告|调研课题|课题成果'], head: true, not: '调研组' }
    ]
  },
  {
    key: 'talent.recruited',
    name: '引进人才',
    theme: '人才',
    dimension: 'people',
    units: ['名', '人', '位'],
    definition: '引进、认定的各类人才人数。',
    aliases: ['人才引进'],
    rules: [
      {
        name: ['人才', '引进|引育|招引|招才|新引进|引才|录用|认定'],
        not: '培训|公寓|座谈|活动|招聘会|补贴|慰问|项目|计划数|政策|培养对象'
      }
    ]
  }
];
