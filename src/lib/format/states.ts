import { m } from '$lib/paraglide/messages.js';

/** The five states of a cell (one report, one indicator). Never merged, never drawn alike. */
export const CELL_STATES = ['stated', 'zero', 'placeholder', 'absent', 'plan'] as const;
export type CellState = (typeof CELL_STATES)[number];

const NAMES: Record<CellState, () => string> = {
  stated: m.common_state_stated,
  zero: m.common_state_zero,
  placeholder: m.common_state_placeholder,
  absent: m.common_state_absent,
  plan: m.common_state_planned
};

/** The state in the words of every legend, table and export. */
export const stateName = (state: CellState): string => NAMES[state]();

/** The state that a single record shows; a report without any record is `absent`. */
export function stateOfRecord(record: { value: number | null; placeholder: boolean; status: string }): CellState {
  if (record.placeholder) return 'placeholder';
  if (record.status === 'plan') return 'plan';
  return record.value === 0 ? 'zero' : 'stated';
}
