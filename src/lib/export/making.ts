import { appError, AppFailure } from '$lib/errors/app-error';

/** How a long export is followed and called off. */
export interface Making {
  /** Aborting it rejects with AppFailure `query_cancelled`. */
  readonly signal?: AbortSignal;
  /** Sentences looked up, of how many. */
  readonly onprogress?: (done: number, total: number) => void;
}

/** Longest that the page is kept from answering, in milliseconds. */
const LONGEST_TASK = 40;

/** Goes through a list one after the other; the page stays awake, and whoever waits can see how far it is and call it off. */
export async function eachInTurn<T>(
  list: readonly T[],
  work: (item: T) => Promise<void>,
  { signal, onprogress }: Making
): Promise<void> {
  let rested = performance.now();
  for (const [index, item] of list.entries()) {
    if (performance.now() - rested > LONGEST_TASK) {
      onprogress?.(index, list.length);
      await rest();
      rested = performance.now();
    }
    if (signal?.aborted) throw new AppFailure(appError('query_cancelled'));
    await work(item);
  }
}

/** Lets the page draw and hear its user. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
