/** Words that are put together from a few others: each is listed with all that it can be. */

/** Words made of one of each group in turn: 结转 | 至 | 下年 | 办理. */
const compounds = (...groups: readonly (readonly string[])[]): readonly string[] =>
  groups.reduce<readonly string[]>((made, group) => made.flatMap((word) => group.map((next) => word + next)), ['']);

/** 1件结转下年度继续办理: one thing that is said of those left over. */
export const CARRIED_OVER = compounds(
  ['结转', '结转至', '结转到'],
  ['下年', '下年度', '下一年', '下一年度'],
  ['', '继续'],
  ['办理', '处理', '答复']
);

/** 较上期相比增长: what a change is held against. */
export const HELD_AGAINST = compounds(
  ['较', '与', '同', '比'],
  ['上年', '上年度', '上年同期', '去年', '去年同期', '上期', '上月', '上季度', '往年', '前年'],
  ['相比', '比较', '相比较']
);

/** 内容涵盖政务信息12条: what a total holds. */
export const CONTENTS = compounds(['', '公开', '发布', '主要', '信息'], ['内容', '内容主要'], ['涵盖', '包括', '包含']);
