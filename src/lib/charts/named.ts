import { bodyInSentence } from './body-words';

/**
 * Places of the labels that a title speaks of (鹭汀县 2023 as 鹭汀县2023年), in their order; a name within a longer one that is
 * spoken of (鹭汀县 in 鹭汀县教育局) is not meant by it.
 */
export function namedIn(titled: string, labels: readonly string[]): number[] {
  // The title of a report that names no body stands in marks.
  const title = titled.replace(/[《》]/gu, '');
  const said = labels.flatMap((label, place) => {
    const words = bodyInSentence({ label }).replace(/[《》]/gu, '');
    return words !== '' && title.includes(words) ? [{ place, words }] : [];
  });
  return said.flatMap(({ place, words }) => {
    const longer = said.filter((other) => other.words.length > words.length && other.words.includes(words));
    const alone = longer.reduce((text, other) => text.replaceAll(other.words, '\n'), title);
    return alone.includes(words) ? [place] : [];
  });
}

/** The first places, as many as there is room for, and those that are named whatever their place; in their order. */
export function firstAndNamed(places: readonly number[], named: readonly number[], most: number): number[] {
  const wanted = new Set(named);
  const kept = places.filter((place) => wanted.has(place)).slice(0, most);
  const late = kept.filter((place) => places.indexOf(place) >= most);
  const first = places.slice(0, most);
  // The last of the first make room for them, but for those that are named themselves.
  for (let at = first.length - 1, over = late.length; at >= 0 && over > 0; at -= 1) {
    if (wanted.has(first[at] ?? -1)) continue;
    first.splice(at, 1);
    over -= 1;
  }
  return [...first, ...late];
}
