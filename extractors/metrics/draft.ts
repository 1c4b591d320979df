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
  /** Another level that one is held against, and no level of the report's own: 较上年（8亿元）. */
  compared: boolean;
  /** Of a change: the figure that it is a change of. */
  level: Draft | null;
  parent: Draft | null;
  parentName: string | null;
  section: string;
  /** Rules that had a say, in order. */
  rules: string[];
  confidence: number;
}

/** Where and when a draft stands, as far as it is known before its name. */
export type Place = Pick<Draft, 'parsed' | 'clause' | 'status' | 'period' | 'section'>;

/** A figure without its name yet. Written out, since spreading objects is what such a loop spends its time on. */
export function figureDraft(place: Place, slot: Slot): Draft {
  const { quantity } = slot;
  return {
    parsed: place.parsed,
    slot,
    quantity,
    start: quantity.start,
    end: quantity.end,
    value: quantity.value,
    high: quantity.high,
    unit: quantity.unit,
    bound: quantity.bound,
    placeholder: quantity.placeholder,
    zero: false,
    clause: place.clause,
    form: 'bare',
    name: '',
    actor: '',
    verb: '',
    head: '',
    topic: '',
    dependent: false,
    kind: quantity.kind,
    status: place.status,
    period: place.period,
    subject: null,
    mate: null,
    compared: false,
    level: null,
    parent: null,
    parentName: null,
    section: place.section,
    rules: [quantity.rule],
    confidence: quantity.confidence
  };
}

/** How sure a zero read from words is: the wording is clear, whether it is counted is judged. */
const ZERO_CONFIDENCE = 0.9;

/** A zero stated in words, named. */
export function zeroDraft(place: Place, span: { start: number; end: number; unit: string }, name: string): Draft {
  return {
    parsed: place.parsed,
    slot: null,
    quantity: null,
    start: span.start,
    end: span.end,
    value: 0,
    high: null,
    unit: span.unit,
    bound: 'exact',
    placeholder: false,
    zero: true,
    clause: place.clause,
    form: 'zero',
    name,
    actor: '',
    verb: '',
    head: name,
    topic: '',
    dependent: false,
    kind: 'count',
    status: place.status,
    period: place.period,
    subject: null,
    mate: null,
    compared: false,
    level: null,
    parent: null,
    parentName: null,
    section: place.section,
    rules: ['worded-zero'],
    confidence: ZERO_CONFIDENCE
  };
}
