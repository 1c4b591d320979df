import { resolve } from '$app/paths';
import type { ResolvedPathname } from '$app/types';

/** The address of a report, at the words of one of its records. */
export function reportHref(report: string, at?: string): ResolvedPathname {
  const search = new URLSearchParams({ id: report, ...(at === undefined ? {} : { at }) });
  return resolve(`/reports/view/?${search}`);
}
