import type { CleanText, Line, Outline, Quantity, Sentence } from '../stages';
import { nameOf } from './names';
import { parse, type Parsed } from './parse';
import { Standing } from './standing';
import { wordedZeros, type WordedZero } from './zeros';

/** A sentence with what it says by itself, before any figure leans on another. */
export interface SentenceReading {
  sentence: Sentence;
  /** Its figures: the quantities `from` to `to` (exclusive). */
  from: number;
  to: number;
  zeros: readonly WordedZero[];
  /** Null where it has neither figures nor zeros. */
  parsed: Parsed | null;
  /** It stands among what is planned. */
  planned: boolean;
}

/**
 * Reads every sentence by itself. One pass for each question over all sentences: the code that answers one is much
 * smaller than that of all together, and stays at hand while it is needed.
 */
export function readSentences(
  clean: CleanText,
  year: number | null,
  { sentences }: Outline,
  quantities: readonly Quantity[]
): SentenceReading[] {
  const readings = found(clean, sentences, quantities);
  for (const reading of readings) {
    const { sentence, from, to, zeros } = reading;
    if (from < to || zeros.length > 0) reading.parsed = parse(clean, sentence, quantities, from, to);
  }
  readStanding(clean, year, readings);
  for (const { parsed } of readings)
    if (parsed) for (const { slots } of parsed.segments) for (const slot of slots) slot.naming = nameOf(parsed, slot);
  return readings;
}

/** Each sentence with its figures and zeros. */
function found(clean: CleanText, sentences: readonly Sentence[], quantities: readonly Quantity[]): SentenceReading[] {
  const readings: SentenceReading[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while (next < quantities.length && (quantities[next]?.start ?? 0) < sentence.start) next++;
    const from = next;
    while (next < quantities.length && (quantities[next]?.start ?? 0) < sentence.end) next++;
    readings.push({ sentence, from, to: next, zeros: wordedZeros(clean, sentence), parsed: null, planned: false });
  }
  return readings;
}

/** Whether each figure is done or planned, and when it was. */
function readStanding({ text }: CleanText, year: number | null, readings: readonly SentenceReading[]): void {
  const standing = new Standing(text, year);
  let line: Line | null = null;
  for (const reading of readings) {
    const { sentence, parsed } = reading;
    if (sentence.line !== line) standing.enterLine((line = sentence.line));
    standing.enterSentence(sentence);
    for (const segment of parsed?.segments ?? []) {
      if (!parsed) break;
      standing.enterSegment(parsed, segment);
      for (const slot of segment.slots) {
        slot.status = standing.statusOf(parsed, slot);
        slot.period = standing.periodOf(parsed, slot);
      }
    }
    reading.planned = standing.planned;
  }
}
