import type { Bound, MetricKind, MetricStatus } from '../records';
import type { Clause, Quantity } from '../stages';
import type { Parsed, Slot } from './parse';
import type { Form } from './view';

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
  /** The figure side by side with this one: 户 and 人 of one thing. */
  mate: Draft | null;
  parent: Draft | null;
  parentName: string | null;
  section: string;
  /** Rules that had a say, in order; the last but the first is what the record shows. */
  rules: string[];
  confidence: number;
}
