import { lastOf } from '../lists';
import type { Line, Span } from '../stages';
import { pointAt } from './point';
import { labelOf, leadOf } from './theme';
import { worksOf } from './works';

/** How far into a sentence its point and its works are looked for, in characters. */
const REACH = 32;

/**
 * What the line being read stands under, and what its headings and its point are about: most lines have no figure, so it is
 * worked out only once a figure asks.
 */
export class Setting {
  #headings: Line['headings'] = [];
  #section: string | null = '';
  /** What the innermost heading is about. */
  #lead: string | null = '';
  /** The first clause of the point: 征兵工作. */
  #point = '';
  #theme: string | null = '';
  #works: string | null = '';
  /** Where the line or point begins, and how far on its first words are read. */
  #opening = { from: 0, to: 0 };
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  enterLine({ headings }: Line): void {
    this.#point = '';
    this.#theme = this.#works = null;
    if (headings === this.#headings) return;
    this.#headings = headings;
    this.#section = this.#lead = null;
  }

  /** A sentence begins, and a line with it where it `opens` one. Tells whether a point does. */
  enterSentence({ start, end }: Span, opens: boolean): boolean {
    const to = Math.min(end, start + REACH);
    const clause = pointAt(this.#text, start, to);
    if (opens || clause !== undefined) {
      this.#opening = { from: start, to };
      this.#works = null;
    }
    if (clause === undefined) return false;
    this.#point = clause;
    this.#theme = null;
    return true;
  }

  /** The works that the point, the line or else the heading is about. */
  get works(): string {
    return (this.#works ??= worksOf(this.#text.slice(this.#opening.from, this.#opening.to)) || worksOf(this.heading));
  }

  /** The headings, outermost first. */
  get section(): string {
    return (this.#section ??= this.#headings.map(({ title }) => title).join(' / '));
  }

  /** The innermost heading. */
  get heading(): string {
    return lastOf(this.#headings)?.title ?? '';
  }

  /** The theme of the point, else of the heading. */
  get theme(): string {
    return (this.#theme ??= leadOf(this.#point) || labelOf(this.#point) || (this.#lead ??= leadOf(this.heading)));
  }
}
