import type { ImportItem } from './progress';

/** The browser's storage, as far as it is used here. */
export type NameStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** One entry for each page that is importing, so that two of them do not write over each other. */
const PREFIX = 'mingshu-import-';

/** A key of this page's own. (randomUUID is missing on plain http.) */
export const ownKey = (): string => `${PREFIX}${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** Names of the files that are neither in the library nor refused. */
export const unreadNames = (items: readonly ImportItem[]): string[] =>
  items.filter(({ state }) => state !== 'saved' && state !== 'failed').map(({ name }) => name);

/** Keeps what is still to be read, for the page that comes after a reload or a crash. */
export function keepUnread(storage: NameStorage, key: string, names: readonly string[]): void {
  if (names.length === 0) storage.removeItem(key);
  else storage.setItem(key, JSON.stringify(names));
}

/** What pages that are gone left unread; `alive` are the keys of those that are still importing. */
export function leftUnread(storage: NameStorage, alive: ReadonlySet<string>): { keys: string[]; names: string[] } {
  const all = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  const keys = all.filter((key) => key.startsWith(PREFIX) && !alive.has(key));
  return { keys, names: [...new Set(keys.flatMap((key) => parseNames(storage.getItem(key))))] };
}

/** What is stored is anyone's text: whatever is no list of names is none. */
function parseNames(stored: string | null): string[] {
  try {
    const parsed: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(parsed) ? parsed.filter((name): name is string => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
