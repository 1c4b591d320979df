import { browser } from '$app/environment';
import { asset } from '$app/paths';
import { decodeText } from '$lib/import/decode';
import { ReaderPool } from '$lib/import/reader-pool';
import { Library } from './library.svelte';
import { IndexedStore } from './indexed-store';
import type { SampleFile } from './samples';

/** Milliseconds for one file. The largest one allowed takes some 30 s on a slow computer; one that is all figures takes far longer. */
const READ_TIMEOUT = 120_000;
const READ_TIMEOUT_PER_MEGABYTE = 15_000;

/** Asked for as soon as this module runs: the first chart of a first visit is drawn from it. */
const samples = browser ? import('virtual:sample-library') : null;
// `start` tells of a failure; until it asks, one is no unhandled rejection.
samples?.catch(() => {});

/** The library as the browser has it. Nothing starts, and no worker either, before `start()` or the first file. */
export function createLibrary(): Library {
  const cores = typeof navigator === 'undefined' ? 1 : navigator.hardwareConcurrency;
  return new Library({
    store: new IndexedStore(),
    pool: new ReaderPool({
      createWorker: () => new Worker(new URL('../import/reader.worker.ts', import.meta.url), { type: 'module' }),
      size: Math.min(4, Math.max(1, cores - 1)),
      timeout: READ_TIMEOUT,
      timeoutPerMegabyte: READ_TIMEOUT_PER_MEGABYTE
    }),
    loadSamples: async () => {
      const { default: files, roster } = await (samples ?? import('virtual:sample-library'));
      return { files, roster };
    },
    fetchSample,
    now: () => Date.now()
  });
}

async function fetchSample({ file }: SampleFile): Promise<string> {
  const response = await fetch(asset(`/samples/${file}`));
  const decoded = decodeText(new Uint8Array(await response.arrayBuffer()));
  if (!response.ok || !decoded.ok) throw new Error(`${file}: ${response.status}`);
  return decoded.text;
}
