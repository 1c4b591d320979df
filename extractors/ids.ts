import { contentHash } from './hash';

/** Beyond any span of a record, in characters; times the longest text that an engine holds it is still a safe integer. */
const LONGEST = 1 << 22;

/**
 * Ids of one source text's records: 16 hexadecimal digits of its content's hash, then what it is and where. The same
 * text gives the same ids under any name and in any batch.
 */
export class Ids {
  readonly #content: string;
  /** How many ids of each kind a span has, by its place and length in one number: strings as keys take several times as long. */
  readonly #taken = { m: new Map<number, number>(), p: new Map<number, number>(), f: new Map<number, number>() };

  constructor(raw: string) {
    this.#content = contentHash(raw);
  }

  report(start: number): string {
    return `${this.#content}-${start.toString(36)}`;
  }

  /** Records of one kind on one span are told apart by their order: a second one has `.2`. */
  next(kind: 'm' | 'p' | 'f', start: number, end: number): string {
    const id = `${this.#content}-${kind}${start.toString(36)}-${(end - start).toString(36)}`;
    const taken = this.#taken[kind];
    const span = start * LONGEST + Math.min(end - start, LONGEST - 1);
    const count = (taken.get(span) ?? 0) + 1;
    taken.set(span, count);
    return count === 1 ? id : `${id}.${count}`;
  }
}
