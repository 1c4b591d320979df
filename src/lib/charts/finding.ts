import { m } from '$lib/paraglide/messages.js';
import type { CompareModel } from '$lib/views/compare-model';
import { barRows, statedValues, type BarRow } from './bar-rows';
import { writtenText } from './cell-text';
import { formatTimes } from './numbers';
import { median } from './statistics';

/** Fewer peers than this have no middle worth speaking of. */
const FEWEST_PEERS = 3;

export interface Finding {
  /** What the chart shows, as a sentence: 鹭汀县主动公开信息43715条，为同级同类中位数的4.2倍. */
  title: string;
  /** How many reports say something, and how the others stand. */
  subtitle: string;
}

/** The finding of a chart of one indicator, in words that can stand over it on a slide. */
export function finding(model: CompareModel, indicator = 0): Finding {
  const info = model.indicators[indicator];
  const { drawn } = barRows(model, indicator);
  const name = info?.name ?? '';
  return { title: titleOf(drawn, name), subtitle: subtitleOf(model, indicator) };
}

function titleOf(drawn: readonly BarRow[], name: string): string {
  const stated = drawn.filter(({ cell }) => cell.state === 'stated' || cell.state === 'zero');
  const first = largest(stated);
  if (first === undefined) return m.compare_finding_none({ name });
  const { row, cell } = first;
  if (cell.value === 0) return m.compare_finding_all_zero({ name, count: stated.length });
  // A label that carries its year (鹭汀县 2023) is a phrase in a sentence: 鹭汀县2023年.
  const body = row.label.replace(/ (\d{4})$/u, (_, year: string) => m.compare_year({ year }));
  const figure = writtenText(cell);
  const peers = stated.filter(
    (other) => other.row.level === row.level && other.row.type === row.type && other.row.year === row.year
  );
  const middle = median(statedValues(peers));
  if (peers.length < FEWEST_PEERS || middle === null) return m.compare_finding_top({ body, name, figure });
  // A ratio of ratios says nothing: two percentages are compared as they stand.
  if (cell.unit === '%') return m.compare_finding_rate({ body, name, figure, middle: `${Number(middle.toFixed(2))}%` });
  if (middle === 0) return m.compare_finding_median_zero({ body, name, figure });
  return m.compare_finding_times({ body, name, figure, times: formatTimes((cell.value ?? 0) / middle) });
}

function subtitleOf(model: CompareModel, indicator: number): string {
  const states = model.coverage[indicator]?.states;
  if (states === undefined) return '';
  const parts = [
    m.compare_count_stated({ count: states.stated }),
    ...(states.zero > 0 ? [m.compare_count_zero({ count: states.zero })] : []),
    ...(states.placeholder > 0 ? [m.compare_count_placeholder({ count: states.placeholder })] : []),
    ...(states.plan > 0 ? [m.compare_count_plan({ count: states.plan })] : []),
    ...(states.absent > 0 ? [m.compare_count_absent({ count: states.absent })] : [])
  ];
  return m.compare_counts({ reports: model.rows.length, parts: parts.join('、') });
}

function largest(rows: readonly BarRow[]): BarRow | undefined {
  let best: BarRow | undefined;
  for (const row of rows) if ((row.cell.value ?? -Infinity) > (best?.cell.value ?? -Infinity)) best = row;
  return best;
}
