/** The names that say nothing without what was spoken of before: what that is, in words. Data; a new name is one more word. */
import { AVERAGE, EACH_ONE } from './per-head';

/** A kind of name that needs its thing told: of such a name every word is one of the rule's. */
export interface DependentRule {
  id: string;
  reason: string;
  /** What such names end in: no other name is asked whether it is one. */
  ends: string;
  /** The whole name, as the source of an expression. */
  names: string;
}

/** One of some words; such words may hold small patterns themselves. */
const one = (words: string): string => `(?:${words.trim().split(/\s+/u).join('|')})`;
const maybe = (words: string): string => `${one(words)}?`;
const any = (words: string): string => `${one(words)}*`;
/** Up to so many characters of any word. */
const upTo = (length: number): string => `[\\u4e00-\\u9fff]{0,${length}}`;

/** What a rate can be called besides the deed that it is of: 按期办结率, 群众满意率; 森林覆盖率 has a thing of its own. */
const RATED = `
  按时 按期 及时 限时 限期 当场 总体 综合 平均 群众 社会 公众 企业 学员 网上 线上 现场 首次 一次
  年度 全年 目标 计划 调查 测评 抽查 抽检 检测 监测 评价 办结 办理 答复 回复 受理 处置 处理 调解 调处 化解 整改 完成 成功 合格
  结果 服务 管理 项目 任务 指标 问题 案件`;

/** When, how and how far a deed was done: 已全部办结, 当场办结. */
const DONE_HOW = '已 全部 按时 按期 成功 正在 现已 依法 依规 全年 当年 年内 实际 当场 现场 共 总 均';

/** Quantities that are told of a named thing, and no throughput: 降雨量, 诊疗量, 小麦产量. */
const THINGS_OWN = '雨 水 疗 诊 院 访 运 饲养 存栏 出栏 用电 排放 (?<=[\\u4e00-\\u9fff]{2})产';

export const DEPENDENT_NAMES: readonly DependentRule[] = [
  {
    id: 'size-of-all',
    reason: '涉案金额, 项目涉及人数: how large, of a thing that is told before',
    ends: '额门值数众金业位员资积次',
    names:
      maybe('共 总 直接') +
      maybe('项目') +
      maybe(
        '涉及 涉案 处罚 减免 补贴 补助 放款 发放 奖补 扶持 合计 到位 投入 成交 总成交 出让 划拨 验收 建设 规划 用地'
      ) +
      one(
        '人数 人员 人次 户数 金额 总金额 出资额 出资总额 投资 资金 资金额 面积 建筑面积 总额 总值 企业 群众 单位 部门'
      )
  },
  {
    id: 'yearly-capacity',
    reason: '年产, 年处理能力: what a plant named before does in a year',
    ends: '售待产水值宰模力量电热理工额栏吐',
    names:
      maybe('可?实现 预计 可') +
      '年可?' +
      one('产 屠宰 加工 处理 生产 销售 发电 供水 供热 出栏 接待 吞吐') +
      maybe('量 额 值 能力 规模')
  },
  {
    id: 'standard-of-each',
    reason: '每人每月标准: of what it is the standard is told before',
    ends: '准',
    names: `${EACH_ONE}标准`
  },
  {
    id: 'investment',
    reason: '总投资, 工程完成投资: of the works told before',
    ends: '划价资值额模',
    names: one(`
      ${maybe('完成 实现 累计 已完成')}${one('概算总?投资 估算总?投资 工程总?投资 建设总?投资 预算总?投资 总投资')}
      ${maybe('完成 实现 累计 已完成')}${one('涉及总投资 总?价值 总?造价 货值 总投资额 投资 投资额 投资总额')}
      ${maybe('完成 实现 累计 已完成')}${one('项目投资 项目总投资 工程总投资 实到投资 计划投资')}
      ${one('该?项目 工程')}${any('已 累计 共')}完成${maybe('总 年度')}投资
      完成${maybe('年度 全年 当年')}(?:计划)?投资
      ${one('年度 全年 当年')}计划投资
      ${one('年度 全年')}投资计划
      投资规模 建设规模`)
  },
  {
    id: 'worth',
    reason: '合同金额, 销售收入, 得分: what a deal, a firm or a test told before is worth or has earned',
    ends: '失资额损金价计分量入款费润值税收',
    names: one(`
      ${maybe('完成 实现')}${one('产值 收入 销售收入 销售额 营业收入 主营业务收入 利润 利税 税收 税费 增加值')}
      ${maybe('总 日均')}${one('客流量 营业额')}
      预算金额 采购预算(?:总)?金额 合同金额 合同额 签约额 签约金额 金额合计 总扶持金额 成交额 净利润 得分 总分 活动经费
      涉案价值 追赃挽损 挽损 挽回(?:经济)?损失 节约资金 节资 节资额 增收节资 中标金额 中标总?价 出让价款 溢价 增价`)
  },
  {
    id: 'deed-done',
    reason: '已全部办结, 结转下年: what was done to those told before',
    ends: '复案位理数决功结工毕格解号转收馈年置纳处改产约错持成赔',
    names:
      any(DONE_HOW) +
      one(`
        办结 结转 转结 上年结转 上年转结 结转下年 结转[至到]?(?:下一?年度?)?(?:继续)?${one('办理 答复 处理')} 获赔 答复 回复 办理 化解 调解 整改 完成 完成整改 处置 解决
        销号 结案 审结 调处 调解成功 调处成功 成功 立案 立案查处 反馈 采纳 签约 开工 动工 竣工 完工 投产 验收 维持 被依法纠错
        合格 不合格`) +
      maybe('到位 完毕') +
      '数?'
  },
  {
    id: 'rate',
    reason: '按期办结率, 群众满意度, 占比, 人均: what it is the rate of is told before',
    ends: '率均比度例',
    names: one(`
      ${any(RATED)}${upTo(2)}${one('率 满意度')}
      ${upTo(4)}占比
      ${upTo(2)}比例
      ${AVERAGE} 平均`)
  },
  {
    id: 'audience',
    reason: '总点击量, 粉丝, 最高阅读量: of a channel or a piece told before',
    ends: '数丝户赞量总次阅读行注交击发放看听载册问览',
    names: one(`
      ${any('总 累计 日均 单日 单篇 最高')}${one('点击 阅读 访问 浏览 播放 转发 下载 收听 观看 关注 点赞 订阅 注册 用户 粉丝 成交 发行')}总?${maybe('量 数 人数 用户 次数 人次')}
      粉丝 用户 获赞`)
  },
  {
    id: 'extent',
    reason: '全长, 床位, 发放量: how much of a thing told before; 降雨量 has its own',
    ends: '量位长价产程度',
    names: one(`
      (?!${upTo(2)}${one(THINGS_OWN)}量)[\\u4e00-\\u9fff]{1,3}量
      ${maybe('道路 线路 河道 渠道 管道 全线 总')}${one('全长 总长 总长度 里程 总里程')}
      长 床位 总?产量 总产(?!值) 单产 均价 学位 座位 车位`)
  },
  {
    id: 'target',
    reason: '全年目标任务数, 计划新增: of an indicator told before',
    ends: '引工划务进收建标成数产增算',
    names: one(`
      ${maybe('计划 拟 预计')}${one('新增 新建 再建 增收 建成 招引 引进 投产 开工 竣工')}
      ${maybe('完成')}${any('总 年度 全年 年初 全部 当年 年')}${one('目标 任务 计划 预算')}${maybe('任务 目标')}数?`)
  },
  {
    id: 'casualty',
    reason: '死亡, 失踪: in an accident told before',
    ends: '踪伤亡',
    names: one('死亡 受伤 失踪 伤亡')
  },
  {
    id: 'rest',
    reason: '其他, 剩余: of a whole told before',
    ends: '编量计员成形余数他它剩',
    names: one(
      '合计 总计 共计 累计 其他 其余 其它 剩余 下剩 尚余 未完成 其余情形 成员 总数 总量 在编 空编 缺编 超编 在编人员'
    )
  },
  {
    id: 'lives-in-it',
    reason: '住户, 楼栋, 隐患: in or of what a deed told before was done to',
    ends: '户号题栋楼患务',
    names: maybe('涉及') + one('住户 居民户 楼栋? 隐患 问题 业务 农户 账号')
  },
  {
    id: 'reached',
    reason: '惠及农户, 受益群众, 参训人员: whom a deed told before reached',
    ends: '益次数训口员及会众域盖与引动乡加户镇区道位门业校村',
    names: one(`
      ${one('涉及 覆盖 惠及')}${one('乡镇? 镇 村 社区 街道 企业 户 农户 群众 单位 部门 领域 学校 贫困户')}
      受益 直接受益 惠及 覆盖 涉及 吸引 带动 受众 受众人数 受益人数 受益人口 受益群众
      参加 参与 参会 参训 参训人员 参会人员 参与人数 参加人员 参加人数 培训 培训人员 培训人次`)
  },
  {
    id: 'standing-of-documents',
    reason: '继续有效, 不予公开: of documents or requests told before',
    ends: '效开格',
    names: one('现行有效 继续有效 失效 评定合格 予以公开 不予公开 部分公开')
  },
  {
    id: 'change-or-count',
    reason: '增幅, 核减, 数量: of whatever is told before',
    ends: '少增数量动入减速加放度幅',
    names: one(`
      ${maybe('提高 提升 增长 上涨 下降')}幅度
      增幅 增速 新增 核减 减少 增加 投入 出动 发放 数量 个数 次数`)
  }
];
