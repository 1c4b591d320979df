import type { Keeper } from './keeper.svelte';
import type { Correction, OwnIndicator, SavedView } from './layers';
import type { StoredLibrary } from './store';

/** What a person added to the library: corrections, saved views, indicators. Each method says whether the change was made. */
export class Personal {
  readonly #keeper: Keeper;
  #corrections = $state.raw<readonly Correction[]>([]);
  #savedViews = $state.raw<readonly SavedView[]>([]);
  #indicators = $state.raw<readonly OwnIndicator[]>([]);

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
  }

  get corrections(): readonly Correction[] {
    return this.#corrections;
  }
  get savedViews(): readonly SavedView[] {
    return this.#savedViews;
  }
  get indicators(): readonly OwnIndicator[] {
    return this.#indicators;
  }

  apply(stored: StoredLibrary): void {
    this.#corrections = stored.corrections;
    this.#savedViews = stored.savedViews;
    this.#indicators = stored.ownIndicators;
  }

  async correct(correction: Correction): Promise<boolean> {
    if (!(await this.#keeper.keep((store) => store.saveCorrection(correction)))) return false;
    this.#corrections = [...this.#corrections.filter(({ id }) => id !== correction.id), correction];
    return true;
  }

  async uncorrect(id: string): Promise<boolean> {
    if (!(await this.#keeper.keep((store) => store.removeCorrection(id)))) return false;
    this.#corrections = this.#corrections.filter((correction) => correction.id !== id);
    return true;
  }

  async saveView(name: string, address: string, made: number): Promise<SavedView> {
    const view: SavedView = { id: `v${made.toString(36)}-${this.#savedViews.length}`, name, address, made };
    if (await this.#keeper.keep((store) => store.saveView(view))) this.#savedViews = [...this.#savedViews, view];
    return view;
  }

  async removeView(id: string): Promise<void> {
    if (!(await this.#keeper.keep((store) => store.removeView(id)))) return;
    this.#savedViews = this.#savedViews.filter((view) => view.id !== id);
  }

  async saveIndicator(indicator: OwnIndicator): Promise<boolean> {
    if (!(await this.#keeper.keep((store) => store.saveIndicator(indicator)))) return false;
    this.#indicators = [...this.#indicators.filter(({ key }) => key !== indicator.key), indicator];
    return true;
  }

  async removeIndicator(key: string): Promise<boolean> {
    if (!(await this.#keeper.keep((store) => store.removeIndicator(key)))) return false;
    this.#indicators = this.#indicators.filter((indicator) => indicator.key !== key);
    return true;
  }
}
