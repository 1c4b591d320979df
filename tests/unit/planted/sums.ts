/** Contradictions between parts and their total. */
import { one, type Plant } from './plant';

/** Sums whose parts no longer reach their total, or pass it. */
export const SUMS: readonly Plant[] = [
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

/** A placeholder where a sum needs a figure. */
export const BLANKS: readonly Plant[] = [
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

/** A number of things beside a list of more or fewer. */
export const LISTINGS: readonly Plant[] = [
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
