import type { IndicatorInfo } from '$lib/library/effective-view';
import { m } from '$lib/paraglide/messages.js';
import { measureKey } from './compare-address';
import type { CompareCounts, CompareMetric } from './compare-facts';
import type { MeasureInfo } from './compare-model';
import type { Measure } from './compare-spec';
import { dimensionOf, unitFamily } from './units';

/** An indicator opens the page if it has this share of the answers that the most widely stated one has. */
const WIDELY_STATED = 0.6;

/** What a chart needs to know of a measure; null for an indicator that there is not. */
export function measureInfo(measure: Measure, known: readonly IndicatorInfo[]): MeasureInfo | null {
  if (measure.kind === 'indicator') {
    const info = known.find(({ key }) => key === measure.key);
    return info ? indicatorMeasure(info) : null;
  }
  const { names, unit, label } = measure;
  return {
    measure,
    key: measureKey(measure),
    name:
      label ??
      (names.length > 1 ? m.compare_names_union({ name: names[0] ?? '', count: names.length }) : (names[0] ?? '')),
    units: unitFamily(unit),
    dimension: dimensionOf(unit),
    theme: '',
    definition: m.compare_names_definition({ names: names.join('、') }),
    own: false,
    indicator: null,
    names
  };
}

export function indicatorMeasure({ key, name, units, dimension, theme, definition, own }: IndicatorInfo): MeasureInfo {
  const measure = { kind: 'indicator', key } as const;
  return { measure, key, name, units, dimension, theme, definition, own, indicator: key, names: [] };
}

/** The measures asked for that exist; else, of the indicators that are widely stated, the dictionary's first: it goes by importance. */
export function chosenMeasures(
  measures: readonly Measure[],
  known: readonly IndicatorInfo[],
  counts: CompareCounts
): readonly MeasureInfo[] {
  const asked = measures.flatMap((measure) => measureInfo(measure, known) ?? []);
  if (asked.length > 0) return asked;
  const answered = ({ key }: IndicatorInfo) => counts.answered.get(key) ?? 0;
  const most = Math.max(0, ...known.map(answered));
  const widely = known.find((info) => answered(info) >= most * WIDELY_STATED);
  return widely ? [indicatorMeasure(widely)] : [];
}

/** True where a metric speaks of the measure, answering for its report or not. */
export function speaksOf({ indicator, names, units }: MeasureInfo, metric: CompareMetric): boolean {
  return indicator !== null
    ? metric.indicator === indicator
    : names.includes(metric.name) && units.includes(metric.unit);
}

/** The metric that answers for its report, of all that speak of the measure there in text order. */
export function answerOf<M extends CompareMetric>({ indicator }: MeasureInfo, metrics: readonly M[]): M | undefined {
  if (indicator !== null) return metrics.find(({ headline }) => headline);
  let best: M | undefined;
  for (const metric of metrics) {
    if (best === undefined || directness(metric) > directness(best)) best = metric;
  }
  return best;
}

/** Of free names: what is done, of this body and year, a total, and filled in answers before what is not. */
export function directness(
  metric: Pick<CompareMetric, 'status' | 'subject' | 'period' | 'parent' | 'placeholder'>
): number {
  return (
    (metric.status === 'actual' ? 16 : 0) +
    (metric.subject === null ? 8 : 0) +
    (metric.period === null ? 4 : 0) +
    (metric.parent === null ? 2 : 0) +
    (metric.placeholder ? 0 : 1)
  );
}
