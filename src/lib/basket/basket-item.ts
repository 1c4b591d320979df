import type { Exhibit } from '$lib/export/exhibit';

/** One thing that was put into the 汇报夹: an exhibit as it was when it was collected, and what the user made of it. */
export interface BasketItem {
  readonly id: string;
  /** Its place in the order, from small to large. */
  readonly place: number;
  /** Over the exhibit, on the slide and on paper; the exhibit's own title until it is edited. */
  readonly title: string;
  /** The user's own words, printed under the title and spoken on the slide; "" for none. */
  readonly note: string;
  readonly exhibit: Exhibit;
  /** The chart as an SVG document in the light theme, without its title; null for a table. */
  readonly picture: string | null;
  /** Fingerprint of the newer figures that the user chose not to take over; null where there was no such choice. */
  readonly kept: string | null;
  /** Milliseconds since 1970. */
  readonly added: number;
}

/** Where the 汇报夹 is kept. Every method rejects with AppFailure (`storage_…`) and then has changed nothing. */
export interface BasketStore {
  /** In the user's order. */
  basket(): Promise<readonly BasketItem[]>;
  saveBasketItems(items: readonly BasketItem[]): Promise<void>;
  removeBasketItems(ids: readonly string[]): Promise<void>;
  /** Calls back when another tab changed the 汇报夹. */
  onBasketChange(listener: () => void): () => void;
}
