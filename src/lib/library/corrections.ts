import type { FindingRecord, PlaceholderRecord, ReportRecord } from '$extractors/records';
import type { EffectiveFinding, EffectiveMetric, EffectivePlaceholder } from './effective-view';
import type { Correction, CorrectionTarget } from './layers';

interface Anchored {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
}

/**
 * Finds a correction's record: by id; else, since a new version of the rules may number differently, by span and name; else
 * by span where only one record has it.
 */
export function findTarget<T extends Anchored>(records: readonly T[], target: CorrectionTarget): T | null {
  const byId = records.find((record) => record.id === target.id);
  if (byId) return byId;
  const bySpan = records.filter((record) => record.start === target.start && record.end === target.end);
  const byName = bySpan.find((record) => (record.name ?? '') === target.name);
  return byName ?? (bySpan.length === 1 ? (bySpan[0] ?? null) : null);
}

/** Finds a correction's report as `findTarget`; else, since reports do not overlap, the one that holds most of its span. */
function findReport<T extends Anchored>(reports: readonly T[], target: CorrectionTarget): T | null {
  const shared = (report: T) => Math.min(report.end, target.end) - Math.max(report.start, target.start);
  const most = (report: T) => shared(report) * 2 > target.end - target.start;
  return findTarget(reports, target) ?? reports.find(most) ?? null;
}

export interface Corrected {
  /** With the agency as it was read, before a person gave the report to another. */
  readonly reports: readonly (ReportRecord & { readonly corrected: boolean; readonly readAgency: string | null })[];
  readonly metrics: readonly EffectiveMetric[];
  readonly placeholders: readonly EffectivePlaceholder[];
  readonly findings: readonly EffectiveFinding[];
  readonly lost: readonly Correction[];
  /** Metrics that a person made the headline, oldest first. */
  readonly chosen: readonly string[];
  /** Metrics that a correction touched: their indicators need their headline settled. */
  readonly touched: readonly EffectiveMetric[];
}

export interface Uncorrected {
  readonly reports: readonly ReportRecord[];
  readonly metrics: readonly EffectiveMetric[];
  readonly placeholders: readonly PlaceholderRecord[];
  readonly findings: readonly FindingRecord[];
}

/** Applies one content's corrections, oldest first, to its mapped records. */
export function applyCorrections(read: Uncorrected, corrections: readonly Correction[]): Corrected {
  const reports = new Map(
    read.reports.map((report) => [report.id, { ...report, corrected: false, readAgency: report.agency }])
  );
  const metrics = new Map(read.metrics.map((metric) => [metric.id, metric]));
  const settled = new Set<string>();
  const lost: Correction[] = [];
  const chosen: string[] = [];
  const touched: EffectiveMetric[] = [];
  for (const correction of [...corrections].sort((a, b) => a.made - b.made || (a.id < b.id ? -1 : 1))) {
    if (correction.kind === 'settle') {
      const found = findTarget([...read.findings, ...read.placeholders], correction.target);
      if (found) settled.add(found.id);
      else lost.push(correction);
    } else if (correction.kind === 'report') {
      const found = findReport([...reports.values()], correction.target);
      if (found) reports.set(found.id, { ...found, ...correction.patch, corrected: true });
      else lost.push(correction);
    } else {
      const found = findTarget([...metrics.values()], correction.target);
      if (!found) {
        lost.push(correction);
        continue;
      }
      touched.push(found);
      if (correction.kind === 'drop-metric') metrics.delete(found.id);
      else {
        const patched = { ...found, ...correction.patch, corrected: true };
        metrics.set(found.id, patched);
        touched.push(patched);
        if (correction.patch.headline === true) chosen.push(found.id);
      }
    }
  }
  return {
    reports: [...reports.values()],
    metrics: [...metrics.values()],
    placeholders: read.placeholders.map((record) => ({ ...record, settled: settled.has(record.id) })),
    findings: read.findings.map((record) => ({ ...record, settled: settled.has(record.id) })),
    lost,
    chosen,
    touched
  };
}
