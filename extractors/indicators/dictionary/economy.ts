import type { IndicatorEntry } from '../types';

export const ECONOMY: readonly IndicatorEntry[] = [
  {
    key: 'fiscal.revenue',
    name: '一般公共预算收入',
    theme: '财政',
    dimension: 'amount',
    units: ['元'],
    definition: '一般公共预算（财政、税收）收入。',
    aliases: ['财政收入', '税收收入'],
    rules: [
      { name: ['一般公共预算收入|一般预算收入|地方财政收入'] },
      { name: ['财政收入|财政总收入|税收收入|税收|预算收入'], not: '减免|减税|退税|预计|带动', rank: 1 }
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
    rules: [{ name: ['一般公共预算支出|一般预算支出'] }, { name: ['财政支出|预算支出|民生支出'], rank: 1 }]
  },
  {
    key: 'fiscal.funds',
    name: '争取上级资金',
    theme: '财政',
    dimension: 'amount',
    units: ['元'],
    definition: '争取、到位的上级资金、专项债券资金。',
    aliases: ['专项资金', '债券资金'],
    rules: [
      { name: ['争取|上级资金'], not: '审计|违规|查出|收回' },
      { name: ['专项债|债券|补助资金|专项资金|财政资金支持|衔接资金'], not: '审计|违规|查出|收回', rank: 1 }
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
    rules: [{ name: ['采购'], not: '节约|节支|率' }]
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
    rules: [{ name: ['签约|招引|招商|引进'], not: '活动|资金|金额|投资额|人才|次|场|接待|客商|技术合同' }]
  },
  {
    key: 'economy.investment',
    name: '完成投资',
    theme: '经济',
    dimension: 'amount',
    units: ['元'],
    definition: '完成的固定资产、项目投资额。',
    aliases: ['投资额', '固定资产投资'],
    rules: [{ name: ['固定资产投资|固投'] }, { name: ['完成投资|投资额|总投资|累计投资|投入资金|到位资金'], rank: 1 }]
  },
  {
    key: 'economy.hightech',
    name: '高新技术企业数',
    theme: '科技',
    dimension: 'count',
    units: ['家', '户', '个'],
    definition: '有效期内的高新技术企业数。',
    aliases: ['高企'],
    rules: [
      { name: ['高新技术企业|高企'], not: '新增|培育|申报|推荐|入库|净增|辅导|检查' },
      { name: ['高新技术企业|高企'], rank: 1 }
    ]
  },
  {
    key: 'economy.tech_smes',
    name: '科技型中小企业数',
    theme: '科技',
    dimension: 'count',
    units: ['家', '户', '个'],
    definition: '备案入库的科技型中小企业数。',
    aliases: ['科技型企业'],
    rules: [{ name: ['科技型中小企业|科技型企业|科技中小'] }]
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
    definition: '规模以上工业（服务业等）企业数。',
    aliases: ['规上企业', '四上企业'],
    rules: [{ name: ['规上|规模以上|四上'], not: '检查|产值|增加值|率|服务|走访' }]
  },
  {
    key: 'market.entities',
    name: '市场主体数',
    theme: '经济',
    dimension: 'count',
    units: ['户', '家', '个'],
    definition: '登记在册、新增的市场（经营）主体数。',
    aliases: ['经营主体', '个体工商户'],
    rules: [
      { name: ['市场主体|经营主体|个体工商户'], not: '检查|注销|年报|率|抽查|新增|新登记|新设' },
      { name: ['市场主体|经营主体|个体工商户'], not: '检查|注销|年报|率|抽查', rank: 1 }
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
    rules: [
      { name: ['合作社'], not: '示范|国家级|省级|市级|县级|联合社|社员|社|培育|检查' },
      { name: ['合作社'], not: '示范|国家级|省级|市级|县级|联合社|检查', rank: 1 }
    ]
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
      { name: ['粮食', '播种|种植|面积'], not: '整治|示范' },
      { name: ['播种面积|种植面积|播种'], rank: 1 }
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
    rules: [{ name: ['粮食', '产量|总产|产'] }, { name: ['总产量|总产'], rank: 1 }]
  },
  {
    key: 'agriculture.farmland',
    name: '高标准农田',
    theme: '农业',
    dimension: 'measure',
    units: ['亩', '公顷'],
    definition: '新建、提升的高标准农田面积。',
    aliases: ['高标准农田建设'],
    rules: [{ name: ['高标准农田|农田建设'] }]
  },
  {
    key: 'rural.villages',
    name: '示范村数',
    theme: '农业',
    dimension: 'count',
    units: ['个', '村'],
    definition: '打造、创建的乡村振兴示范村、美丽乡村、精品村数。',
    aliases: ['美丽乡村', '和美乡村'],
    rules: [{ name: ['示范村|美丽乡村|和美乡村|精品村|未来乡村|中心村'], not: '户|资金' }]
  },
  {
    key: 'rural.monitored',
    name: '防返贫监测对象',
    theme: '农业',
    dimension: 'people',
    units: ['户', '人', '名'],
    definition: '脱贫户、防返贫监测对象的户数或人数。',
    aliases: ['脱贫户', '监测户'],
    rules: [{ name: ['监测对象|监测户|脱贫户|脱贫人口|脱贫劳动力|帮扶对象'], not: '率|收入' }]
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
    rules: [{ name: ['优良率|优良天数|优良比例|AQI|空气质量'] }]
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
    rules: [{ name: ['水质|断面|水源地|饮用水'] }]
  },
  {
    key: 'environment.afforestation',
    name: '造林绿化面积',
    theme: '环境',
    dimension: 'measure',
    units: ['亩', '公顷', '平方米'],
    definition: '造林、绿化、森林抚育面积。',
    aliases: ['植树造林', '绿化'],
    rules: [{ name: ['造林|绿化|植树|森林抚育'] }]
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
    units: ['个', '处', '户', '栋'],
    definition: '改造的老旧小区数。',
    aliases: ['旧改'],
    rules: [{ name: ['老旧小区|旧小区|城中村|棚户区|棚改'], not: '面积|资金|投资' }]
  },
  {
    key: 'housing.homes',
    name: '保障房与安置房',
    theme: '住建',
    dimension: 'count',
    units: ['套', '户', '间'],
    definition: '建设、分配的保障性住房、安置房套数。',
    aliases: ['公租房', '安置房'],
    rules: [{ name: ['保障性|公租房|安置房|保障房|廉租|住房|回迁房'], not: '公积金|资金|办公用房|面积' }]
  },
  {
    key: 'transport.roads',
    name: '道路里程',
    theme: '交通',
    dimension: 'measure',
    units: ['公里', '千米', '米'],
    definition: '新建、改建、养护的道路里程。',
    aliases: ['农村公路', '道路硬化'],
    rules: [{ name: ['公路|道路|路面|四好农村路|硬化'], not: '巡查|出警' }]
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
    units: ['次', '场', '场次', '期', '个', '批次', '班次'],
    definition: '举办文化、体育、阅读活动的场次。',
    aliases: ['文艺演出', '送戏下乡'],
    rules: [{ name: ['文化活动|文艺|演出|送戏|电影|阅读活动|文体|体育活动|赛事|比赛'], not: '人|观众|获|清廉' }]
  },
  {
    key: 'land.approved',
    name: '批准用地面积',
    theme: '自然资源',
    dimension: 'measure',
    units: ['亩', '公顷', '平方米'],
    definition: '批准、供应、出让的土地面积。',
    aliases: ['供地', '土地出让'],
    rules: [{ name: ['供地|用地|出让|供应土地|征收土地|土地征收'], not: '违法|整改|执法' }]
  },
  {
    key: 'land.registration',
    name: '不动产登记',
    theme: '自然资源',
    dimension: 'count',
    units: ['件', '本', '宗', '份', '户', '笔', '个'],
    definition: '办理不动产登记的件数。',
    aliases: ['不动产权证'],
    rules: [{ name: ['不动产'], not: '窗口|率|人次' }]
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
      { name: ['公务用车|公务车|公车|车辆|汽车'], not: '违|停放|检查|整治|非机动|电动车|共享|渣土|劝导|查扣|拖移' }
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
    rules: [{ name: ['12315|消费投诉|消费者投诉|投诉举报|消费纠纷|消费维权'], not: '率|金额|挽回|电话' }]
  },
  {
    key: 'awards.count',
    name: '获奖表彰',
    theme: '综合',
    dimension: 'count',
    units: ['项', '个', '次', '人次', '件', '份'],
    definition: '获得的市级以上荣誉、表彰、批示肯定。',
    aliases: ['荣誉', '表彰', '批示'],
    rules: [{ name: ['荣誉|表彰|获奖|肯定性批示|批示肯定|批示|荣获'], not: '人|教师|学生' }]
  },
  {
    key: 'research.reports',
    name: '调研报告',
    theme: '综合',
    dimension: 'count',
    units: ['篇', '份', '个', '期', '次'],
    definition: '完成的调研报告、调研课题数。',
    aliases: ['调研'],
    rules: [
      { name: ['调研报告|调研成果|调研课题|课题|调研文章|理论文章|论文'], not: '人' },
      { name: ['调研'], not: '人|员|单位', rank: 1 }
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
    rules: [{ name: ['人才'], not: '培训|公寓|座谈|活动|招聘会|补贴|慰问|项目' }]
  }
];
