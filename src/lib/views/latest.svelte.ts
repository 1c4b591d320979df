import { AppFailure, toAppError, type AppError } from '$lib/errors/app-error';

/** Runs one question at a time: a new one ends the one before, whose answer is never shown. */
export class Latest<T> {
  #value = $state.raw<T | null>(null);
  #pending = $state.raw(false);
  #error = $state.raw<AppError | null>(null);
  #running: AbortController | null = null;

  /** The last answer; it stays while the next one is on its way. */
  get value(): T | null {
    return this.#value;
  }
  get pending(): boolean {
    return this.#pending;
  }
  /** Why the last question has no answer. */
  get error(): AppError | null {
    return this.#error;
  }

  /** Resolves when this question is answered, has failed, or has been overtaken. Never rejects. */
  async ask(question: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.cancel();
    const mine = new AbortController();
    this.#running = mine;
    this.#pending = true;
    try {
      const value = await question(mine.signal);
      if (this.#running !== mine) return;
      this.#value = value;
      this.#error = null;
    } catch (caught) {
      if (this.#running !== mine) return;
      if (!(caught instanceof AppFailure && caught.error.code === 'query_cancelled')) {
        this.#error = toAppError(caught, 'query_failed');
      }
    }
    this.#running = null;
    this.#pending = false;
  }

  cancel(): void {
    this.#running?.abort();
    this.#running = null;
    this.#pending = false;
  }
}
