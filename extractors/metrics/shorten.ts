import { wordAt } from './words';

/** A quotation, a title or a remark begins or ends with these, and a list goes on after 、 and 等. */
const OPENS = '“《（';
const CLOSES = '”》）、等的';
/** Least that is left of a name, in characters. */
const LEAST = 2;

/**
 * The end of a name, of at most `limit` characters, from where a word begins: the last thing of a list where there is one, and
 * the whole name where no word is seen to begin.
 */
export function shortened(name: string, limit: number): string {
  if (name.length <= limit) return name;
  const last = name.slice(Math.max(name.lastIndexOf('、'), name.lastIndexOf('等')) + 1);
  if (last.length >= LEAST && last.length <= limit) return last;
  for (let at = 0; at + LEAST <= name.length;) {
    if (at > 0 && name.length - at <= limit && begins(name, at)) return name.slice(at);
    const length = wordAt(name, at)?.word.length ?? 1;
    if (length > 1 && name.length - at - length <= limit && name.length - at - length >= LEAST)
      return name.slice(at + length);
    at += length;
  }
  return name;
}

function begins(name: string, at: number): boolean {
  return (
    OPENS.includes(name.charAt(at)) || CLOSES.includes(name.charAt(at - 1)) || (wordAt(name, at)?.word.length ?? 0) > 1
  );
}
