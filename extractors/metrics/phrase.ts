import { elementBefore } from '../lists';
import type { Parsed, Token } from './parse';
import { bitsOf } from './words';

/** Classes that never belong to a name. */
const DROPPED = bitsOf(
  'filler',
  'time',
  'self',
  'link',
  'part',
  'respective',
  'each',
  'figure',
  'mark',
  'open',
  'close'
);
const LEADING = DROPPED | bitsOf('manner', 'and', 'particle', 'etcetera');
const TRAILING = LEADING | bitsOf('preposition');
const VERBS = bitsOf('verb', 'deed', 'light');
const THINGS = bitsOf('noun', 'deed', 'scope');

/** A run of a sentence's tokens, `from` to `to` (exclusive). */
export interface Run {
  from: number;
  to: number;
}

/** Whether a token is of one of some classes. */
const isOf = (token: Token | undefined, classes: number): boolean => token !== undefined && (token.bit & classes) !== 0;

export const isVerb = (token: Token | undefined): boolean => isOf(token, VERBS);

export const isThing = (token: Token | undefined): boolean => isOf(token, THINGS);

/** The run without the words at its ends that name nothing. */
export function trim({ tokens }: Parsed, run: Run): Run {
  let { from, to } = run;
  while (from < to && isOf(tokens[from], LEADING)) from++;
  while (to > from && isOf(tokens[to - 1], TRAILING)) to--;
  return { from, to };
}

/** Whether something has to be taken out of a name: seldom so. */
function isUntidy(name: string): boolean {
  if (name === '') return false;
  if (name.charCodeAt(0) === OF || UNTIDY_ENDS[name.charCodeAt(name.length - 1)] === 1) return true;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code <= 32 || code === 0xa0 || (code >= 0x1680 && code < 0x2e80) || code === 0x3000 || code === 0xfeff)
      return true;
  }
  return false;
}

const OF = '的'.charCodeAt(0);
const DONE = '了'.charCodeAt(0);
const UNTIDY_ENDS = new Uint8Array(65536);
for (const c of '的等、') UNTIDY_ENDS[c.charCodeAt(0)] = 1;

/** The run's words as they stand, without those that name nothing. */
export function words({ text, tokens }: Parsed, run: Run): string {
  let name = '';
  // Words side by side are taken at once.
  let [from, to] = [-1, -1];
  for (let i = run.from; i < run.to; i++) {
    const token = tokens[i];
    if (!token || isOf(token, DROPPED)) continue;
    const { cls, start } = token;
    if (cls === 'particle' && token.end === start + 1 && text.charCodeAt(start) === DONE) continue;
    if (cls === 'and' && (from < 0 || i + 1 >= run.to)) continue;
    if (start !== to) {
      if (from >= 0) name += text.slice(from, to);
      from = start;
    }
    to = token.end;
  }
  if (from < 0) return '';
  name += text.slice(from, to);
  return isUntidy(name) ? name.replace(/\s+/g, '').replace(/^的{1,9}|[的等、]{1,9}$/g, '') : name;
}

export const isDenied = (parsed: Parsed, token: Token | undefined): boolean =>
  token !== undefined && parsed.text.charAt(token.start - 1) === '未';

/**
 * The last verb of a run that still has something after it, or -1. A deed between nouns is a part of their phrase where a verb
 * leads it: 发放 | 公租房租赁补贴.
 */
export function lastVerb(parsed: Parsed, run: Run): number {
  let held = -1;
  for (let i = run.to - 1; i >= run.from; i--) {
    const token = parsed.tokens[i];
    // 未动工的项目: what is not done says what the thing is like
    if (token?.cls === 'verb' && i > run.from && isDenied(parsed, token)) continue;
    if (token?.cls === 'verb' || token?.cls === 'light') return i;
    if (held >= 0 || token?.cls !== 'deed' || i + 1 >= run.to || parsed.tokens[i + 1]?.cls !== 'noun') continue;
    const before = elementBefore(parsed.tokens, i);
    if (i > run.from && before?.cls === 'noun') held = i;
    else if (!isVerb(before)) return i;
  }
  return held;
}

/** Joins two parts of a name without saying twice what ends the one and begins the other: 培训会 + 培训会参加人员. */
export function join(left: string, right: string): string {
  if (left === '' || right.startsWith(left)) return right;
  if (right === '' || left.endsWith(right)) return left;
  for (let n = Math.min(left.length, right.length) - 1; n >= 2; n--)
    if (left.endsWith(right.slice(0, n))) return left + right.slice(n);
  return left + right;
}
