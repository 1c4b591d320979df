import { emWidth } from '$lib/charts/text-width';
import { compactLines, type CompactLine } from './compact';
import type { PlaceholderGroup } from './placeholder-list';

/** Heights on paper in points, as CompactList sets them: a line, a report's heading with its space, a sheet of A4. */
const LINE = 13.1;
const HEADING = 23;
const SHEET = 730;
const COLUMNS = 2;
/** Letters that stand on a line of a column. */
const LETTERS = 26;

/** About how many sheets of A4 the printed list takes; at least one. */
export function printedSheets(groups: readonly PlaceholderGroup[]): number {
  const height = groups.reduce((sum, { rows }) => {
    if (rows.length === 0) return sum;
    return sum + HEADING + Math.ceil(compactLines(rows).reduce(addLines, 0) / COLUMNS) * LINE;
  }, 0);
  return Math.max(1, Math.ceil(height / SHEET));
}

const addLines = (sum: number, { kinds, names, pieces, notes }: CompactLine): number =>
  sum +
  Math.ceil(emWidth([...kinds, ...names, ...notes].join('、') + pieces.map(({ text }) => text).join('')) / LETTERS);
