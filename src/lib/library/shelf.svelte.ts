/** One change of what is kept: records new or altered, and ids of those that go. */
export interface ShelfChange<T> {
  readonly put: readonly T[];
  readonly remove: readonly string[];
}

/** How many steps can be taken back. */
const STEPS = 50;

/** The user's own records of one kind as the page holds them, with the steps that can be undone. `keep` stores a change, or says no. */
export class Shelf<T extends { readonly id: string }> {
  readonly #keep: (change: ShelfChange<T>) => Promise<boolean>;
  #kept = $state.raw<readonly T[]>([]);
  #past = $state.raw<readonly (readonly T[])[]>([]);

  constructor(keep: (change: ShelfChange<T>) => Promise<boolean>) {
    this.#keep = keep;
  }

  get kept(): readonly T[] {
    return this.#kept;
  }

  get undoable(): boolean {
    return this.#past.length > 0;
  }

  /** What is stored now, by this tab or another one: other than what is here, it ends what can be undone. */
  apply(stored: readonly T[]): void {
    if (JSON.stringify(stored) === JSON.stringify(this.#kept)) return;
    this.#kept = stored;
    this.#past = [];
  }

  async change(change: ShelfChange<T>): Promise<boolean> {
    const before = this.#kept;
    if (!(await this.#make(change))) return false;
    this.#past = [...this.#past, before].slice(-STEPS);
    return true;
  }

  async undo(): Promise<boolean> {
    const before = this.#past.at(-1);
    if (!before || !(await this.#make(shelfChange(this.#kept, before)))) return false;
    this.#past = this.#past.slice(0, -1);
    return true;
  }

  async #make(change: ShelfChange<T>): Promise<boolean> {
    if (change.put.length === 0 && change.remove.length === 0) return false;
    if (!(await this.#keep(change))) return false;
    this.#kept = changedShelf(this.#kept, change);
    return true;
  }
}

/** What is kept after a change, by id. */
export function changedShelf<T extends { readonly id: string }>(
  kept: readonly T[],
  { put, remove }: ShelfChange<T>
): T[] {
  const gone = new Set([...remove, ...put.map(({ id }) => id)]);
  return [...kept.filter(({ id }) => !gone.has(id)), ...put].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The change that makes `to` of `from`. */
export function shelfChange<T extends { readonly id: string }>(from: readonly T[], to: readonly T[]): ShelfChange<T> {
  const before = new Map(from.map((one) => [one.id, JSON.stringify(one)]));
  const after = new Set(to.map(({ id }) => id));
  return {
    put: to.filter((one) => before.get(one.id) !== JSON.stringify(one)),
    remove: from.filter(({ id }) => !after.has(id)).map(({ id }) => id)
  };
}
