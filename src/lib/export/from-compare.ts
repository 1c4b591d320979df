import type { EffectiveMetric, EffectiveView } from '$lib/library/effective-view';
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell, CompareModel, CompareRow, GroupSummary } from '$lib/views/compare-model';
import { findingTitle } from '$lib/charts/finding';
import { cellsOfGroup } from '$lib/charts/group-places';
import { middleText } from '$lib/charts/middle';
import { formatFigure as formatValue } from '$lib/charts/numbers';
import { caveatsOf, PAPER_NAMES } from './compare-caveats';
import { partSeries } from './compare-parts';
import type {
  ExhibitCategory,
  ExhibitFigure,
  ExhibitSeries,
  ExhibitSource,
  FigureExhibit,
  SeriesRole
} from './exhibit';
import { eachInTurn, type Making } from './making';

/** What the page adds to its model: what is said over and under the chart. */
export interface Captioned {
  title: string;
  note: string;
  /** Address that restores the view, without the site's own part. */
  address: string;
}

/** Gives the sentence around a metric in its report. */
export type SentenceOf = (metric: EffectiveMetric) => Promise<string>;

/**
 * A comparison as an exhibit: every row of the model, which must have been asked for without paging, then whoever is not
 * mentioned; with the sentence behind every figure.
 */
export async function exhibitOfCompare(
  model: CompareModel,
  view: EffectiveView,
  captioned: Captioned,
  sentenceOf: SentenceOf,
  { now, ...making }: Making & { readonly now: Date }
): Promise<FigureExhibit> {
  const sources = await sourcesOf(model, view, sentenceOf, making);
  const absent = model.absent.rows.map(({ report, label, level, type, year }): ExhibitCategory => {
    const group = view.reportById.get(report)?.group ?? '';
    return { label, level, type, year, group };
  });
  const series = model.series.map((one, index): ExhibitSeries => ({
    name: one.label,
    unit: one.unit,
    axis: one.axis,
    role: 'figure',
    figures: [
      ...model.rows.map(({ cells }) => figureOf(cells[index], sources)),
      ...model.absent.rows.map((row) => absentFigure(row.partial !== null))
    ],
    reference: referenceOf(model, index)
  }));
  const exhibit: FigureExhibit = {
    ...captioned,
    kind: 'figures',
    id: `${now.getTime().toString(36)}-${captioned.address}`,
    chart: model.chart,
    scale: model.spec.scale === 'log' ? 'log' : 'linear',
    peers: model.spec.peers,
    categories: [...model.rows.map(categoryOf), ...absent],
    series: [...series, ...(model.chart === 'stacked' ? partSeries(model, absent.length) : [])],
    unreported: model.unreported.map(({ name }) => name),
    ...(model.series.length > 1 && model.chart === 'grouped' ? { says: saysOf(model) } : {}),
    measured: model.measures.map(({ name }) => name),
    behind: null,
    caveats: caveatsOf(model),
    brief: caveatsOf(model, PAPER_NAMES),
    created: now.toISOString()
  };
  return model.chart === 'groups' ? ofGroups(model, exhibit) : exhibit;
}

/** The finding of each series, as if it were compared alone. */
function saysOf(model: CompareModel): string[] {
  return model.series.map((one, index) => {
    const rows = model.rows.flatMap((row) => {
      const cell = row.cells[index];
      return cell ? [{ ...row, cells: [cell] }] : [];
    });
    const leaders = rows
      .flatMap((row) => row.cells.map((cell) => ({ row, cell })))
      .filter(({ cell: { state, value } }) => (state === 'stated' || state === 'zero') && value !== null)
      .sort((a, b) => (b.cell.value ?? 0) - (a.cell.value ?? 0));
    return findingTitle({
      ...model,
      chart: 'bar',
      main: 0,
      rows,
      leaders,
      tied: leaders.filter(({ cell }) => cell.value === leaders[0]?.cell.value).length,
      leader: leaders[0] ?? null,
      series: [{ ...one, measure: 0 }],
      measures: model.measures.slice(one.measure, one.measure + 1),
      summaries: model.summaries.slice(index, index + 1)
    });
  });
}

const categoryOf = ({ label, level, type, year, group }: CompareRow): ExhibitCategory => ({
  label,
  level,
  type,
  year,
  group
});

export function absentFigure(partial = false, unreported = false): ExhibitFigure {
  return {
    state: 'absent',
    value: null,
    high: null,
    unit: '',
    bound: 'exact',
    written: '',
    source: null,
    peers: null,
    ...(partial ? { partial } : {}),
    ...(unreported && !partial ? { unreported } : {})
  };
}

function figureOf(cell: CompareCell | undefined, sources: ReadonlyMap<string, ExhibitSource>): ExhibitFigure {
  if (!cell || cell.state === 'absent') return absentFigure(cell?.partial != null, cell?.report === null);
  const { state, value, high, unit, bound, text, peers } = cell;
  return {
    state,
    value,
    high,
    unit,
    bound: bound ?? 'exact',
    written: text,
    source: cell.metric === null ? null : (sources.get(cell.metric) ?? null),
    ...(cell.doubted ? { doubted: true as const } : {}),
    peers: peers && { rank: peers.rank, of: peers.of, percentile: peers.percentile, ratio: peers.ratio }
  };
}

function referenceOf({ chart, summaries }: CompareModel, index: number): ExhibitSeries['reference'] {
  const { median = null, q1 = null, q3 = null } = summaries[index] ?? {};
  return chart !== 'dot' || median === null || q1 === null || q3 === null ? null : { median, q1, q3 };
}

/** The sentence and the report behind every figure, by the metric's id; report after report, so that each text is read once. */
async function sourcesOf(
  model: CompareModel,
  view: EffectiveView,
  sentenceOf: SentenceOf,
  making: Making
): Promise<ReadonlyMap<string, ExhibitSource>> {
  const wanted = new Set<string>();
  const reports = new Set<string>();
  for (const { cells } of model.rows)
    for (const { metric, report } of cells) {
      if (metric === null || report === null) continue;
      wanted.add(metric);
      reports.add(report);
    }
  const found = view.reports.flatMap((report) =>
    reports.has(report.id)
      ? (view.metricsOf.get(report.id) ?? []).flatMap((metric) => (wanted.has(metric.id) ? [{ metric, report }] : []))
      : []
  );
  const sources = new Map<string, ExhibitSource>();
  const read = async ({ metric, report }: (typeof found)[number]) => {
    const { title, source: file } = report;
    const { section, name } = metric;
    sources.set(metric.id, { report: title, file, section, sentence: await sentenceOf(metric), name });
  };
  await eachInTurn(found, read, making);
  return sources;
}

const GROUP_SERIES: readonly { role: SeriesRole; name: () => string; of: (group: GroupSummary) => number | null }[] = [
  { role: 'median', name: m.export_median, of: ({ median }) => median },
  { role: 'q1', name: m.export_q1, of: ({ q1 }) => q1 },
  { role: 'q3', name: m.export_q3, of: ({ q3 }) => q3 },
  { role: 'count', name: m.export_group_count, of: ({ states }) => states.stated + states.zero }
];

/** Groups stand in the chart; the figures they were worked out from go with it, for the workbook. */
function ofGroups(model: CompareModel, behind: FigureExhibit): FigureExhibit {
  const main = behind.series[model.main];
  const series = GROUP_SERIES.map(({ role, name, of }): ExhibitSeries => {
    const counted = role === 'count';
    const unit = counted ? m.export_reports_unit() : (main?.unit ?? '');
    const figures = model.groups.map((group) => {
      const figure = workedOut(of(group), unit);
      if (role !== 'median' || figure.value === null) return figure;
      const written = middleText(figure.value, unit, cellsOfGroup(model, group.name));
      const exact = written === formatValue(figure.value, unit);
      return exact ? figure : { ...figure, bound: 'approx' as const, written };
    });
    return { name: name(), unit, axis: counted ? 1 : 0, role, figures, reference: null };
  });
  return {
    ...behind,
    categories: model.groups.map(({ name }) => ({ label: name, level: '', type: '', year: null, group: '' })),
    series,
    unreported: [],
    behind: { ...behind, chart: 'table' }
  };
}

export function workedOut(value: number | null, unit: string): ExhibitFigure {
  if (value === null) return absentFigure();
  return { ...absentFigure(), state: value === 0 ? 'zero' : 'stated', value, unit };
}
