import { cite, classOf, decimalsOf, isKnown, phrase, spanOf, within, type Known } from './figures';
import type { CheckContext, CheckRule, Draft } from './types';

/** Shares of one whole that the report does not state: A 18人，占28.1%；B 42人，占42.2% imply 64 and 100. */
export const BASE: CheckRule = {
  id: 'base',
  reason: '并列各项的数量与占比，推算出的整体应是同一个数',
  find: (context) => rowsOf(context).flatMap((row) => judge(context, row) ?? [])
};

/** A count and the percentage that it is said to be of some whole. */
interface Pair {
  /** Place of the count among the figures. */
  at: number;
  count: Known;
  rate: Known;
  /** The least and the most that the whole can be. */
  low: number;
  high: number;
}

/** 占, 占比为, 占总数的: what the whole is, the words leave open. */
const OPEN_SHARE =
  /^[，,、（(]?\s?(?:约|大约)?占(?:比|总数|总量|总人数|全部)?(?:的比例|的比重)?(?:分别)?(?:的|为|达|达到)?\s?$/;

function pairAt({ metrics, text }: CheckContext, at: number): Pair | null {
  const [count, rate] = [metrics[at], metrics[at + 1]];
  if (!count || !rate || !isKnown(count) || !isKnown(rate) || count.kind !== 'count') return null;
  if (rate.kind !== 'ratio' || rate.unit !== '%' || !/[%％]$/.test(rate.text)) return null;
  if ([count, rate].some((m) => m.bound !== 'exact' || m.value_high !== null || m.status === 'plan')) return null;
  // Scaled counts (1.2万人) are rounded themselves.
  if (!/^\d+\D*$/.test(count.text) || /[万亿]/.test(count.text)) return null;
  if (!OPEN_SHARE.test(within(text, count, rate) ?? '')) return null;
  // One unit in the last place either way: rounded, cut, or adjusted so that the row makes 100.
  const unit = 10 ** -decimalsOf(rate.text);
  if (count.value <= 0 || rate.value <= unit || rate.value > 100) return null;
  const [low, high] = [(100 * count.value) / (rate.value + unit), (100 * count.value) / (rate.value - unit)];
  return { at, count, rate, low, high };
}

function rowsOf(context: CheckContext): Pair[][] {
  const rows: Pair[][] = [];
  let row: Pair[] = [];
  for (let i = 0; i + 1 < context.metrics.length; i++) {
    const pair = pairAt(context, i);
    if (!pair) continue;
    const last = row.at(-1);
    if (last && !areSiblings(context, last, pair)) {
      rows.push(row);
      row = [];
    }
    row.push(pair);
  }
  rows.push(row);
  return rows.filter((pairs) => pairs.length > 1);
}

/** Between two items of one list: nothing else is counted, no 其中 goes a level down, no other body comes in. */
function areSiblings({ metrics, text }: CheckContext, first: Pair, second: Pair): boolean {
  const gap = within(text, first.rate, second.count);
  if (gap === null || gap.length > 24 || DEEPER.test(gap)) return false;
  const [a, b] = [first.count, second.count];
  if (a.unit !== b.unit || a.parent !== b.parent || a.subject !== b.subject || a.status !== b.status) return false;
  if (a.period !== b.period) return false;
  const between = metrics.slice(first.at + 2, second.at);
  if (!between.every((metric) => metric.kind === 'measure')) return false;
  const [x, y] = [leadOf(text, a), leadOf(text, b)];
  return a.parent !== null || areAlike(a.name, b.name) || (SORTED_BY.test(x) && SORTED_BY.test(y));
}

/** How far before a count those words go, in characters. */
const LEAD = 20;

/** The words right before a count, back to a mark: what it is sorted by, where its name has lost it. */
function leadOf(text: string, { start }: Known): string {
  const lead = text.slice(Math.max(0, start - LEAD), start);
  return lead.slice(Math.max(...[...'，。；：、（(\n'].map((mark) => lead.lastIndexOf(mark))) + 1);
}

/** A part of the item before, another time, or a body with a whole of its own. */
const DEEPER = /其中|中的|上年|去年|同期|同比|20\d\d年|[\u4e00-\u9fff](?:县|区|市|镇|乡|街道|局|院|公司)(?![级直属])/;

/** What people and things are sorted by: ages, schooling, ranks, kinds. */
const SORTED_BY =
  /岁|\d年以[上下]|学历|本科|大专|专科|研究生|硕士|博士|职称|高级|中级|初级|党员|女|男|民族|在编|[类型级性]$/;

/** Names of one list without a stated whole: they end alike, or both say what things are sorted by. */
function areAlike(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.replace(/(?:人数|数量|数)$/, ''));
  if (!x || !y) return false;
  // 城镇户籍, 农村户籍: short names of one pattern
  const paired = x.length === y.length && x.length >= 4 && x.slice(-2) === y.slice(-2);
  return paired || x.slice(-3) === y.slice(-3) || (SORTED_BY.test(x) && SORTED_BY.test(y));
}

/** How many figures before a row a stated whole may stand. */
const BACK = 8;

/** Whether the report states the whole, which is for `share` to judge, or one item is a part of another. */
function isStated({ metrics }: CheckContext, row: readonly Pair[]): boolean {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return true;
  const { parent } = first.count;
  return metrics.slice(Math.max(0, first.at - BACK), last.at + 1).some((metric) => {
    if (!isKnown(metric) || classOf(metric) !== classOf(first.count)) return false;
    if (parent !== null && metric.name === parent) return true;
    return row.some(({ count, low, high }) => count !== metric && metric.value >= low && metric.value <= high);
  });
}

/** A count under its name, or in the report's own words where the name has lost what it is sorted by. */
function said({ text }: CheckContext, count: Known): string {
  const lead = leadOf(text, count);
  return SORTED_BY.test(lead) && !SORTED_BY.test(count.name) ? lead + count.text : phrase(count);
}

function judge(context: CheckContext, row: readonly Pair[]): Draft | null {
  if (isStated(context, row)) return null;
  const low = Math.ceil(Math.max(...row.map((pair) => pair.low)) - 1e-9);
  const high = Math.floor(Math.min(...row.map((pair) => pair.high)) + 1e-9);
  const ok = low <= high;
  const wholes = row.map(({ count, rate }) => Math.round((100 * count.value) / rate.value));
  const unit = row[0]?.count.unit ?? '';
  const listed = row.map(({ count, rate }) => `${said(context, count)}占${rate.text}`);
  const common = low === high ? `${low}${unit}` : `${low}至${high}${unit}`;
  const { start, end } = spanOf(row.flatMap(({ count, rate }) => [count, rate]));
  return {
    start,
    end,
    ok,
    severity: ok ? 'info' : 'warning',
    message: ok
      ? `${listed.join('，')}，推算整体同为${common}。`
      : `${listed.map((item, i) => `${item}（推算整体约${wholes[i] ?? ''}${unit}）`).join('，')}，各占比的整体不是同一个数，请核对数量或占比。`,
    details: {
      counts: row.map(({ count }) => cite(count)),
      rates: row.map(({ rate }) => cite(rate)),
      wholes,
      ranges: row.map((pair) => [pair.low, pair.high])
    }
  };
}
