import { toAppError, type AppError } from '$lib/errors/app-error';
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
  /** Why newer figures could not be taken over, where the user asked for them. */
  #refused = $state.raw<ReadonlyMap<string, AppError>>(new Map());
  #round = new AbortController();
  /** How often the library was another: what was asked of an earlier one says nothing of this one. */
  #libraries = 0;

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

  /** Why the item could not be renewed when the user last asked for it; null where it was, or was not asked. */
  refusal({ id }: BasketItem): AppError | null {
    return this.#refused.get(id) ?? null;
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
    this.#libraries++;
    this.#prints = new Map();
    this.#refused = new Map();
  }

  /** Takes the library's figures over; where they cannot be read, the item stays as it is. Never rejects. */
  async renew(basket: Basket, { id, exhibit }: BasketItem): Promise<void> {
    const library = this.#libraries;
    let refusal: AppError | null = null;
    try {
      const collected = await remake(exhibit.address, this.#shelf);
      await basket.renew(id, collected);
      if (library === this.#libraries) this.#prints = new Map(this.#prints).set(id, fingerprint(collected.exhibit));
    } catch (caught) {
      refusal = toAppError(caught, 'source_missing');
    }
    if (library !== this.#libraries) return;
    const others = [...this.#refused].filter(([one]) => one !== id);
    this.#refused = new Map(refusal ? [...others, [id, refusal]] : others);
  }

  /** The same for all that have changed, one after the other. Never rejects. */
  async renewAll(basket: Basket): Promise<void> {
    for (const item of this.changed(basket.items)) await this.renew(basket, item);
  }

  /** Those that newer figures are there for. */
  changed(items: readonly BasketItem[]): readonly BasketItem[] {
    return items.filter((item) => this.standing(item) === 'changed');
  }

  /** The user's own choice: the item stays as it is, until the library's figures change once more. */
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
