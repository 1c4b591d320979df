/** Names of rows: beside their lanes, or above them where the page is narrow. */
import { FONT_SIZE, NARROW, SMALL_LINE, widest } from './sizes';
import { fitText } from './text-width';

export interface NameColumn {
  /** Names stand above their lanes. */
  readonly above: boolean;
  /** Cut to the room there is. */
  readonly names: readonly string[];
  /** Where lanes begin, from the frame's left edge. */
  readonly left: number;
  /** Height that a name above its lane takes; 0 beside it. */
  readonly line: number;
}

/**
 * `share` of the width is the most that names beside their lanes take; `noteRoom` are the pixels that something else takes at
 * the right of the line of each name above its lane; `least` are those that the column beside the lanes takes at least.
 */
export function layNames(
  labels: readonly string[],
  width: number,
  share = 0.34,
  noteRoom: readonly number[] = [],
  least = 0
): NameColumn {
  const above = width < NARROW;
  const room = (index: number) =>
    above ? Math.floor((width - (noteRoom[index] ?? 0)) / FONT_SIZE) - 1 : Math.floor((width * share) / FONT_SIZE);
  const names = labels.map((label, index) => fitText(label, Math.max(4, room(index))));
  return above
    ? { above, names, left: 4, line: SMALL_LINE }
    : { above, names, left: Math.max(widest(names) + 14, least), line: 0 };
}
