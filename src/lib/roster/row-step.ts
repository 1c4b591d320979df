/**
 * Where Alt with an arrow moves a row: up (-1), down (1) or, for any other key, nowhere (null). In a list to choose from Alt+↓ is
 * the key that opens it, and stays so.
 */
export function rowStep(
  { key, altKey }: Pick<KeyboardEvent, 'key' | 'altKey'>,
  control: Pick<Element, 'tagName' | 'hasAttribute'>
): -1 | 1 | null {
  if (!altKey || control.tagName === 'SELECT' || control.hasAttribute('list')) return null;
  return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null;
}
