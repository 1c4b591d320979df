import type { CleanText, Measured, Outline, Quantity, ReportHeader } from '../stages';
import type { Draft } from './draft';
import { Reader } from './reader';
import { readSentences } from './reading';

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
  const readings = readSentences(clean, report.year, outline, quantities);
  const reader = new Reader(clean, report);
  for (const reading of readings) reader.read(reading);
  return toMeasured(reader.finish());
}

function toMeasured(drafts: readonly Draft[]): Measured[] {
  const totals = new Map<Draft, Measured | null>();
  for (const { parent } of drafts) if (parent) totals.set(parent, null);
  const measured: Measured[] = [];
  for (const draft of drafts) {
    const one = measuredOf(draft);
    measured.push(one);
    if (totals.has(draft)) totals.set(draft, one);
  }
  drafts.forEach(({ parent }, i) => {
    const part = measured[i];
    if (parent && part) part.parent = totals.get(parent) ?? null;
  });
  return measured;
}

/** What later stages know of a draft; its total is filled in once all are made. */
function measuredOf(draft: Draft): Measured {
  return {
    start: draft.start,
    end: draft.end,
    quantity: draft.quantity,
    value: draft.value,
    high: draft.high,
    unit: draft.unit,
    bound: draft.bound,
    name: draft.name,
    period: draft.period,
    subject: draft.subject,
    kind: draft.kind,
    status: draft.status,
    placeholder: draft.placeholder,
    zero: draft.zero,
    parent: null,
    parentName: draft.parentName,
    section: draft.section,
    clause: draft.clause,
    rule: draft.rules.join('+'),
    confidence: draft.confidence
  };
}
