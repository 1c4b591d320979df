/** What is measured of those counted, rather than counted itself: 21条街区客流量, 35个任务完成率. */

/** At the end of some words. */
export const MEASURE =
  /(?:总|年|日均|累计)?(?:客流量|营业额|营业收入|销售额|销售收入|产值|交易额|成交额|用电量|库容|蓄水量)$/u;

/** Such a measure is no longer than this, in characters. */
export const LONGEST_MEASURE = 8;

/** What a rate says of its thing: 完成率, 按时办结率. */
export const RATE =
  /^(.{2,14}?)(?:(?:按时|按期|及时|一次|首次|总体|综合|网络|网上|验收|抽检|检测|隐患|问题|年度)*[\u4e00-\u9fff]{2})率$/u;
