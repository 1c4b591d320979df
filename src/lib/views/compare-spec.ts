import { AGENCY_LEVELS, REPORT_TYPES, type AgencyLevel, type ReportType } from '$extractors/records';

export type CompareSort = 'value' | 'name' | 'level' | 'library';
const SORTS: readonly CompareSort[] = ['value', 'name', 'level', 'library'];

/** What the 对比 page shows. An empty list filters nothing; an empty `indicators` means the one with the best coverage. */
export interface CompareSpec {
  readonly indicators: readonly string[];
  readonly levels: readonly AgencyLevel[];
  readonly types: readonly ReportType[];
  readonly years: readonly number[];
  /** Free text, looked for in agency, title and file name. */
  readonly text: string;
  readonly sort: CompareSort;
  /** `desc`: largest first; for names, the other way round. */
  readonly order: 'asc' | 'desc';
}

export const DEFAULT_SPEC: CompareSpec = {
  indicators: [],
  levels: [],
  types: [],
  years: [],
  text: '',
  sort: 'value',
  order: 'desc'
};

/** Reads a page's address; whatever it does not understand it leaves at the default. */
export function specFromSearch(search: URLSearchParams): CompareSpec {
  const sort = SORTS.find((known) => known === search.get('sort')) ?? DEFAULT_SPEC.sort;
  const order = search.get('order');
  return {
    indicators: list(search.get('indicator')).filter((key) => /^[\w.-]+$/u.test(key)),
    levels: AGENCY_LEVELS.filter((level) => list(search.get('level')).includes(level)),
    types: REPORT_TYPES.filter((type) => list(search.get('type')).includes(type)),
    years: unique(list(search.get('year')).filter((year) => /^\d{4}$/u.test(year)))
      .map(Number)
      .sort((a, b) => a - b),
    text: search.get('q')?.trim() ?? '',
    sort,
    order: order === 'asc' || order === 'desc' ? order : defaultOrder(sort)
  };
}

/** The address of a spec, without what is default: an untouched page has an empty one. */
export function specToSearch(spec: CompareSpec): URLSearchParams {
  const search = new URLSearchParams();
  if (spec.indicators.length > 0) search.set('indicator', spec.indicators.join(','));
  if (spec.levels.length > 0) search.set('level', spec.levels.join(','));
  if (spec.types.length > 0) search.set('type', spec.types.join(','));
  if (spec.years.length > 0) search.set('year', spec.years.join(','));
  if (spec.text.trim() !== '') search.set('q', spec.text.trim());
  if (spec.sort !== DEFAULT_SPEC.sort) search.set('sort', spec.sort);
  if (spec.order !== defaultOrder(spec.sort)) search.set('order', spec.order);
  return search;
}

/** Values are read from the top down, names from the beginning. */
export function defaultOrder(sort: CompareSort): 'asc' | 'desc' {
  return sort === 'value' ? 'desc' : 'asc';
}

function list(value: string | null): string[] {
  return unique((value ?? '').split(',').filter((item) => item !== ''));
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
