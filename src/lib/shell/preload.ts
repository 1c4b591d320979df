import { preloadCode } from '$app/navigation';
import { resolve } from '$app/paths';
import { COMPARE_CHARTS } from '$lib/views/compare-spec';
import { PAGES } from './nav';

/** The first picture and its table come before what may be opened later. */
const QUIET = 3000;

/**
 * Fetches the code of the other pages and charts once this one stands still, so that a library that is all on this computer
 * goes on being read when the server of the pages is gone. Gives back how to stop.
 */
export function preloadPages(): () => void {
  let stopped = false;
  const timer = setTimeout(() => void preload(() => stopped), QUIET);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

async function preload(isStopped: () => boolean): Promise<void> {
  const pages = [...PAGES.map(({ path }) => path), '/basket/', '/reports/view/'] as const;
  const tasks = [
    ...pages.map((path) => () => preloadCode(resolve(path))),
    async () => {
      const { loadBuilder } = await import('$lib/charts/kinds');
      for (const chart of COMPARE_CHARTS) if (chart !== 'table') await loadBuilder(chart);
    }
  ];
  try {
    for (const task of tasks) if (!isStopped()) await task();
  } catch {
    // Not to be had now: the page that needs it asks again, and says so.
  }
}
