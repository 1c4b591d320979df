/** Contradictions between rates and the figures that they are worked out from. */
import { one, type Plant } from './plant';

/** Rates and shares that contradict their counts. */
export const SHARES: readonly Plant[] = [
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
export const GROWTHS: readonly Plant[] = [
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
export const BASES: readonly Plant[] = [
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
export const WHOLES: readonly Plant[] = [
  one('whole', 'liupu-2023', '按时办结率98.9%', '按时办结率198.9%'),
  one('whole', 'party-school-2023', '满意率98.3%', '满意率983%'),
  one('whole', 'fengpi-2023', '满意率96.2%', '满意率106.2%'),
  one('whole', 'yanhu-2022', '二、', '公开信息中，民生类占45%，财政类占35%，其他占30%。\n二、'),
  one('whole', 'qingruo-2023', '“青箬在线”', '从类别看，乡村振兴类占46%，防汛类占38%，救助类占31%。“青箬在线”'),
  one('whole', 'yunzhe-2022', '（二）政策解读。', '（二）政策解读。其中图文解读占72.5%，视频解读占27.5%，其他占10%。'),
  one('whole', 'city-education-2023', '发现问题17个，均已整改', '发现问题17个，整改率170%'),
  one('whole', 'songzhu-2023', '全程网办率由76.4%提高至89.1%', '全程网办率达891%')
];
