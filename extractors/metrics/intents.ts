import { elementBefore } from '../lists';
import { ending, holding } from './gates';
import type { Parsed, Segment } from './parse';
import { bitsOf } from './words';

/** How far into a clause it is looked for what the clause sets out to do, in characters. */
const REACH = 24;

/** What is set out to do, up to what it is done to: 计划完成(堤防加固). */
const INTENT = holding(
  '计拟力将',
  /(?:(?<!完成[\u4e00-\u9fff]{0,4})计划|(?:^|[^模虚草])拟|力争|将)(?:于|在)?(?:[^，。；]{0,8}?(?:年底|月底|年内|月|年|前))?(?:全面|基本|全部)?(完成|实现|建成|新建|新增|实施|开展|培育|建设|投入|引进|招引|招聘|举办|发展|打造|创建|改造|改建|推进|开工|整治|修建|扩建|种植)[\u4e00-\u9fffxX×*]{2}/u
);

/** How many there will be: 将有(9所学校投用). */
const TO_COME = ending('有', /将有$/u);

/** How long it is to take: 计划用3年时间. */
const TIME_TAKEN = holding('计', /计划用[^，。；]{1,6}时间/u);

/** Some deed: only its time is told. */
const ANY_DEED = '…';

/** Clauses without a figure often say what is wished; only one with a date tells when something is to be done. */
const DATED = /(?:计划|拟|将|力争)(?:于|在)?[^，。；]{0,8}(?:年底|月底|年内|\d月|[明今]年)/u;

/** 截至目前, 已: what comes now is what was done of it. */
const DONE_SINCE = /已|目前|截[至止]|现有|实际|累计/u;

/** The deed that a clause sets out to do; "" where it tells of what is. */
export function intentOf({ text, tokens }: Parsed, { from, to, slots }: Segment): string {
  const start = tokens[from]?.start ?? 0;
  const end = Math.min(slots[0]?.quantity.start ?? tokens[to - 1]?.end ?? start, start + REACH);
  const reach = Math.min(tokens[to - 1]?.end ?? start, start + REACH);
  const coming = TO_COME.testIn(text, start, end) || TIME_TAKEN.testIn(text, start, reach);
  const deed = INTENT.execIn(text, start, end)?.[1] ?? (coming ? ANY_DEED : '');
  if (deed === '') return '';
  const clause = text.slice(start, end);
  const timed = slots.length > 0 || deed === ANY_DEED || DATED.test(clause);
  if (DONE_SINCE.test(clause) || !timed) return '';
  return deed;
}

/** What may stand before its verb: 共. */
const ALL_TOLD = /^(?:总?共|合计)$/u;

const BEGINS_DEED = bitsOf('verb', 'deed');

/** 计划修渠9条，加固水库5座，…: a further deed of what is set out to do. 完成 goes on only with what was to be completed. */
export function goesOn({ text, tokens, segments }: Parsed, segment: Segment, intent: string): boolean {
  const { index, from, to, before } = segment;
  // 计划10月底完成整改；完成…9处: what only has a date goes no further than its own clauses
  if ((before === '；' || before === ';') && elementBefore(segments, index)?.slots.length === 0) return false;
  const lead = tokens[from];
  const skipped = lead?.cls === 'scope' || (lead && ALL_TOLD.test(text.slice(lead.start, lead.end)));
  const first = tokens[skipped ? from + 1 : from];
  if (intent === '' || !first || (first.bit & BEGINS_DEED) === 0) return false;
  const clause = text.slice(first.start, Math.min(tokens[to - 1]?.end ?? first.end, first.start + REACH));
  if (DONE_SINCE.test(clause)) return false;
  return !/^(?:完成|实现)/u.test(clause) || intent === clause.slice(0, intent.length);
}
