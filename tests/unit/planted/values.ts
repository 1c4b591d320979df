/** One figure that is told in two ways, or in a way that cannot be. */
import { one, type Plant } from './plant';

/** One figure given two values. */
export const CONFLICTS: readonly Plant[] = [
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

/** One count given two values in other words. */
export const REWORDINGS: readonly Plant[] = [
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

/** 全部办结 and its kin beside figures that say otherwise. */
export const COMPLETES: readonly Plant[] = [
  one('complete', 'luting-2023', '已整改131个，整改率96.3%', '已整改131个，全部整改到位'),
  one('complete', 'songzhu-2023', '办结2133件，办结率99.7%', '办结2133件，全部按期办结'),
  one('complete', 'linyan-2023', '办结8571件，办结率99.4%', '办结8571件，均已办结'),
  one('complete', 'city-ecology-2023', '办结43件。', '办结43件，已全部办结。'),
  one('complete', 'baizhi-2023', '整改到位80个，整改率95%', '整改率95%，全部整改到位'),
  one('complete', 'city-education-2023', '均已整改。', '均已整改，还有3个正在整改。'),
  one('complete', 'city-audit-2023', '已整改241个，整改率97.2%', '已全部整改完成，其余7个正在整改'),
  one('complete', 'yanhu-2023', '办结479件。', '办结479件，全部办结。')
];

/** Figures too large, or too fine, for what they count. */
export const SCALES: readonly Plant[] = [
  one('scale', 'justice-2023', '发放资料5.4万余份', '发放资料54000万余份'),
  one('scale', 'linyan-2023', '阅读量累计112万次', '阅读量累计112000万次'),
  one('scale', 'yanhu-2023', '粉丝达41.8万人', '粉丝达418000万人'),
  one('scale', 'qingruo-2023', '户籍人口1.12万人', '户籍人口1120万人'),
  one('scale', 'shijian-2023', '印发明白纸3500份', '印发明白纸35000万份'),
  one('scale', 'luting-2023', '举办政务公开业务培训9次', '举办政务公开业务培训9.5次'),
  one('scale', 'city-audit-2023', '提交审计报告和信息93篇', '提交审计报告和信息93.6篇'),
  one('scale', 'baizhi-2023', '印发1.8万册', '印发18000万册')
];
