/** Known contradictions, by the check that must find each. */
import type { Plant } from './plant';
import { BASES, GROWTHS, SHARES, WHOLES } from './rates';
import { REPEATS, TITLES, YEARS } from './reports';
import { BLANKS, LISTINGS, SUMS } from './sums';
import { COMPLETES, CONFLICTS, REWORDINGS, SCALES } from './values';

export const PLANTS: readonly Plant[] = [
  ...SUMS,
  ...SHARES,
  ...GROWTHS,
  ...BASES,
  ...WHOLES,
  ...BLANKS,
  ...CONFLICTS,
  ...REPEATS,
  ...SCALES,
  ...YEARS,
  ...TITLES,
  ...COMPLETES,
  ...REWORDINGS,
  ...LISTINGS
];
