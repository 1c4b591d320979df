import type { EffectiveMetric, EffectiveView } from '$lib/library/effective-view';
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell, CompareModel, CompareRow } from '$lib/views/compare-model';
import type { Exhibit, ExhibitFigure, ExhibitSource } from './exhibit';
import type { CellState } from '$lib/format/states';

/** What the page adds to its model: what is said over and under the chart, and how it is drawn. */
export interface Captioned {
  title: string;
  note: string;
  chart: Exhibit['chart'];
  scale: Exhibit['scale'];
  /** Query string that restores the view. */
  query: string;
}

/** Gives the sentence around a span of a report's source text. */
export type SentenceOf = (metric: EffectiveMetric) => Promise<string>;

/** A comparison as an exhibit, with the sentence behind every figure; rows keep the order that the page shows. */
export async function exhibitOfCompare(
  model: CompareModel,
  view: EffectiveView,
  captioned: Captioned,
  sentenceOf: SentenceOf,
  now: Date
): Promise<Exhibit> {
  const metrics = new Map(view.metrics.map((metric) => [metric.id, metric]));
  const figureOf = async (row: CompareRow, cell: CompareCell | undefined): Promise<ExhibitFigure> => {
    const metric = cell?.metric ? metrics.get(cell.metric) : undefined;
    const source = metric ? await sourceOf(row, metric, sentenceOf) : null;
    return cell ? { ...plainFigure(cell), source } : { ...ABSENT };
  };
  const series = await Promise.all(
    model.series.map(async ({ label, unit }, index) => ({
      name: label,
      unit,
      figures: [
        ...(await Promise.all(model.rows.map((row) => figureOf(row, row.cells[index])))),
        ...model.absent.rows.map(() => ({ ...ABSENT }))
      ]
    }))
  );
  return {
    ...captioned,
    id: `${now.getTime()}-${captioned.query}`,
    categories: [
      ...model.rows.map(({ label, level, type, year }) => ({ label, level, type, year })),
      ...model.absent.rows.map(({ label, level, type, year }) => ({ label, level, type, year }))
    ],
    series,
    caveats: caveatsOf(model),
    created: now.toISOString()
  };
}

const ABSENT: ExhibitFigure = {
  state: 'absent',
  value: null,
  high: null,
  unit: '',
  bound: 'exact',
  written: '',
  source: null
};

function plainFigure(cell: CompareCell): Omit<ExhibitFigure, 'source'> {
  const { state, value, high, unit, bound, text } = cell;
  return { state, value, high, unit, bound: bound ?? 'exact', written: text };
}

async function sourceOf(row: CompareRow, metric: EffectiveMetric, sentenceOf: SentenceOf): Promise<ExhibitSource> {
  return {
    report: row.title,
    file: row.source,
    section: metric.section,
    sentence: await sentenceOf(metric),
    name: metric.name
  };
}

/** What a speaker must not get wrong: who is missing and why, and which figures are not exact. */
export function caveatsOf(model: CompareModel): string[] {
  return model.series.flatMap(({ label: name }, index) => {
    const named = (wanted: (cell: CompareCell) => boolean): string =>
      model.rows
        .filter((row) => {
          const cell = row.cells[index];
          return cell !== undefined && wanted(cell);
        })
        .map((row) => row.label)
        .join('、');
    const absent = model.absent.rows.map(({ label }) => label).join('、');
    const inState = (state: CellState) => named((cell) => cell.state === state);
    const inexact = named((cell) => cell.state === 'stated' && (cell.bound ?? 'exact') !== 'exact');
    return [
      [inexact, m.export_caveat_inexact] as const,
      [inState('placeholder'), m.export_caveat_placeholder] as const,
      [inState('plan'), m.export_caveat_plan] as const,
      [inState('zero'), m.export_caveat_zero] as const,
      [[inState('absent'), absent].filter((bodies) => bodies !== '').join('、'), m.export_caveat_absent] as const
    ].flatMap(([bodies, say]) => (bodies === '' ? [] : [say({ name, bodies })]));
  });
}
