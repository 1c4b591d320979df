import { resolve } from '$app/paths';
import type { ResolvedPathname } from '$app/types';
import { filterToSearch, NO_FILTER, type ReportFilter } from './report-filter';

/** The address of a listing page under a filter; `rest` holds the page's own parameters. */
function listHref(
  path: '/reports/' | '/placeholders/' | '/findings/',
  filter: Partial<ReportFilter> = {},
  rest: Readonly<Record<string, string>> = {}
): ResolvedPathname {
  const search = filterToSearch({ ...NO_FILTER, ...filter }, rest);
  return search.size > 0 ? resolve(`${path}?${search}`) : resolve(path);
}

type Rest = Readonly<Record<string, string>>;

export const reportsHref = (filter?: Partial<ReportFilter>, rest?: Rest): ResolvedPathname =>
  listHref('/reports/', filter, rest);

export const placeholdersHref = (filter?: Partial<ReportFilter>, rest?: Rest): ResolvedPathname =>
  listHref('/placeholders/', filter, rest);

export const findingsHref = (filter?: Partial<ReportFilter>, rest?: Rest): ResolvedPathname =>
  listHref('/findings/', filter, rest);
