import { contentHash } from './hash';

/**
 * Ids of one source text's records: 16 hexadecimal digits of its content's hash, then what it is and where. The same
 * text gives the same ids under any name and in any batch.
 */
export class Ids {
  readonly #content: string;
  readonly #taken = new Map<string, number>();

  constructor(raw: string) {
    this.#content = contentHash(raw);
  }

  report(start: number): string {
    return `${this.#content}-${start.toString(36)}`;
  }

  /** Records of one kind on one span are told apart by their order: a second one has `.2`. */
  next(kind: 'm' | 'p' | 'f', start: number, end: number): string {
    const id = `${this.#content}-${kind}${start.toString(36)}-${(end - start).toString(36)}`;
    const count = (this.#taken.get(id) ?? 0) + 1;
    this.#taken.set(id, count);
    return count === 1 ? id : `${id}.${count}`;
  }
}
