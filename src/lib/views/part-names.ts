/** One part of a total under the several names that reports give it: 县政府门户网站发布, 门户网站发布, 门户网站. */
import { PART_NAMES } from './compare-facts';

/** Whose website it is, and that it is for publishing, do not make it another part. Patterns that RE2 knows: SQL folds by them too. */
export const PART_OWNER = '^(?:(?:通过|利用|依托|在)?(?:.{0,6}?[省市县区州旗镇乡])?(?:人民)?政府)?(?:门户)?';
export const PART_DEED = '(?:信息)?(?:发布|公开)(?:信息|数)?$';
/** What is left must still be a name. */
export const SHORTEST_KEY = 2;

export function partKey(name: string): string {
  const key = name.replace(new RegExp(PART_OWNER, 'u'), '').replace(new RegExp(PART_DEED, 'u'), '');
  return key.length < SHORTEST_KEY ? name : key;
}

export interface PartName {
  /** The name under which it is longest. */
  readonly name: string;
  /** All that reports call it. */
  readonly names: readonly string[];
}

export interface NamedPart {
  readonly report: string;
  readonly name: string;
  readonly value: number;
}

/**
 * The parts that have a colour of their own, the longest in all bars together first. Names whose key one report gives to two
 * parts stay apart everywhere: it tells them from each other.
 */
export function foldPartNames(parts: readonly NamedPart[]): PartName[] {
  const lengths = new Map<string, number>();
  const inReport = new Map<string, string>();
  const split = new Set<string>();
  for (const { report, name, value } of parts) {
    lengths.set(name, (lengths.get(name) ?? 0) + value);
    const key = partKey(name);
    const place = `${report}\n${key}`;
    if ((inReport.get(place) ?? name) !== name) split.add(key);
    inReport.set(place, name);
  }
  const folded = new Map<string, { name: string; length: number }[]>();
  for (const [name, length] of lengths) {
    const key = partKey(name);
    const of = split.has(key) ? `=${name}` : key;
    folded.set(of, [...(folded.get(of) ?? []), { name, length: sixth(length) }]);
  }
  return [...folded.values()]
    .map((own) => ({
      names: own.sort((a, b) => b.length - a.length || (a.name < b.name ? -1 : 1)).map(({ name }) => name),
      length: sixth(own.reduce((sum, { length }) => sum + length, 0))
    }))
    .sort((a, b) => b.length - a.length || ((a.names[0] ?? '') < (b.names[0] ?? '') ? -1 : 1))
    .slice(0, PART_NAMES)
    .map(({ names }) => ({ name: names[0] ?? '', names }));
}

const sixth = (length: number): number => Math.round(length * 1e6) / 1e6;
