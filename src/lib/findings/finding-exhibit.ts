import { bodySheet } from '$lib/export/by-body';
import type { SheetExhibit } from '$lib/export/exhibit';
import { m } from '$lib/paraglide/messages.js';
import { listNote } from '$lib/placeholders/placeholder-exhibit';
import { checkName, severityName } from './check-names';
import { SEVERITIES, type FindingList, type FindingRow } from './finding-list';

/** What does not add up as a list for the meeting: a row a finding. `words`: the filters it was made under. */
export function findingExhibit(
  { rows, total, reports }: FindingList,
  words: readonly string[],
  address: string,
  now: Date
): SheetExhibit {
  return {
    kind: 'sheet',
    id: `${now.getTime().toString(36)}-${address}`,
    title: m.findings_list_title({ count: total, reports }),
    sheet: {
      name: m.common_nav_findings(),
      columns: [
        { header: m.export_column_report(), type: 'text' },
        { header: m.findings_filter_check(), type: 'text' },
        { header: m.findings_degree(), type: 'text' },
        { header: m.findings_column_message(), type: 'text' },
        { header: m.placeholders_column_context(), type: 'text' },
        { header: m.export_column_file(), type: 'text', aside: true }
      ],
      rows: rows.map(({ report, finding: { check, ok, severity, message, text } }) => [
        report.title,
        checkName(check),
        ok ? m.common_severity_ok() : severityName(severity),
        message,
        text,
        report.source
      ])
    },
    note: listNote(reports, words, now),
    caveats: [],
    address,
    created: now.toISOString()
  };
}

/** The same by body: how many of each degree. */
export function findingsByBody(
  { rows, total, reports }: FindingList,
  words: readonly string[],
  address: string,
  now: Date
): SheetExhibit {
  const degrees = SEVERITIES.filter((severity) => rows.some(({ finding }) => finding.severity === severity));
  return {
    kind: 'sheet',
    id: `${now.getTime().toString(36)}-${address}`,
    title: m.findings_body_title({ count: total, reports }),
    sheet: bodySheet(
      m.common_nav_findings(),
      rows,
      degrees.map((severity) => ({
        header: severityName(severity),
        counts: ({ finding }: FindingRow) => !finding.ok && finding.severity === severity
      }))
    ),
    note: listNote(reports, words, now),
    caveats: [],
    address,
    created: now.toISOString()
  };
}
