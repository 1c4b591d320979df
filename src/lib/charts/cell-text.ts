import { stateName, type CellState } from '$lib/format/states';
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell } from '$lib/views/compare-model';

/** Watermarks inside a figure (`3##paidbegin##个`) and line breaks belong to the source, not to a label. */
const WATERMARK = /##[^#\s]{0,40}##/gu;
/** A zero may be a whole clause; beside a mark it is cut here. */
const LONGEST_WORDING = 14;

/** Words of the source without what is not theirs. */
export const cleaned = (text: string): string => text.replace(WATERMARK, '').replace(/\s+/gu, '');

/** The figure in the report's own words: number, unit and approximator as written (`近400多条`, `XX件`). */
export function writtenText(cell: CompareCell): string {
  const text = cleaned(cell.text);
  return text.length <= LONGEST_WORDING ? text : `${text.slice(0, LONGEST_WORDING - 1)}…`;
}

/** What stands beside a mark, and in the table's cell: the words as written, with the state said where a number does not. */
export function labelText(cell: CompareCell): string {
  if (cell.state === 'absent') return absenceName(cell);
  return withState(cell.state, writtenText(cell), cell.unit) + (cell.doubted ? m.charts_doubted_mark() : '');
}

/** Words of the source, with what kind of statement they are wherever they are not simply a figure. */
export function withState(state: Exclude<CellState, 'absent'>, written: string, unit: string): string {
  switch (state) {
    case 'stated':
      return written;
    case 'zero':
      // A printed 0件 speaks for itself; a worded zero (未收到申请) is given its number.
      return /^[0０〇零]/u.test(written) ? written : m.compare_label_zero({ unit, written });
    case 'placeholder':
      return m.compare_label_placeholder({ written });
    case 'plan':
      return m.compare_label_plan({ written });
  }
}

/** Whether the figure says less than its number: 约, 余, 近, a range. */
export function isInexact(cell: CompareCell): boolean {
  return (cell.bound !== null && cell.bound !== 'exact') || cell.high !== null;
}

/** A body that sent no report in a year did not leave anything out, and one that names parts alone did write of it. */
export function absenceName({ report, partial }: CompareCell): string {
  if (partial !== null) return m.common_state_partial();
  return report === null ? m.charts_no_report() : stateName('absent');
}
