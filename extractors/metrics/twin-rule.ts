import type { Draft } from './draft';
import { MEASURE } from './measures';

/** One way to what tells figures apart that share a name and a unit: a head for each of them, "" where it has none. */
export interface TwinRule {
  id: string;
  reason: string;
  /** `at` gives the report's figures by where they start. */
  headOf(draft: Draft, at: ReadonlyMap<number, Draft>): string;
}

/** A head has so many characters. */
export const HEAD = { least: 2, most: 14 };

export const isHead = (head: string): boolean =>
  head.length >= HEAD.least && head.length <= HEAD.most && !MEASURE.test(head);

/** What is measured of something tells nothing apart: 建筑面积9亩，投资3万元. */
export const MEASURED = /总?(?:面积|投资|资金|金额|收入|支出|产量|数量?)$/u;
