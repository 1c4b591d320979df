import { resolve } from '$app/paths';

/** Address of a report in the reader, at the words of one record where it is given. */
export function reportAddress(report: string, metric?: string): string {
  const search = new URLSearchParams({ id: report, ...(metric === undefined ? {} : { at: metric }) });
  return `${resolve('/reports/')}view/?${search}`;
}
