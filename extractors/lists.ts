/**
 * The element before a place of a list, undefined at its beginning. Asked for its element -1, a list is searched for a property
 * of that name, which takes a hundred times as long.
 */
export const elementBefore = <T>(list: readonly T[], index: number): T | undefined =>
  index > 0 ? list[index - 1] : undefined;

/** The last element of a list, undefined where it has none. */
export const lastOf = <T>(list: readonly T[]): T | undefined => elementBefore(list, list.length);
