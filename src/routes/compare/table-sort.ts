import type { Sort } from '$lib/components/sort';
import { formatTimes } from '$lib/charts/numbers';
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell } from '$lib/views/compare-model';
import type { CompareSort, CompareSpec, PeerLabel } from '$lib/views/compare-spec';

/** Which column of the table twin is sorted by: `value 1` for the second series. */
export function sortKey({ sort, sortBy }: CompareSpec, main: number): string {
  return sort === 'value' ? `value ${sortBy ?? main}` : sort;
}

/** What a click on a column's head changes. */
export function sortChange({ key, descending }: Sort<string>): Partial<CompareSpec> {
  const [sort, series] = key.split(' ');
  return {
    sort: sort as CompareSort,
    sortBy: series === undefined ? null : Number(series),
    order: descending ? 'desc' : 'asc'
  };
}

/** Where a figure stands among its peers, in words, or why it does not; '' where there is no figure. */
export function standingText({ peers: standing, fewPeers }: CompareCell, label: PeerLabel): string {
  if (standing === null) return fewPeers > 0 ? m.charts_peer_few({ of: fewPeers }) : '';
  const { rank, of, percentile, ratio } = standing;
  switch (label) {
    case 'rank':
      return m.compare_standing_rank({ rank, of });
    case 'percentile':
      return m.compare_standing_percentile({ percentile: Math.round(percentile) });
    case 'ratio':
      return ratio === null ? '' : m.compare_standing_ratio({ times: formatTimes(ratio) });
    case 'none':
      return '';
  }
}
