import type { MetricRecord } from '../records';
import { eachOf, isKnown, isOfClass, same, sumOf, type Known } from './figures';
import type { CheckContext } from './types';

/** Figures that are meant to add up to a total. */
export interface Row {
  total: Known;
  parts: Known[];
  /** Whether the total closes its parts: 甲3件，乙4件，合计9件. */
  closing?: boolean;
  /** Whether the report says that they are its parts, rather than their arithmetic and place alone. */
  stated: boolean;
}

export const reaches = (total: Known, parts: readonly Known[]): boolean =>
  parts.length > 1 && same(sumOf(parts.map((part) => part.value)), total.value);

/**
 * The rows of one total. It may be divided more than once: 47个（户内46个，面上1个），已整改43个、未整改4个. A row that
 * reaches the total closes there; otherwise a closed bracket or a sentence's end closes it.
 */
export function rowsOf(text: string, total: Known, parts: readonly Known[]): Row[] {
  if (reaches(total, parts)) return [{ total, parts: [...parts], stated: true }];
  // A bracket that the row before stands in, not one opened since: 20件（含2件）、30件 is one row.
  const apart = (_row: readonly Known[], gap: string) => /^[^（(]*[)）]|。/.test(gap);
  const closes = (row: readonly Known[], gap: string) => apart(row, gap) || reaches(total, row);
  const every = split(text, parts, closes);
  // A beginning that happens to reach the total closes no row unless what follows reaches it too.
  const rows = every.every((row) => reaches(total, row)) ? every : split(text, parts, apart);
  const passes = sumOf(parts.map((part) => part.value)) > total.value;
  const divided = passes || rows.some((row) => reaches(total, row)) ? rows : [[...parts]];
  return divided.map((row) => ({ total, parts: row, stated: true }));
}

/** Divides parts into rows where the words between two of them, or what the row has come to, close it. */
function split(
  text: string,
  parts: readonly Known[],
  closes: (row: readonly Known[], gap: string) => boolean
): Known[][] {
  const rows: Known[][] = [];
  let row: Known[] = [];
  for (const part of parts) {
    const last = row.at(-1);
    if (last && closes(row, text.slice(last.end, part.start))) {
      rows.push(row);
      row = [];
    }
    row.push(part);
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** How far before a row another total of it may stand, in figures. */
const NEAR = 4;

/** The figure shortly before a row that it adds up to, where it does not add up to the total that was named. */
export function nearbyTotal({ metrics }: CheckContext, row: readonly Known[]): Known | null {
  const first = row[0];
  if (!first || row.length < 2) return null;
  const at = metrics.indexOf(first);
  for (let i = at - 1; i >= 0 && i >= at - NEAR; i--) {
    const metric = metrics[i];
    if (metric && isKnown(metric) && isOfClass(metric, first) && reaches(metric, row)) return metric;
  }
  return null;
}

/** Most parts of a row that nothing but its arithmetic shows. */
const LONGEST = 12;

/**
 * Rows that no one names as parts, but that stand right after a figure and add up to it: 82家（52个县直单位，30个乡镇）,
 * 河道10条，区级5条，乡级5条. Only where they hold: without a stated relation a difference means nothing.
 */
export function unstatedRows({ metrics, text }: CheckContext, known: ReadonlySet<MetricRecord>): Row[] {
  const rows: Row[] = [];
  for (const [i, total] of metrics.entries()) {
    if (known.has(total) || !isKnown(total) || total.kind !== 'count' || total.bound !== 'exact' || total.value < 3)
      continue;
    const parts: Known[] = [];
    for (let j = i + 1; j < metrics.length && parts.length < LONGEST; j++) {
      const part = metrics[j];
      if (!part || known.has(part) || part.start - total.end > 300) break;
      const gap = text.slice(metrics[j - 1]?.end ?? total.end, part.start);
      if (/[。；\n]/.test(gap)) break;
      if (!isOfClass(part, total)) continue;
      if (!isKnown(part) || part.bound !== 'exact' || part.value > total.value || part.status !== total.status) break;
      parts.push(part);
      if (!reaches(total, parts)) continue;
      if (isPlain(text, total, parts)) rows.push({ total, parts, stated: false });
      break;
    }
  }
  return rows;
}

/** In brackets right after the total, or in its own counter and at least ten in all: less would be chance. */
function isPlain(text: string, total: Known, parts: readonly Known[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return false;
  const lead = text.slice(total.end, first.start);
  if (/[（(]/.test(lead))
    return /^[^）)]*$/.test(text.slice(first.end, last.start)) && /^[^，。；]{0,14}[)）]/.test(text.slice(last.end));
  return total.value >= 10 && parts.every((part) => part.unit === total.unit && part.value > 0);
}

/** 共计, 合计 right before a total; 累计 sums up a time and not what stands before it. */
const SUMMED_UP = /(?:共计|合计|总计|总共)[\p{Script=Han}]{0,8}$/u;
/** A total is taken for one of the figures before it where it is no further from their sum than this share. */
const AKIN = 0.25;

/**
 * Totals that close a row in their own sentence and differ from it: 网站3条，微信4条，共计9条. Those that add up have their parts
 * already; here are the ones that whoever names parts would not take for totals.
 */
export function closedRows({ metrics, text }: CheckContext, known: ReadonlySet<MetricRecord>): Row[] {
  return eachOf(metrics, (total, i) => {
    if (known.has(total) || !isKnown(total) || !isCounted(total) || total.value < 10) return null;
    if (!SUMMED_UP.test(text.slice(Math.max(0, total.start - 14), total.start))) return null;
    const parts: Known[] = [];
    for (let j = i - 1; j >= 0 && parts.length < LONGEST; j--) {
      const part = metrics[j];
      if (!part || /[。；\n：:]/.test(text.slice(part.end, metrics[j + 1]?.start ?? total.start))) break;
      if (!isKnown(part) || !isCounted(part) || part.unit !== total.unit || part.value >= total.value) break;
      if (part.parent !== null || part.status !== total.status || part.period !== total.period) break;
      parts.unshift(part);
      if (parts.length > 1 && reaches(total, parts)) return null;
    }
    const gap = Math.abs(sumOf(parts.map((part) => part.value)) - total.value);
    return parts.length > 1 && gap <= total.value * AKIN ? { total, parts, stated: true, closing: true } : null;
  });
}

const isCounted = ({ kind, bound, value_high: high }: Known): boolean =>
  (kind === 'count' || kind === 'amount') && bound === 'exact' && high === null;
