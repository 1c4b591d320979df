import { partsOf, partsSaid, type Parts } from '$lib/charts/parts';
import { m } from '$lib/paraglide/messages.js';
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
    return cell ? { ...partsOf(cell), unit: cell.unit, all: cell.parts } : null;
  });
  const none = Array.from({ length: absent }, absentFigure);
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
}

/** Parts without a series of their own, added up; what they are is written: 短信 10条、广播 5条. */
function otherFigure({ drawn, all, unit }: CellParts): ExhibitFigure {
  const others = drawn.filter(({ series }) => series < 0);
  if (others.length === 0) {
    const other = all.find(({ series, state }) => series < 0 && state !== 'stated');
    return other ? partAsWritten(other) : absentFigure();
  }
  const value = others.reduce((sum, part) => sum + part.value, 0);
  return { ...absentFigure(), state: 'stated', value, unit, written: partsSaid(others) };
}

const partAsWritten = ({ name, series, state, value, unit, text }: ComparePart): ExhibitFigure => ({
  ...absentFigure(),
  state,
  value,
  unit,
  written: series < 0 ? partsSaid([{ name, text }]) : text
});

/** A part as it is written; parts of one series are added up, and a blank, a plan or a zero stays one. */
function partFigure({ drawn, all, unit }: CellParts, place: number): ExhibitFigure {
  const part = drawn.find(({ series }) => series === place);
  if (part) return { ...absentFigure(), state: 'stated', value: part.value, unit, written: part.text };
  const other = all.find(({ series, state }) => series === place && state !== 'stated');
  return other ? partAsWritten(other) : absentFigure();
}
