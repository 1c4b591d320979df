import { expect, test } from 'vitest';
import { measureMarked } from './marked.fixture';

const status = (body: string): string[] => measureMarked(body).map((m) => m.status);

test.each([
  ['done', '新建公厕«8座»。', ['actual']],
  ['meant', '拟新建公厕«8座»。', ['plan']],
  ['hoped for', '力争引进企业«5家»，确保税收达到«2亿元»。', ['plan', 'plan']],
  ['a target and what became of it', '全年任务为«20家»，实际完成«22家»。', ['plan', 'actual']],
  ['a target named before its figure', '已建成驿站«9座»，全年驿站建设目标«12座»。', ['actual', 'plan']],
  ['targets that are set are deeds', '制定考核目标«12项»。', ['actual']],
  ['a target that was set, and what was done', '年初确定公开目标«300条»，实际公开«342条»。', ['plan', 'actual']],
  ['what the level is of a target', '参保率达到目标值的«98%»。', ['actual']],
  ['under a heading of the next year', '三、下年度工作要点\n举办茶艺展«4期»。', ['plan']],
  ['a training that is planned', '计划培训茶农«90人»，现已培训«78人»。', ['plan', 'actual']],
  [
    'done after planned in one sentence',
    '计划开工渠道«9条»；截至9月底已开工«8条»、完工«7条»。',
    ['plan', 'actual', 'actual']
  ],
  ['the parts of a plan', '拟供应林地«9亩»，其中：苗圃«4亩»，草场«5亩»。', ['plan', 'plan', 'plan']],
  ['targets after a colon', '年度目标任务：招引项目«6个»，投产项目«2个»。', ['plan', 'plan']],
  [
    'under the heading of what is to come',
    '一、主要工作\n建成公园«2个»。\n二、2024年工作思路\n建设公园«3个»。',
    ['actual', 'plan']
  ],
  ['from 下一步 to the end of the paragraph', '已整治河道«5条»。下一步，继续整治河道«7条»。', ['actual', 'plan']],
  ['a heading with 思路 that reviews', '（一）创新工作思路，提升服务质效\n培训人员«90人»。', ['actual']],
  ['a heading with 目标任务 that reviews', '（一）圆满完成各项目标任务\n供养老人«90人»。', ['actual']],
  ['how much of a plan was done', '完成年度计划投资«117%»。', ['actual']],
  ['a target that a multiple is of', '造林«28亩»，为年度任务«7亩»的«4倍»。', ['actual', 'plan', 'actual']],
  ['a project being planned is there already', '«9个»拟立项项目完成评审。', ['actual']],
  ['an estimate for the year that ends', '已修水渠«9公里»，预计全年修渠«12公里»。', ['actual', 'actual']],
  ['what is expected of what is to be built', '项目预计投产后年产值«2亿元»。', ['plan']],
  ['a target that a share is of', '完成目标«80人»的«90%»。', ['plan', 'actual']],
  ['a target of other units than tasks', '市下达两区茶叶产值目标«9亿元»，新建茶厂目标任务«6家»。', ['plan', 'plan']],
  ['a task, and how much of it was done', '改厕任务«300座»，完成«310座»。', ['plan', 'actual']],
  ['a task in brackets after what was done', '完成造林«17亩»（任务«14亩»）。', ['actual', 'plan']],
  ['a task that was done', '完成造林任务«28亩»，投入资金«9万元»。', ['actual', 'actual']],
  ['more than a target', '新修水渠«9公里»，超目标任务«1公里»。', ['actual', 'actual']],
  ['tasks that are counted and done', '聚焦防汛重点，共«31项»任务已全部完成。', ['actual']],
  ['what the plans are called is none', '发布规划计划«6条»，落实雨露计划«9人»。', ['actual', 'actual']],
  ['what will be once something is built', '茶厂建成后年销售额达«2亿元»。', ['plan']],
  [
    'further deeds of what is set out to be done',
    '今年计划修建水渠«9公里»，加固水库«5座»，完成绿化投资«2亿元»。',
    ['plan', 'plan', 'actual']
  ],
  ['what is to be completed', '今年计划完成改厕«90座»，完成绿化«7亩»。', ['plan', 'plan']],
  ['how long it is to take', '计划用3年时间，栽植茶树«9亩»。', ['plan']],
  ['how many there will be', '今年全镇将有«9所»学校投入使用，新增学位«90个»。', ['plan', 'plan']],
  ['what only has a date ends at the semicolon', '计划10月底完成整改；完成修渠«9公里»。', ['actual']],
  ['the next quarter', '预计二季度茶业产值«9亿元»。', ['plan']],
  ['a date to come, and what comes with it', '并计划于今年年底建成停车场，新增车位«400个»。', ['plan']],
  ['what was done of it ends that', '计划新建驿站«9座»，已建成«8座»，改造«2座»。', ['plan', 'actual', 'actual']],
  ['a point that says the aim', '工作目标。新增林地«500亩»，发放贷款«5亿元»。', ['plan', 'plan']],
  ['how far from a target', '失业率«3%»，比目标任务«4%»低«1个百分点»。', ['actual', 'plan', 'actual']],
  ['how much of a target was done is none', '茶园完成投资«9亿元»，占年度投资计划«50%»。', ['actual', 'actual']],
  ['the target itself', '年度投资计划«50亿元»。', ['plan']],
  ['what a review of rules finds', '清理文件«9件»，拟修改«2件»、拟废止«3件»。', ['actual', 'actual', 'actual']],
  ['rules that are meant to be made', '拟出台茶业办法«2件»。', ['plan']],
  ['land and people that are meant', '计划征地«20亩»，计划解决饮水人口«90人»。', ['plan', 'plan']],
  ['what a plan took in', '纳入计划解决的提案«16件»。', ['actual']],
  ['how much is to be invested', '引进茶企«2家»，计划总投资额达«9亿元»。', ['actual', 'plan']],
  ['tasks set from above, though counted', '上级下达我镇茶园改造计划任务«9个»。', ['plan']],
  ['and those that were set', '下达整改计划任务«9个»。', ['actual']],
  ['a place left blank in what is to be completed', '计划于今年年底完成xx路停车场的建设，新增车位«400个»。', ['plan']],
  ['all together, of what there will be', '今年全县将有«9所»学校投入使用，共新增学位«90个»。', ['plan', 'plan']],
  ['a time told with a figure', '计划用«3年»的时间，栽植茶树«9亩»。', ['plan', 'plan']],
  ['a zero that is worked for', '争取全年零投诉。', ['plan']]
])('%s', (_title, body, expected) => expect(status(body)).toEqual(expected));

test.each([
  ['another year', '2022年完成体检«90人»。', '2022'],
  ['months', '1-9月建成泵站«4座»。', '2023-01/2023-09'],
  ['the last three years', '近三年培养骨干«40名»。', '2021/2023'],
  ['a half-year', '上半年开工项目«6个»。', '2023-01/2023-06'],
  ['the year itself', '2023年开工项目«6个»。', null],
  ['what a multiple is of is no period', '售茶«3吨»，是上年的«2倍»。', null],
  ['a comparison is no period', '产值较2022年增长«6%»。', null]
])('period: %s', (_title, body, expected) => expect(measureMarked(body)[0]?.period).toBe(expected));
