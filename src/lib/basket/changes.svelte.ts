import type { LibraryApi } from '$lib/library/library-api';
import type { Basket, Collected } from './basket.svelte';
import type { BasketItem } from './basket-item';
import { fingerprint } from './fingerprint';
import { canRemake, remake } from './remake';

export type Standing = 'checking' | 'same' | 'changed' | 'unknown';

/** Whether what was collected still says what the library says. */
export class Changes {
  readonly #library: LibraryApi;
  #newer = $state.raw<ReadonlyMap<string, { print: string; collected: Collected }>>(new Map());
  #checked = $state.raw<ReadonlySet<string>>(new Set());
  #round = 0;

  constructor(library: LibraryApi) {
    this.#library = library;
  }

  standing(item: BasketItem): Standing {
    if (!canRemake(item.exhibit.address)) return 'unknown';
    const newer = this.#newer.get(item.id);
    if (newer) return newer.print === item.kept || newer.print === fingerprint(item.exhibit) ? 'same' : 'changed';
    return this.#checked.has(item.id) ? 'unknown' : 'checking';
  }

  /** Makes every item again, one after the other, until another round begins. Never rejects. */
  async check(items: readonly BasketItem[]): Promise<void> {
    const round = ++this.#round;
    for (const item of items) {
      if (!canRemake(item.exhibit.address) || this.#newer.has(item.id)) continue;
      const collected = await remake(item.exhibit.address, this.#library).catch(() => null);
      if (round !== this.#round) return;
      if (collected)
        this.#newer = new Map(this.#newer).set(item.id, { print: fingerprint(collected.exhibit), collected });
      this.#checked = new Set([...this.#checked, item.id]);
    }
  }

  /** The library is another: what was found out no longer holds. */
  forget(): void {
    this.#round += 1;
    this.#newer = new Map();
    this.#checked = new Set();
  }

  async renew(basket: Basket, item: BasketItem): Promise<void> {
    const newer = this.#newer.get(item.id);
    if (newer) await basket.renew(item.id, newer.collected);
  }

  async keep(basket: Basket, item: BasketItem): Promise<void> {
    const newer = this.#newer.get(item.id);
    if (newer) await basket.edit(item.id, { kept: newer.print });
  }
}
