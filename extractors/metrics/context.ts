import type { Draft } from './draft';
import type { Parsed, Segment } from './parse';
import { divides } from './parts';
import { join, lastVerb, trim, words, type Run } from './phrase';
import { shortened } from './shorten';

/** A name is given context only up to this length, in characters. */
const LONGEST_TOPIC = 18;

/** What a rate can be called besides the deed that it is of: 按期办结率, 群众满意率; 森林覆盖率 has a thing of its own. */
const RATED =
  '按时|按期|及时|限时|限期|当场|总体|综合|平均|群众|社会|公众|企业|学员|网上|线上|现场|首次|一次|调查|测评|抽查|抽检|检测|监测|评价|办结|办理|答复|回复|受理|处置|处理|调解|调处|化解|整改|完成|成功|合格|结果|服务|管理|项目|任务|指标|问题|案件';

/** What says nothing without its thing: 金额, 办结率, 受益人数. */
const DEPENDENT = new RegExp(
  '^(?:' +
    [
      '(?:共|总|直接)?(?:项目)?(?:涉及|涉案|处罚|减免|补贴|补助|放款|发放|奖补|扶持|合计|到位|投入|减免|成交|总成交|出让|划拨|验收)?(?:人数|人员|人次|户数|金额|总金额|投资|资金|资金额|面积|建筑面积|总额|总值|企业|群众|单位|部门)',
      '成员|总数|总量|(?:完成|实现|累计|已完成)?(?:(?:概算|估算|工程|建设|预算)总?投资|总投资|涉及总投资|总?价值|总?造价|货值|总投资额|投资|投资额|投资总额|项目投资|项目总投资|工程总投资|实到投资|计划投资)|预算金额|采购预算(?:总)?金额|合同金额|合同额|金额合计|总扶持金额|(?:年度|全年|当年)计划投资|(?:年度|全年)投资计划|投资规模|建设规模|成交额|(?:完成|实现)?(?:产值|收入|销售收入|销售额|营业收入|主营业务收入|利润|利税|税收|税费|增加值)|净利润|得分|总分|活动经费',
      '(?:已|全部|按时|按期|成功|正在|现已|依法|依规|全年|当年|年内|实际|当场|现场|共|总|均)*(?:办结|结转|上年结转|结转下年|获赔|答复|回复|办理|化解|调解|整改|完成|完成整改|处置|解决|销号|结案|审结|调处|调解成功|调处成功|成功|立案|立案查处|反馈|采纳|签约|开工|动工|竣工|完工|投产|验收|维持|被依法纠错|合格|不合格)(?:到位|完毕)?(?:数)?',
      `(?:${RATED})*[\\u4e00-\\u9fff]{0,2}(?:率|满意度)|[\\u4e00-\\u9fff]{0,4}占比|[\\u4e00-\\u9fff]{0,2}比例|人均|户均|平均`,
      '(?:总|日均|单日|单篇|最高|累计)*(?:点击|阅读|访问|浏览|播放|转发|下载|收听|观看|关注|点赞|订阅|注册|用户|粉丝|成交|发行)(?:总)?(?:量|数|人数|用户|次数|人次)?|[\\u4e00-\\u9fff]{1,3}量|粉丝|用户|获赞|现行有效|(?:道路|线路|河道|渠道|管道|全线|总)?(?:全长|总长|总长度|里程|总里程)|长|床位|总?产量|单产|均价|学位|座位|车位',
      '(?:计划|拟|预计)?(?:新增|新建|再建|增收|建成|招引|引进|投产|开工|竣工)|(?:完成)?(?:总|年度|全年|年初|全部|当年|年)*(?:目标|任务|计划)(?:任务|目标)?(?:数)?|死亡|受伤|失踪|伤亡|其他|其余|其它|剩余|下剩|尚余|未完成|其余情形|受益|直接受益|惠及|覆盖|参加|参与|参会|参训|吸引|带动|涉及|受众|受众人数|受益人数|受益人口|受益群众|参训人员|培训人员|培训人次|培训|参会人员|参与人数|参加人员|参加人数|参加|评定合格|继续有效|失效|予以公开|不予公开|部分公开|增幅|增速|(?:提高|提升|增长|上涨|下降)?幅度|投入|出动|新增|核减|减少|增加|发放|数量|个数|次数'
    ].join('|') +
    ')$',
  'u'
);

/** What is told of each: no part of a total, and nothing that a list's verb is done to. */
export const isPerHead = (name: string): boolean => /每[十百千万人户]|人均|户均|平均/u.test(name);

export const isDependent = (name: string): boolean => DEPENDENT.test(name);

/** What is worked with, and not on. */
const NO_TOPIC =
  /^(?:作为|省级|市级)|(?:体系|制度|机制|网络|领导|责任|方案|要求|精神|意识|力度|水平|能力|作用|合力|氛围|台账|小组|素质|质效|实效|本领|作风|成果|步伐|进程|短板|措施|目标|任务|方面|环节|过程)$/u;

/** What a cited plan is about: 《市数字乡村建设2023年工作计划》 → 数字乡村建设. */
function titleTopic(title: string): string {
  const topic = title
    .replace(/^《(?:关于)?(?:印发)?|》.{0,80}$/gu, '')
    .replace(/^[Xx×]*[省市县区镇乡](?!场|域|级)/u, '')
    .replace(/20\d\d(?:[-—－~]20\d\d)?年(?:度)?/gu, '')
    .replace(
      /(?:重点|年度|主要)?(?:工作)?(?:任务)?(?:实施|行动|专项|工作|三年行动)?(?:方案|计划|意见|办法|要点|清单|规划|分工|分解|通知|细则|措施){1,3}(?:的通知)?$/u,
      ''
    );
  return topic.length >= 3 && topic.length <= LONGEST_TOPIC ? topic : '';
}

export function hasPart(parsed: Parsed, segment: Segment): boolean {
  for (let i = segment.from; i < segment.to; i++) if (parsed.tokens[i]?.cls === 'part') return true;
  return false;
}

/** 建成运营: a deed after a verb is one too. */
function endsInVerb({ tokens }: Parsed, { to }: Run): boolean {
  const last = tokens[to - 1]?.cls;
  return last === 'verb' || (last === 'deed' && tokens[to - 2]?.cls === 'verb');
}

/** The object of the last predicate in a segment without a figure: what the next figure may be about. */
export function plainTopic(parsed: Parsed, segment: Segment): string {
  if (divides(parsed, segment)) return '';
  const run = trim(parsed, { from: segment.from, to: segment.to });
  const { to } = run;
  while (run.to > run.from && endsInVerb(parsed, run)) run.to--;
  // 所有申请均按期办理: what holds of each is said after it
  for (let i = run.from + 1; i < run.to; i++)
    if (parsed.tokens[i]?.cls === 'each')
      return subjectTopic(words(parsed, { from: run.from, to: i }).replace(QUANTIFIER, ''));
  const verb = lastDoing(parsed, run);
  // 滑雪馆建成运营: what is done of itself
  if (verb < 0 && run.to < to && !hasPart(parsed, segment)) return subjectTopic(words(parsed, run));
  const told = subjectTopic(words(parsed, run).replace(TURNED_OUT, ''));
  if (told !== '' && TURNED_OUT.test(words(parsed, run))) return told;
  // 三是水库加固工程，计划投资2亿元
  if (verb < 0 && isVenture(told)) return told;
  // 其中“…”专题，… 发布信息42条: a part named before its figure
  if (verb < 0 && hasPart(parsed, segment)) {
    const thing = words(parsed, run);
    return thing.length <= LONGEST_TOPIC + 4 ? thing : '';
  }
  if (verb < 0) return '';
  const done = doneTo(parsed, run);
  if (done !== '') return done;
  const object = objectOf(parsed, run, verb);
  // 南湖治理工程: a deed inside the name of a venture
  if (parsed.tokens[verb]?.cls === 'deed' && verb > run.from && VENTURE.test(object)) {
    const venture = subjectTopic(words(parsed, run));
    if (venture !== '') return venture;
  }
  if (object.startsWith('《')) return titleTopic(object);
  const topic = object.replace(/^\d+(?:大类|类|个|项)?/u, '').replace(/\d{1,9}(?:大类|类|个|项)?$/u, '');
  return topic.length >= 3 && topic.length <= LONGEST_TOPIC && !NO_TOPIC.test(topic) ? topic : '';
}

/** 对以县政府名义发布的文件进行全面梳理: what a deed is done to, without what qualifies it. */
function doneTo(parsed: Parsed, run: Run): string {
  const toward = parsed.tokens[run.from];
  if (toward?.cls !== 'preposition' || parsed.text.slice(toward.start, toward.end) !== '对') return '';
  for (let i = run.from + 1; i < run.to; i++) {
    if (parsed.tokens[i]?.cls !== 'light') continue;
    const whole = words(parsed, { from: run.from + 1, to: i });
    const thing = whole.slice(whole.lastIndexOf('的') + 1).replace(QUANTIFIER, '');
    return subjectTopic(thing);
  }
  return '';
}

/** 推进校舍改善提升项目: the name of a venture may hold verbs, so it is the object of the first. */
function objectOf(parsed: Parsed, run: Run, verb: number): string {
  const object = words(parsed, { from: verb + 1, to: run.to });
  if (object.length > LEAST_VENTURE || !VENTURE.test(object)) return object;
  for (let i = run.from; i < verb; i++) {
    if (parsed.tokens[i]?.cls !== 'verb') continue;
    const whole = words(parsed, { from: i + 1, to: run.to });
    if (whole.length <= LONGEST_TOPIC) return whole;
  }
  return object;
}

/** 提升项目: the name of a venture says more than this, in characters. */
const LEAST_VENTURE = 4;

/** 提高了低保标准: a change is a deed too where something stands after it. */
function lastDoing(parsed: Parsed, run: Run): number {
  const verb = lastVerb(parsed, run);
  if (verb >= 0) return verb;
  for (let i = run.to - 2; i >= run.from; i--) if (parsed.tokens[i]?.cls === 'change') return i;
  return -1;
}

const VENTURE = /(?:工程|项目|[一二三四五]期|标段|段|工地|片区)$/u;

/** Works, whose investment is told of. */
export const isVenture = (topic: string): boolean =>
  topic.length > LEAST_VENTURE && !topic.includes('、') && VENTURE.test(topic);

/** 房地产投资稳中有升: how a thing fared is no topic, the thing is. */
const TURNED_OUT =
  /(?:稳中有[升进]|稳步[\u4e00-\u9fff]{2}|持续[\u4e00-\u9fff]{2}|成效(?:显著|明显)|明显[\u4e00-\u9fff]{2}|总体平稳|进展顺利|有序推进|扎实有效|平稳有序|再创新高|再上新台阶|再结硕果|焕发新[\u4e00-\u9fff]{2}|不断[\u4e00-\u9fff]{2})$/u;

function subjectTopic(subject: string): string {
  return subject.length >= 3 && subject.length <= LONGEST_TOPIC && !NO_TOPIC.test(subject) ? subject : '';
}

const TOO_LITTLE = /^(?:项目|问题|企业|活动|工程|资金|单位|信息|人员|业务)$/u;

/** Of these it tells most whose they are: 微信公众号信息. */
const WHOSE = /^(?:信息|问题|业务)$/u;

/** Such a word alone does not even tell which: 预决算公开单位. */
const BODIES = /^(?:单位|企业|项目)$/u;

/** What a plan says of a thing before it names it. */
const PLANNED_DEED =
  /^[\u4e00-\u9fff]{0,2}(?:计划|拟|预计)(?:总投资|开工|竣工|投产|新建|建设|完成|实施|招引|引进|签约|新增)?(?=[\u4e00-\u9fff]{2})/u;

/** 标准堤加固工程年度计划完成15000万元: what is planned is said after the thing too. */
const PLANNED_TAIL = /(?:年度|全年|今年)?(?:计划|目标|任务|预计)(?:完成|实现)?(?:总?投资)?$/u;

/** A body that acts: its name tells one 调解率 from another. */
const ORGAN = /^.{1,6}(?:所|局|委|会|队|院|校|中心|站|团|组织|社区)$/u;

/** Kinds without number, which add nothing to a topic. */
const QUANTIFIER =
  /^(?:各级各类|各类|各级|各项|各种|各|相关|有关|全体|全部|所有的?|辖区内?|全市|全县|全区|全镇|全街道|全省|全乡)(?=.{3})/u;

/** What a figure is about, for those after it: without the verb, and not too long. */
export function topicOf(draft: Draft): string {
  return bareTopic(draft).replace(QUANTIFIER, '');
}

function bareTopic(draft: Draft): string {
  if (draft.topic !== '') return draft.topic;
  if (draft.head.length === 2 && draft.actor !== draft.head && ORGAN.test(draft.actor)) return draft.actor + draft.head;
  // 计划开工项目9个，…已竣工8个: what was planned of them is not what they are
  if (draft.status === 'plan')
    return shortened(draft.name.replace(PLANNED_DEED, '').replace(PLANNED_TAIL, ''), LONGEST_TOPIC);
  // 援建项目: 项目 alone says too little
  if (WHOSE.test(draft.head) && draft.actor.length >= 3 && draft.actor.length + draft.head.length <= LONGEST_TOPIC)
    return draft.actor + draft.head;
  if (TOO_LITTLE.test(draft.head) && draft.name.length <= (BODIES.test(draft.head) ? 12 : 8)) return draft.name;
  const told = draft.head.length >= 2 && draft.head.length < draft.name.length && !ONLY_ATTRIBUTE.test(draft.head);
  const topic = told ? draft.head : draft.name;
  return shortened(topic.replace(ATTRIBUTE, ''), LONGEST_TOPIC);
}

/** What is measured of a thing is no thing of its own: 粮食播种面积, 总产量 are both the grain's. */
const ATTRIBUTES =
  '(?:总|建筑|占地)?面积|(?:考核|年度|目标)?(?:指标|任务)数?|[保拥]有量|资产总额|总资产|总?产量|总人数|人数|户数|(?:总|涉及)?金额';
const ATTRIBUTE = new RegExp(`(?<=[\\u4e00-\\u9fff”）]{2})(?:${ATTRIBUTES})$`, 'u');
const ONLY_ATTRIBUTE = new RegExp(`^(?:${ATTRIBUTES})$`, 'u');

export function withTopic(draft: Draft, topic: string): void {
  draft.topic = topic;
  if (topic === '' || draft.name.includes(topic)) return;
  draft.name = join(topic, draft.name);
}

/** What is done everywhere, and says little without where it was done: 悬挂横幅, 召开会议. */
const GENERIC = new RegExp(
  '^(?:[\\u4e00-\\u9fff]{2,6}的(?=项目$|企业$)|开展|召开|组织|组织开展|举办|发放|悬挂|张贴|出动|发现|查出|反馈|查处|查办|立案查处|揭示|签订|走访|走访服务|参加|播放|下发|投入|推进|明确|细化|提出|部署|列出|确定|完成|涉及|获取|收到|确保|竖立|设立|印发|制定)?(?:各类|相关|专题|专项|业务|宣传|集中|清理|重点|整改)?' +
    '(?:案件|会议|培训|任务|措施|举措|横幅|标语|宣传单|宣传资料|资料|展板|人员|车辆|宣传车|问题|检查|讲座|活动|行动|手册|项目|平台|改革|政策|事项|任务|问卷调查|走访服务|排查|意见反馈|征集意见反馈|责任单位)$',
  'u'
);
const LEAD_LIMIT = 12;

/** The theme that a heading or the first clause of a point sets: 开展非法集资专项整治 → 非法集资专项整治. */
export function leadOf(title: string): string {
  const theme = THEME.exec(title)?.[1] ?? NAMED.exec(title)?.[1] ?? '';
  return theme.length >= 3 && theme.length <= LEAD_LIMIT ? theme : '';
}

/** 临时救助发放情况: a thing, and that it is told of. */
const NAMED =
  /^((?![一二三四五六七八九十]是|全[省市县区镇]|进一步|持续|不断|着力|加强|强化|推进|提升|优化|完善|规范|落实|狠抓|抓好|做好|坚持|聚焦|围绕|突出|注重|深化|扎实|积极|认真|严格|加快|加大|健全|创新|主动|存在|下一步|主要|基本|总体|其他|工作)[\u4e00-\u9fff“”]{4,10}?)(?:工作)?(?:开展|发放|落实|完成|办理|执行|进展|建设|申请)情况$/u;

const THEME =
  /^(?:狠抓|抓好|抓实|抓紧|做好|做实|开展|加强|强化|推进|扎实|全面|全力|深入|认真|积极|持续|不断|稳步|落实|实施|组织|进一步|严格|广泛|着力|切实|规范|完善|优化|加大|深化|推动|有序|高效|统筹|大力|切实|精心|创新)*([\u4e00-\u9fff]{2,9}?(?:工作|整治|行动|培训|宣传|教育|治理|创建|防火|普查|征兵|排查|救助|扶贫|帮扶|演练|审计|调查|检查|执法|活动|监测))(?:保质保量完成|有序推进|扎实推进|稳步推进|成效显著|进展顺利|有序开展|情况|力度)?$/u;

export const isGeneric = (name: string): boolean => GENERIC.test(name);
