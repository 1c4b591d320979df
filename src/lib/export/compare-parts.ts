import { otherPartsOf, partsOf, partsSaid, type OtherParts, type Parts } from '$lib/charts/parts';
import { m } from '$lib/paraglide/messages.js';
import { twelve } from '$lib/views/compare-cells';
import type { CompareModel, ComparePart } from '$lib/views/compare-model';
import type { ExhibitFigure, ExhibitSeries } from './exhibit';
import { absentFigure, workedOut } from './from-compare';

/**
 * The 其中 of the main series as series of their own, as the page stacks them: the named ones, the others together, and what
 * all of them leave of the total.
 */
export function partSeries(model: CompareModel, absent: number): ExhibitSeries[] {
  const { unit = '', axis = 0 } = model.series[model.main] ?? {};
  const cells = model.rows.map((row) => {
    const cell = row.cells[model.main];
    return cell ? { ...partsOf(cell), unit: cell.unit, all: cell.parts, others: otherPartsOf(cell) } : null;
  });
  const none = Array.from({ length: absent }, () => absentFigure());
  const series = (
    name: string,
    role: ExhibitSeries['role'],
    of: (parts: CellParts) => ExhibitFigure
  ): ExhibitSeries => {
    const figures = cells.map((parts) => (parts ? of(parts) : absentFigure()));
    return { name, unit, axis, role, figures: [...figures, ...none], reference: null };
  };
  const unlisted = (parts: CellParts) => workedOut(parts.gap !== null && parts.gap > 0 ? parts.gap : null, parts.unit);
  return [
    ...model.parts.map((name, place) => series(name, 'part', (parts) => partFigure(parts, place))),
    ...[
      series(m.export_other_parts(), 'rest', otherFigure),
      series(m.charts_parts_unnamed(), 'unlisted', unlisted)
    ].filter(({ figures }) => figures.some(({ state }) => state !== 'absent'))
  ];
}

interface CellParts extends Parts {
  /** Of the total and of all parts that are drawn: one body counts in 篇 what others count in 条. */
  readonly unit: string;
  readonly all: readonly ComparePart[];
  readonly others: OtherParts;
}

/** What stands for several parts where none of them is a figure: a blank before a plan, a plan before a zero. */
const STANDS_FOR = ['placeholder', 'plan', 'zero', 'stated'] as const;

/**
 * Parts without a series of their own, added up where they are figures; what they are is written, each with its state: 短信
 * 10条、广播 XX条（未填）. What is not in the number is told again in `besides`.
 */
function otherFigure({ others: { drawn, apart }, unit }: CellParts): ExhibitFigure {
  const written = partsSaid([...drawn, ...apart]);
  if (drawn.length > 0) {
    return { ...absentFigure(), state: 'stated', value: added(drawn), unit, written, ...besides(apart) };
  }
  const state = STANDS_FOR.find((one) => apart.some((part) => part.state === one));
  if (!state) return absentFigure();
  const told = apart.filter((part) => part.state === state);
  const inUnit = state !== 'placeholder' && told.every((part) => part.unit === unit);
  const value = inUnit ? added(told) : null;
  return { ...absentFigure(), state, value, unit, written, ...besides(apart.filter((part) => part.state !== state)) };
}

const added = (parts: readonly ComparePart[]): number =>
  twelve(parts.reduce((sum, { value }) => sum + (value ?? 0), 0));

const besides = (apart: readonly ComparePart[]): Pick<ExhibitFigure, 'besides'> =>
  apart.length > 0 ? { besides: partsSaid(apart) } : {};

/** A part as it is written; parts of one series are added up, and a blank, a plan or a zero stays one. */
function partFigure({ drawn, all, unit }: CellParts, place: number): ExhibitFigure {
  const part = drawn.find(({ series }) => series === place);
  if (part) return { ...absentFigure(), state: 'stated', value: part.value, unit, written: part.text };
  const other = all.find(({ series, state }) => series === place && state !== 'stated');
  return other
    ? { ...absentFigure(), state: other.state, value: other.value, unit: other.unit, written: other.text }
    : absentFigure();
}
