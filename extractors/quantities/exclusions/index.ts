/** What looks like a figure and is none, in order: the first rule that applies drops the candidate and names the reason. */
import { CHINESE_EXCLUSIONS } from './chinese';
import { DATE_EXCLUSIONS } from './dates';
import { NAME_EXCLUSIONS } from './names';
import { NUMBERING_EXCLUSIONS } from './numbering';
import type { Candidate } from '../candidate';
import type { Context, Exclusion } from './rule';

export const EXCLUSIONS: readonly Exclusion[] = [
  ...DATE_EXCLUSIONS,
  ...NUMBERING_EXCLUSIONS,
  ...CHINESE_EXCLUSIONS,
  ...NAME_EXCLUSIONS
];

/** The same for numerals that are not written in Chinese, which those rules leave alone. */
const BUT_CHINESE = EXCLUSIONS.filter((rule) => !CHINESE_EXCLUSIONS.includes(rule));

/** The rule by which a candidate is no figure, or null where it stands. */
export function excludedBy(candidate: Candidate, context: Context): Exclusion | null {
  for (const rule of candidate.style === 'chinese' ? EXCLUSIONS : BUT_CHINESE)
    if (rule.applies(candidate, context)) return rule;
  return null;
}
