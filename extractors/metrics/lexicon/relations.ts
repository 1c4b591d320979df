/** The words that tell how one figure stands to another. */
import { list } from './list';

/** Starts a list of parts. */
export const PARTS = list(
  '其中 其中有 其中包括 其中含 其中包含 包括 包含 含 分为 具体包括 主要包括 内含 细分为 具体为'
);

/** The share of a whole. */
export const SHARES = list('占 占比 占比达 占比为 占总数的 占全部 约占 比重 占比数');

/** One figure for several names. */
export const EACH = list('均 均达 均达到 均为 均在 均超过 均超 均保持 均已 都 都达到 都为 都是 皆 皆为 双双 均实现');

/** Several figures in the order of several names. */
export const RESPECTIVE = list('分别 依次 分别为 分别是 分别达 分别达到 依次为 分别有');

/** From one level to another. */
export const SHIFTS = list(`
  增至 扩展至 扩至 增加至 增加到 增长至 增长到 提高至 提高到 提升至 提升到 上升至 上升到 扩大至 扩大到 拓展至 拓展到 扩展到
  下降至 下降到 降至 降到 降低至 降低到 减少至 减少到 减至 缩小至 缩小到 压缩至 压缩到 压减至 压减到 缩短至
  缩短到 缩减至 缩减到 精简至 调整为 扩充至 扩充到
`);

/** A difference to an earlier figure. */
export const CHANGES = list(`
  同比增长 同比下降 同比增加 同比减少 同比上升 同比提高 同比提升 同比降低 同比回落 同比缩减 同比扩大 同比多
  同比少 同比增 同比降 同比 环比增长 环比下降 环比增加 环比减少 环比上升 环比 年均增长 年均增速 增长率 比增 比降
  增长 增速 增速达 增幅 增幅达 涨幅 降幅 降幅达 下降 下降了 上升 上升了 增长了 提高了 提升了 减少了 增加了 降低了
  回落 净增 净增加 比较增长 比较下降 比较上升 比较提高 比较增加 比较减少 偏多 偏少 偏高 偏低 偏大 偏小 比上年增长
  比上年下降 比上年增加 比上年减少 比上年提高 比上年 较上年增长 较上年下降 较上年增加 较上年减少 较上年提高
  较上年 较上年同期增长 较上年同期下降 较上年同期增加 较上年同期减少 较上年同期 比上年同期增长 比上年同期下降
  比上年同期 比去年增长 比去年增加 比去年 较去年增长 较去年下降 较去年增加 较去年减少 较去年提高 较去年
  较去年同期增长 较去年同期下降 较去年同期增加 较去年同期减少 较去年同期 比去年同期增长 比去年同期下降 比去年同期
  同期增长 同期下降 同期增加 同期减少 同期上升 同期提高 同期多 同期少 同期增
  同期减 同期降 同期升 同期相比 翻 翻了
`);
