import { indexRoster, type RosterBody } from '$lib/roster/roster';
import type { Holdings } from './holdings.svelte';
import type { Keeper } from './keeper.svelte';
import type { RosterOrigin } from './library-api';
import { Shelf, shelfChange } from './shelf.svelte';
import type { RosterChange } from './store';

/** Which roster is in use: the user's own; the samples' while there is nothing but samples, and never the two mixed. */
export class RosterDesk {
  readonly #holdings: Holdings;
  readonly #shelf: Shelf<RosterBody>;
  readonly #origin = $derived.by<RosterOrigin>(() => {
    if (this.#shelf.kept.length > 0) return 'own';
    const { samples, own, sampleRoster } = this.#holdings;
    return samples === 'shown' && own.length === 0 && sampleRoster.length > 0 ? 'sample' : 'none';
  });
  readonly #bodies = $derived.by(() => {
    return indexRoster(this.#origin === 'sample' ? this.#holdings.sampleRoster : this.#shelf.kept).bodies;
  });

  constructor(holdings: Holdings, keeper: Keeper) {
    this.#holdings = holdings;
    this.#shelf = new Shelf((change) => keeper.keep((store) => store.changeRoster(change)));
  }

  get origin(): RosterOrigin {
    return this.#origin;
  }
  /** In official order. */
  get bodies(): readonly RosterBody[] {
    return this.#bodies;
  }
  get undoable(): boolean {
    return this.#shelf.undoable;
  }

  apply(stored: readonly RosterBody[]): void {
    this.#shelf.apply(stored);
  }

  save(bodies: readonly RosterBody[]): Promise<boolean> {
    return this.change(shelfChange(this.#shelf.kept, bodies));
  }

  change(change: RosterChange): Promise<boolean> {
    return this.#shelf.change(change);
  }

  undo(): Promise<boolean> {
    return this.#shelf.undo();
  }
}
