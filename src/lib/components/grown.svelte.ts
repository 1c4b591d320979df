import type { Attachment } from 'svelte/attachments';

const STEP = 100;

/**
 * How much of a long list is on the page: it grows as its end comes near the screen, so that ten thousand rows open like
 * a hundred, and it is whole when printed. `end` goes on an element after the list. Items of several rows are `weighed`,
 * so that a step is about as many rows whatever they are grouped by.
 */
export class Grown<T> {
  readonly #items: () => readonly T[];
  #length = $state(STEP);
  readonly #weigh: (item: T) => number;
  shown: readonly T[] = $derived.by(() => upTo(this.#items(), this.#weigh, this.#length));
  more: number = $derived.by(() => Math.max(0, this.#items().length - this.shown.length));

  constructor(items: () => readonly T[], weigh: (item: T) => number = () => 1) {
    this.#items = items;
    this.#weigh = weigh;
  }

  /** The next step, for those who do not scroll. */
  grow(): void {
    this.#length += STEP;
  }

  readonly end: Attachment = (element) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting) || this.more === 0) return;
        this.grow();
        // Asked again, since an end that is still near the screen gives no new event.
        observer.unobserve(element);
        observer.observe(element);
      },
      { rootMargin: '1200px' }
    );
    observer.observe(element);
    const whole = () => (this.#length = Infinity);
    addEventListener('beforeprint', whole);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', whole);
    };
  };
}

/** The items from the first on whose weights come to `most`; the one that goes past it is the last. */
function upTo<T>(items: readonly T[], weigh: (item: T) => number, most: number): readonly T[] {
  let weight = 0;
  let count = 0;
  while (count < items.length && weight < most) weight += weigh(items[count++] as T);
  return count === items.length ? items : items.slice(0, count);
}
