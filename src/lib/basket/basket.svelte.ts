import { toAppError, type AppError } from '$lib/errors/app-error';
import type { Exhibit } from '$lib/export/exhibit';
import type { BasketItem, BasketStore } from './basket-item';

export interface Collected {
  readonly exhibit: Exhibit;
  /** See `BasketItem.picture`. */
  readonly picture: string | null;
}

/**
 * The 汇报夹: what was collected for a meeting, in the user's order. Kept in the library's database and the same in every tab;
 * where nothing can be stored it lives as long as the page, and `error` says so.
 */
export class Basket {
  readonly #store: BasketStore;
  readonly #now: () => number;
  #items = $state.raw<readonly BasketItem[]>([]);
  #removed = $state.raw<readonly BasketItem[]>([]);
  #error = $state.raw<AppError | null>(null);
  #ready = $state.raw(false);
  #starting: Promise<void> | null = null;
  #stop: (() => void) | null = null;

  constructor(store: BasketStore, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
  }

  get items(): readonly BasketItem[] {
    return this.#items;
  }
  get ready(): boolean {
    return this.#ready;
  }
  get error(): AppError | null {
    return this.#error;
  }
  /** What `undo` would bring back. */
  get removed(): readonly BasketItem[] {
    return this.#removed;
  }

  /** Reads what is stored, once, and follows the other tabs. Never rejects. */
  start(): Promise<void> {
    return (this.#starting ??= this.#start());
  }

  /** Puts an exhibit at the end. */
  async add({ exhibit, picture }: Collected): Promise<void> {
    await this.start();
    const made = this.#now();
    const place = (this.#items.at(-1)?.place ?? 0) + 1;
    const id = `b${made.toString(36)}-${place}`;
    await this.#put([{ id, place, title: exhibit.title, note: '', exhibit, picture, kept: null, added: made }]);
  }

  async edit(id: string, change: Partial<Pick<BasketItem, 'title' | 'note' | 'kept'>>): Promise<void> {
    await this.#change(id, change);
  }

  /** Takes newer figures over; a title that the user wrote stays, one that says the old finding goes with it. */
  async renew(id: string, { exhibit, picture }: Collected): Promise<void> {
    const item = this.#items.find((one) => one.id === id);
    if (!item) return;
    const title = item.title === item.exhibit.title ? exhibit.title : item.title;
    await this.#put([{ ...item, exhibit, picture, title, kept: null }]);
  }

  /** Moves an item so that it is the `to`-th, from 0. */
  async move(id: string, to: number): Promise<void> {
    const from = this.#items.findIndex((item) => item.id === id);
    const item = this.#items[from];
    if (!item || from === to) return;
    const rest = this.#items.filter((one) => one !== item);
    const order = [...rest.slice(0, Math.max(0, to)), item, ...rest.slice(Math.max(0, to))];
    await this.#put(order.flatMap((one, index) => (one.place === index + 1 ? [] : [{ ...one, place: index + 1 }])));
  }

  async remove(ids: readonly string[]): Promise<void> {
    const going = this.#items.filter(({ id }) => ids.includes(id));
    if (going.length === 0) return;
    this.#items = this.#items.filter((item) => !going.includes(item));
    this.#removed = going;
    await this.#keep(() => this.#store.removeBasketItems(going.map(({ id }) => id)));
  }

  async undo(): Promise<void> {
    const back = this.#removed;
    this.#removed = [];
    await this.#put(back);
  }

  close(): void {
    this.#stop?.();
  }

  async #start(): Promise<void> {
    await this.#load();
    this.#ready = true;
    this.#stop = this.#store.onBasketChange(() => void this.#load());
  }

  async #load(): Promise<void> {
    await this.#keep(async () => {
      this.#items = await this.#store.basket();
    });
  }

  async #change(id: string, change: Partial<BasketItem>): Promise<void> {
    const item = this.#items.find((one) => one.id === id);
    if (item) await this.#put([{ ...item, ...change }]);
  }

  /** Shown at once and then stored, so that typing and dragging never wait for the disk. */
  async #put(items: readonly BasketItem[]): Promise<void> {
    if (items.length === 0) return;
    const changed = new Map(items.map((item) => [item.id, item]));
    const known = this.#items.map((item) => changed.get(item.id) ?? item);
    const fresh = items.filter(({ id }) => !this.#items.some((item) => item.id === id));
    this.#items = [...known, ...fresh].sort((a, b) => a.place - b.place);
    await this.#keep(() => this.#store.saveBasketItems(items));
  }

  /** What cannot be stored stays on the page, with the error beside it. */
  async #keep(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#error = null;
    } catch (caught) {
      this.#error = toAppError(caught, 'storage_failed');
    }
  }
}
