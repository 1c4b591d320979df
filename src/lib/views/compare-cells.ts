import { FEWEST_PEERS, stateOf, type CompareMetric, type PeerFact } from './compare-facts';
import type { CompareCell, ComparePart, MeasureInfo, PeerStanding } from './compare-model';
import { answerOf, speaksOf } from './measures';
import type { PartName } from './part-names';
import { isPartOf } from './parts';

/** A cell in one of its five states, from the metrics of its report. `report` is null where there is none. */
export function cellOf(
  info: MeasureInfo,
  report: string | null,
  metrics: readonly CompareMetric[],
  peers: PeerFact | null,
  parts: readonly PartName[] | null
): CompareCell {
  const own = metrics.filter((metric) => speaksOf(info, metric));
  const answer = answerOf(info, own);
  const records = own.map(({ id }) => id);
  if (!answer) return { ...ABSENT, report, records, partial: partialIn(info, metrics) };
  const { id, value, value_high, unit, bound, text } = answer;
  return {
    state: stateOf(answer),
    report,
    metric: id,
    value,
    high: value_high,
    unit,
    bound,
    text,
    records,
    partial: null,
    doubted: false,
    peers: standingOf(info, unit, value, peers),
    fewPeers: peers !== null && peers.of < FEWEST_PEERS ? peers.of : 0,
    parts: parts ? partsOf(answer, metrics, parts) : []
  };
}

/** What a report without an answer says of a part of the measure alone: of its own body and year, as it may say of others'. */
export function partialIn(info: MeasureInfo, metrics: readonly CompareMetric[]): string | null {
  return metrics.find((metric) => isPartial(info, metric))?.id ?? null;
}

/** What is such a part where nothing answers. `partialSql` is the same over the table. */
export function isPartial(info: MeasureInfo, metric: CompareMetric): boolean {
  return speaksOf(info, metric) && metric.subject === null && metric.period === null && stateOf(metric) !== 'plan';
}

/** A cell of a report that says nothing on a measure. */
export const ABSENT: CompareCell = {
  state: 'absent',
  report: null,
  metric: null,
  value: null,
  high: null,
  unit: '',
  bound: null,
  text: '',
  records: [],
  partial: null,
  doubted: false,
  peers: null,
  fewPeers: 0,
  parts: []
};

/** A ratio of ratios says nothing: two percentages are compared as they stand. */
function standingOf(
  { dimension }: MeasureInfo,
  unit: string,
  value: number | null,
  peers: PeerFact | null
): PeerStanding | null {
  if (peers === null || value === null || peers.of < FEWEST_PEERS) return null;
  const { rank, of, q1, median, q3 } = peers;
  const rate = dimension === 'ratio' || unit === '%';
  return {
    rank,
    of,
    percentile: (100 * (of - rank)) / (of - 1),
    ratio: rate || median === 0 ? null : value / median,
    q1: twelve(q1),
    median: twelve(median),
    q3: twelve(q3)
  };
}

function partsOf(total: CompareMetric, metrics: readonly CompareMetric[], parts: readonly PartName[]): ComparePart[] {
  const seen = new Set<string>();
  let others = 0;
  return metrics.flatMap((metric): ComparePart[] => {
    if (!isPartOf(total, metric) || seen.has(metric.name)) return [];
    seen.add(metric.name);
    const { id, name, value, unit, text } = metric;
    const place = parts.findIndex(({ names }) => names.includes(name));
    return [{ name, series: place < 0 ? --others : place, state: stateOf(metric), value, unit, text, metric: id }];
  });
}

/** To twelve significant digits: sums and means of the same figures are the same in whatever order they were added. */
export function twelve(value: number): number {
  return Number(value.toPrecision(12));
}
