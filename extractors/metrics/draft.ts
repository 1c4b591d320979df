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
  /** Rules that had a say, in order. */
  rules: string[];
  confidence: number;
}

/** Where and when a draft stands, as far as it is known before its name. */
export type Place = Pick<Draft, 'parsed' | 'clause' | 'status' | 'period' | 'section'>;

const UNNAMED = {
  form: 'bare',
  name: '',
  actor: '',
  verb: '',
  head: '',
  topic: '',
  dependent: false,
  subject: null,
  mate: null,
  parent: null,
  parentName: null
} as const;

/** A figure without its name yet. */
export function figureDraft(place: Place, slot: Slot): Draft {
  const { quantity } = slot;
  const { start, end, value, high, unit, bound, placeholder, kind, rule, confidence } = quantity;
  const figure = { start, end, value, high, unit, bound, placeholder, kind, confidence };
  return { ...UNNAMED, ...place, ...figure, slot, quantity, zero: false, rules: [rule] };
}

/** How sure a zero read from words is: the wording is clear, whether it is counted is judged. */
const ZERO_CONFIDENCE = 0.9;

/** A zero stated in words, named. */
export function zeroDraft(place: Place, span: { start: number; end: number; unit: string }, name: string): Draft {
  const { start, end, unit } = span;
  return {
    ...UNNAMED,
    ...place,
    ...{ start, end, unit, name, head: name, value: 0, high: null, bound: 'exact', kind: 'count' },
    ...{ slot: null, quantity: null, placeholder: false, zero: true, form: 'zero' },
    rules: ['worded-zero'],
    confidence: ZERO_CONFIDENCE
  };
}
