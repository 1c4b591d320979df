import type { Shelf } from '$lib/export/collect-compare';
import type { Basket } from './basket.svelte';
import type { BasketItem } from './basket-item';
import { fingerprint } from './fingerprint';
import { canRemake, remake } from './remake';

/** `unknown`: of what is never asked again by itself; `failed`: of what could not be asked. */
export type Standing = 'checking' | 'same' | 'changed' | 'unknown' | 'failed';

/** Whether what was collected still says what the library says. */
export class Changes {
  readonly #shelf: Shelf;
  /** What the library says now, as a fingerprint; null where it could not be asked. */
  #prints = $state.raw<ReadonlyMap<string, string | null>>(new Map());
  #round = new AbortController();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  standing(item: BasketItem): Standing {
    if (!canRemake(item.exhibit.address)) return 'unknown';
    const print = this.#prints.get(item.id);
    if (print === undefined) return 'checking';
    if (print === null) return 'failed';
    return print === item.kept || print === fingerprint(item.exhibit) ? 'same' : 'changed';
  }

  /** Asks for every item's figures again, one after the other, until another round begins. Never rejects. */
  async check(items: readonly BasketItem[]): Promise<void> {
    const { signal } = this.#begin();
    for (const { id, exhibit } of items) {
      if (!canRemake(exhibit.address) || this.#prints.has(id)) continue;
      // Sentences are looked up when the figures are taken over: here they would only make the user wait.
      const newer = await remake(exhibit.address, this.#shelf, { signal, sentences: false }).catch(() => null);
      if (signal.aborted) return;
      this.#prints = new Map(this.#prints).set(id, newer && fingerprint(newer.exhibit));
    }
  }

  /** The library is another, or the page is left: what was found out no longer holds. */
  forget(): void {
    this.#begin();
    this.#prints = new Map();
  }

  /** Takes the library's figures over; where they cannot be read, the item stays as it is. Never rejects. */
  async renew(basket: Basket, { id, exhibit }: BasketItem): Promise<void> {
    const collected = await remake(exhibit.address, this.#shelf).catch(() => null);
    if (collected) await basket.renew(id, collected);
    this.#prints = new Map(this.#prints).set(id, collected && fingerprint(collected.exhibit));
  }

  async keep(basket: Basket, item: BasketItem): Promise<void> {
    const print = this.#prints.get(item.id) ?? null;
    if (print !== null) await basket.edit(item.id, { kept: print });
  }

  #begin(): AbortController {
    this.#round.abort();
    this.#round = new AbortController();
    return this.#round;
  }
}
