import type { EffectiveView } from '$lib/library/effective-view';
import {
  passes,
  type CompareCounts,
  type CompareMetric,
  type CompareRecords,
  type CompareReport
} from './compare-rows';
import type { CompareSpec } from './compare-spec';

/** The records of a comparison, from the effective view. `indicators` are the keys to fill (the spec's, resolved). */
export function compareFromMemory(
  view: EffectiveView,
  spec: CompareSpec,
  indicators: readonly string[]
): CompareRecords {
  const reports = view.reports.filter((report) => passes(report, spec));
  const wanted = new Set(indicators);
  return {
    reports: reports.map(compareReport),
    metrics: reports.flatMap(({ id }) =>
      (view.metricsOf.get(id) ?? [])
        .filter(({ indicator }) => indicator !== null && wanted.has(indicator))
        .map(compareMetric)
    )
  };
}

/** What there is to choose from, from the effective view. */
export function countsFromMemory(view: EffectiveView): CompareCounts {
  const answered = new Map<string, number>();
  for (const { headline, indicator } of view.metrics) {
    if (headline && indicator !== null) increase(answered, indicator);
  }
  const levels = new Map<string, number>();
  const types = new Map<string, number>();
  const years = new Map<number, number>();
  for (const report of view.reports) {
    increase(levels, report.agency_level);
    increase(types, report.report_type);
    if (report.year !== null) increase(years, report.year);
  }
  return { total: view.reports.length, levels, types, years, answered };
}

function increase<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function compareReport(report: CompareReport): CompareReport {
  const { id, position, label, body, agency, agency_level, report_type, year, title, source } = report;
  return { id, position, label, body, agency, agency_level, report_type, year, title, source };
}

function compareMetric(metric: CompareMetric): CompareMetric {
  const { id, report, indicator, headline, value, value_high, unit, bound, text, status, placeholder } = metric;
  return { id, report, indicator, headline, value, value_high, unit, bound, text, status, placeholder };
}
