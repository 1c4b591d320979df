import type { MetricStatus } from '../records';
import type { CleanText, Quantity, Sentence } from '../stages';
import { segmentsOf } from './segments';
import { tokenise } from './tokens';
import type { Naming } from './view';
import type { Classed } from './words';

export interface Token extends Classed {
  start: number;
  end: number;
  /** Of a `figure`. */
  quantity: Quantity | null;
}

/** What stands between two marks or brackets. */
export interface Segment {
  /** Its place in its sentence. */
  index: number;
  /** Tokens `from` to `to` (exclusive) of its sentence, marks left out. */
  from: number;
  to: number;
  /** The classes of its tokens: see `bitsOf`. */
  bits: number;
  /** How many brackets it stands inside. */
  depth: number;
  /** The mark or bracket before and after it; "" at the sentence's ends. */
  before: string;
  after: string;
  slots: Slot[];
}

/** A figure in its segment, with the words before and after that can name it. */
export interface Slot {
  quantity: Quantity;
  /** Its place in its segment. */
  index: number;
  segment: Segment;
  /** Tokens before the figure, back to the segment's start or what belongs to the figure before. */
  leftFrom: number;
  leftTo: number;
  /** Tokens after the figure, up to the segment's end or what belongs to the next figure. */
  rightFrom: number;
  rightTo: number;
  /** How it is joined to the figure before in the same segment: side by side, by 、 or 和, by a new predicate. */
  join: 'first' | 'adjacent' | 'listed' | 'run-on';
  /** What the words around it say of it by themselves, once they are read: see `readSentences`. */
  naming: Naming;
  status: MetricStatus;
  period: string | null;
}

export interface Parsed {
  text: string;
  sentence: Sentence;
  tokens: readonly Token[];
  segments: readonly Segment[];
}

/** Reads a sentence once, from left to right, into tokens, segments and slots. `quantities` are those within it. */
export function parse(
  clean: CleanText,
  sentence: Sentence,
  quantities: readonly Quantity[],
  from: number,
  to: number
): Parsed {
  const tokens = tokenise(clean, sentence, quantities, from, to);
  const { text } = clean;
  return { text, sentence, tokens, segments: segmentsOf(text, tokens) };
}

/** 6个项目共90亩: the second figure sums up the first one's thing. */
export function sumsUp(parsed: Parsed, slot: Slot): boolean {
  if (slot.join !== 'run-on' || slot.leftTo - slot.leftFrom !== 1) return false;
  const token = parsed.tokens[slot.leftFrom];
  return token !== undefined && SUMMING.test(parsed.text.slice(token.start, token.end));
}

const SUMMING = /^(?:共|共计|合计|总计|计)$/u;
