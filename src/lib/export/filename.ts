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
  const what = parts
    .map((part) =>
      part
        .replace(UNSAFE, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^\.{1,9}|\.{1,9}$/g, '')
    )
    .filter((part) => part !== '')
    .join('_');
  const name = [...(what || '明数')].slice(0, LONGEST).join('').trim();
  return `${name}_${stamp}.${extension}`;
}
