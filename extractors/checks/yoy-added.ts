import type { MetricRecord } from '../records';
import { elementBefore } from '../lists';
import { cite, decimalsOf, isKnown, phrase, spanOf, within, type Known } from './figures';
import type { CheckContext, Draft } from './types';

/**
 * 新增73家，总数达384家，同比增长23.15%: the total less what came is the least that there was before (some may have
 * gone); no whole number from there on may give the growth. 净增 leaves nothing to go.
 */
export function fromAdded(context: CheckContext, change: Known, sign: number, index: number): Draft | null {
  const [added, total] = [elementBefore(context.metrics, index - 1), elementBefore(context.metrics, index)];
  if (!added || !total || sign < 0 || change.unit !== '%' || change.bound !== 'exact') return null;
  if (!isWhole(added) || !isWhole(total) || added.unit !== total.unit || added.value >= total.value) return null;
  if (!isSaid(context, added, total, change)) return null;
  const net = added.name.includes('净增');
  const least = total.value - added.value;
  // Rounded or cut: one unit in the last place either way.
  const unit = 10 ** -decimalsOf(change.text);
  const [low, high] = [change.value - unit, change.value + unit].map((rate) => total.value / (1 + rate / 100));
  const [from, to] = [Math.ceil((high ?? 0) - 1e-9), Math.floor((low ?? 0) + 1e-9)];
  const computed = (added.value / least) * 100;
  const holds = from <= least && least <= to;
  const possible = holds || (!net && Math.max(from, least) <= to);
  if (possible && !holds) return null;
  const assumed = net ? '' : '如无退出，';
  const worked = `${phrase(added)}，${phrase(total)}，${assumed}上期应为${least}${total.unit}，增长${Number(computed.toFixed(2))}%`;
  const exits = net ? '' : '，即使另有退出也得不出此数';
  const { start, end } = spanOf([added, total, change]);
  return {
    start,
    end,
    ok: holds,
    severity: holds ? 'info' : 'warning',
    message: holds ? `${worked}，与所写${change.text}相符。` : `${worked}，报告写作${change.text}${exits}，请核对。`,
    details: { difference: cite(added), now: cite(total), change: cite(change), before: least, computed }
  };
}

/** A count to the last one: 1.2万户 is rounded itself. */
const isWhole = (metric: MetricRecord): metric is Known =>
  isKnown(metric) && metric.kind === 'count' && metric.bound === 'exact' && /^\d+[^\d.万亿]*$/.test(metric.text);

const STOCK = /(?:总数|总量|存量|保有量)/;

/** 新增 and 总数 of one thing, side by side, and the growth right behind the total. */
function isSaid({ text }: CheckContext, added: Known, total: Known, change: Known): boolean {
  const [lead, gap] = [within(text, added, total), within(text, total, change)];
  if (lead === null || gap === null || lead.length > 16 || !/新增|净增/.test(added.name)) return false;
  if (added.status !== total.status || added.period !== total.period || !STOCK.test(lead)) return false;
  return /^[，,]?(?:同比|较上年|比上年|较去年|比去年)(?:增长|增加|提高|上升)$/.test(gap);
}
