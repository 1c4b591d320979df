import { otherPartsOf, partsSaid } from '$lib/charts/parts';
import type { CellState } from '$lib/format/states';
import { m } from '$lib/paraglide/messages.js';
import { ABSENT } from '$lib/views/compare-cells';
import type { CompareCell, CompareModel } from '$lib/views/compare-model';

/** Who is missing is named in the notes, as the slide says; of more, the data table has all. */
const MOST_NAMES = 120;
/** On paper, where the notes must not take half the sheet. */
export const PAPER_NAMES = 8;

/** What a speaker must not get wrong: who is missing and why, and which figures are not exact. */
export function caveatsOf(model: CompareModel, most = MOST_NAMES): string[] {
  const names = (bodies: readonly string[], total?: number) => namesOf(bodies, most, total);
  const bySeries = model.series.flatMap(({ label }, index) => {
    const named = (wanted: (cell: CompareCell) => boolean) =>
      model.rows.flatMap((row) => {
        const cell = row.cells[index];
        return cell !== undefined && wanted(cell) ? [row.label] : [];
      });
    const absent = (wanted: (cell: CompareCell) => boolean) =>
      named((cell) => cell.state === 'absent' && cell.partial === null && wanted(cell));
    const inState = (state: CellState) => named((cell) => cell.state === state);
    const inexact = named((cell) => cell.state === 'stated' && (cell.bound ?? 'exact') !== 'exact');
    return [
      [inexact, m.export_caveat_inexact] as const,
      [named(({ doubted }) => doubted), m.export_caveat_doubted] as const,
      [inState('placeholder'), m.export_caveat_placeholder] as const,
      [inState('plan'), m.export_caveat_plan] as const,
      [inState('zero'), m.export_caveat_zero] as const,
      // Whoever is not mentioned at all comes below.
      [named(({ partial }) => partial !== null), m.export_caveat_partial] as const,
      [absent((cell) => cell.report !== null), m.export_caveat_absent] as const,
      [absent((cell) => cell.report === null), m.export_caveat_no_report] as const
    ].flatMap(([bodies, say]) => (bodies.length === 0 ? [] : [say({ name: label, bodies: names(bodies) })]));
  });
  const { absent, unreported, twins, main } = model;
  const others = model.rows.flatMap(({ label, cells }) => {
    const { drawn, apart } = otherPartsOf(cells[main] ?? ABSENT);
    const parts = [...drawn, ...apart];
    return parts.length > 0 ? [m.export_caveat_other_parts_of({ body: label, parts: partsSaid(parts) })] : [];
  });
  const silent = absent.rows.flatMap(({ label, partial }) => (partial === null ? [label] : []));
  const partial = absent.rows.flatMap((row) => (row.partial === null ? [] : [row.label]));
  const whole = model.measures.map(({ name }) => name).join('、');
  return [
    ...bySeries,
    ...(others.length > 0 ? [m.export_caveat_other_parts({ bodies: names(others) })] : []),
    ...(partial.length > 0 ? [m.export_caveat_partial({ name: whole, bodies: names(partial) })] : []),
    ...(silent.length > 0
      ? [m.export_caveat_absent({ name: whole, bodies: names(silent, absent.total - partial.length) })]
      : []),
    ...(unreported.length > 0
      ? [m.export_caveat_unreported({ bodies: names(unreported.map(({ name }) => name)) })]
      : []),
    ...(twins.length > 0 ? [m.export_caveat_twins({ bodies: names(twins.map(({ label }) => label)) })] : [])
  ];
}

function namesOf(bodies: readonly string[], most: number, total = bodies.length): string {
  const shown = bodies.slice(0, most).join('、');
  if (total <= most) return shown;
  return (most < MOST_NAMES ? m.export_names_brief : m.export_names_more)({ names: shown, count: total });
}
