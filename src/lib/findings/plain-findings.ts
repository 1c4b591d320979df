import { m } from '$lib/paraglide/messages.js';
import { checkName, severityName } from './check-names';
import type { FindingGroup, FindingList } from './finding-list';
import { groupBy } from '$lib/collections/group-by';
import type { EffectiveFinding } from '$lib/library/effective-view';

/** The findings as plain text to send back: a report a paragraph, a finding a numbered line with the words it is about. */
export function plainFindings({ rows, total, reports }: FindingList): string {
  const groups = [...groupBy(rows, ({ report }) => report)].map(([report, own]) =>
    plainReport({ report, findings: own.map(({ finding }) => finding) })
  );
  return [m.findings_plain_head({ count: total, reports }), ...groups].join('\n\n') + '\n';
}

/** One report's findings, for the body that wrote it. */
export function plainReport({ report, findings }: FindingGroup): string {
  return [`${report.title}（${m.findings_places({ count: findings.length })}）`, ...findings.map(plainLine)].join('\n');
}

function plainLine({ ok, severity, check, message, text }: EffectiveFinding, index: number): string {
  const degree = ok ? m.common_severity_ok() : severityName(severity);
  return `${index + 1}. 【${degree}·${checkName(check)}】${message}（${m.placeholders_column_context()}：${text}）`;
}
