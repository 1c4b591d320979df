import type { MetricRecord } from '../records';
import { elementBefore } from '../lists';
import { agrees, cite, eachOf, isKnown, phrase, print, same, spanOf, within, type Known } from './figures';
import type { CheckContext, CheckRule, Draft } from './types';
import { fromAdded } from './yoy-added';

/** A stated growth against the two levels given beside it. */
export const YOY: CheckRule = {
  id: 'yoy',
  reason: '同比、较上年的增减应与前后两个数相符',
  find: (context) =>
    eachOf(context.metrics, (change, i) => {
      if (change.kind !== 'change' || !isKnown(change) || change.status === 'plan') return null;
      const sign = signOf(context, change);
      if (sign === 0) return null;
      const levels = levelsAround(context, i);
      return levels
        ? compare(change, sign, levels.before, levels.now)
        : (fromDifference(context, change, sign, i) ?? fromAdded(context, change, sign, i));
    })
};

const UP = /增长|增加|上升|提高|提升|增幅|多|涨/;
const DOWN = /下降|减少|降低|下滑|回落|降幅|少|压减|跌/;

/** 1 for growth, -1 for decline, 0 where the words say neither. */
function signOf({ text }: CheckContext, change: MetricRecord): number {
  const near = text.slice(Math.max(0, change.start - 6), change.start);
  if (DOWN.test(near)) return -1;
  if (UP.test(near)) return 1;
  return DOWN.test(change.name) ? -1 : UP.test(change.name) ? 1 : 0;
}

/** The level of the period before and the present one, in the sentence of the change: 由A增至B, 2022年A、2023年B. */
function levelsAround(context: CheckContext, index: number): { before: Known; now: Known } | null {
  const { metrics, text } = context;
  const change = metrics[index];
  if (!change) return null;
  const near: Known[] = [];
  for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
    const metric = metrics[i];
    if (!metric || within(text, metric, change) === null) break;
    if (isKnown(metric) && isLevelOf(change, metric)) near.unshift(metric);
  }
  for (let i = index + 1; i < metrics.length && i <= index + 2; i++) {
    const metric = metrics[i];
    if (!metric || within(text, change, metric) === null) break;
    if (
      isKnown(metric) &&
      isLevelOf(change, metric) &&
      /^[，,（(]?\s*(?:上年|去年|上年同期|去年同期)/.test(gapBefore(text, metric))
    )
      near.push(metric);
  }
  const at = near.findLastIndex((level) => isBefore(context, level));
  const before = near[at];
  // The present level stands right beside that of the year before: 4次，去年同期为2次; 由250件降至200件.
  const now = [near[at + 1], elementBefore(near, at)].find((level) => level !== undefined && !isBefore(context, level));
  if (!before || !now || before.unit !== now.unit || before.kind !== now.kind) return null;
  return { before, now };
}

/** 12件，比上年减少5件，下降29.4%: level, difference and percentage fix one another. */
function fromDifference(context: CheckContext, change: Known, sign: number, index: number): Draft | null {
  const [now, difference] = [elementBefore(context.metrics, index - 1), elementBefore(context.metrics, index)];
  if (!now || !difference || !isKnown(now) || !isKnown(difference) || change.unit !== '%') return null;
  if (!isLevel(now) || difference.kind !== 'change' || difference.unit !== now.unit) return null;
  if (within(context.text, now, difference) === null || within(context.text, difference, change) === null) return null;
  if (change.start - now.end > 40 || signOf(context, difference) !== sign) return null;
  const before = now.value - sign * difference.value;
  if (before <= 0 || [now, difference, change].some((m) => m.bound !== 'exact')) return null;
  const computed = (difference.value / before) * 100;
  const ok = agrees(computed, change);
  const word = sign > 0 ? '增加' : '减少';
  const { start, end } = spanOf([now, difference, change]);
  return {
    start,
    end,
    ok,
    severity: ok ? 'info' : 'error',
    message: `${phrase(now)}，比上期${word}${difference.text}，折合${Number(computed.toFixed(2))}%，${
      ok ? `与所写${change.text}相符。` : `报告写作${change.text}，请核对。`
    }`,
    details: { now: cite(now), difference: cite(difference), change: cite(change), before, computed }
  };
}

const isLevel = (metric: MetricRecord) =>
  metric.kind === 'count' || metric.kind === 'amount' || metric.kind === 'measure';
/** Of points the levels are percentages: 98%，比上年96%提高2个百分点. */
const isLevelOf = (change: MetricRecord, metric: MetricRecord) =>
  change.unit === '百分点' ? metric.kind === 'ratio' && metric.unit === '%' : isLevel(metric);
const gapBefore = (text: string, metric: MetricRecord) => text.slice(Math.max(0, metric.start - 12), metric.start);

/** Whether a level is of the year before: by the words before it, else by its period. */
function isBefore({ report, text }: CheckContext, level: MetricRecord): boolean {
  const lead = gapBefore(text, level);
  const clause = lead.slice(Math.max(...[...'，、（；。'].map((mark) => lead.lastIndexOf(mark))) + 1);
  const year = report.year;
  if (/今年|本年|[增升降减提][加长少高到]?[至到为]$/.test(clause) || (year !== null && clause.includes(`${year}年`)))
    return false;
  if (/上年|去年|同期|(?:(?<![理自缘])由(?!于)|(?<!服)从(?![事业而严快重]))[^至到达为]{0,10}$/.test(clause))
    return true;
  return year !== null && (clause.includes(`${year - 1}年`) || (level.period ?? '').startsWith(String(year - 1)));
}

function compare(change: Known, sign: number, before: Known, now: Known): Draft | null {
  if ([change, before, now].some((m) => m.bound !== 'exact') || before.value <= 0) return null;
  const difference = now.value - before.value;
  const inPercent = change.unit === '%';
  // 98%，比上年96%提高2个百分点: levels in percent change by points.
  const inPoints = change.unit === '百分点' && now.unit === '%';
  if (!inPercent && !inPoints && (change.unit !== now.unit || change.unit === '')) return null;
  const computed = sign * (inPercent ? (difference / before.value) * 100 : difference);
  const ok = inPercent || inPoints ? agrees(computed, change) : same(computed, change.value);
  const word = difference >= 0 ? '增长' : '下降';
  const right = inPercent
    ? `${word}${Number(Math.abs((difference / before.value) * 100).toFixed(2))}%`
    : inPoints
      ? `${difference >= 0 ? '提高' : '降低'}${print(Math.abs(difference), '个百分点')}`
      : `${difference >= 0 ? '增加' : '减少'}${print(Math.abs(difference), now.unit)}`;
  const { start, end } = spanOf([change, before, now]);
  return {
    start,
    end,
    ok,
    severity: ok ? 'info' : 'error',
    message: `${phrase(now)}，上期${before.text}，应${right}，${
      ok ? `与所写${change.text}相符。` : `报告写作${sign > 0 ? '增长' : '下降'}${change.text}，请核对。`
    }`,
    details: { before: cite(before), now: cite(now), change: cite(change), computed }
  };
}
