import type { Severity } from '$extractors/records';
import type { SheetExhibit } from '$lib/export/exhibit';
import { m } from '$lib/paraglide/messages.js';
import { listNote } from '$lib/placeholders/placeholder-exhibit';
import { checkName } from './check-names';
import type { FindingList } from './finding-list';

const SEVERITY_NAMES: Record<Severity, () => string> = {
  error: m.common_severity_error,
  warning: m.common_severity_warning,
  info: m.common_severity_info
};

export const severityName = (severity: Severity): string => SEVERITY_NAMES[severity]();

/** What does not add up as a list for the meeting: a row a finding. `words`: the filters it was made under. */
export function findingExhibit(
  { groups, total }: FindingList,
  words: readonly string[],
  address: string,
  now: Date
): SheetExhibit {
  return {
    kind: 'sheet',
    id: `${now.getTime().toString(36)}-${address}`,
    title: m.findings_list_title({ count: total, reports: groups.length }),
    sheet: {
      name: m.common_nav_findings(),
      columns: [
        { header: m.export_column_report(), type: 'text', width: 30 },
        { header: m.findings_filter_check(), type: 'text', width: 10 },
        { header: m.findings_by_severity(), type: 'text', width: 8 },
        { header: m.findings_column_message(), type: 'text', width: 40 },
        { header: m.placeholders_column_context(), type: 'text', width: 30 },
        { header: m.export_column_file(), type: 'text', width: 20 }
      ],
      rows: groups.flatMap(({ report, findings }) =>
        findings.map(({ check, ok, severity, message, text }) => [
          report.title,
          checkName(check),
          ok ? m.common_severity_ok() : severityName(severity),
          message,
          text,
          report.source
        ])
      )
    },
    note: listNote(groups.length, words, now),
    caveats: [],
    address,
    created: now.toISOString()
  };
}
