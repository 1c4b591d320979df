/** The unit lexicon: what may follow a numeral, and what it measures. Data; a new unit is one more word in a list. */

export type Dimension = 'count' | 'money' | 'measure' | 'time' | 'percent' | 'points' | 'multiple';

export interface Unit {
  /** As written. */
  word: string;
  /** As recorded: 个小时 is 小时, ％ is %. */
  canonical: string;
  dimension: Dimension;
  /** A counter that an ordinary Chinese numeral (三场, 两家) may take: not one that makes other words with it (三方, 一面). */
  withChinese: boolean;
}

/** Counters of things that stand by themselves, safe after 二…九 in running text. */
const SAFE_COUNTERS =
  '件人次 批人次 份次 天次 册次 场次 人次 户次 家次 批次 项次 件次 台次 辆次 架次 艘次 车次 班次 轮次 趟次 篇次 条次 个次 人份 台套 台件 大类 ' +
  '个 条 件 次 场 名 户 家 批 项 份 篇 起 例 处 座 台 套 辆 架 艘 种 类 幅 张 册 部 支 轮 位 则 宗 笔 款 间 栋 幢 枚 株 棵 只 封 堂 趟 期 人 所 本 块 尾 头 具';

/** Counters that need Arabic digits (or 百 千 万) before them, as after 三 or 一 they make other words. */
const PLAIN_COUNTERS =
  '小类 门类 标段 班组 村居 社区 人天 人日 车位 床位 标箱 词条 ' +
  '车 班 面 匹 根 颗 粒 片 孔 眼 口 盏 把 顶 床 回 节 门 课 讲 组 队 站 点 对 双 副 单 桩 首 集 版 栏 页 字 段 章 道 箱 盒 袋 瓶 桶 包 捆 卷 桌 筐 票 票次 ' +
  '羽 窝 丛 列 层 环 档 格 桩 岗 校 村 镇 乡 县 市 区 省 院 店 厂 分 步 员 管 杆 樘 帧 发 枪 剂 针 剂次 针次 管次 路次 伙 茬 垛 坛 簇 墩 扇 ' +
  '盆 盘 地块 图斑 案次 期次 卷次 标 舍 床次 台班 棚 圈 垄 畦 座次 号次 站次 课次 学分 积分 案 头只';

const MONEY = '元 美元 欧元 港元 日元 英镑 块钱 元人民币 人民币';

const MEASURES =
  '亩 亩次 公顷 平方公里 平方千米 平方米 平米 平方 ㎡ m2 m² km² km2 立方米 立方 m3 m³ 方 公里 千米 米 里 华里 海里 厘米 毫米 分米 微米 延米 km m cm mm ' +
  '吨 公吨 公斤 千克 斤 克 毫克 微克 担 kg mg 升 公升 毫升 L ml mL 千瓦时 千瓦小时 兆瓦时 度电 kWh MWh GWh 千瓦 兆瓦 吉瓦 瓦 kW MW GW kV 千伏 千伏安 兆伏安 伏 ' +
  '℃ 摄氏度 度 GB TB MB KB PB Mbps 兆 分贝 吨标准煤 吨标煤 蒸吨 微克/立方米 毫克/升 毫克/立方米 μg/m3 μg/m³ ug/m3 ug/m³ mg/m3 mg/m³ µg/m3 µg/m³ 公里/小时 米/秒 克/立方米 千卡 hm² 里程 丈 尺 寸 车公里 人公里 吨公里 毫西弗 Pa kPa 帕 赫兹 核 PFlops 排 周岁 岁';

const TIMES =
  '小时 分钟 秒 秒钟 天 日 年 周年 周 星期 个月 月 季 刻钟 工作日 学时 课时 学年 个小时:小时 个工作日:工作日 个月:个月 个学时:学时 个课时:课时 个自然日:自然日 自然日 个星期:星期 个周:周 个季度 个年头:年 个昼夜:天 个日历天:天 个学期 学期';

const LEXICON: Unit[] = [];

function add(words: string, dimension: Dimension, withChinese: boolean): void {
  for (const entry of words.split(' ')) {
    const [word = entry, canonical = word] = entry.split(':');
    LEXICON.push({ word, canonical, dimension, withChinese });
  }
}
add(SAFE_COUNTERS, 'count', true);
add(PLAIN_COUNTERS, 'count', false);
add(
  '人（次）:人次 人(次):人次 场（次）:场次 场(次):场次 户（次）:户次 人/次:人次 场/次:场次 人·次:人次 家（次）:家次 件（人）次:件次 件(人)次:件次',
  'count',
  true
);
add(
  '个（项）:个 件（次）:件次 台（套）:台套 台(套):台套 台/套:台套 套/台:台套 期（次）:期次 条（次）:条次 辆（次）:辆次',
  'count',
  true
);
// 各 for 个 is the commonest slip of the keyboard after a numeral.
add('各:个', 'count', false);
add('（家）次:家次 (家)次:家次 （人）次:人次 (人)次:人次 （户）次:户次 (户)次:户次', 'count', true);
add('个（次）:个次 份（本）:份 名（次）:名 批（次）:批次 批(次):批次', 'count', true);
add(MONEY, 'money', false);
add(MEASURES, 'measure', false);
add(TIMES, 'time', false);
add('% ％:% ﹪:% ℅:% 个% ‰ /10万 /十万:/10万', 'percent', false);
add('个百分点:百分点 百分点 个点:百分点', 'points', false);
add('倍', 'multiple', true);
add('番', 'points', false);

/** Units that are none before these characters: 104国道, 23部门, 松柏镇2个点状地块. */
const SPLIT = new Map([
  ['个点', '状位对'],
  ['部', '门'],
  ['省', '道级委'],
  ['县', '道级委'],
  ['市', '级委'],
  ['区', '级委块'],
  ['乡', '道级'],
  ['村', '级委两'],
  ['集', '团'],
  ['点', '状'],
  ['里', '程'],
  ['盆', '地'],
  ['盘', '活'],
  ['方', '案'],
  ['案', '件例情卷由值底源'],
  ['斤', '斤'],
  ['度', '假'],
  ['项', '目'],
  ['元', '旦'],
  ['场', '所'],
  ['发', '展动布放电现行生票明表包改'],
  ['人', '民']
]);

interface Entry {
  unit: Unit;
  /** Characters after it with which it is no unit. */
  split: string;
}

/** Units by first character, longest first: the place of a character's list in LISTS, 0 for none. */
const PLACES = new Uint16Array(65536);
const LISTS: Entry[][] = [[]];
for (const unit of LEXICON) {
  const code = unit.word.charCodeAt(0);
  if (PLACES[code] === 0) PLACES[code] = LISTS.push([]) - 1;
  LISTS[PLACES[code] ?? 0]?.push({ unit, split: SPLIT.get(unit.word) ?? '' });
}
for (const list of LISTS) list.sort((a, b) => b.unit.word.length - a.unit.word.length);

/** Whether some unit begins with this character. */
export function startsUnit(code: number): boolean {
  return (PLACES[code] ?? 0) > 0;
}

/** The longest unit that the text has at `at`, or null. */
export function unitAt(text: string, at: number): Unit | null {
  const place = PLACES[text.charCodeAt(at)] ?? 0;
  if (place === 0) return null;
  for (const { unit, split } of LISTS[place] ?? []) {
    const { length } = unit.word;
    if (length > 1 && !text.startsWith(unit.word, at)) continue;
    if (split === '' || !split.includes(text[at + length] ?? '\n')) return unit;
  }
  return null;
}
