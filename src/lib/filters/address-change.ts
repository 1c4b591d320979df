/** Parameters that two addresses differ in, sorted. */
export function changedKeys(before: URLSearchParams, after: URLSearchParams): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => (before.get(key) ?? '') !== (after.get(key) ?? '')).sort();
}

/** What a user writes letter by letter: words to look for, and a chart's own title. */
const WRITTEN: ReadonlySet<string> = new Set(['q', 'title']);
/** What changes along with it: the first page is shown again, and an own title may be about something else. */
const ALONG: ReadonlySet<string> = new Set(['page', 'stale']);

/** Whether a change is one of writing and not of choosing. */
export const isTyped = (keys: readonly string[]): boolean =>
  keys.some((key) => WRITTEN.has(key)) && keys.every((key) => WRITTEN.has(key) || ALONG.has(key));
