import type { EffectiveReport } from './effective-view';

/** One body's reports of one type, over the years: a line. */
export function lineKey({ body, report_type }: Pick<EffectiveReport, 'body' | 'report_type'>): string {
  return `${body}\n${report_type}`;
}

/** Of one level too: a body's level follows its report where no roster says it. */
export function levelLineKey(report: Pick<EffectiveReport, 'body' | 'report_type' | 'agency_level'>): string {
  return `${lineKey(report)}\n${report.agency_level}`;
}

/** Reports of one level, kind of body, type and year: peers. */
export function peersKey({
  agency_level,
  body_kind,
  report_type,
  year
}: Pick<EffectiveReport, 'agency_level' | 'body_kind' | 'report_type' | 'year'>): string {
  return `${agency_level}\n${body_kind}\n${report_type}\n${year}`;
}
