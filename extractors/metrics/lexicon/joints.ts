/** The words that hold a sentence together, and those that add nothing to a name. */
import { list } from './list';

/** Joins things. */
export const ANDS = list('和 及 与 以及 、 及其 或 或者 并 暨 ＋ ／ /');

/** After examples. */
export const ETCETERA = list('等 等等 等共 等共计');

/** After a verb or before a noun. */
export const PARTICLES = list('的 了');

/** 对, 向, 在. */
export const PREPOSITIONS = list(
  '对 向 给 在 于 由 从 自 把 将 被 让 使 跟 同 以 按 按照 根据 依据 依照 借助 利用 经 往 比 较 对于'
);

/** Starts a clause anew: 同时, 此外, 一是. */
export const LINKS = list(`
  按可比口径 按可比价格 按可比价格计算 按可比价 按可比价计算 按同口径 同口径 按不变价格计算 按现价计算 据统计
  经统计 按要求 按照要求 根据要求 按规定 按照规定 根据规定 按照规格要求 按计划 按照计划 此外 另外 另 另有 还有 且
  而 则 即 如 具体是 具体 主要 主要有 主要是 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 一方面
  另一方面 其次 再次 最后 特别是 尤其是 尤其 通过 经过 随着 针对 坚持以 以及其他 今后 接着 随后 期间 其间 由于
  近期 日前 下一步 下步 接下来 年内
`);

/** Says as much as 进行: the deed is the word after it. */
export const LIGHT = list('进行 予以 给予 作出 做出 加以 得到 展开');

/** Adds nothing to a name: 共, 累计, 达到. */
export const FILLERS = list(`
  控制在 稳定在 保持在 维持在 保持 确保 力争 拟 预计 预测 按时序 按时序进度 属于 截至目前 截止目前 目前为止 共
  共计 累计 总共 一共 共有 现有 现 已 已经 先后 陆续 分批 分期 目前已 现已 尚有 仍有 仅 仅有 就 也 还 又 再 约
  大约 近 超 超过 逾 突破 达 达到 高达 多达 已达 为 是 有 共为 计 至 到 为止 以上 左右 最终 能够 就有 并且 而且
  需达到 应达到 须达到 需达 从而 由此 合计为 数量为 数量达 总数为 同时 可达 可达到 连续 已全部 均已全部 全部已 均已经 未达 未达到
`);

/** How it was done: 积极, 扎实. */
export const MANNERS = list(`
  全面 全力 积极 认真 扎实 深入 高频率 高频次 切实 持续 不断 大力 着力 严格 坚持 圆满 顺利 统筹 稳步 迅速
  积极主动 进一步 充分 广泛 常态化 定期 不定期 多次 相继 按期 按时 超额 实际 率先 精准 科学 规范有序 高质量
  高标准 大幅 大幅度 显著 明显 主动 按期限 按规定时限 按规定程序 按规定标准 按规定要求 按要求时限 按规定时间
  按照规定时间 在规定时间内 配合 协助 重新 逐一 逐项 常年 随机 认真做好 抓好 做好 加大 加强 努力 切实做好 常态
`);

/** The report's own body. */
export const SELVES = list(`
  我省 我市 我区 我县 我旗 我镇 我乡 我街道 我村 我局 我委 我办 我厅 我院 我校 我部 我处 我科 我站 我所 我中心
  我单位 我公司 我行 我园区 我办事处 本省 本市 本区 本县 本镇 本乡 本街道 本局 本委 本办 本厅 本院 本校 本部门
  本单位 本机关 本中心 本年度 局机关 本系统
`);

/** A range that a figure is of. */
export const SCOPES = list(`
  全县 全市 全区 全镇 全乡 全省 全国 全街道 全局 全校 全系统 全行业 全域 全园 各地 辖区 辖区内 本辖区 本辖区内
  全年度 各镇街 各乡镇 各县区 各县市区 我市内 区内 县内 市内 境内
`);
