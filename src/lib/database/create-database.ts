import { Database } from './database.svelte';

/** The database as the browser has it. Not a byte of DuckDB is fetched before `start()`. */
export function createDatabase(): Database {
  return new Database(async () => (await import('./browser-engine')).startBrowserEngine());
}

/** Calls back once the page has nothing else to do, `delay` milliseconds from now at the earliest. Returns how to call it off. */
export function whenIdle(callback: () => void, delay = 3000): () => void {
  let idle: number | undefined;
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === 'undefined') callback();
    else idle = requestIdleCallback(callback, { timeout: 10_000 });
  }, delay);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
