import { m } from '$lib/paraglide/messages.js';
import type { CompareModel, ComparePart } from '$lib/views/compare-model';
import type { ExhibitFigure, ExhibitSeries } from './exhibit';
import { absentFigure, workedOut } from './from-compare';

/** The 其中 of the main series as series of their own; what is no part by name is added up as 其他部分. */
export function partSeries(model: CompareModel, absent: number): ExhibitSeries[] {
  const { unit = '', axis = 0 } = model.series[model.main] ?? {};
  const cells = model.rows.map((row) => row.cells[model.main]?.parts ?? []);
  const none = Array.from({ length: absent }, absentFigure);
  const named = model.parts.map((name, place): ExhibitSeries => {
    const figures = cells.map((parts) => partFigure(parts.find(({ series }) => series === place)));
    return { name, unit, axis, role: 'part', figures: [...figures, ...none], reference: null };
  });
  const others = cells.map((parts) => otherParts(parts, unit));
  if (others.every(({ state }) => state === 'absent')) return named;
  return [
    ...named,
    { name: m.export_other_parts(), unit, axis, role: 'rest', figures: [...others, ...none], reference: null }
  ];
}

function partFigure(part: ComparePart | undefined): ExhibitFigure {
  if (!part) return absentFigure();
  return { ...absentFigure(), state: part.state, value: part.value, unit: part.unit, written: part.text };
}

function otherParts(parts: readonly ComparePart[], unit: string): ExhibitFigure {
  const values = parts.flatMap(({ series, state, value }) =>
    series < 0 && value !== null && (state === 'stated' || state === 'zero') ? [value] : []
  );
  return workedOut(values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null, unit);
}
