import type { MetricRecord } from '$extractors/records';
import { COLLATOR } from '$lib/collections/collator';
import { groupBy } from '$lib/collections/group-by';
import { rosterMatcher } from '$lib/roster/match';
import { indexRoster, type RosterBody, type RosterIndex } from '$lib/roster/roster';
import { bodyKind } from '$lib/views/body-kind';
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
import type { Correction, MappingLayer, ReadLayer, Source } from './layers';
import { lineKey } from './report-keys';

/** What the effective view is the sum of. */
export interface Layers {
  readonly sources: readonly Source[];
  /** Read records by content id. */
  readonly records: ReadonlyMap<string, ReadLayer>;
  /** By content id; a content without one is shown, but none of its metrics answers for an indicator. */
  readonly mappings: ReadonlyMap<string, MappingLayer>;
  readonly corrections: readonly Correction[];
  /** The dictionary's and the user's own. */
  readonly indicators: readonly IndicatorInfo[];
  readonly showSamples: boolean;
  /** None where there is no roster. */
  readonly roster?: readonly RosterBody[];
}

const NO_ROSTER: readonly RosterBody[] = [];

export const EMPTY_VIEW: EffectiveView = effectiveView({
  sources: [],
  records: new Map(),
  mappings: new Map(),
  corrections: [],
  indicators: [],
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
    const mapping = layers.mappings.get(content);
    built.push(reuse(kept.get(content), builtFrom(read, mapping, own, sources)) ?? build(read, mapping, sources, own));
  }
  const roster = indexRoster(layers.roster ?? NO_ROSTER);
  const reports = effectiveReports(built, roster);
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
    indicators: layers.indicators,
    roster: roster.bodies,
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
  read: ReadLayer,
  mapping: MappingLayer | undefined,
  sources: readonly Source[],
  corrections: readonly Correction[]
): Built {
  const name = sources[0]?.name ?? '';
  const named = <T extends { readonly source: string }>(records: readonly T[]): readonly T[] =>
    records.map((record) => (record.source === name ? record : { ...record, source: name }));
  const corrected = applyCorrections(
    {
      reports: named(read.reports),
      metrics: mapped(named(read.metrics), mapping),
      placeholders: named(read.placeholders),
      findings: named(read.findings)
    },
    corrections
  );
  const toSettle = new Set(corrected.touched.map(headlineKey).filter((key) => key !== null));
  const content: EffectiveContent = {
    content: read.content,
    origin: sources.some(({ origin }) => origin === 'user') ? 'user' : 'sample',
    sources,
    metrics: electHeadlines(corrected.metrics, toSettle, corrected.chosen),
    placeholders: corrected.placeholders,
    findings: corrected.findings,
    lost: corrected.lost
  };
  const built = { content, reports: corrected.reports, from: builtFrom(read, mapping, corrections, sources) };
  BUILT.set(content, built);
  return built;
}

/** Sources of one id are equal; the rest is compared by identity. */
function builtFrom(
  read: ReadLayer,
  mapping: MappingLayer | undefined,
  corrections: readonly Correction[],
  sources: readonly Source[]
): unknown[] {
  return [read, mapping, ...corrections, ...sources.map(({ id }) => id)];
}

function mapped(metrics: readonly MetricRecord[], mapping: MappingLayer | undefined): EffectiveMetric[] {
  const headlines = new Set(mapping?.headlines);
  return metrics.map((metric, at) => ({
    ...metric,
    indicator: mapping?.indicators[at] ?? null,
    headline: headlines.has(at),
    corrected: false
  }));
}

function effectiveReports(built: readonly Built[], roster: RosterIndex): EffectiveReport[] {
  const matchOf = rosterMatcher(roster);
  const isNameless = (agency: string | null) =>
    matchOf(agency).match === null && (agency === null || !isProperName(agency));
  const plain = built.flatMap(({ content, reports }) =>
    reports.map(({ readAgency, ...report }) => {
      const { match, doubtful } = matchOf(report.agency);
      const proper = match !== null || (!doubtful && report.agency !== null && isProperName(report.agency));
      return {
        ...report,
        agency_level: match?.level ?? report.agency_level,
        content: content.content,
        origin: content.origin,
        body: match?.body ?? (proper && report.agency !== null ? report.agency : `#${report.id}`),
        name: match?.name ?? report.agency ?? report.title,
        left: readAgency !== report.agency && isNameless(readAgency) ? (readAgency ?? report.title) : null,
        proper,
        group: match?.group ?? '',
        official: match?.official ?? null,
        body_kind: bodyKind(match?.name ?? report.agency)
      };
    })
  );
  const labels = reportLabels(plain);
  const newest = new Map<string, number>();
  for (const report of plain) {
    newest.set(lineKey(report), Math.max(newest.get(lineKey(report)) ?? 0, report.year ?? 0));
  }
  return plain.map(({ name, left: _left, ...report }, position) => ({
    ...report,
    position,
    label: labels.get(report.id) ?? name,
    latest: report.year === null || report.year === newest.get(lineKey(report))
  }));
}
