/** Small whole numbers that stand for texts, from 0 in the order of first appearance. One text keeps its number for good. */
export class Numbers {
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const next = this.#numbers.size;
    this.#numbers.set(text, next);
    return next;
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** Texts from a number on, in their order. */
  since(number: number): string[] {
    return [...this.#numbers.keys()].slice(number);
  }
}
