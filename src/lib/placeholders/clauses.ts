import { groupBy } from '$lib/collections/group-by';
import type { EffectivePlaceholder } from '$lib/library/effective-view';

/** A blank in its clause, which is parted at it. */
export interface Place {
  readonly placeholder: EffectivePlaceholder;
  readonly before: string;
  readonly after: string;
}

/** Characters that a watermark may put between two blanks of one clause. */
const WATERMARK = 40;

/**
 * A report's blanks, clause by clause. A clause is known by its words alone, and a report may say them twice (…同比增长XX%；…
 * 同比增长XX%): where the words hold no further blank, or the next one stands too far on, it is the next clause of the same words.
 */
export function clausesOf(placeholders: readonly EffectivePlaceholder[]): Place[][] {
  return [...groupBy(placeholders, ({ context }) => context).values()].flatMap(apart);
}

/** Blanks of one wording, in text order, so that the second XX of a clause is its second occurrence. */
function apart(alike: readonly EffectivePlaceholder[]): Place[][] {
  const clauses: Place[][] = [];
  let from = 0;
  let last: EffectivePlaceholder | null = null;
  for (const placeholder of alike) {
    const { context, text, start } = placeholder;
    let at = context.indexOf(text, from);
    if (last === null || at < 0 || start - last.start > context.length + WATERMARK) {
      clauses.push([]);
      at = context.indexOf(text);
    }
    from = at < 0 ? 0 : at + text.length;
    last = placeholder;
    clauses.at(-1)?.push({ placeholder, ...parted(context, text, at) });
  }
  return clauses;
}

/** A clause that ends within the blank (放款金额xx of 放款金额xx,xxx万元) is parted where the blank begins. */
function parted(context: string, text: string, at: number): Pick<Place, 'before' | 'after'> {
  if (at >= 0) return { before: context.slice(0, at), after: context.slice(at + text.length) };
  for (let length = Math.min(text.length, context.length); length > 0; length--) {
    if (context.endsWith(text.slice(0, length))) return { before: context.slice(0, -length), after: '' };
  }
  return { before: '', after: context };
}
