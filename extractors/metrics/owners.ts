import { bodiesOf, isPlaceName, placesOf } from './bodies';
import type { Draft } from './draft';
import type { Parsed, Segment } from './parse';

const NO_PLACES: ReadonlyMap<number, string> = new Map();

/** Whose the figures of a sentence are, where they are not the report's own: another body's, or a place's. */
export class Owners {
  readonly #agency: string | null;
  #bodies: readonly (string | null)[] | null = null;
  /** Places that the sentence's segments are told of, by their index. */
  #places: ReadonlyMap<number, string> = NO_PLACES;
  #body: string | null = null;

  constructor(agency: string | null) {
    this.#agency = agency;
  }

  enterSentence(parsed: Parsed): void {
    this.#bodies = bodiesOf(parsed, this.#agency);
    this.#places = this.#bodies === null && parsed.segments.length > 1 ? placesOf(parsed, this.#agency) : NO_PLACES;
  }

  /** Whether the figures that follow are another body's than those before. */
  turnsAt({ index }: Segment): boolean {
    return this.#turnTo(this.#bodies?.[index] ?? null);
  }

  /** The sentence is over: whether its last figures were another body's. */
  turnsBack(): boolean {
    return this.#turnTo(null);
  }

  /** Says of a named figure whose it is. */
  give(draft: Draft, { index }: Segment): void {
    const own = isPlaceName(draft.name, this.#agency) ? draft.name : null;
    draft.subject = this.#body ?? draft.subject ?? own ?? this.#places.get(index) ?? null;
    if (this.#body !== null && !draft.name.includes(this.#body)) draft.name = this.#body + draft.name;
  }

  #turnTo(body: string | null): boolean {
    if (body === this.#body) return false;
    this.#body = body;
    return true;
  }
}
