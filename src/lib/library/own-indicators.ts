import type { MetricRecord } from '$extractors/records';
import type { IndicatorInfo } from './effective-view';
import type { OwnIndicator } from './layers';

/** The user's indicator that takes a metric, or null. The dictionary goes first: what it has mapped stays mapped. */
export function ownIndicatorOf(metric: MetricRecord, own: readonly OwnIndicator[]): string | null {
  if (metric.indicator !== null) return null;
  return own.find((indicator) => takes(indicator, metric))?.key ?? null;
}

function takes(indicator: OwnIndicator, metric: MetricRecord): boolean {
  return (
    (indicator.units.length === 0 || indicator.units.includes(metric.unit)) &&
    indicator.names.some((name) => metric.name.includes(name)) &&
    !indicator.except.some((name) => metric.name.includes(name))
  );
}

export function ownIndicatorInfo(own: OwnIndicator): IndicatorInfo {
  const { key, name, units, definition } = own;
  return { key, name, units, definition, theme: '自定义', own: true };
}
