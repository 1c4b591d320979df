import type { MetricStatus } from '../records';
import type { Heading } from '../stages';
import { beginning, ending, holding } from './gates';
import { PLANNED } from './planned-words';

/** 全年建设目标(20个), （任务9亩）: a target named right before its figure, where nothing is done about it. */
const TARGET_BEFORE = ending(
  '标务划数值长量',
  /(?:目标(?:任务)?(?:增长)?|(?:考核|预期|约束性)指标(?:总量)?|(?:全年|年度|计划|既定)[\u4e00-\u9fff]{0,8}任务|^任务|(?:年度|全年)(?:投资)?计划|任务数|计划数|指导数)(?:数|值)?$/u
);
/** What was reached of a target, or what it is told for, is no target. */
const TARGET_TREATED = /实现|达成|完成|超|围绕|聚焦/u;
/** 制定目标12项: those that are counted themselves were set, which is a deed. */
const TARGET_SET = /制定|明确|确定|设定|分解|细化|(?<!上级[\u4e00-\u9fff]{0,4})下达|树立|提出/u;
/** 占年度投资计划50%: how much of a target was met is no target. */
const SHARE_OF = holding('占', /占[^占]{2,16}$/u);
const COUNTED_ITSELF = /[项个条类]$/u;
/** 改厕任务300座，完成310座: what is told next is how much of it was done. */
const TASK_BEFORE = ending('务', /任务$/u);
const DONE_NEXT = beginning('，', /^，(?:目前|截至[^，。；]{1,10}，?)?(?:已|实际|最终|共|累计){0,2}完成(?=[\dxX])/u);
/** 年初确定公开目标300条，实际公开342条: a target that is held against what was done, whoever set it. */
const ACTUAL_NEXT = beginning('，', /^，(?:最终|全年)?实际/u);
/** 的要求, 的目标 right after a figure. */
const TARGET_AFTER = beginning('以的目任要标指', /^(?:以上|以下|以内)?的*(?:目标|任务|要求|标准要求|指标要求)/u);
const BOUND_REQUIRED = holding(
  '不至',
  /(?:要求|规定|标准|比例|原则上).{0,12}(?:不低于|不少于|不高于|不超过|不得超过|至少)/u
);
const DONE = holding('已完实', /已(?:经)?(?!有)|完成了|实际|(?:超额|提前|圆满)完成/u);

const PLAN_HEADING =
  /下一?步|下一?阶段|[明来]年|下一?年度|今后(?!.*总结)|(?:打算|思路|(?:工作|年度|行动|年|任务|重点)计划|工作安排|谋划|展望|努力方向|改进措施|目标任务|工作目标|工作重点)(?:和建议|及建议|如下)?$/u;
const REVIEW_HEADING =
  /圆满|超额|顺利|已?完成(?=.{0,6}(?:任务|目标))|总结|回顾|完成情况|落实情况|开展情况|进展|成效|执行情况/u;
/** A sentence that turns to what is to come. */
const TURN = holding(
  '步段接明后新标',
  /^[^，。；：]{0,10}?(?:下一?步|下一?阶段|接下来|明年|今后|新的一年)|^(?:工作|总体|年度)目标。$/u
);

/** Whether what stands under a heading is still to come. `year` is the year reported on. */
export function isPlanHeading({ title }: Heading, year: number | null): boolean {
  const next = year !== null && title.includes(`${year + 1}年`);
  if (next && !REVIEW_HEADING.test(title)) return true;
  return PLAN_HEADING.test(title) && !(REVIEW_HEADING.test(title) && !/下一?步|打算/u.test(title));
}

/** How far into a sentence its turn is looked for, in characters. */
const TURN_REACH = 24;

/** Whether a sentence turns to the future, so that it and what follows in its paragraph is planned. */
export function turnsToFuture(text: string, start: number, end: number, year: number | null): boolean {
  if (TURN.testIn(text, start, Math.min(end, start + TURN_REACH))) return true;
  if (year === null || text.charCodeAt(start) !== TWO) return false;
  const lead = text.slice(start, Math.min(end, start + TURN_REACH));
  return lead.startsWith(`${year + 1}年`) && /将|继续|力争|计划/u.test(text.slice(start, end));
}

/** What a year begins with. */
const TWO = '2'.charCodeAt(0);

/** Where the words around a figure stand in the text. */
interface Around {
  /** Where its clause begins, and where the words after the figure before it do. */
  from: number;
  own: number;
  start: number;
  end: number;
  to: number;
}

/** The standing that the words around a figure give it; null where they say nothing. */
export function statedStatus(text: string, { from, own, start, end, to }: Around): MetricStatus | null {
  if (TARGET_AFTER.testIn(text, end, to) && !isTaskDone(text, start, end, to)) return 'plan';
  if (DONE.testIn(text, own, start)) return 'actual';
  if (isTarget(text, own, start, end)) return 'plan';
  if (PLANNED.testIn(text, from, start) || BOUND_REQUIRED.testIn(text, from, start)) return 'plan';
  return null;
}

/** Words after a figure that are read for how much was done of it, in characters. */
const NEXT_REACH = 20;

function isTarget(text: string, own: number, start: number, end: number): boolean {
  const named = TARGET_BEFORE.testIn(text, own, start);
  if (!named && !TASK_BEFORE.testIn(text, own, start)) return false;
  const lead = text.slice(own, start);
  if (TARGET_TREATED.test(lead) || (text.charAt(end - 1) === '%' && SHARE_OF.test(lead))) return false;
  const counted = COUNTED_ITSELF.test(text.slice(start, end));
  if (named) return !(counted && TARGET_SET.test(lead)) || ACTUAL_NEXT.testIn(text, end, end + NEXT_REACH);
  return !counted && DONE_NEXT.testIn(text, end, end + NEXT_REACH);
}

/** 共31项任务已全部完成: tasks that are counted, and done. */
const TASK_DONE = beginning('任', /^任务(?:目前|均|已|全部|全面|圆满|如期|按期){1,3}完成/u);

const isTaskDone = (text: string, start: number, end: number, to: number): boolean =>
  COUNTED_ITSELF.test(text.slice(start, end)) && TASK_DONE.testIn(text, end, to);
