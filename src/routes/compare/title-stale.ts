import type { CompareSpec } from '$lib/views/compare-spec';

/** Parameter of an address whose own title was written for other filters. */
export const STALE = 'stale';

const FILTERS = ['levels', 'types', 'years', 'every', 'bodies', 'groups', 'skip', 'text'] as const;

/** Whether the user's own title was written for other reports than those shown after a change; `was`: whether it was before. */
export function titleStale(was: boolean, spec: CompareSpec, change: Partial<CompareSpec>): boolean {
  if ('title' in change) return false;
  if (spec.title === '') return false;
  const other = FILTERS.some((key) => key in change && JSON.stringify(change[key]) !== JSON.stringify(spec[key]));
  return was || other;
}
