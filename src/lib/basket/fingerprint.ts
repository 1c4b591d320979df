import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Exhibit, FigureExhibit } from '$lib/export/exhibit';

/**
 * Stands for what an exhibit says, not for when or how it was made: two exhibits with one fingerprint show the same bodies
 * with the same figures, or the same list.
 */
export function fingerprint(exhibit: Exhibit): string {
  const said =
    exhibit.kind === 'sheet'
      ? [exhibit.sheet.columns.map(({ header }) => header), exhibit.sheet.rows]
      : figuresOf(exhibit);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(said))));
}

const figuresOf = ({ categories, series, unreported }: FigureExhibit) => [
  categories.map(({ label, year }) => [label, year]),
  series.map(({ name, unit, figures }) => [
    name,
    unit,
    figures.map(({ state, value, high, unit: own, written }) => [state, value, high, own, written])
  ]),
  unreported
];
