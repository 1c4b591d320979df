/** Characters that Windows, macOS and Linux do not take in a file name, and what would hide or lengthen it. */
// eslint-disable-next-line no-control-regex -- control characters are just what must not get into a file name
const UNSAFE = /[\\/:*?"<>|\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\ufeff]+/g;
const LONGEST = 80;

/** Name of an exported file: what it shows and the day it was made, e.g. `主动公开信息数_县区_20231218.png`. */
export function exportFileName(parts: readonly string[], extension: string, day: Date): string {
  const stamp = [
    day.getFullYear(),
    String(day.getMonth() + 1).padStart(2, '0'),
    String(day.getDate()).padStart(2, '0')
  ].join('');
  const said = parts
    .map((part) =>
      part
        .replace(UNSAFE, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^\.{1,9}|\.{1,9}$/g, '')
    )
    .filter((part) => part !== '');
  return `${shortened(said).join('_') || '明数'}_${stamp}.${extension}`;
}

/** Too long a name loses letters of its longest part, so that what tells two files apart (第2页) stays. */
function shortened(parts: readonly string[]): string[] {
  const letters = parts.map((part) => [...part]);
  const over = () => letters.reduce((sum, part) => sum + part.length + 1, -1) - LONGEST;
  for (let left = over(); left > 0; left = over()) {
    const longest = letters.reduce((a, b) => (b.length > a.length ? b : a));
    const others = letters.reduce((most, part) => (part === longest ? most : Math.max(most, part.length)), 1);
    // Down to the length of the next longest at once; from there on they take turns.
    longest.length = Math.max(longest.length - left, Math.min(others, longest.length - 1));
  }
  return letters.map((part) => part.join('').trim());
}
