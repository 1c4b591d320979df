import { AGENCY_LEVELS, REPORT_TYPES, type AgencyLevel, type ReportType } from '$extractors/records';
import type { EffectiveReport } from '$lib/library/effective-view';

/** Which reports a page lists. Empty fields filter nothing. The same parameters on every page, so that links carry over. */
export interface ReportFilter {
  /** Looked for in agency, title and file name. */
  readonly text: string;
  readonly level: AgencyLevel | '';
  readonly type: ReportType | '';
  /** Four digits, or `none` for reports without a year. */
  readonly year: string;
  /** Content id of a document: the reports found in it. */
  readonly content: string;
  readonly report: string;
}

export const NO_FILTER: ReportFilter = { text: '', level: '', type: '', year: '', content: '', report: '' };

/** Reads an address; what it does not understand it leaves out. */
export function filterFromSearch(search: URLSearchParams): ReportFilter {
  const year = search.get('year') ?? '';
  return {
    text: search.get('q')?.trim() ?? '',
    level: AGENCY_LEVELS.find((level) => level === search.get('level')) ?? '',
    type: REPORT_TYPES.find((type) => type === search.get('type')) ?? '',
    year: /^(?:\d{4}|none)$/u.test(year) ? year : '',
    content: search.get('file') ?? '',
    report: search.get('report') ?? ''
  };
}

/** The address of a filter, without what filters nothing, added to `rest` (the page's own parameters). */
export function filterToSearch(filter: ReportFilter, rest: Readonly<Record<string, string>> = {}): URLSearchParams {
  const named = {
    q: filter.text.trim(),
    level: filter.level,
    type: filter.type,
    year: filter.year,
    file: filter.content,
    report: filter.report,
    ...rest
  };
  return new URLSearchParams(Object.entries(named).filter(([, value]) => value !== ''));
}

export const isFiltering = (filter: ReportFilter): boolean => filterToSearch(filter).size > 0;

export const yearKey = (year: number | null): string => (year === null ? 'none' : String(year));

export function passesFilter(report: EffectiveReport, filter: ReportFilter): boolean {
  return (
    (!filter.level || report.agency_level === filter.level) &&
    (!filter.type || report.report_type === filter.type) &&
    (!filter.year || yearKey(report.year) === filter.year) &&
    (!filter.content || report.content === filter.content) &&
    (!filter.report || report.id === filter.report) &&
    (!filter.text || holdsText(report, filter.text.toLowerCase()))
  );
}

function holdsText(report: EffectiveReport, text: string): boolean {
  return [report.label, report.agency ?? '', report.title, report.source].some((words) =>
    words.toLowerCase().includes(text)
  );
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly reports: number;
}

export interface FilterChoices {
  readonly levels: readonly Choice<AgencyLevel>[];
  readonly types: readonly Choice<ReportType>[];
  /** Newest first, reports without a year last. */
  readonly years: readonly Choice<string>[];
}

/** What the filters can choose from, with counts of reports; what no report has is not offered. */
export function filterChoices(reports: readonly EffectiveReport[]): FilterChoices {
  const count = <T extends string>(values: readonly T[], of: (report: EffectiveReport) => string): Choice<T>[] =>
    values
      .map((value) => ({ value, reports: reports.filter((report) => of(report) === value).length }))
      .filter((choice) => choice.reports > 0);
  const years = [...new Set(reports.map(({ year }) => yearKey(year)))].sort((a, b) =>
    a === 'none' ? 1 : b === 'none' ? -1 : Number(b) - Number(a)
  );
  return {
    levels: count(AGENCY_LEVELS, ({ agency_level }) => agency_level),
    types: count(REPORT_TYPES, ({ report_type }) => report_type),
    years: count(years, ({ year }) => yearKey(year))
  };
}
