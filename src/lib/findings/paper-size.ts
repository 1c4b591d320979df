import { arithmeticOf } from './arithmetic';
import type { FindingRow } from './finding-list';

/** Heights on paper in points, as FindingItem prints: words on a line, its line, what stands around an item, a sheet of A4. */
const LETTERS = 38;
const LINE = 17;
const SUM_LINE = 18;
const AROUND = 62;
const SHEET = 730;

/** About how many sheets of A4 the printed findings take; at least one. Hints are a line each. */
export function printedSheets(listed: readonly FindingRow[], hints: readonly FindingRow[]): number {
  const items = listed.reduce((sum, { finding }) => {
    const words = Math.ceil(finding.message.length / LETTERS) * LINE;
    return sum + AROUND + Math.max(words, arithmeticOf(finding).length * SUM_LINE);
  }, 0);
  return Math.max(1, Math.ceil((items + hints.length * 2 * LINE) / SHEET));
}
