import { bitsOf, wordAt } from './words';

/** What is done everywhere, and says little without where it was done: 悬挂横幅, 召开会议. */
const GENERIC = new RegExp(
  '^(?:[\\u4e00-\\u9fff]{2,6}的(?=项目$|企业$)|开展|召开|组织|组织开展|举办|发放|悬挂|张贴|出动|发现|查出|排查出|检查出|排查发现|检查发现|反馈|查处|查办|立案查处|揭示|签订|走访|走访服务|参加|播放|下发|投入|推进|明确|细化|提出|部署|列出|确定|完成|涉及|获取|收到|确保|竖立|设立|印发|制定)?(?:各类|相关|专题|专项|业务|宣传|集中|清理|重点|整改)?' +
    '(?:案件|隐患|问题隐患|安全隐患|风险隐患|会议|培训|任务|措施|举措|横幅|标语|宣传单|宣传资料|资料|展板|人员|车辆|宣传车|问题|检查|讲座|活动|行动|手册|项目|平台|改革|政策|事项|任务|问卷调查|走访服务|排查|意见反馈|征集意见反馈|责任单位)$',
  'u'
);

const LEAD_LIMIT = 12;

/** The theme that a heading or the first clause of a point sets: 开展非法集资专项整治 → 非法集资专项整治. */
export function leadOf(title: string): string {
  const theme = THEME.exec(title)?.[1] ?? NAMED.exec(title)?.[1] ?? DISCLOSED.exec(title)?.[1] ?? '';
  return theme.length >= 3 && theme.length <= LEAD_LIMIT ? theme : '';
}

/** 依申请公开情况: what was received, answered and carried over. */
const DISCLOSED = /^(?:政府信息)?(依申请公开)(?:政府信息)?(?:工作|办理|受理|方面|处理){0,3}(?:情况)?$/u;

/** 临时救助发放情况: a thing, and that it is told of. */
const NAMED =
  /^((?![一二三四五六七八九十]是|全[省市县区镇]|进一步|持续|不断|着力|加强|强化|推进|提升|优化|完善|规范|落实|狠抓|抓好|做好|坚持|聚焦|围绕|突出|注重|深化|扎实|积极|认真|严格|加快|加大|健全|创新|主动|存在|下一步|主要|基本|总体|其他|工作)[\u4e00-\u9fff“”]{4,10}?)(?:工作)?(?:开展|发放|落实|完成|办理|执行|进展|建设|申请)情况$/u;

const THEME =
  /^(?:狠抓|抓好|抓实|抓紧|做好|做实|开展|加强|强化|推进|扎实|全面|全力|深入|认真|积极|持续|不断|稳步|落实|实施|组织|进一步|严格|广泛|着力|切实|规范|完善|优化|加大|深化|推动|有序|高效|统筹|大力|切实|精心|创新)*([\u4e00-\u9fff]{2,9}?(?:工作|整治|行动|培训|宣传|教育|治理|创建|防火|普查|征兵|排查|救助|扶贫|帮扶|演练|审计|调查|检查|执法|活动|监测))(?:保质保量完成|有序推进|扎实推进|稳步推进|成效显著|进展顺利|有序开展|情况|力度)?$/u;

/** How a point is called that tells of a thing: 住房保障类问题, 特困人员供养. */
const LABEL =
  /^[\u4e00-\u9fffA-Za-z0-9“”（）、]{2,16}(?:问题|类|保障|救助|供养|抚恤|优抚|慰问|补贴|补助|热线|事项|改造|扶贫|帮扶|服务|维护|管护|处置|维修|建设|养护|治理|收入|支出|保险|贷款|资金|产业|教育|就业|医疗|培训|检查)(?:情况|方面)?$/u;

const SAYS = bitsOf('light', 'manner', 'link', 'preposition', 'filler', 'change', 'particle', 'self');
const DOES = bitsOf('verb');

/** The thing that a point is called by, where nothing is said to be done: 2.特困人员供养：… → 特困人员供养. */
export function labelOf(clause: string): string {
  if (clause.length > LEAD_LIMIT + 4 || !LABEL.test(clause)) return '';
  for (let at = 0; at < clause.length;) {
    const word = wordAt(clause, at);
    // 供水类问题: a verb is a part of the thing but where it leads
    if (word && ((word.bit & SAYS) !== 0 || (at === 0 && (word.bit & DOES) !== 0))) return '';
    at += word?.word.length ?? 1;
  }
  return clause.replace(/(?:情况|方面)$/u, '');
}

export const isGeneric = (name: string): boolean => GENERIC.test(name);
