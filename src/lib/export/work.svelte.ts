import type { Making } from './making';

/** One export at a time: how far it is, and how it is called off. */
export class Work {
  #running = $state.raw<AbortController | null>(null);
  #progress = $state.raw<{ readonly done: number; readonly total: number } | null>(null);

  get running(): boolean {
    return this.#running !== null;
  }
  /** Sentences looked up, of how many; null where there is nothing to count. */
  get progress(): { readonly done: number; readonly total: number } | null {
    return this.#progress;
  }

  /** Gives what the work gives, or null where it was called off, even if too late to end it. Rejects as the work does. */
  async run<T>(work: (making: Required<Making>) => Promise<T>): Promise<T | null> {
    this.cancel();
    const mine = new AbortController();
    const { signal } = mine;
    this.#running = mine;
    const onprogress = (done: number, total: number) => {
      if (this.#running === mine) this.#progress = { done, total };
    };
    try {
      const made = await work({ signal, onprogress });
      return signal.aborted ? null : made;
    } catch (caught) {
      if (signal.aborted) return null;
      throw caught;
    } finally {
      if (this.#running === mine) this.#end();
    }
  }

  cancel(): void {
    this.#running?.abort();
    this.#end();
  }

  #end(): void {
    this.#running = null;
    this.#progress = null;
  }
}
