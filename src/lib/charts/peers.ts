import { m } from '$lib/paraglide/messages.js';
import type { PeerStanding } from '$lib/views/compare-model';
import type { PeerLabel } from '$lib/views/compare-spec';
import { formatTimes } from './numbers';

/** Where a figure stands among its peers, in a label's words: 名次3/18, 高于同级83%, 中位数的2.1倍. "" where it has none. */
export function peerWords(peers: PeerStanding | null, label: PeerLabel | 'all'): string {
  if (peers === null || label === 'none') return '';
  const rank = m.charts_peer_rank({ rank: peers.rank, of: peers.of });
  const percentile = m.charts_peer_percentile({ percentile: Math.round(peers.percentile) });
  const ratio = peers.ratio === null ? '' : m.charts_peer_ratio({ times: formatTimes(peers.ratio) });
  if (label === 'rank') return rank;
  if (label === 'percentile') return percentile;
  if (label === 'ratio') return ratio;
  return [rank, percentile, ratio].filter((part) => part !== '').join(' · ');
}
