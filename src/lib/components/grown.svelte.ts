import type { Attachment } from 'svelte/attachments';

const STEP = 100;

/**
 * How much of a long list is on the page: it grows as its end comes near the screen, so that ten thousand rows open like
 * a hundred, and it is whole when printed. `end` goes on an element after the list.
 */
export class Grown<T> {
  readonly #items: () => readonly T[];
  #length = $state(STEP);
  shown: readonly T[] = $derived.by(() => this.#items().slice(0, this.#length));
  more: number = $derived.by(() => Math.max(0, this.#items().length - this.#length));

  constructor(items: () => readonly T[]) {
    this.#items = items;
  }

  readonly end: Attachment = (element) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting) || this.more === 0) return;
        this.#length += STEP;
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
