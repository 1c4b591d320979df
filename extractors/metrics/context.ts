import type { Draft } from './draft';
import type { Parsed, Segment } from './parse';
import { join, lastVerb, trim, words } from './phrase';

/** A name is given context only up to this length, in characters. */
const LONGEST_TOPIC = 16;

/** What says nothing without its thing: 金额, 办结率, 受益人数. */
const DEPENDENT = new RegExp(
  '^(?:' +
    [
      '(?:共|总|直接)?(?:涉及|涉案|处罚|减免|补贴|补助|放款|发放|奖补|扶持|合计|到位|投入|减免)?(?:人数|人员|人次|户数|金额|总金额|资金|资金额|面积|总额|总值|企业|群众|单位|部门)',
      '总数|总量|总投资|总投资额|投资|投资额|投资总额|项目投资|项目总投资|工程总投资|实到投资|计划投资|预算金额|采购预算(?:总)?金额|合同金额|合同额|金额合计|总扶持金额|成交额|产值|完成产值|收入|净利润|活动经费',
      '(?:已|全部|按时|按期|成功|正在|现已)?(?:办结|答复|回复|办理|化解|调解|整改|完成|完成整改|处置|解决|销号|结案|审结|调处|调解成功|调处成功|成功|立案|立案查处|反馈|采纳|签约|开工|竣工|投产|验收|维持|被依法纠错|合格|不合格)(?:到位|完毕)?(?:数)?',
      '[\\u4e00-\\u9fff]{0,4}(?:率|比例|占比|满意度|成功率|完成率)',
      '其他|其余|其它|其余情形|受益|直接受益|惠及|覆盖|参加|参与|参会|参训|吸引|带动|涉及|受众|受众人数|受益人数|受益人口|受益群众|参训人员|培训人员|培训人次|培训|参会人员|参与人数|参加人员|参加人数|参加|评定合格|予以公开|不予公开|部分公开|增幅|增速|投入|出动|新增|核减|减少|增加|发放|数量|个数|次数'
    ].join('|') +
    ')$',
  'u'
);

export const isDependent = (name: string): boolean => DEPENDENT.test(name);

/** The object of the last predicate in a segment without a figure: what the next figure may be about. */
export function plainTopic(parsed: Parsed, segment: Segment): string {
  const run = trim(parsed, { from: segment.from, to: segment.to });
  const verb = lastVerb(parsed, run);
  if (verb < 0) return '';
  const object = words(parsed, { from: verb + 1, to: run.to });
  return object.length >= 3 && object.length <= LONGEST_TOPIC ? object : '';
}

/** What a figure is about, for those after it: without the verb, and not too long. */
export function topicOf(draft: Draft): string {
  if (draft.topic !== '') return draft.topic;
  const topic = draft.head.length >= 2 && draft.head.length < draft.name.length ? draft.head : draft.name;
  return topic.length <= LONGEST_TOPIC ? topic : shorten(topic);
}

/** The last thing of a long list: what stands after 等 or the last 、. */
function shorten(topic: string): string {
  const last = topic.slice(Math.max(topic.lastIndexOf('、'), topic.lastIndexOf('等')) + 1);
  return last.length >= 2 && last.length <= LONGEST_TOPIC ? last : topic.slice(-LONGEST_TOPIC);
}

export function withTopic(draft: Draft, topic: string): void {
  draft.topic = topic;
  if (topic === '' || draft.name.includes(topic)) return;
  draft.name = join(topic, draft.name);
}
