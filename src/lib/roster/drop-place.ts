/** A row of the table on the screen. */
export interface ShownRow {
  readonly id: string;
  /** In pixels from the same edge as the pointer. */
  readonly top: number;
  readonly height: number;
}

export interface Drop {
  /** Place in official order, from 1; what `moveBody` takes. */
  readonly place: number;
  /** The row at whose edge the moved one lands. */
  readonly at: string;
  readonly side: 'before' | 'after';
}

/**
 * Where a body that is dropped at `y` comes to stand. `shown` may be a part of the order (a search): the place is that next
 * to the row it lands at. null where that is where it stands.
 */
export function dropPlace(order: readonly string[], moved: string, shown: readonly ShownRow[], y: number): Drop | null {
  const below = shown.find(({ top, height }) => top + height / 2 > y);
  const row = below ?? shown.at(-1);
  const from = order.indexOf(moved);
  if (row === undefined || from < 0 || row.id === moved) return null;
  const to = order.indexOf(row.id) + (below ? 0 : 1);
  // Before the row after itself is where it stands.
  if (to === from || to === from + 1) return null;
  return { place: to > from ? to : to + 1, at: row.id, side: below ? 'before' : 'after' };
}
