import { groupBy } from '$lib/collections/group-by';
import type { EffectiveMetric, EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import { searchText, type CompareCounts } from './compare-facts';
import type { MeasureInfo } from './compare-model';
import { isPartial } from './compare-cells';
import { answerOf } from './measures';

/** What every comparison of one effective view needs: made once a revision. */
export interface MemoryIndex {
  readonly counts: CompareCounts;
  /** The answering metric by report id, of one indicator. */
  readonly headlines: ReadonlyMap<string, ReadonlyMap<string, EffectiveMetric>>;
  /** What the text filter looks in; made when first asked for. */
  search(report: EffectiveReport): string;
  /** Metrics by name, for free names; made when first asked for. */
  byName(): ReadonlyMap<string, readonly EffectiveMetric[]>;
}

const INDEXES = new WeakMap<EffectiveView, MemoryIndex>();

export function memoryIndex(view: EffectiveView): MemoryIndex {
  const known = INDEXES.get(view);
  if (known) return known;
  const index = build(view);
  INDEXES.set(view, index);
  return index;
}

/** The metric that answers on a measure, by report id. */
export function answersOf(view: EffectiveView, info: MeasureInfo): ReadonlyMap<string, EffectiveMetric> {
  const index = memoryIndex(view);
  if (info.indicator !== null) return index.headlines.get(info.indicator) ?? new Map();
  const metrics = info.names
    .flatMap((name) => index.byName().get(name) ?? [])
    .filter(({ unit }) => info.units.includes(unit));
  const answers = new Map<string, EffectiveMetric>();
  for (const [report, own] of groupBy(metrics, (metric) => metric.report)) {
    const answer = answerOf(info, own.length > 1 ? inTextOrder(view, report, own) : own);
    if (answer) answers.set(report, answer);
  }
  return answers;
}

const PARTIALS = new WeakMap<EffectiveView, Map<string, ReadonlySet<string>>>();

/** Reports that speak of a part of the measure, of their own body and year, answering on it or not: gone through once a revision. */
export function partialsOf(view: EffectiveView, info: MeasureInfo): ReadonlySet<string> {
  const known = PARTIALS.get(view) ?? new Map<string, ReadonlySet<string>>();
  PARTIALS.set(view, known);
  const made = known.get(info.key) ?? new Set(view.metrics.flatMap((one) => (isPartial(info, one) ? one.report : [])));
  known.set(info.key, made);
  return made;
}

function inTextOrder(view: EffectiveView, report: string, metrics: readonly EffectiveMetric[]): EffectiveMetric[] {
  const wanted = new Set(metrics);
  return (view.metricsOf.get(report) ?? []).filter((metric) => wanted.has(metric));
}

function build(view: EffectiveView): MemoryIndex {
  const headlines = new Map<string, Map<string, EffectiveMetric>>();
  for (const metric of view.metrics) {
    if (!metric.headline || metric.indicator === null) continue;
    const own = headlines.get(metric.indicator);
    if (own) own.set(metric.report, metric);
    else headlines.set(metric.indicator, new Map([[metric.report, metric]]));
  }
  const { reports } = view;
  const searches = new Map<EffectiveReport, string>();
  let named: ReadonlyMap<string, readonly EffectiveMetric[]> | null = null;
  return {
    counts: {
      total: reports.length,
      levels: countBy(reports.map((report) => report.agency_level)),
      types: countBy(reports.map((report) => report.report_type)),
      years: countBy(reports.flatMap(({ year }) => year ?? [])),
      groups: countBy(reports.flatMap(({ group }) => group || [])),
      answered: new Map([...headlines].map(([key, own]) => [key, own.size]))
    },
    headlines,
    search(report) {
      const made = searches.get(report) ?? searchText(report);
      searches.set(report, made);
      return made;
    },
    byName: () => (named ??= groupBy(view.metrics, ({ name }) => name))
  };
}

export function countBy<K>(keys: Iterable<K>): Map<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
