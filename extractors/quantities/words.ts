/** Words that begin with a counter's character: after a blank or a Chinese numeral they are that word, not the counter. */

/** A counter's other words, as `word` or `word!x` where a following x makes it the counter after all (名医!生: 3名医生). */
const CONTINUATIONS: Record<string, string> = {
  人: '人民 人大 人社 人力 人才 人口 人均 人武 人事 人保 人寿 人防 人行 人道 人物 人居 人工智 人文',
  项: '项目',
  名: '名医!生务护疗师药学院 名师!生傅资范 名城 名镇 名优特 名优产 名校!长友 名胜 名录!用取 名家 名品 名牌 名单 名称',
  场: '场镇 场所 场馆 场站 场地 场景',
  家: '家园 家庭 家属 家风 家长 家居 家委 家政 家乡',
  条: '条例 条约 条件',
  部: '部门 部队 部落 部委 部长 部署 部分',
  台: '台风 台商 台胞 台州 台账 台湾 台办',
  期: '期货 期间 期末 期刊 期限',
  户: '户外 户籍 户口 户政 户均',
  处: '处长 处理 处置 处方 处罚 处级 处室 处分 处于',
  次: '次长 次日 次序 次年 次要 次区域',
  座: '座谈 座落 座机',
  套: '套餐',
  支: '支部 支行 支队!伍 支出 支持 支援 支付 支流 支撑 支线',
  起: '起草 起点 起诉 起步 起到 起初 起来',
  份: '份额',
  元: '元旦 元月 元素 元宵',
  位: '位于 位列 位居!民 位置 位次',
  批: '批准 批发 批示 批复 批评 批而',
  度: '度假',
  轮: '轮船 轮椅 轮胎 轮车 轮岗 轮训',
  种: '种植 种子 种业 种养 种粮 种畜 种类 种质',
  类: '类别 类型 类似',
  本: '本级 本局 本镇 本县 本市 本区 本年 本地 本土 本次 本部 本科 本院 本校 本街 本单 本系 本行 本着 本人',
  门: '门诊 门户 门票 门店 门面 门口',
  课: '课堂 课程 课题',
  回: '回族 回复 回归 回应 回收 回访 回头',
  头: '头部',
  具: '具体 具有',
  对: '对象 对于 对口 对接 对外 对方 对应 对策',
  副: '副书 副主 副县 副市 副区 副镇 副局 副总 副省 副厅 副秘 副院 副校',
  车: '车间 车站 车辆 车主 车位',
  亩: '亩均',
  方: '方案 方面 方式 方便 方法 方针 方向 方可',
  层: '层面 层级 层次',
  片: '片区',
  升: '升级 升学 升至 升为',
  天: '天然 天津 天气',
  周: '周边 周期 周末 周一 周岁',
  分: '分之 分局 分公 分别 分类 分支 分管 分会 分析 分中心 分院 分校 分布',
  所: '所属 所有 所在 所长 所以',
  组: '组织 组长 组团 组建 组成',
  节: '节目 节约 节能 节日 节点 节假',
  栏: '栏目',
  面: '面向 面对 面积 面貌 面临',
  只: '只有 只能 只要 只是',
  例: '例如 例会 例行 例外',
  间: '间接',
  首: '首次 首批 首个 首创 首先 首届 首席 首家 首位',
  篇: '篇章',
  块: '块状',
  个: '个体 个性 个人 个别',
  员: '员工',
  款: '款项!目',
  集: '集团 集体 集中 集镇 集市 集贸 集聚 集成 集合',
  点: '点位 点击 点评 点状',
  单: '单位 单元 单项 单一',
  段: '段落',
  步: '步行 步骤 步伐',
  字: '字样',
  页: '页岩',
  眼: '眼科',
  口: '口岸 口腔 口碑 口径',
  孔: '孔子',
  批次: '批次号'
};

interface Continuation {
  word: string;
  unless: string;
}

const BY_COUNTER = new Map<string, readonly Continuation[]>(
  Object.entries(CONTINUATIONS).map(([counter, words]) => [
    counter,
    words.split(' ').map((entry) => {
      const [word = '', unless = ''] = entry.split('!');
      return { word, unless };
    })
  ])
);

/** Whether the counter at `at` is the beginning of another word (人 of 人民, 项 of 项目). */
export function opensOtherWord(text: string, at: number, counter: string): boolean {
  const words = BY_COUNTER.get(counter);
  if (!words) return false;
  return words.some(({ word, unless }) => {
    if (!text.startsWith(word, at)) return false;
    const next = text[at + word.length];
    return next === undefined || !unless.includes(next);
  });
}
