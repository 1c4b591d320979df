import { m } from '$lib/paraglide/messages.js';
import type { BlankTick, TickState } from './blank-tick';

const STATES: Record<TickState, () => string> = {
  open: m.placeholders_state_open,
  asked: m.placeholders_state_asked,
  returned: m.placeholders_state_returned
};

export const stateName = (state: TickState): string => STATES[state]();

/** The day of a tick, 2026-11-22 by the reader's clock; "" for none. */
export function tickDay(time: number | null): string {
  if (time === null) return '';
  const day = new Date(time);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** What was noted of a blank in a line: 已询问 2026-11-22；已补报 2026-11-25；电话答复. "" for nothing. */
export function tickLine(tick: BlankTick | null): string {
  if (!tick) return '';
  const parts = [
    tick.asked === null ? '' : `${stateName('asked')} ${tickDay(tick.asked)}`,
    tick.returned === null ? '' : `${stateName('returned')} ${tickDay(tick.returned)}`,
    tick.note
  ];
  return parts.filter((part) => part !== '').join('；');
}
