/** Who stands first, as far as the figures make it certain: 20次 is not above 20余次, and nobody is first who shares it. */
import type { CompareCell, CompareRow } from '$lib/views/compare-model';

export interface Held {
  readonly row: CompareRow;
  readonly cell: CompareCell;
}

export interface Leading {
  /** Never empty. */
  readonly first: readonly Held[];
  /** One alone; several with one figure; several of whom it is not certain who has more. */
  readonly kind: 'alone' | 'tied' | 'unsure';
  /** Larger figures, or as large ones, that 校核 doubts: passed over. */
  readonly passed: number;
}

/** Of the largest figures, in descending order. One that 校核 doubts leads only where there is no other. */
export function leadingOf(largest: readonly Held[]): Leading | null {
  const sure = largest.filter(({ cell }) => !cell.doubted);
  const held = sure.length > 0 ? sure : largest;
  const top = held.reduce<Held | undefined>(
    (best, one) => (best && !beginsAbove(rangeOf(one.cell).least, rangeOf(best.cell).least) ? best : one),
    undefined
  );
  if (top === undefined) return null;
  const [least, value] = [rangeOf(top.cell).least, top.cell.value ?? 0];
  const first = held.filter((one) => one === top || !isAbove(least, rangeOf(one.cell).most));
  const tied = first.every(({ cell }) => isExact(cell) && cell.value === value);
  const kind = first.length === 1 ? 'alone' : tied ? 'tied' : 'unsure';
  const doubted = largest.length - held.length;
  const passed = doubted === 0 ? 0 : largest.filter(({ cell }) => cell.doubted && (cell.value ?? 0) >= value).length;
  return { first: [top, ...first.filter((one) => one !== top)], kind, passed };
}

const isExact = ({ bound, high }: CompareCell): boolean => high === null && (bound === null || bound === 'exact');

/** One end of what a figure may be. `open`: the end itself it is not, as 20余 is more than 20. */
interface End {
  readonly at: number;
  readonly open: boolean;
}

const isAbove = (least: End, most: End): boolean =>
  least.at > most.at || (least.at === most.at && (least.open || most.open));

/** More is certain of one than of the other. */
const beginsAbove = (one: End, other: End): boolean =>
  one.at > other.at || (one.at === other.at && one.open && !other.open);

/** What 约 leaves open, to either side. */
const ABOUT = 0.05;
/** 1000余 may be 1300, but whoever has 1900 does not write so. */
const FURTHEST = 0.5;

function rangeOf({ value, high, bound }: CompareCell): { least: End; most: End } {
  const of = value ?? 0;
  const exact = { at: of, open: false };
  if (high !== null) return { least: exact, most: { at: high, open: false } };
  const further = Math.min(lastPlace(of), Math.abs(of) * FURTHEST);
  switch (bound) {
    case 'min':
      return { least: { at: of, open: true }, most: { at: of + further, open: true } };
    case 'max':
      return { least: { at: of - further, open: true }, most: { at: of, open: true } };
    case 'approx':
      return {
        least: { at: of * (1 - ABOUT), open: false },
        most: { at: of * (1 + ABOUT), open: false }
      };
    default:
      return { least: exact, most: exact };
  }
}

/** The place of the last digit that is not 0: 10 for 260, 1000 for 43000, 0.1 for 93.2. */
function lastPlace(value: number): number {
  const decimals = /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  let place = 1;
  while (place * 10 <= Math.abs(value) && value % (place * 10) === 0) place *= 10;
  return place;
}
