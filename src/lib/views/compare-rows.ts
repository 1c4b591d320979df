import type { EffectiveMetric, EffectiveReport } from '$lib/library/effective-view';
import type { CompareSpec } from './compare-spec';

/** A report that passes the filters. Columns of the table `reports`. */
export type CompareReport = Pick<
  EffectiveReport,
  'id' | 'position' | 'label' | 'body' | 'agency' | 'agency_level' | 'report_type' | 'year' | 'title' | 'source'
>;

/** A metric of one of the indicators in such a report. Columns of the table `metrics`. */
export type CompareMetric = Pick<
  EffectiveMetric,
  | 'id'
  | 'report'
  | 'indicator'
  | 'headline'
  | 'value'
  | 'value_high'
  | 'unit'
  | 'bound'
  | 'text'
  | 'status'
  | 'placeholder'
>;

/** What the compare model is made of, whether from memory or by SQL: reports by `position`, metrics by report and place. */
export interface CompareRecords {
  readonly reports: readonly CompareReport[];
  readonly metrics: readonly CompareMetric[];
}

/** What the filters can choose from, counted over the whole library. */
export interface CompareCounts {
  readonly total: number;
  readonly levels: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, number>;
  readonly years: ReadonlyMap<number, number>;
  /** Reports that answer on an indicator in any way, by key. */
  readonly answered: ReadonlyMap<string, number>;
}

/** What the text filter looks in: one spelling of full and half width, upper and lower case. */
export function searchText(report: Pick<EffectiveReport, 'label' | 'agency' | 'title' | 'source'>): string {
  return foldText([report.label, report.agency ?? '', report.title, report.source].join('\n'));
}

export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** True where a report passes the spec's filters. */
export function passes(report: EffectiveReport, spec: CompareSpec): boolean {
  return (
    (spec.levels.length === 0 || spec.levels.includes(report.agency_level)) &&
    (spec.types.length === 0 || spec.types.includes(report.report_type)) &&
    (spec.years.length === 0 || (report.year !== null && spec.years.includes(report.year))) &&
    (spec.text === '' || searchText(report).includes(foldText(spec.text)))
  );
}
