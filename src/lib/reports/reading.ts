import type { Severity } from '$extractors/records';
import { foreignIn } from '$extractors/source';
import type { EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import { headingsOf } from './reader-headings';
import { marksOf, overlaps, paragraphsOf, type Mark, type Paragraph } from './reader-text';

/** One report as the reader shows it: its text in pieces, its records, and how one leads to the other. */
export function reading(view: EffectiveView, report: EffectiveReport, sourceText: string) {
  const metrics = view.metricsOf.get(report.id) ?? [];
  const placeholders = view.placeholdersOf.get(report.id) ?? [];
  const findings = view.findingsOf.get(report.id) ?? [];
  const marks = marksOf(metrics, placeholders);
  const spans = new Map([...metrics, ...placeholders, ...findings].map((record) => [record.id, record]));
  const foreign = foreignIn(sourceText.slice(report.start, report.end)).map(({ start, end }) => ({
    start: report.start + start,
    end: report.start + end
  }));
  const markOf = new Map(marks.flatMap((mark) => mark.records.map((id) => [id, mark] as const)));
  return {
    metrics,
    placeholders,
    findings,
    marks,
    paragraphs: withoutTitle(paragraphsOf(sourceText, report, marks, findings, foreign)),
    /** Places that a download site put in. */
    foreign: foreign.length,
    headings: headingsOf(sourceText, report),
    severities: new Map<string, Severity>(
      findings.filter(({ ok, settled }) => !ok && !settled).map(({ id, severity }) => [id, severity])
    ),
    /** What the words of a record are: its mark, or a finding's own run. */
    spanOf: (id: string) => markOf.get(id) ?? spans.get(id) ?? null,
    /** Every record of the same words; a finding is only itself. */
    recordsAt: (id: string): readonly string[] => markOf.get(id)?.records ?? (spans.has(id) ? [id] : []),
    findingsAt: (mark: Mark) => findings.filter((finding) => overlaps(finding, mark))
  };
}

/** The title stands over the page; in the text only where something of it is marked. */
function withoutTitle(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.filter(
    ({ title, pieces }) => !title || pieces.some(({ mark, findings }) => mark !== null || findings.length > 0)
  );
}

export type Reading = ReturnType<typeof reading>;
export type PanelTab = 'metrics' | 'placeholders' | 'findings';

/** The panel that lists a record. */
export function tabOf(reading: Reading, id: string): PanelTab {
  if (reading.findings.some((finding) => finding.id === id)) return 'findings';
  return reading.recordsAt(id).some((own) => reading.metrics.some((metric) => metric.id === own))
    ? 'metrics'
    : 'placeholders';
}
