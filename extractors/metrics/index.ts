import type { Clause, CleanText, Measured, Outline, Quantity, ReportHeader } from '../stages';
import type { Draft } from './draft';
import { Reader } from './reader';

/**
 * What each figure of a report measures, and the zeros that it states in words, in text order; one entry for each (figure, thing
 * measured) pair, so a figure that two things share is there twice.
 */
export function measure(
  clean: CleanText,
  report: ReportHeader,
  outline: Outline,
  quantities: readonly Quantity[]
): Measured[] {
  const reader = new Reader(clean.text, report);
  let next = 0;
  for (const sentence of outline.sentences) {
    while (next < quantities.length && (quantities[next]?.start ?? 0) < sentence.start) next++;
    const from = next;
    while (next < quantities.length && (quantities[next]?.start ?? 0) < sentence.end) next++;
    reader.read(sentence, quantities, from, next);
  }
  return toMeasured(reader.drafts);
}

function toMeasured(drafts: readonly Draft[]): Measured[] {
  const made = new Map<Draft, Measured>();
  for (const draft of drafts) made.set(draft, measuredOf(draft));
  for (const [draft, measured] of made) measured.parent = (draft.parent && made.get(draft.parent)) ?? null;
  return [...made.values()];
}

function measuredOf(draft: Draft): Measured {
  const {
    start,
    end,
    quantity,
    value,
    high,
    unit,
    bound,
    period,
    subject,
    kind,
    status,
    placeholder,
    zero,
    parentName,
    section,
    confidence
  } = draft;
  const clause: Clause = draft.clause;
  const name = draft.name;
  const rule = draft.rules.join('+');
  return {
    start,
    end,
    quantity,
    value,
    high,
    unit,
    bound,
    name,
    period,
    subject,
    kind,
    status,
    placeholder,
    zero,
    parent: null,
    parentName,
    section,
    clause,
    rule,
    confidence
  };
}
