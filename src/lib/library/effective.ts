import { COLLATOR } from '$lib/collections/collator';
import { groupBy } from '$lib/collections/group-by';
import { isProperName, reportLabels } from './bodies';
import { applyCorrections, type Corrected } from './corrections';
import type {
  EffectiveContent,
  EffectiveMetric,
  EffectiveReport,
  EffectiveView,
  IndicatorInfo
} from './effective-view';
import { electHeadlines, headlineKey } from './headlines';
import type { Correction, OwnIndicator, ReadRecords, Source } from './layers';
import { ownIndicatorInfo, ownIndicatorOf } from './own-indicators';

/** What the effective view is the sum of. */
export interface Layers {
  readonly sources: readonly Source[];
  /** Read records by content id. */
  readonly records: ReadonlyMap<string, ReadRecords>;
  readonly corrections: readonly Correction[];
  readonly ownIndicators: readonly OwnIndicator[];
  readonly dictionary: readonly IndicatorInfo[];
  readonly showSamples: boolean;
}

export const EMPTY_VIEW: EffectiveView = effectiveView({
  sources: [],
  records: new Map(),
  corrections: [],
  ownIndicators: [],
  dictionary: [],
  showSamples: true
});

interface Built {
  readonly content: EffectiveContent;
  readonly reports: Corrected['reports'];
  readonly from: readonly unknown[];
}

/** What an EffectiveContent was built from, so that an unchanged one is kept. */
const BUILT = new WeakMap<EffectiveContent, Built>();

/** The sum of the layers. Pure; contents that did not change are the same objects as in `previous`. */
export function effectiveView(layers: Layers, previous: EffectiveView | null = null): EffectiveView {
  const kept = new Map(previous?.contents.map((content) => [content.content, content]));
  const corrections = groupBy(layers.corrections, (correction) => correction.content);
  const built: Built[] = [];
  const duplicates: { source: Source; same: Source }[] = [];
  for (const [content, sources] of sourcesByContent(layers)) {
    const read = layers.records.get(content);
    const [first, ...others] = sources;
    if (!read || !first) continue;
    duplicates.push(...others.map((source) => ({ source, same: first })));
    const own = corrections.get(content) ?? [];
    built.push(
      reuse(kept.get(content), [read, layers.ownIndicators, ...own, ...sources]) ?? build(read, sources, own, layers)
    );
  }
  const reports = effectiveReports(built);
  const contents = built.map(({ content }) => content);
  const metrics = contents.flatMap(({ metrics }) => metrics);
  const placeholders = contents.flatMap(({ placeholders }) => placeholders);
  const findings = contents.flatMap(({ findings }) => findings);
  return {
    revision: (previous?.revision ?? 0) + 1,
    contents,
    reports,
    metrics,
    placeholders,
    findings,
    indicators: [...layers.dictionary, ...layers.ownIndicators.map(ownIndicatorInfo)],
    reportById: new Map(reports.map((report) => [report.id, report])),
    metricsOf: groupBy(metrics, ({ report }) => report),
    placeholdersOf: groupBy(placeholders, ({ report }) => report),
    findingsOf: groupBy(findings, ({ report }) => report),
    duplicates,
    lostCorrections: contents.flatMap(({ lost }) => lost)
  };
}

/** Sources shown, by content, in library order: the user's before the samples, then by name as Chinese readers sort. */
function sourcesByContent({ sources, showSamples }: Layers): Map<string, Source[]> {
  const shown = sources.filter((source) => showSamples || source.origin === 'user');
  shown.sort(
    (a, b) =>
      Number(a.origin === 'sample') - Number(b.origin === 'sample') ||
      COLLATOR.compare(a.name, b.name) ||
      a.added - b.added
  );
  return groupBy(shown, ({ content }) => content);
}

function reuse(content: EffectiveContent | undefined, from: readonly unknown[]): Built | null {
  const built = content && BUILT.get(content);
  if (!built || built.from.length !== from.length) return null;
  return built.from.every((part, index) => part === from[index]) ? built : null;
}

function build(
  read: ReadRecords,
  sources: readonly Source[],
  corrections: readonly Correction[],
  layers: Layers
): Built {
  const name = sources[0]?.name ?? '';
  const named = <T extends { readonly source: string }>(records: readonly T[]): readonly T[] =>
    records.map((record) => (record.source === name ? record : { ...record, source: name }));
  const mapped: EffectiveMetric[] = named(read.metrics).map((metric) => {
    const own = ownIndicatorOf(metric, layers.ownIndicators);
    return {
      ...metric,
      indicator: own ?? metric.indicator,
      headline: own === null && metric.headline,
      corrected: false
    };
  });
  const corrected = applyCorrections(
    {
      reports: named(read.reports),
      metrics: mapped,
      placeholders: named(read.placeholders),
      findings: named(read.findings)
    },
    corrections
  );
  const content: EffectiveContent = {
    content: read.content,
    origin: sources.some(({ origin }) => origin === 'user') ? 'user' : 'sample',
    sources,
    metrics: electHeadlines(corrected.metrics, keysToSettle(corrected, layers.ownIndicators), corrected.chosen),
    placeholders: corrected.placeholders,
    findings: corrected.findings,
    lost: corrected.lost
  };
  const built = { content, reports: corrected.reports, from: [read, layers.ownIndicators, ...corrections, ...sources] };
  BUILT.set(content, built);
  return built;
}

function keysToSettle({ metrics, touched }: Corrected, own: readonly OwnIndicator[]): Set<string> {
  const ownKeys = new Set(own.map(({ key }) => key));
  const moved = metrics.filter(({ indicator }) => indicator !== null && ownKeys.has(indicator));
  return new Set([...moved, ...touched].map(headlineKey).filter((key) => key !== null));
}

function effectiveReports(built: readonly Built[]): EffectiveReport[] {
  const plain = built.flatMap(({ content, reports }) =>
    reports.map((report) => ({ ...report, content: content.content, origin: content.origin }))
  );
  const labels = reportLabels(plain);
  return plain.map((report, position) => {
    const proper = report.agency !== null && isProperName(report.agency);
    const body = proper && report.agency !== null ? report.agency : `#${report.id}`;
    return { ...report, position, label: labels.get(report.id) ?? report.title, body, proper };
  });
}
