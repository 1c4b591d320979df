import { cite, eachOf, isKnown, phrase, type Known } from './figures';
import type { CheckContext, CheckRule, Draft } from './types';

/** A number of things and their list: 设3个科室，分别为甲、乙, and names and figures that are to be matched one by one. */
export const LISTING: CheckRule = {
  id: 'listing',
  reason: '写明几项，列出的就应是几项；“分别为”前后的项数应相等',
  find: (context) =>
    eachOf(context.metrics, (metric, i) =>
      isKnown(metric) ? (items(context, metric) ?? pairs(context, metric, i)) : null
    )
};

/** The fewest and the most things that a list may name: 和 may join two of them, or stand inside one. */
interface Size {
  low: number;
  high: number;
}

const NAMES = /^[\p{Script=Han}A-Za-z、“”《》·]+$/u;

function sizeOf(list: string): Size | null {
  if (!NAMES.test(list) || /等|其他|以及其/.test(list)) return null;
  // What is quoted is one name, whatever stands in it.
  const plain = list.replace(/“[^“”]{0,60}”|《[^《》]{0,60}》/g, '名');
  // Names that all end alike (办结率、回访率和满意率) are joined by 和, and have none inside.
  const names = plain.split(/[、和及与]/);
  if (names.some((name) => name === '')) return null;
  if (plain.includes('、') && names.every((name) => name.length > 1 && name.at(-1) === plain.at(-1)))
    return { low: names.length, high: names.length };
  const low = plain.split('、').length;
  const high = low + [...plain.matchAll(/[和及与]|以及|或者?/g)].length;
  return { low, high };
}

const MOST = 20;
/** 分别为 and 即 say that a list is whole; after a colon alone it is where it is of short names and nothing else. */
const LISTED =
  /^[\p{Script=Han}]{0,8}(?:[，,（(：:]?(?:即|分别(?:为|是))[：:]?([^，,。；;\n）)：:]{3,160})|[：:]((?:[\p{Script=Han}]{2,8}、){2,12}[\p{Script=Han}]{2,8}))[。；;\n）)]/u;

/** 3个科室，分别为办公室、业务科、财务科: as many names as said. */
function items({ text }: CheckContext, metric: Known): Draft | null {
  if (metric.kind !== 'count' || metric.bound !== 'exact' || metric.value_high !== null) return null;
  if (metric.value < 2 || metric.value > MOST || !Number.isInteger(metric.value)) return null;
  // Asked before the expression is tried, as of most figures nothing is listed.
  if (!/分别|即|[：:]/.test(text.slice(metric.end, metric.end + 12))) return null;
  const found = LISTED.exec(text.slice(metric.end, metric.end + 180));
  const list = found?.[1] ?? found?.[2] ?? '';
  const size = sizeOf(list);
  if (!found || !size || size.high < 2 || (metric.value >= size.low && metric.value <= size.high)) return null;
  const count = size.low === size.high ? String(size.low) : `${size.low}至${size.high}`;
  return {
    start: metric.start,
    end: metric.end + found[0].length - 1,
    ok: false,
    severity: 'warning',
    message: `${phrase(metric)}，后面列出的是${count}项（${list}），请核对数字，或是否有漏列、多列。`,
    details: { figure: cite(metric), listed: size.low, items: list }
  };
}

const RESPECTIVELY = /(?:^|[，,；;。：:\n])([^，,；;。：:\n]{3,60})(?:分别|依次)(?:为|是|达到?|\p{Script=Han}{0,6})$/u;
const LONGEST = 12;

/** 甲、乙、丙分别为3件、5件: as many figures as names. */
function pairs({ text, metrics, report }: CheckContext, first: Known, index: number): Draft | null {
  if (!/分别|依次/.test(text.slice(Math.max(report.start, first.start - 8), first.start))) return null;
  const before = text.slice(Math.max(report.start, first.start - 72), first.start);
  const names = RESPECTIVELY.exec(before)?.[1];
  const size = names === undefined ? null : sizeOf(names);
  if (names === undefined || !size || size.low < 2) return null;
  const row = [first as { start: number; end: number; text: string }];
  for (let i = index + 1; i < metrics.length && row.length <= LONGEST; i++) {
    const [last, next] = [row.at(-1), metrics[i]];
    if (!last || !next) break;
    if (next.start === last.start) continue;
    if (!/^(?:、|，|和|及|与|以及)$/.test(text.slice(last.end, next.start))) break;
    row.push(next);
  }
  const last = row.at(-1);
  if (!last || row.length < 2 || (row.length >= size.low && row.length <= size.high)) return null;
  const count = size.low === size.high ? String(size.low) : `${size.low}至${size.high}`;
  return {
    start: first.start - before.length + before.lastIndexOf(names),
    end: last.end,
    ok: false,
    severity: 'warning',
    message: `“${names}”是${count}项，“分别”后面的数字是${row.length}个（${row.map((one) => one.text).join('、')}），请核对是否漏写或多写。`,
    details: { figures: row.map((one) => one.text), listed: size.low, items: names }
  };
}
