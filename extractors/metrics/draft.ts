import type { Bound, MetricKind, MetricStatus } from '../records';
import type { Clause, Quantity } from '../stages';
import type { Parsed, Slot } from './parse';

/** How the name stands to its figure. */
export type Form =
  /** 发布信息528条 */
  | 'before'
  /** 17家无研发活动企业 */
  | 'after'
  /** 同比增长18% */
  | 'change'
  /** 列全省第5位 */
  | 'rank'
  /** 占34.6% */
  | 'share'
  /** 从5个增至8个 */
  | 'shift'
  /** no word of its own */
  | 'bare'
  /** 未收到…申请 */
  | 'zero';

/** A metric while its name, its total and its standing are being found out. */
export interface Draft {
  parsed: Parsed;
  slot: Slot | null;
  quantity: Quantity | null;
  start: number;
  end: number;
  value: number | null;
  high: number | null;
  unit: string;
  bound: Bound;
  placeholder: boolean;
  zero: boolean;
  clause: Clause;
  form: Form;
  /** The name so far. */
  name: string;
  /** What acts or where: 政务公开网, “雪亮工程”. */
  actor: string;
  /** The verb at its head, which what is listed after it inherits. */
  verb: string;
  /** What is counted, without actor and verb: what later clauses speak of. */
  head: string;
  /** What a dependent name was given. */
  topic: string;
  /** Says nothing without what was spoken of before: 金额, 办结率, 同比增长. */
  dependent: boolean;
  kind: MetricKind;
  status: MetricStatus;
  period: string | null;
  subject: string | null;
  parent: Draft | null;
  parentName: string | null;
  section: string;
  /** Rules that had a say, in order; the last but the first is what the record shows. */
  rules: string[];
  confidence: number;
}
