/**
 * What a figure's name says beyond an indicator's own words. 全县共有学校 says nothing more than 学校; 撤并农村小规模学校
 * narrows it, and is not the number of schools. Names are folded (see `fold`).
 */

/** Counters and carriers that may follow what is measured: 信访件数, 普法活动, 审计项目完成. */
const TAIL_WORDS =
  '数|数量|总数|总量|总额|总计|合计|总|共|量|人数|户数|人次|户次|家次|次数|场次|件数|家数|项数|篇数|起数|条数|家|次|场|件|起|人|户|名|个|条|份|类|情况|工作|事项|等|等工作|等活动|活动|案件|任务|项目|业务|累计|完成|实现|达到|达|开展|进行|召开|举办|面积|规模|总规模|金额|参加|参与|惠及|覆盖|人员|对象|件次|里程|长度|总长|全长';
const TAILS = TAIL_WORDS.split('|').sort((a, b) => b.length - a.length);
const TAILS_BY_END = new Map<string, string[]>();
for (const tail of TAILS) TAILS_BY_END.set(tail.slice(-1), [...(TAILS_BY_END.get(tail.slice(-1)) ?? []), tail]);

/** Words that narrow nothing: the whole body, the whole year, and what is done with any figure. */
const NEUTRAL_WORDS = [
  TAILS.filter((word) => word.length > 1).join('|'),
  '全年|今年|本年|年度|本年度|年内|年末|年底|期末|上半年|下半年|季度|月份|月|年|至今|目前|现在',
  '全省|全市|全县|全区|全镇|全乡|全州|全旗|全街道|全系统|全社会|全域|全局|全校|全院|全厅|全委|全办|全中心|各级各部门|各级行政机关|各部门|各单位|各乡镇|各镇街|各县区|各级|各类型|各类|各级各类|各种|各项|各界|各|所有|全部|全|类',
  '辖区内|辖区|辖内|我省|我市|我县|我区|我镇|我乡|我局|我委|我办|我厅|我院|我校|我中心|我街道|我单位|我们|我|本省|本市|本县|本区|本镇|本乡|本局|本单位|本级|本|境内|区域内|城乡|省市县|市县|两级|三级|系统内|系统',
  '现有|共有|拥有|设有|建有|有|实有|共计|共|总|计|累计|登记在册|登记注册|登记|注册|在册|在编|在岗|在职|现|通过|依托|利用|截至|截止|预计|发生|列入|统计上报',
  '组织|落实|实施|办理|受理|处理|收到|接到|接收|收|承办|主办|承担|召集|主持|发放|印发|安排|积极|主动|持续|扎实|深入|认真|切实|大力|先后|共同|联合|及时|常态化|重点|有效|严格|全面|圆满|顺利|成功|超额|提前|精准|依法|新|已|的|和|及|与|对|在|上|为|中|向|并|地|后|内|由|经|被|以上|以来|线上线下|线上|线下|专题|集中|日常|定期|统一|享受|纳入|保障|上级|省级以上',
  '政府信息公开|政务公开|政府信息|政务类|省政府|市政府|县政府|区政府|镇政府|乡政府|人民政府|政府|政务|官方|栏目'
].join('|');
const COVERED = '\u0000';
/** What is left out in the end: those words, and where a rule's words stood. */
const NEUTRAL = new RegExp(
  [...new Set(NEUTRAL_WORDS.split('|'))]
    .sort((a, b) => b.length - a.length)
    .concat(COVERED)
    .join('|'),
  'g'
);

/** A body before what it does. What stands there and only looks like one (送…下乡, 撤并社区) is told by its words. */
const BODY =
  /^.{0,16}(?:省|市|县|区|州|旗|盟|镇|乡|街道|新城|街|办事处|办公室|厅|局|委|委员会|中心|院|部门|单位|政府|班子|支部|机关|公司|集团)/;
/** The body itself, named shortly inside a name: 主动公开市局政务信息. */
const OFFICE = /^[省市县区州旗](?:局|委|办|厅)$|^街道$/;
const NO_BODY =
  /乡镇|下乡|的|^(?:部门|单位|机关|企业|社区|学校|[接招从选为对将把向其]|推进|开展|组织|举办|完成|实施|检查|支持|帮助|指导|新增|新建|创建|申报|改造|建设|撤|送|进驻|服务|走访|争取|培育|督促|参加|参与|管理|惠及)|[小社景山校灾库片街地城]区$/;

/** What leads to a place or a body: 在县政府网站, 通过区门户网站. */
const WHERE = /^(?:在(?![职册编岗校园建线])|通过|依托|利用|由|经|于)+/;

/** A figure for each of something, or for each day: never a sum. */
const PER = /每|人均|户均|日均|月均|年均|场均|次均|平均/;
/** What was there before a change: 网办率提高前. */
const BEFORE = /(?:提高|增加|上升|提升|增长|扩大|下降|减少|降低|压缩|缩短|调整|变更|改革)(?:之)?前$/;

/** Whether a name ends with one of some words, but for counters and carriers after it. */
export function endsWithOne(name: string, words: readonly string[]): boolean {
  // Every end that tails can be taken off to, longest first, each once: 信访件数 to 信访件 and to 信访.
  const ends = new Set([name.length]);
  for (const end of ends) {
    if (words.some((word) => name.endsWith(word, end))) return true;
    for (const tail of TAILS_BY_END.get(name.charAt(end - 1)) ?? [])
      if (tail.length < end && name.endsWith(tail, end)) ends.add(end - tail.length);
  }
  return false;
}

/** What a name says beyond some words, the body itself and what narrows nothing; "" where that is nothing. */
export function narrowingOf(name: string, words: readonly string[]): string {
  const rest = without(name, words).replace(WHERE, '');
  const first = rest.indexOf(COVERED);
  const body = first < 0 ? undefined : BODY.exec(rest.slice(0, first))?.[0];
  const bodiless = body !== undefined && !NO_BODY.test(body) ? rest.slice(body.length) : rest;
  const left = withoutTails(bodiless).replace(NEUTRAL, '');
  return OFFICE.test(left) ? '' : left;
}

function withoutTails(name: string): string {
  const tail = TAILS_BY_END.get(name.slice(-1))?.find((word) => name.endsWith(word));
  return tail === undefined ? name : withoutTails(name.slice(0, -tail.length));
}

/** Which places of a name some words cover: one for all names but the longest, as to make one takes longer than to fill it. */
const SHORT_COVERED = new Uint8Array(64);

/** A name with each place of some words blanked, those that overlap too (政府网 and 网站 in 政府网站). */
function without(name: string, words: readonly string[]): string {
  const covered = name.length < SHORT_COVERED.length ? SHORT_COVERED : new Uint8Array(name.length + 1);
  covered.fill(0);
  for (const word of words)
    for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1))
      for (let i = at; i < at + word.length; i++) covered[i] = 1;
  let rest = '';
  for (let at = 0; at < name.length;) {
    const from = at;
    while (at < name.length && covered[at] === 0) at++;
    rest += name.slice(from, at);
    if (at < name.length) rest += COVERED;
    while (covered[at] === 1) at++;
  }
  return rest;
}

/** Whether a name says that its figure is no total of the year: so much for each, or the state before a change. */
export const isNoTotal = (name: string, ratio: boolean): boolean =>
  (name.endsWith('前') && BEFORE.test(name)) ||
  (!ratio && (name.includes('每') || name.includes('均')) && PER.test(name));
