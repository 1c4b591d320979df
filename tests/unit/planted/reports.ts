/** Contradictions of a whole report: its title, its years, and its likeness to another. */
import { one, type Plant } from './plant';

/** Reports that do not say whose they are. */
export const TITLES: readonly Plant[] = [
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

/** Years that do not belong. */
export const YEARS: readonly Plant[] = [
  one('year', 'baizhi-2023', '六、2024年计划', '六、2023年计划'),
  one('year', 'city-audit-2023', '较好完成了全年审计任务', '按照《2021年审计工作要点》，较好完成了全年审计任务'),
  one('year', 'luting-2022', '五、2023年工作安排', '五、2022年工作安排'),
  one('year', 'songzhu-2023', '二、2024年工作计划\n', '二、2023年工作计划\n'),
  one('year', 'fengpi-2023', '坚持问题导向', '按照2020年政务公开工作要点，坚持问题导向'),
  one('year', 'yanhu-2023', '认真执行政府信息公开条例', '认真落实省2022年政务公开工作要点'),
  one('year', 'yunzhe-2023', '紧扣中药材产业', '根据《2021年全省政务公开重点任务分工》，紧扣中药材产业'),
  one('year', 'shijian-2023', '把公开的重点放在', '落实2022年政务公开工作要点，把公开的重点放在')
];

/** One row of figures for two bodies. */
export const REPEATS: readonly Plant[] = [
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
