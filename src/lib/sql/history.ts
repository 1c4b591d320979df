/** Statements run before, newest first, as text in the browser's storage; none is kept twice. */
const LONGEST = 50;

export function remember(history: readonly string[], statement: string): string[] {
  const text = statement.trim();
  if (text === '') return [...history];
  return [text, ...history.filter((other) => other !== text)].slice(0, LONGEST);
}

/** Stored history is anyone's text: whatever is no list of strings is none. */
export function parseHistory(stored: string | null): string[] {
  if (stored === null) return [];
  try {
    const parsed: unknown = JSON.parse(stored);
    return Array.isArray(parsed)
      ? parsed.filter((entry): entry is string => typeof entry === 'string').slice(0, LONGEST)
      : [];
  } catch {
    return [];
  }
}
