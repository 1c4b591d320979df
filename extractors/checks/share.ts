import type { MetricRecord } from '../records';
import { agrees, cite, decimalsOf, eachOf, isKnown, isOfClass, phrase, spanOf, within, type Known } from './figures';
import type { CheckContext, CheckRule, Draft } from './types';

/** A stated percentage against the two counts that it is of. */
export const SHARE: CheckRule = {
  id: 'share',
  reason: '比率应与它的两个计数相符',
  find: (context) =>
    eachOf(context.metrics, (rate, i) => {
      if (rate.kind !== 'ratio' || rate.unit !== '%' || !isKnown(rate) || rate.status === 'plan') return null;
      return ofWhole(context, rate, i) ?? ofDone(context, rate, i);
    })
};

/** How many figures back a rate looks for its counts. */
const BACK = 8;

/** Counts before a rate in its own or the previous sentence, the nearest first. */
function countsBefore({ metrics }: CheckContext, index: number): Known[] {
  const counts: Known[] = [];
  for (let i = index - 1; i >= 0 && i >= index - BACK; i--) {
    const metric = metrics[i];
    if (metric && isKnown(metric) && (metric.kind === 'count' || metric.kind === 'amount')) counts.push(metric);
  }
  return counts;
}

/** 机构信息9条，占34.6%: the count just before, of the total that both belong to or that the words name. */
function ofWhole(context: CheckContext, rate: Known, index: number): Draft | null {
  const counts = countsBefore(context, index);
  const numerator = counts[0];
  if (!numerator || numerator.status !== rate.status) return null;
  const told = ofTold(context, rate, counts);
  if (told) return told;
  const gap = within(context.text, numerator, rate);
  const said = gap === null || gap.length > 20 ? null : /^[，,、（(]?\s*(?:约|大约)?占(.*)$/.exec(gap);
  if (!said) return null;
  const whole = (said[1] ?? '').replace(/(?:的|比|比例)?(?:为|达|达到|约|近)?\s{0,9}$/, '').replace(/^比/, '');
  const named = whole === '' || /^(?:其|总数|总量|全部|总额)$/.test(whole);
  const denominator = named
    ? wholeOf(context, numerator, rate, index)
    : counts.find((count) => count !== numerator && isOfClass(count, numerator) && tells(context, count, whole));
  return denominator ? compare(numerator, denominator, rate, true) : null;
}

/** 走访150户，占全村200户的75%: the whole has its own figure between the two. */
function ofTold({ text }: CheckContext, rate: Known, [whole, part]: readonly Known[]): Draft | null {
  if (!whole || !part || whole.unit !== part.unit || whole.kind !== part.kind) return null;
  const [lead, link] = [within(text, part, whole), within(text, whole, rate)];
  if (lead === null || link === null || !/^[，,（(]?占[^，,；;（(]{0,12}$/.test(lead)) return null;
  return /^[^，,；;]{0,6}的(?:比例为?)?$/.test(link) ? compare(part, whole, rate, true) : null;
}

/** Whether a count is of something, by its name or the words just before it. */
const tells = ({ text }: CheckContext, count: MetricRecord, what: string): boolean =>
  count.name.includes(what) || text.slice(Math.max(0, count.start - what.length - 2), count.start).includes(what);

/** The nearest total of the name that the count or the rate gives as parent. */
function wholeOf({ metrics }: CheckContext, numerator: Known, rate: Known, index: number): Known | null {
  const name = numerator.parent ?? rate.parent;
  if (name === null) return null;
  for (let i = index - 1; i >= 0 && i > index - 60; i--) {
    const metric = metrics[i];
    if (metric && metric.name === name && isKnown(metric) && isOfClass(metric, numerator)) return metric;
  }
  return null;
}

/** What is done where a rate speaks of it, with the words that its count may go by: 办结率 wants a count of 办结. */
const DONE: Readonly<Record<string, readonly string[]>> = {
  办结: ['办结', '办毕'],
  整改: ['整改'],
  完成: ['完成'],
  合格: ['合格'],
  成功: ['成功', '调处', '化解'],
  化解: ['化解'],
  通过: ['通过'],
  达标: ['达标'],
  满意: ['满意'],
  办复: ['办复', '答复'],
  答复: ['答复'],
  回复: ['回复'],
  结案: ['结案', '审结'],
  胜诉: ['胜诉'],
  签约: ['签约'],
  出庭: ['出庭'],
  录用: ['录用'],
  采纳: ['采纳'],
  开工: ['开工'],
  竣工: ['竣工'],
  销号: ['销号'],
  处置: ['处置'],
  纠错: ['纠错', '纠正'],
  解读: ['解读'],
  申报: ['申报'],
  回收: ['回收'],
  兑现: ['兑现'],
  入库: ['入库'],
  验收: ['验收'],
  破案: ['破案', '破获', '侦破']
};

/** How many figures before the rate may stand between it and the count of what is done: 办结55件，结转2件，办结率96.5%. */
const DONE_BACK = 3;

/** 收到151件，办结149件，办结率99%: the done before the rate, of the count before it. */
function ofDone(context: CheckContext, rate: Known, index: number): Draft | null {
  const label = `${rate.name}${context.text.slice(Math.max(0, rate.start - 10), rate.start)}`;
  const done = Object.keys(DONE).find((word) => label.includes(`${word}率`));
  if (done === undefined || /按时|按期|及时|同比|较上年|达到目标/.test(label)) return null;
  const counts = countsBefore(context, index).filter((count) => count.status === rate.status);
  const at = counts
    .slice(0, DONE_BACK)
    .findIndex((count) => (DONE[done] ?? []).some((word) => tells(context, count, word)));
  const numerator = counts[at];
  if (!numerator) return null;
  const gap = within(context.text, numerator, rate);
  if (gap === null || gap.length > 40) return null;
  const earlier = counts.slice(at + 1);
  const wholes = earlier.filter(
    (count) => isOfClass(count, numerator) && count.value >= numerator.value && count.parent !== numerator.name
  );
  const match = wholes.find((whole) => agrees((numerator.value / whole.value) * 100, rate));
  if (match) return compare(numerator, match, rate, true);
  const nearest = wholes[0];
  // Only a count right before, in the same sentence, is surely the one that the rate is of.
  const sure =
    at === 0 && nearest !== undefined && earlier[0] === nearest && within(context.text, nearest, numerator) !== null;
  return nearest ? compare(numerator, nearest, rate, sure || (at > 0 && at === earlier.indexOf(nearest) + 1)) : null;
}

/** The finding on a rate and its counts; a mismatch counts only where it is sure what the rate is of. */
function compare(numerator: Known, whole: Known, rate: Known, sure: boolean): Draft | null {
  if (whole.value <= 0) return null;
  const computed = (numerator.value / whole.value) * 100;
  const exact = numerator.bound === 'exact' && whole.bound === 'exact';
  const ok = agrees(computed, rate);
  if (!ok && (!sure || !exact)) return null;
  const printed = `${Number(computed.toFixed(Math.max(1, decimalsOf(rate.text))))}%`;
  const sentence = `${phrase(numerator)}，${phrase(whole)}，占比应为${printed}`;
  const { start, end } = spanOf([numerator, whole, rate]);
  return {
    start,
    end,
    ok,
    severity: ok ? 'info' : 'error',
    message: ok
      ? `${sentence}，与所写${rate.text}相符。`
      : `${sentence}，报告写作${rate.text}（${rate.name}），请核对。`,
    details: { numerator: cite(numerator), denominator: cite(whole), rate: cite(rate), computed }
  };
}
