/** A median in words: where it is the figure of one body that wrote it inexactly, as that body wrote it (400多条). */
import { FEWEST_PEERS } from '$lib/views/compare-facts';
import type { CompareCell } from '$lib/views/compare-model';
import { isInexact, writtenText } from './cell-text';
import { formatFigure } from './numbers';

/** `cells` are those that the median is of, as far as they are at hand. */
export function middleText(median: number, unit: string, cells: readonly CompareCell[]): string {
  const own = cells.filter(({ state, value }) => (state === 'stated' || state === 'zero') && value === median);
  const [first] = own;
  const worded = first !== undefined && own.every(isInexact) && cells.length >= FEWEST_PEERS;
  return worded ? writtenText(first) : formatFigure(median, unit);
}
