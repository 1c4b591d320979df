import type { Dimension } from '$extractors/indicators/types';
import type { IndicatorInfo } from '$lib/library/effective-view';
import { m } from '$lib/paraglide/messages.js';
import { measureKey } from './compare-address';
import type { CompareCounts, CompareMetric } from './compare-facts';
import type { MeasureInfo } from './compare-model';
import type { Measure } from './compare-spec';

/** An indicator opens the page if it has this share of the answers that the most widely stated one has. */
const WIDELY_STATED = 0.6;

/** Counters that say the same of a figure. Units of no family go with nothing but themselves. */
const FAMILIES: readonly (readonly string[])[] = [
  ['次', '场', '场次', '期', '次数'],
  ['条', '篇', '则', '条次'],
  ['件', '宗', '起'],
  ['人', '名', '位'],
  ['个', '家', '处']
];
const DIMENSIONS: readonly (readonly [Dimension, RegExp])[] = [
  ['ratio', /^(?:[%％‰]|.*百分点|倍|成)$/u],
  ['amount', /元$/u],
  ['people', /^(?:人|名|位|人次|户次)$/u],
  ['measure', /^(?:亩|公顷|(?:平方|立方)?(?:米|公里|千米)|吨|千瓦时|度|里|公斤|斤|小时|分钟)$/u]
];

/** The units that a figure may have and still be drawn on one axis with this one, this one first. */
export function unitFamily(unit: string): readonly string[] {
  const family = FAMILIES.find((units) => units.includes(unit)) ?? [];
  return [unit, ...family.filter((other) => other !== unit)];
}

export function dimensionOf(unit: string): Dimension {
  return DIMENSIONS.find(([, units]) => units.test(unit))?.[0] ?? 'count';
}

/** What a chart needs to know of a measure; null for an indicator that there is not. */
export function measureInfo(measure: Measure, known: readonly IndicatorInfo[]): MeasureInfo | null {
  if (measure.kind === 'indicator') {
    const info = known.find(({ key }) => key === measure.key);
    return info ? indicatorMeasure(info) : null;
  }
  const { names, unit } = measure;
  return {
    measure,
    key: measureKey(measure),
    name: names[0] ?? '',
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
