/** What Excel allows of a sheet's name. */
export const SHEET_NAME_LENGTH = 31;
const SHEET_NAME_UNSAFE = /[\\/*?:[\]]/g;

/** Names Excel takes: no reserved characters, at most 31 characters, no two alike. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain =
      name
        .replace(SHEET_NAME_UNSAFE, ' ')
        .replace(/^'{1,9}|'{1,9}$/g, '')
        .trim() || '表';
    let candidate = plain.slice(0, SHEET_NAME_LENGTH);
    for (let n = 2; taken.has(candidate.toLowerCase()); n++) {
      const suffix = `（${n}）`;
      candidate = plain.slice(0, SHEET_NAME_LENGTH - suffix.length) + suffix;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
