import { elementBefore } from '../lists';
import { ending } from './gates';
import type { Parsed, Segment } from './parse';
import { divides, hasPart, restated } from './parts';
import { lastVerb, trim, words, type Run } from './phrase';
import { LONGEST_TOPIC, ORGAN, QUANTIFIER } from './topic';
import { POINT_MARK } from './works';

/** What is worked with, and not on. */
const NO_TOPIC =
  /^(?:作为|省级|市级|[局委办厅](?:机关|党组|党委|领导|主要|高度|始终|坚持|全面|积极|认真))|全面(?=加强|推进|落实|提升|深化|推行)|深入(?=推进|开展|学习|贯彻)|(?:体系|制度|机制|网络|领导|责任|方案|要求|精神|意识|力度|水平|能力|作用|合力|氛围|台账|小组|素质|质效|实效|本领|作风|成果|步伐|进程|短板|措施|目标|任务|方面|环节|过程)$|^(?:当事人|申请人|投诉人|举报人|信访人|来访人|诉求人|反映人)$|^(?:项目)?(?:主体|二次结构|基础|前期|桩基|收尾)(?:工程|结构|工作|施工)?(?:建设|施工|阶段)?$|已?进入.{2,6}阶段$/u;

/** 从规模上看, 按城乡分: how things are looked at, and no thing. */
const VIEWED = ending(
  '看讲说析分',
  /^[^，。；]{0,3}(?:从|按照?|就)[^，。；]{2,14}(?:看|讲|说|分析|(?<=[按照][^，。；]{2,12})[划区]?分)$/u
);

function isViewed({ text, tokens }: Parsed, { from, to }: Segment): boolean {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return end - start <= LONGEST_VIEW && VIEWED.testIn(text, start, end);
}

/** How things are looked at is told in no more than this, in characters. */
const LONGEST_VIEW = 20;

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

/** 建成运营: a deed after a verb is one too. */
function endsInVerb({ tokens }: Parsed, { to }: Run): boolean {
  const last = elementBefore(tokens, to)?.cls;
  return last === 'verb' || (last === 'deed' && tokens[to - 2]?.cls === 'verb');
}

/** The object of the last predicate in a segment without a figure: what the next figure may be about. */
function plainTopic(parsed: Parsed, segment: Segment): string {
  if (divides(parsed, segment) || restated(parsed, segment) !== '' || isViewed(parsed, segment)) return '';
  const run = trim(parsed, { from: segment.from, to: segment.to });
  const { to } = run;
  while (run.to > run.from && endsInVerb(parsed, run)) run.to--;
  // 所有申请均按期办理: what holds of each is said after it
  for (let i = run.from + 1; i < run.to; i++)
    if (parsed.tokens[i]?.cls === 'each')
      return subjectTopic(words(parsed, { from: run.from, to: i }).replace(QUANTIFIER, ''));
  const called = thingCalled(parsed, run);
  if (called !== '') return subjectTopic(called);
  const verb = lastDoing(parsed, run);
  // 滑雪馆建成运营: what is done of itself
  if (verb < 0 && run.to < to && !hasPart(segment)) return subjectTopic(words(parsed, run));
  const whole = words(parsed, run);
  const subject = whole.replace(TURNED_OUT, '');
  const told = subjectTopic(subject);
  if (told !== '' && subject !== whole) return told;
  // 三是水库加固工程，计划投资2亿元
  if (verb < 0 && isWorks(told)) return told;
  // 其中“…”专题，… 发布信息42条: a part named before its figure
  if (verb < 0 && hasPart(segment)) {
    const thing = words(parsed, run);
    return thing.length <= LONGEST_TOPIC + 4 ? thing : '';
  }
  // 住建局，转办129件；卫健委，转办62件
  if (
    verb < 0 &&
    segment.before !== '，' &&
    segment.after === '，' &&
    (ORGAN.test(told) || FIRM.test(told) || SITE.test(told))
  )
    return told;
  if (verb < 0) return '';
  const done = doneTo(parsed, run);
  if (done !== '') return done;
  const object = objectOf(parsed, run, verb);
  if (object === '工作') return subjectTopic(worked(parsed, { from: run.from, to: verb }));
  // 南湖治理工程: a deed inside the name of works
  if (parsed.tokens[verb]?.cls === 'deed' && verb > run.from && WORKS.test(object)) {
    const works = subjectTopic(words(parsed, run));
    if (works !== '') return works;
  }
  if (object.startsWith('《')) return titleTopic(object);
  const topic = object.replace(/^\d+(?:大类|类|个|项)?/u, '').replace(/\d{1,9}(?:大类|类|个|项)?$/u, '');
  return subjectTopic(topic);
}

/** 开展规范性文件清理工作: what the work is done on. */
function worked(parsed: Parsed, run: Run): string {
  const verb = lastVerb(parsed, run);
  return words(parsed, trim(parsed, { from: Math.max(run.from, verb + 1), to: run.to }));
}

/** 一是青山茶厂，预计投资3亿元: whose the figures that follow are. */
const FIRM = /.{2}(?:厂|公司|集团|合作社|产业园|园区)$/u;

/** 1.青山小学，建设面积3平方米: what is built and told of line by line. */
const SITE =
  /.{2}(?:小学|中学|学校|学院|幼儿园|医院|卫生院|卫生室|[敬养]老院|福利院|公园|广场|车站|电站|水厂|处理厂|市场|小区|水库|大桥|纪念馆|体育馆|文化馆|图书馆)$/u;

/** 青云路属改造工程: what is called works is meant, and not what it is called. */
function thingCalled(parsed: Parsed, run: Run): string {
  const from = parsed.tokens[run.from]?.start ?? 0;
  return CALLED.execIn(parsed.text, from, parsed.tokens[run.to - 1]?.end ?? from)?.[1] ?? '';
}

/** 对以县政府名义发布的文件进行全面梳理: what a deed is done to, without what qualifies it. */
function doneTo(parsed: Parsed, run: Run): string {
  const toward = parsed.tokens[run.from];
  if (toward?.cls !== 'preposition' || parsed.text.slice(toward.start, toward.end) !== '对') return '';
  for (let i = run.from + 1; i < run.to; i++) {
    const cls = parsed.tokens[i]?.cls;
    // 对…文件全面梳理: the deed itself was taken off the run
    if (cls !== 'light' && !(cls === 'manner' && i === run.to - 1)) continue;
    const whole = words(parsed, { from: run.from + 1, to: i });
    const thing = whole.slice(whole.lastIndexOf('的') + 1).replace(QUANTIFIER, '');
    return subjectTopic(thing);
  }
  return '';
}

/** 推进校舍改善提升项目: the name of works may hold verbs, so it is the object of the first. */
function objectOf(parsed: Parsed, run: Run, verb: number): string {
  const object = words(parsed, { from: verb + 1, to: run.to });
  if (object.length > LEAST_WORKS || !WORKS.test(object)) return object;
  for (let i = run.from; i < verb; i++) {
    if (parsed.tokens[i]?.cls !== 'verb') continue;
    const whole = words(parsed, { from: i + 1, to: run.to });
    if (whole.length <= LONGEST_TOPIC) return whole;
  }
  return object;
}

/** 提升项目: the name of works says more than this, in characters. */
const LEAST_WORKS = 4;

/** 提高了低保标准: a change is a deed too where something stands after it. */
function lastDoing(parsed: Parsed, run: Run): number {
  const verb = lastVerb(parsed, run);
  if (verb >= 0) return verb;
  for (let i = run.to - 2; i >= run.from; i--) if (parsed.tokens[i]?.cls === 'change') return i;
  return -1;
}

const CALLED = ending(
  '程目',
  new RegExp(
    `^(?:${POINT_MARK})?((?:(?!该|此|其)[^，。；：]){3,20}?)(?:属于?|被列为|列为|是)[^，。；：]{0,12}(?:工程|项目)$`,
    'u'
  )
);

const WORKS = /(?:工程|项目|[一二三四五]期|标段|段|工地|片区)$/u;

/** Works, whose investment is told of. */
export const isWorks = (topic: string): boolean =>
  topic.length > LEAST_WORKS && !topic.includes('、') && WORKS.test(topic);

/** The name of works may be longer than another topic, in characters. */
const LONGEST_WORKS = 24;

/** 房地产投资稳中有升: how a thing fared is no topic, the thing is. */
const TURNED_OUT =
  /(?:(?:[比较][上去]年度?)?稳中有[升进增降]|(?:逆势|稳步|较快|平稳|快速|强劲|高速|恢复性|稳定)(?:增长|发展|运行|回升|上扬)|稳步[\u4e00-\u9fff]{2}|持续[\u4e00-\u9fff]{2}|成效(?:显著|明显)|明显[\u4e00-\u9fff]{2}|总体平稳|(?:数量)?(?:最多|较多|较少|居多)|贡献最大|进展顺利|有序推进|扎实有效|平稳有序|[再又]?创(?:历史)?新高|再上新台阶|再结硕果|焕发新[\u4e00-\u9fff]{2}|不断[\u4e00-\u9fff]{2})$/u;

function subjectTopic(whole: string): string {
  // 省道318（国道346）改造工程: a remark is no part of a topic
  const subject = whole.length > LONGEST_TOPIC ? whole.replace(/（[^（）]{1,14}）/gu, '') : whole;
  const limit = WORKS.test(subject) && !/[和及与、]/u.test(subject) ? LONGEST_WORKS : LONGEST_TOPIC;
  return subject.length >= 3 && subject.length <= limit && !NO_TOPIC.test(subject) ? subject : '';
}

/** The topic that the last of some segments without figures sets. */
export function lastTopic(parsed: Parsed, from: number, to: number): string {
  const depth = parsed.segments[to]?.depth ?? 0;
  for (let i = to - 1; i >= from; i--) {
    const segment = parsed.segments[i];
    // a remark in brackets that have closed sets none
    const topic = segment && segment.depth <= depth ? plainTopic(parsed, segment) : '';
    if (topic !== '') return topic;
  }
  return '';
}
