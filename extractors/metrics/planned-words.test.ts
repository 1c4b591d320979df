import { expect, test } from 'vitest';
import { PLANNED, PLANNED_WORDS, sourceOf } from './planned-words';

/** For each entry, words before a figure that it alone takes for planned, and such as nothing does. */
const CASES: Readonly<Record<string, { planned: readonly string[]; not: readonly string[] }>> = {
  meant: {
    planned: ['拟新建茶棚', '今年拟供应苗木'],
    not: ['拟定章程', '草拟文件', '模拟演练', '虚拟展馆', '拟人手法', '评审拟立项项目', '拟废止']
  },
  'striven-for': { planned: ['力争售茶', '争取全年售茶', '确保售茶'], not: ['争取到资金', '争取上级资金'] },
  intended: { planned: ['意向投资', '意向总投资'], not: ['有意向的茶商', '投资'] },
  'once-built': {
    planned: ['茶厂建成后年销售额', '达产后产值', '改造完成后可停车'],
    not: ['茶厂建成后，销售', '茶厂建成', '投产后的销售']
  },
  expected: {
    planned: ['预计可节约', '预计每年节约', '茶厂预计年产'],
    not: ['预计全年修渠', '预计售茶', '预计到月底、全部茶园完成采收后，可']
  },
  'expected-later': { planned: ['预计二季度产值', '预计下半年售茶'], not: ['预计年内产值', '二季度产值'] },
  hoped: { planned: ['有望售茶', '预期产值'], not: ['希望小学', '超期'] },
  'planned-investment': {
    planned: ['计划投资', '计划总投资', '计划总投资额达'],
    not: ['计划投资完成', '完成年度计划投资', '列入计划投资']
  },
  'planned-works': {
    planned: ['计划新建茶棚', '计划完成改厕', '计划推进茶园'],
    not: ['雨露计划帮扶', '纳入计划新建的茶棚', '完成计划新建']
  },
  'planned-deed': {
    planned: ['计划招引茶企', '计划栽植', '计划征地', '计划培训茶农'],
    not: ['规划计划公开', '列入计划解决的提案', '计划征']
  },
  'planned-when': { planned: ['计划于年底', '计划到月底', '计划达'], not: ['计划用', '完成计划达'] },
  'planned-of': { planned: ['计划的建设', '计划的种植'], not: ['计划的公开'] },
  'target-is': {
    planned: ['全年任务为', '目标值', '任务数共', '任务：', '目标达'],
    not: ['完成任务', '围绕目标', '任务分工', '达到目标值的']
  },
  set: {
    planned: ['县里下达我镇茶园任务', '市定茶税指标为', '年度修渠计划'],
    not: ['完成年度修渠计划', '占年度修渠任务', '下达整改任务', '年度修渠']
  },
  'laid-out': { planned: ['规划新建茶棚', '规划总投资'], not: ['规划茶棚', '城乡规划实施'] },
  required: {
    planned: ['至少要有', '须达到', '应当不少于', '要明确'],
    not: ['至少', '要求', '应急']
  },
  will: { planned: ['将有', '将新建', '将再建'], not: ['将有关', '将茶园', '即将'] },
  'to-come': { planned: ['明年', '下一步', '下步', '下阶段', '接下来'], not: ['去年', '下一个'] }
};

const takenBy = (lead: string): string[] =>
  PLANNED_WORDS.filter((entry) => new RegExp(sourceOf(entry), 'u').test(lead)).map(({ id }) => id);

test('every entry has its cases', () => {
  expect(Object.keys(CASES)).toEqual(PLANNED_WORDS.map(({ id }) => id));
});

const rows = Object.entries(CASES);

test.each(rows.flatMap(([id, { planned }]) => planned.map((lead) => [id, lead] as const)))('%s: %s', (id, lead) => {
  expect(takenBy(lead)).toEqual([id]);
  expect(PLANNED.test(lead)).toBe(true);
});

test.each(rows.flatMap(([id, { not }]) => not.map((lead) => [id, lead] as const)))('not %s: %s', (_id, lead) => {
  expect(takenBy(lead)).toEqual([]);
  expect(PLANNED.test(lead)).toBe(false);
});
