import { m } from '$lib/paraglide/messages.js';
import type { CompareCell } from '$lib/views/compare-model';
import type { PeerLabel } from '$lib/views/compare-spec';
import { formatTimes } from './numbers';

type Standing = Pick<CompareCell, 'peers' | 'fewPeers'>;

/** Where a figure stands among its peers, in a label's words: 名次3/18, 高于同级83%, 中位数的2.1倍; why it has no place there. "" where it has no figure. */
export function peerWords({ peers, fewPeers }: Standing, label: PeerLabel | 'all'): string {
  if (label === 'none') return '';
  if (peers === null) return fewPeers > 0 ? m.charts_peer_few({ of: fewPeers }) : '';
  const rank = m.charts_peer_rank({ rank: peers.rank, of: peers.of });
  const percentile = m.charts_peer_percentile({ percentile: Math.round(peers.percentile) });
  const ratio = peers.ratio === null ? '' : ratioWords(peers.ratio);
  if (label === 'rank') return rank;
  if (label === 'percentile') return percentile;
  if (label === 'ratio') return ratio;
  return [rank, percentile, ratio].filter((part) => part !== '').join(' · ');
}

/** Against the median in words: 中位数的2.1倍, 等于中位数, 约为中位数的5%. */
export function ratioWords(ratio: number): string {
  const times = formatTimes(ratio);
  if (times === '1') return Math.abs(ratio - 1) < 1e-9 ? m.charts_peer_equal() : m.charts_peer_about();
  if (ratio >= 1) return m.charts_peer_ratio({ times });
  const percent = ratio * 100;
  return m.charts_peer_share({ percent: percent >= 10 ? Math.round(percent) : Number(percent.toPrecision(1)) });
}
