import type {
  ExtractionRecord,
  FindingRecord,
  MetricRecord,
  PlaceholderRecord,
  ReportRecord
} from '../../extractors/index';

/**
 * Records as lines that a person can read against the text: `kind [start,end) 「text」 …`, then what differs from the plain case
 * as `key=value`. Ids are left out (they follow from the content); a placeholder names its metric by that metric's text.
 */
export function renderRecords(records: readonly ExtractionRecord[]): string {
  const metricTexts = new Map(records.flatMap((r) => (r.record === 'metric' ? [[r.id, r.text] as const] : [])));
  return records.map((record) => `${renderRecord(record, metricTexts)}\n`).join('');
}

function renderRecord(record: ExtractionRecord, metricTexts: ReadonlyMap<string, string>): string {
  switch (record.record) {
    case 'report':
      return renderReport(record);
    case 'metric':
      return renderMetric(record);
    case 'placeholder':
      return renderPlaceholder(record, metricTexts);
    case 'finding':
      return renderFinding(record);
  }
}

function renderReport(r: ReportRecord): string {
  const facts = [r.agency, r.agency_level, r.report_type, r.year, r.date].map((v) => v ?? '–');
  return `report [${r.start},${r.end}) 「${r.title}」 ${facts.join(' | ')}`;
}

function renderMetric(r: MetricRecord): string {
  const value = r.value === null ? '?' : String(r.value);
  const range = r.value_high === null ? value : `${value}~${r.value_high}`;
  return join([
    `metric ${place(r)} = ${range}${r.unit && ` ${r.unit}`} ${r.bound}`,
    r.name,
    `${r.kind} ${r.status}`,
    r.indicator && `${r.indicator}${r.headline ? '*' : ''}`,
    r.placeholder && 'placeholder',
    r.zero && 'zero',
    r.period && `period=${r.period}`,
    r.subject && `subject=${r.subject}`,
    r.parent && `parent=${r.parent}`,
    r.section && `section=${r.section}`,
    `${r.rule} ${r.confidence}`
  ]);
}

function renderPlaceholder(r: PlaceholderRecord, texts: ReadonlyMap<string, string>): string {
  const metric = r.metric && `metric=${texts.get(r.metric) ?? 'MISSING'}`;
  return join([`placeholder ${place(r)} ${r.type}`, metric, `context=${r.context}`]);
}

function renderFinding(r: FindingRecord): string {
  return join([
    `finding ${place(r)} ${r.check} ${r.ok ? 'holds' : 'fails'} ${r.severity}`,
    r.message,
    JSON.stringify(r.details)
  ]);
}

function place(r: { start: number; end: number; text: string }): string {
  return `[${r.start},${r.end}) 「${r.text.replace(/\n/g, '⏎')}」`;
}

function join(parts: readonly (string | false | null)[]): string {
  return parts.filter(Boolean).join(' | ').replace(/\n/g, '⏎');
}
