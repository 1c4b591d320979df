/** A contradiction put into a report of the sample library: each edit replaces words that stand there exactly once. */
export interface Plant {
  /** The check that must find it. */
  check: string;
  /** File of the sample library, without `.txt`. */
  file: string;
  edits: readonly (readonly [from: string, to: string])[];
}

const one = (check: string, file: string, from: string, to: string): Plant => ({ check, file, edits: [[from, to]] });

/** Sums whose parts no longer reach their total, or pass it. */
const SUMS: readonly Plant[] = [
  one('sum', 'baizhi-2023', '民生保障类5870条', '民生保障类3870条'),
  one('sum', 'baizhi-2023', '予以公开14件', '予以公开41件'),
  one('sum', 'baizhi-2023', '通过网站回应58件', '通过网站回应85件'),
  one('sum', 'city-audit-2023', '经济责任审计18个', '经济责任审计28个'),
  one('sum', 'city-audit-2023', '违规金额1.35亿元', '违规金额3.15亿元'),
  one('sum', 'city-ecology-2023', '监测数据2361条', '监测数据1361条'),
  one('sum', 'city-education-2023', '招生考试类402条', '招生考试类420条'),
  one('sum', 'city-education-2023', '予以公开29件', '予以公开39件'),
  one('sum', 'linyan-2023', '专家解读27篇', '专家解读72篇'),
  one('sum', 'liupu-2023', '噪声扰民类1480件', '噪声扰民类1840件'),
  one('sum', 'luting-2023', '政府信息38462条', '政府信息36462条'),
  one('sum', 'luting-2023', '文字解读92件', '文字解读29件'),
  one('sum', 'luting-2022', '门户网站发布19840条', '门户网站发布18940条'),
  one('sum', 'party-school-2023', '教师支部27个', '教师支部37个'),
  one('sum', 'party-school-2023', '学生158名', '学生185名'),
  one('sum', 'qingruo-2023', '乡村振兴类31条', '乡村振兴类13条'),
  one('sum', 'shijian-2023', '惠农补贴类218条', '惠农补贴类128条'),
  one('sum', 'yanhu-2023', '市级312篇', '市级321篇'),
  one('sum', 'yanhu-2023', '县区4.44万条', '县区4.84万条'),
  one('sum', 'yunzhe-2023', '图文解读61件', '图文解读91件'),
  one('sum', 'yunzhe-2023', '自然人提出24件', '自然人提出42件'),
  one('sum', 'compilation-2023', '村务财务134条', '村务财务314条'),
  one('sum', 'compilation-2023', '月度数据132条', '月度数据32条'),
  one('sum', 'compilation-2023', '小学2700个', '小学7200个')
];

/** Rates and shares that contradict their counts. */
const SHARES: readonly Plant[] = [
  one('share', 'city-audit-2023', '整改率97.2%', '整改率92.7%'),
  one('share', 'linyan-2023', '办结率99.4%', '办结率94.9%'),
  one('share', 'luting-2023', '结转下年度2件，办结率96.5%', '结转下年度2件，办结率69.5%'),
  one('share', 'luting-2023', '已整改131个', '已整改113个'),
  one('share', 'songzhu-2023', '办结2133件', '办结1233件'),
  one('share', 'yunzhe-2022', '整改率94.2%', '整改率99.2%'),
  one('share', 'yunzhe-2023', '来信1326件，回复1326件', '来信1362件，回复1162件'),
  one('share', 'compilation-2023', '占45.1%', '占54.1%'),
  one('share', 'compilation-2023', '合格率95.8%', '合格率98.5%'),
  one('share', 'compilation-2023', '办结率97.1%', '办结率91.7%'),
  one('share', 'justice-2023', '成功率98.5%', '成功率89.5%'),
  one('share', 'justice-2023', '纠错率20.2%', '纠错率22.0%'),
  one('share', 'agriculture-2023', '占总投资的75%', '占总投资的57%'),
  one('share', 'shijian-2023', '办结146件，', '办结140件，办结率98%，'),
  one('share', 'liupu-2023', '已办结3件', '已办结2件，办结率100%')
];

/** Growth that contradicts the levels or the difference beside it. */
const GROWTHS: readonly Plant[] = [
  one('yoy', 'agriculture-2023', '增长2.4%', '增长4.2%'),
  one('yoy', 'city-ecology-2023', '同比减少210件', '同比减少120件'),
  one('yoy', 'fengpi-2023', '下降29.4%', '下降24.9%'),
  one('yoy', 'luting-2022', '同比增长8.9%', '同比增长9.8%'),
  one('yoy', 'luting-2022', '较上年增加2870条', '较上年增加2780条'),
  one(
    'yoy',
    'yanhu-2023',
    '召开政务公开推进会议4次。',
    '召开政务公开推进会议4次。投诉由上年的250件降至200件，下降25%。'
  ),
  one(
    'yoy',
    'yunzhe-2023',
    '召开联席会议3次。',
    '召开联席会议3次。2022年受理来信800件，2023年受理来信1000件，同比增长20%。'
  ),
  one('yoy', 'qingruo-2023', '乡里召开', '访问量从5000次增至6000次，增长50%。乡里召开'),
  one('yoy', 'shijian-2023', '召开专题会议4次', '召开专题会议4次，去年同期为2次，同比增加3次'),
  one('yoy', 'baizhi-2023', '五、监督考核', '新增公开专区14个，总数达64个，同比增长38%。\n五、监督考核')
];

/** Counts whose shares are of wholes that cannot be one. */
const BASES: readonly Plant[] = [
  one('base', 'yanhu-2023', '五、监督保障', '从学历看，本科学历18人，占36%；硕士学历21人，占28%。\n五、监督保障'),
  one(
    'base',
    'luting-2023',
    '四、平台和队伍建设',
    '公开专员中，女性42人，占35%，党员54人，占60%。\n四、平台和队伍建设'
  ),
  one(
    'base',
    'city-education-2023',
    '七、责任追究情况。',
    '七、责任追究情况。教师中，高级职称86人，占17.2%；中级职称240人，占60%。'
  ),
  one(
    'base',
    'baizhi-2023',
    '五、监督考核',
    '来电中，咨询类112件，占44.8%；投诉类90件，占26.5%；建议类48件，占19.2%。\n五、监督考核'
  ),
  one('base', 'fengpi-2023', '六是抓培训。', '六是抓培训。参训干部35岁以下12人，占比30%；50岁以上15人，占比25%。'),
  one('base', 'justice-2023', '六、存在问题', '调解纠纷中，婚姻类66件，占33%；邻里类80件，占50%。\n六、存在问题'),
  one(
    'base',
    'province-culture-2023',
    '六、2024年安排',
    '讲解员中本科学历150名（占62.5%），大专学历45名（占37.5%）。\n六、2024年安排'
  ),
  one(
    'base',
    'linyan-2023',
    '五、队伍建设更加扎实。',
    '五、队伍建设更加扎实。队伍中从事公开工作5年以上16人，占比25%；从事公开工作10年以上27人，占比36%。'
  )
];

/** Percentages of one whole that pass 100, and rates that cannot. */
const WHOLES: readonly Plant[] = [
  one('whole', 'liupu-2023', '按时办结率98.9%', '按时办结率198.9%'),
  one('whole', 'party-school-2023', '满意率98.3%', '满意率983%'),
  one('whole', 'fengpi-2023', '满意率96.2%', '满意率106.2%'),
  one('whole', 'yanhu-2022', '二、', '公开信息中，民生类占45%，财政类占35%，其他占30%。\n二、'),
  one('whole', 'qingruo-2023', '“青箬在线”', '从类别看，乡村振兴类占46%，防汛类占38%，救助类占31%。“青箬在线”'),
  one('whole', 'yunzhe-2022', '（二）政策解读。', '（二）政策解读。其中图文解读占72.5%，视频解读占27.5%，其他占10%。'),
  one('whole', 'city-education-2023', '发现问题17个，均已整改', '发现问题17个，整改率170%'),
  one('whole', 'songzhu-2023', '全程网办率由76.4%提高至89.1%', '全程网办率达891%')
];

/** A placeholder where a sum needs a figure. */
const BLANKS: readonly Plant[] = [
  one('blank', 'baizhi-2023', '财政信息类2240条', '财政信息类XX条'),
  one('blank', 'city-audit-2023', '经济责任审计18个', '经济责任审计XX个'),
  one('blank', 'city-education-2023', '学校建设类168条', '学校建设类xx条'),
  one('blank', 'linyan-2023', '媒体解读152篇', '媒体解读XX篇'),
  one('blank', 'liupu-2023', '停车管理类1165件', '停车管理类××件'),
  one('blank', 'luting-2023', '政府信息38462条', '政府信息XX条'),
  one('blank', 'qingruo-2023', '其他16条', '其他XX条'),
  one('blank', 'shijian-2023', '工程项目类74条', '工程项目类xx条'),
  one('blank', 'yunzhe-2023', '解读政策86件', '解读政策XX件'),
  one('blank', 'compilation-2023', '初中1680个', '初中XX个')
];

/** One figure given two values. */
const CONFLICTS: readonly Plant[] = [
  one(
    'conflict',
    'luting-2023',
    '四、平台和队伍建设',
    '全年主动公开政府信息34862条的同时，还注重质量。\n四、平台和队伍建设'
  ),
  one(
    'conflict',
    'city-education-2023',
    '七、责任追究情况。',
    '七、责任追究情况。市教育局主动公开信息1268条，无一泄密。'
  ),
  one('conflict', 'baizhi-2023', '五、监督考核', '全县收到政府信息公开申请12件，均已答复。\n五、监督考核'),
  one('conflict', 'yanhu-2023', '五、监督保障', '全市共召开新闻发布会63场。\n五、监督保障'),
  one('conflict', 'city-ecology-2023', '六、人员培训。', '六、人员培训。全年举办新闻发布会5场。'),
  one('conflict', 'fengpi-2023', '六是抓培训。', '六是抓培训。全年收到公开申请21件。'),
  one('conflict', 'linyan-2023', '五、队伍建设更加扎实。', '五、队伍建设更加扎实。全年召开新闻发布会12场。'),
  one('conflict', 'yunzhe-2022', '（六）问题整改。', '（六）问题整改。全年公开政府信息28190条。')
];

/** One row of figures for two bodies. */
const REPEATS: readonly Plant[] = [
  one(
    'repeat',
    'yanhu-2023',
    '六、明年打算',
    '鹭汀县公开信息384条、解读168篇、回应214件；云柘县公开信息384条、解读168篇、回应214件。\n六、明年打算'
  ),
  one(
    'repeat',
    'city-education-2023',
    '七、责任追究情况。',
    '松渚区主动公开招生信息86条、收费信息54条、培训信息23条。临砚区主动公开招生信息86条、收费信息54条、培训信息23条。\n七、责任追究情况。'
  ),
  one(
    'repeat',
    'luting-2023',
    '五、存在问题',
    '石笕镇发布信息612条，举办培训13次，办理申请25件；青箬镇发布信息612条，举办培训13次，办理申请25件。\n五、存在问题'
  ),
  one(
    'repeat',
    'party-school-2023',
    '六、2024年重点',
    '机械学院开展党日62次，讲党课18次，发展党员21名。护理学院开展党日62次，讲党课18次，发展党员21名。\n六、2024年重点'
  ),
  one(
    'repeat',
    'province-culture-2023',
    '六、2024年安排',
    '砚湖市：举办演出520场，展览43场，惠及群众18万人次；青浦市：举办演出520场，展览43场，惠及群众18万人次。\n六、2024年安排'
  ),
  one(
    'repeat',
    'justice-2023',
    '六、存在问题',
    '松桥镇调解纠纷310件，走访群众820户，普法宣传12场；柳林镇调解纠纷310件，走访群众820户，普法宣传12场。\n六、存在问题'
  )
];

/** Figures too large, or too fine, for what they count. */
const SCALES: readonly Plant[] = [
  one('scale', 'justice-2023', '发放资料5.4万余份', '发放资料54000万余份'),
  one('scale', 'linyan-2023', '阅读量累计112万次', '阅读量累计112000万次'),
  one('scale', 'yanhu-2023', '粉丝达41.8万人', '粉丝达418000万人'),
  one('scale', 'qingruo-2023', '户籍人口1.12万人', '户籍人口1120万人'),
  one('scale', 'shijian-2023', '印发明白纸3500份', '印发明白纸35000万份'),
  one('scale', 'luting-2023', '举办政务公开业务培训9次', '举办政务公开业务培训9.5次'),
  one('scale', 'city-audit-2023', '提交审计报告和信息93篇', '提交审计报告和信息93.6篇'),
  one('scale', 'baizhi-2023', '印发1.8万册', '印发18000万册')
];

/** Years that do not belong. */
const YEARS: readonly Plant[] = [
  one('year', 'baizhi-2023', '六、2024年计划', '六、2023年计划'),
  one('year', 'city-audit-2023', '较好完成了全年审计任务', '按照《2021年审计工作要点》，较好完成了全年审计任务'),
  one('year', 'luting-2022', '五、2023年工作安排', '五、2022年工作安排'),
  one('year', 'songzhu-2023', '二、2024年工作计划\n', '二、2023年工作计划\n'),
  one('year', 'fengpi-2023', '坚持问题导向', '按照2020年政务公开工作要点，坚持问题导向'),
  one('year', 'yanhu-2023', '认真执行政府信息公开条例', '认真落实省2022年政务公开工作要点'),
  one('year', 'yunzhe-2023', '紧扣中药材产业', '根据《2021年全省政务公开重点任务分工》，紧扣中药材产业'),
  one('year', 'shijian-2023', '把公开的重点放在', '落实2022年政务公开工作要点，把公开的重点放在')
];

/** Reports that do not say whose they are. */
const TITLES: readonly Plant[] = [
  one('title', 'agriculture-2023', '云柘县农业农村局2023年工作总结', '2023年工作总结'),
  {
    check: 'title',
    file: 'city-ecology-2023',
    edits: [
      ['砚湖市生态环境局2023年政务公开工作总结', '2023年政务公开工作总结'],
      ['市生态环境局聚焦', '我局聚焦']
    ]
  },
  one('title', 'city-education-2023', '砚湖市教育局2023年政府信息公开工作总结', '2023年政府信息公开工作总结'),
  one('title', 'qingruo-2023', '青箬乡2023年政务公开工作总结', '2023年政务公开工作总结'),
  {
    check: 'title',
    file: 'luting-2023',
    edits: [
      ['鹭汀县2023年政务公开工作总结', '2023年政务公开工作总结'],
      ['鹭汀县人民政府办公室\n', '']
    ]
  },
  {
    check: 'title',
    file: 'yunzhe-2023',
    edits: [
      ['云柘县2023年政务公开工作总结', '2023年政务公开工作总结'],
      ['云柘县政务公开办公室\n', '']
    ]
  }
];

/** 全部办结 and its kin beside figures that say otherwise. */
const COMPLETES: readonly Plant[] = [
  one('complete', 'luting-2023', '已整改131个，整改率96.3%', '已整改131个，全部整改到位'),
  one('complete', 'songzhu-2023', '办结2133件，办结率99.7%', '办结2133件，全部按期办结'),
  one('complete', 'linyan-2023', '办结8571件，办结率99.4%', '办结8571件，均已办结'),
  one('complete', 'city-ecology-2023', '办结43件。', '办结43件，已全部办结。'),
  one('complete', 'baizhi-2023', '整改到位80个，整改率95%', '整改率95%，全部整改到位'),
  one('complete', 'city-education-2023', '均已整改。', '均已整改，还有3个正在整改。'),
  one('complete', 'city-audit-2023', '已整改241个，整改率97.2%', '已全部整改完成，其余7个正在整改'),
  one('complete', 'yanhu-2023', '办结479件。', '办结479件，全部办结。')
];

/** One count given two values in other words. */
const REWORDINGS: readonly Plant[] = [
  one('reworded', 'shijian-2023', '配备专职人员2名', '辖区15个行政村都设了公开栏。配备专职人员2名'),
  one('reworded', 'qingruo-2023', '乡里召开', '全乡9个村都设了公开栏，全乡10个村都有信息员。乡里召开'),
  one(
    'reworded',
    'linyan-2023',
    '12个街道和43个部门共560余人次参加。',
    '全区12个街道和43个部门共560余人次参加。全区13个街道都设了专窗。'
  ),
  one('reworded', 'baizhi-2023', '对31个部门和13个乡镇', '全县31个部门已全覆盖。对全县32个部门和13个乡镇'),
  one('reworded', 'luting-2023', '五、存在问题', '先后组织开展政务公开业务培训工作7次，效果良好。\n五、存在问题'),
  one('reworded', 'yanhu-2023', '六、明年打算', '全年召开政务公开工作推进会议6次，压实了责任。\n六、明年打算'),
  one(
    'reworded',
    'party-school-2023',
    '五、意识形态工作。',
    '五、意识形态工作。党委理论学习中心组集中学习12次，形成长效机制。'
  )
];

/** A number of things beside a list of more or fewer. */
const LISTINGS: readonly Plant[] = [
  one('listing', 'shijian-2023', '召开专题会议4次', '设公开专栏3个，分别为养老栏、低保栏。召开专题会议4次'),
  one('listing', 'luting-2023', '开展季度抽查4次', '新建专区4个，分别是石笕镇、青箬镇、云柘镇。开展季度抽查4次'),
  one('listing', 'yanhu-2023', '一次办结率和群众满意率分别为', '一次办结率、回访率和群众满意率分别为'),
  one('listing', 'fengpi-2023', '2360条、2485条、2450条', '2360条、2485条'),
  one(
    'listing',
    'justice-2023',
    '三、加强普法宣传。',
    '三、加强普法宣传。设立普法站3个，即东城站、西城站、南城站、北城站。'
  ),
  one('listing', 'city-education-2023', '举办培训2次，', '举办培训2次，分别为招生政策培训、信息员培训、公文培训；'),
  one(
    'listing',
    'linyan-2023',
    '五、队伍建设更加扎实。',
    '养老栏、医疗栏、教育栏信息分别为120条、53条。\n五、队伍建设更加扎实。'
  )
];

/** Known contradictions, by the check that must find each. */
export const PLANTS: readonly Plant[] = [
  ...SUMS,
  ...SHARES,
  ...GROWTHS,
  ...BASES,
  ...WHOLES,
  ...BLANKS,
  ...CONFLICTS,
  ...REPEATS,
  ...SCALES,
  ...YEARS,
  ...TITLES,
  ...COMPLETES,
  ...REWORDINGS,
  ...LISTINGS
];
