import { contentHash } from './hash';

/** Spans shorter than this, nearly all, have their place and length in one small integer. */
const SHORT = 1 << 6;
/** Beyond any span of a record, in characters; times the longest text that an engine holds it is still a safe integer. */
const LONGEST = 1 << 22;

/**
 * Ids of one source text's records: 16 hexadecimal digits of its content's hash, then what it is and where. The same
 * text gives the same ids under any name and in any batch.
 */
export class Ids {
  readonly #content: string;
  /** How many ids of each kind a span has, by its place and length in one number: strings as keys take several times as long. */
  readonly #taken = { m: new Map<number, number>(), p: new Map<number, number>() };

  constructor(raw: string) {
    this.#content = contentHash(raw);
  }

  report(start: number): string {
    return `${this.#content}-${base36(start)}`;
  }

  /** Records of one kind on one span are told apart by their order: a second one has `.2`. */
  next(kind: 'm' | 'p', start: number, end: number): string {
    const length = end - start;
    const span = length < SHORT ? start * SHORT + length : -(start * LONGEST + Math.min(length, LONGEST - 1));
    const taken = this.#taken[kind];
    const count = (taken.get(span) ?? 0) + 1;
    taken.set(span, count);
    const id = `${this.#content}-${kind}${spanId(start, length)}`;
    return count === 1 ? id : `${id}.${count}`;
  }
}

/** Two places of base 36, and the same without leading zeros: `toString(36)` takes many times as long as a look-up. */
const PAIRS = Array.from({ length: 36 * 36 }, (_, n) => n.toString(36).padStart(2, '0'));
const SHORTEST = PAIRS.map((_, n) => n.toString(36));

/** A whole number from 0 in base 36. */
function base36(n: number): string {
  if (n < PAIRS.length) return SHORTEST[n] ?? '';
  return base36(Math.floor(n / PAIRS.length)) + (PAIRS[n % PAIRS.length] ?? '');
}

/** Where a span is and how long, as ids have it. */
export function spanId(start: number, length: number): string {
  return `${base36(start)}-${base36(length)}`;
}
