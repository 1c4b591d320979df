import { AGENCY_LEVELS, REPORT_TYPES } from '$extractors/records';
import type { EffectiveView } from '$lib/library/effective-view';
import { autoScale } from './auto-scale';
import { cellOf, partialIn, twelve } from './compare-cells';
import {
  pageOf,
  type CompareCounts,
  type CompareFacts,
  type CompareReport,
  type CompareShape,
  type RowFact,
  type SummaryFact
} from './compare-facts';
import type {
  Choice,
  CompareChoices,
  CompareModel,
  CompareRow,
  GroupSummary,
  MeasureInfo,
  SeriesSummary
} from './compare-model';
import { reportsAsked, type CompareQuestion } from './compare-question';
import { doubtedIn } from './doubts';
import { indicatorMeasure } from './measures';
import { chartLabel, wholeLabel } from './report-label';
import { unreportedOf } from './unreported';

/** What the library is beside its records. */
export interface CompareLibrary extends Pick<
  EffectiveView,
  'indicators' | 'roster' | 'reports' | 'metricsOf' | 'findingsOf'
> {
  readonly counts: CompareCounts;
}

/** One model for every chart and table, from facts of memory or SQL alike. */
export function buildModel(
  question: CompareQuestion,
  shape: CompareShape,
  facts: CompareFacts,
  library: CompareLibrary
): CompareModel {
  const { spec, chart, offered, measures, main, axes, series } = question;
  const infoOf = (at: number) => measures[question.series[at]?.measure ?? 0];
  const summaries = facts.summaries.map((fact, at) => summary(fact, infoOf(at)));
  const doubted = new Map<string, ReadonlySet<string>>();
  const doubts: Doubts = (report) => {
    const known = doubted.get(report) ?? doubtedIn(report, library);
    doubted.set(report, known);
    return known;
  };
  const rows = distinct(facts.rows.map((fact) => rowOf(fact, question, facts, doubts)));
  const leaders = facts.leaders.flatMap((fact) => {
    const row = rowOf(fact, question, facts, doubts);
    const cell = row.cells[main];
    return cell ? [{ row, cell }] : [];
  });
  const { page, pages, from, to } = pageOf(question, facts.total);
  return {
    spec: { ...spec, scale: spec.scale === 'auto' ? autoScale(chart, summaries) : spec.scale },
    chart,
    offered,
    measures,
    axes,
    series,
    parts: facts.parts.map(({ name }) => name),
    rows,
    window: { page, pages, from: facts.total === 0 ? 0 : from + 1, to, total: facts.total },
    rest: restAfter(series, summaries, rows),
    absent: {
      total: facts.absent.total,
      partial: facts.absent.partial,
      rows: facts.absent.reports.map((report) => ({
        report: report.id,
        // A report by itself: also where rows are bodies over years.
        label: labelOf(report, { ...question, yearly: false }),
        level: report.agency_level,
        type: report.report_type,
        year: report.year,
        official: report.official,
        partial: firstOf(measures, (info) => partialIn(info, library.metricsOf.get(report.id) ?? []))
      }))
    },
    unreported: unreportedOf(library, spec),
    twins: facts.twins.flatMap((reports) => twinsOf(reports)),
    summaries,
    groups: groupsOf(facts, infoOf(main)),
    byAlone: question.byAlone,
    main,
    leader: leaders[0] ?? null,
    leaders,
    tied: facts.tied,
    choices: choicesOf(library),
    total: library.counts.total,
    reports: reportsAsked(question, shape),
    newest: newestOf(question, shape)
  };
}

function firstOf<T, R>(list: readonly T[], of: (one: T) => R | null): R | null {
  for (const one of list) {
    const found = of(one);
    if (found !== null) return found;
  }
  return null;
}

/** Only where it leaves something out. */
function newestOf(question: CompareQuestion, shape: CompareShape): CompareModel['newest'] {
  const older = shape.reports - reportsAsked(question, shape);
  if (older === 0) return null;
  const years = [...shape.latestOf].flatMap(([year, reports]) => (year === null ? [] : [{ year, reports }]));
  return { older, years: years.sort((a, b) => b.year - a.year) };
}

/** Figures of a report that 校核 doubts. */
type Doubts = (report: string) => ReadonlySet<string>;

function rowOf(fact: RowFact, question: CompareQuestion, facts: CompareFacts, doubts: Doubts): CompareRow {
  const { report } = fact;
  const { series, measures, yearly, chart } = question;
  return {
    key: fact.key,
    report: yearly ? null : report.id,
    label: labelOf(report, question),
    body: report.body,
    agency: report.agency,
    level: report.agency_level,
    kind: report.body_kind,
    type: report.report_type,
    year: yearly ? null : report.year,
    title: report.title,
    source: report.source,
    group: report.group,
    official: report.official,
    cells: fact.cells.flatMap(({ report: id, peers }, at) => {
      const info = measures[series[at]?.measure ?? 0];
      const metrics = id === null ? [] : (facts.metrics.get(id) ?? []);
      if (!info) return [];
      const cell = cellOf(info, id, metrics, peers, chart === 'stacked' ? facts.parts : null);
      const known = id === null || cell.metric === null ? null : doubts(id);
      return [{ ...cell, doubted: known?.has(cell.metric ?? '') ?? false }];
    })
  };
}

/** A report's label, with its year where a body has several, or where its latest is older than the others'; a body over years needs it only where it has no name of its own. */
function labelOf(report: CompareReport, question: CompareQuestion): string {
  const { year, body } = report;
  const label = chartLabel(report);
  const several = question.newest ? year !== question.lastYear : question.manyYears && report.shared;
  const dated = question.yearly ? body.startsWith('#') : several;
  return dated && year !== null ? `${label} ${year}` : label;
}

/**
 * Bodies over years whose latest reports are of two years may share a label: their types tell them apart. Titles that are alike where they
 * are shortened stand whole.
 */
function distinct(rows: readonly CompareRow[]): CompareRow[] {
  const seen = new Map<string, number>();
  for (const { label } of rows) seen.set(label, (seen.get(label) ?? 0) + 1);
  return rows.map((row) => {
    if ((seen.get(row.label) ?? 0) < 2) return row;
    return { ...row, label: row.label.startsWith('《') ? wholeLabel(row) : `${row.label}（${row.type}）` };
  });
}

function summary(
  { states, reports, spread, least, sum, units }: SummaryFact,
  info: MeasureInfo | undefined
): SeriesSummary {
  const [min, q1, median, q3, max] = spread ?? [null, null, null, null, null];
  const rounded = (value: number | null) => (value === null ? null : twelve(value));
  return {
    states,
    answered: reports - states.absent,
    reports,
    min,
    q1: rounded(q1),
    median: rounded(median),
    q3: rounded(q3),
    max,
    least,
    sum: spread === null || info?.dimension === 'ratio' ? null : twelve(sum),
    units
  };
}

/** What is not among the rows, by series. */
export const restAfter = (
  series: CompareModel['series'],
  summaries: readonly SeriesSummary[],
  rows: readonly CompareRow[]
): CompareModel['rest'] => series.map((one, at) => restOf(at, one.unit, summaries[at], rows));

function restOf(at: number, unit: string, total: SeriesSummary | undefined, rows: readonly CompareRow[]) {
  const cells = rows.flatMap(({ cells }) => cells[at] ?? []);
  const stated = cells.filter(({ state }) => state === 'stated' || state === 'zero');
  const shown = stated.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const answered = cells.filter(({ state }) => state !== 'absent').length;
  return {
    reports: (total?.answered ?? 0) - answered,
    stated: (total?.states.stated ?? 0) + (total?.states.zero ?? 0) - stated.length,
    sum: total?.sum === null || total === undefined ? null : twelve(total.sum - shown),
    unit: total?.units[0] ?? unit
  };
}

function twinsOf(reports: readonly CompareReport[]): CompareModel['twins'] {
  const [first] = reports;
  if (!first || first.year === null) return [];
  const { body, agency, label, year } = first;
  return [
    {
      body,
      label: agency ?? label,
      year,
      reports: reports.map(({ id, label, title, source }) => ({ id, label, title, source }))
    }
  ];
}

function groupsOf({ groups }: CompareFacts, info: MeasureInfo | undefined): GroupSummary[] {
  const order: readonly string[] = [...AGENCY_LEVELS, ...REPORT_TYPES];
  return groups
    .map((fact) => ({ name: fact.name, ...summary(fact, info) }))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

function choicesOf({ indicators, counts }: CompareLibrary): CompareChoices {
  const choices = <T>(values: readonly T[], reports: ReadonlyMap<unknown, number>): Choice<T>[] =>
    values.map((value) => ({ value, reports: reports.get(value) ?? 0 })).filter((choice) => choice.reports > 0);
  return {
    measures: indicators.map((info) => ({
      info: indicatorMeasure(info),
      answered: counts.answered.get(info.key) ?? 0
    })),
    levels: choices(AGENCY_LEVELS, counts.levels),
    types: choices(REPORT_TYPES, counts.types),
    years: choices(
      [...counts.years.keys()].sort((a, b) => a - b),
      counts.years
    ),
    groups: choices([...counts.groups.keys()].sort(), counts.groups)
  };
}
