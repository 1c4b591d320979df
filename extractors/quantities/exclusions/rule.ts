/** What an exclusion is: a candidate goes in, and the rule says whether it is no figure. */
import type { Candidate } from '../candidate';
import { isIn, skipSpaces } from '../characters';

export interface Context {
  text: string;
  /** Start of the line that the candidate is in. */
  lineStart: number;
  /** The quotation that the candidate is in: after its opening mark to its closing mark; -1 where it is in none. */
  quoteStart: number;
  quoteEnd: number;
}

export interface Exclusion {
  id: string;
  why: string;
  applies(candidate: Candidate, context: Context): boolean;
}

/** Characters right before the figure, at most `length` of them. */
export function lead(text: string, c: Candidate, length: number): string {
  return text.slice(Math.max(0, c.start - length), c.start);
}

/** Whether one of a set of characters follows the numeral, spaces left out: asked before an expression is tried there. */
export function goesOnWith(text: string, c: Candidate, set: number): boolean {
  return isIn(text.charCodeAt(skipSpaces(text, c.numberEnd)), set);
}

/** Characters right after the numeral, at most `length` of them. */
export function tail(text: string, c: Candidate, length: number): string {
  return text.slice(c.numberEnd, c.numberEnd + length);
}
