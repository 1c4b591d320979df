import { AGENCY_LEVELS, REPORT_TYPES } from '$extractors/records';
import { COLLATOR } from '$lib/collections/collator';
import { groupBy } from '$lib/collections/group-by';
import type { CellState } from '$lib/format/states';
import type { EffectiveView, IndicatorInfo } from '$lib/library/effective-view';
import { compareFromMemory, countsFromMemory } from './compare-memory';
import type { CompareCell, CompareChoices, CompareModel, CompareRow, Coverage } from './compare-model';
import type { CompareCounts, CompareMetric, CompareRecords, CompareReport } from './compare-rows';
import type { CompareSpec } from './compare-spec';

/** The comparison that a spec asks for, filled from memory. */
export function compareModel(view: EffectiveView, spec: CompareSpec): CompareModel {
  const counts = countsFromMemory(view);
  const indicators = chosenIndicators(spec, view.indicators, counts);
  return buildCompareModel(
    spec,
    view.indicators,
    counts,
    compareFromMemory(
      view,
      spec,
      indicators.map(({ key }) => key)
    )
  );
}

/** An indicator opens the page if it has this share of the answers that the most widely stated one has. */
const WIDELY_STATED = 0.6;

/** The spec's indicators that exist; else, of those that are widely stated, the dictionary's first: it goes by importance. */
export function chosenIndicators(
  spec: CompareSpec,
  known: readonly IndicatorInfo[],
  counts: CompareCounts
): readonly IndicatorInfo[] {
  const asked = spec.indicators.flatMap((key) => known.find((info) => info.key === key) ?? []);
  if (asked.length > 0) return asked;
  const answered = ({ key }: IndicatorInfo) => counts.answered.get(key) ?? 0;
  const most = Math.max(0, ...known.map(answered));
  return known.filter((info) => answered(info) >= most * WIDELY_STATED).slice(0, 1);
}

/** One model for every chart and table, from records of memory or SQL alike. */
export function buildCompareModel(
  spec: CompareSpec,
  known: readonly IndicatorInfo[],
  counts: CompareCounts,
  records: CompareRecords
): CompareModel {
  const indicators = chosenIndicators(spec, known, counts);
  const metrics = groupBy(records.metrics, ({ report, indicator }) => `${report}\n${indicator}`);
  const labels = rowLabels(records.reports);
  const rows = records.reports.map((report): CompareRow => ({
    report: report.id,
    label: labels.get(report.id) ?? report.label,
    body: report.body,
    agency: report.agency,
    level: report.agency_level,
    type: report.report_type,
    year: report.year,
    title: report.title,
    source: report.source,
    cells: indicators.map(({ key }) => cellOf(key, metrics.get(`${report.id}\n${key}`) ?? []))
  }));
  return {
    spec: { ...spec, indicators: indicators.map(({ key }) => key) },
    indicators,
    rows: sortRows(rows, spec),
    coverage: indicators.map(({ key }, index) => coverageOf(key, rows, index)),
    choices: choicesOf(known, counts),
    total: counts.total
  };
}

/** A cell in one of its five states, from the metrics of one indicator in one report. */
export function cellOf(indicator: string, metrics: readonly CompareMetric[]): CompareCell {
  const answer = metrics.find(({ headline }) => headline);
  const records = metrics.map(({ id }) => id);
  if (!answer) {
    return {
      indicator,
      state: 'absent',
      metric: null,
      value: null,
      high: null,
      unit: '',
      bound: null,
      text: '',
      records
    };
  }
  const { id, value, value_high, unit, bound, text } = answer;
  return { indicator, state: stateOf(answer), metric: id, value, high: value_high, unit, bound, text, records };
}

function stateOf({ placeholder, status, value }: CompareMetric): CellState {
  if (placeholder || value === null) return 'placeholder';
  if (status === 'plan') return 'plan';
  return value === 0 ? 'zero' : 'stated';
}

/** A body's label, with its year where rows of several years would share it. */
function rowLabels(reports: readonly CompareReport[]): Map<string, string> {
  const shared = groupBy(reports, ({ label }) => label);
  return new Map(
    reports.map(({ id, label, year }) => {
      const twice = (shared.get(label)?.length ?? 0) > 1;
      return [id, twice && year !== null ? `${label} ${year}` : label];
    })
  );
}

/** By the first indicator's value, by name, by level or in library order; ties keep the library's order. */
function sortRows(rows: readonly CompareRow[], spec: CompareSpec): CompareRow[] {
  const direction = spec.order === 'asc' ? 1 : -1;
  const byLibrary = new Map(rows.map((row, index) => [row, index]));
  const place = (row: CompareRow) => byLibrary.get(row) ?? 0;
  const compare = {
    value: (a: CompareRow, b: CompareRow) => byValue(a, b, direction),
    name: (a: CompareRow, b: CompareRow) => direction * COLLATOR.compare(a.label, b.label),
    level: (a: CompareRow, b: CompareRow) =>
      direction * (AGENCY_LEVELS.indexOf(a.level) - AGENCY_LEVELS.indexOf(b.level)),
    library: (a: CompareRow, b: CompareRow) => direction * (place(a) - place(b))
  }[spec.sort];
  return [...rows].sort((a, b) => compare(a, b) || place(a) - place(b));
}

/** Figures in the direction asked for; then, whichever it is, plans, placeholders and what is not mentioned. */
const VALUE_GROUP: Record<CellState, number> = { stated: 0, zero: 0, plan: 1, placeholder: 2, absent: 3 };

function byValue(a: CompareRow, b: CompareRow, direction: number): number {
  const [x, y] = [a.cells[0], b.cells[0]];
  if (!x || !y) return 0;
  return VALUE_GROUP[x.state] - VALUE_GROUP[y.state] || direction * ((x.value ?? 0) - (y.value ?? 0));
}

function coverageOf(indicator: string, rows: readonly CompareRow[], index: number): Coverage {
  const states = { stated: 0, zero: 0, placeholder: 0, absent: 0, plan: 0 };
  for (const row of rows) states[row.cells[index]?.state ?? 'absent'] += 1;
  return { indicator, states, answered: rows.length - states.absent, reports: rows.length };
}

function choicesOf(known: readonly IndicatorInfo[], counts: CompareCounts): CompareChoices {
  return {
    indicators: known.map((info) => ({ info, answered: counts.answered.get(info.key) ?? 0 })),
    levels: AGENCY_LEVELS.flatMap((value) => withCount(value, counts.levels)),
    types: REPORT_TYPES.flatMap((value) => withCount(value, counts.types)),
    years: [...counts.years.keys()].sort((a, b) => a - b).flatMap((value) => withCount(value, counts.years))
  };
}

function withCount<T extends K, K>(value: T, counts: ReadonlyMap<K, number>): { value: T; reports: number }[] {
  const reports = counts.get(value) ?? 0;
  return reports > 0 ? [{ value, reports }] : [];
}
