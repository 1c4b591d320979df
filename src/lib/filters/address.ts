import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { page } from '$app/state';

/** The address's parameters; none while a page is prerendered, which has no address yet. */
export function addressSearch(): URLSearchParams {
  return browser ? page.url.searchParams : new URLSearchParams();
}

/**
 * Puts parameters into this page's address. Without `step` that makes no entry in the history: a filter is a state of the page,
 * and the way back leads to the page before. Focus and scrolling stay.
 */
export async function replaceSearch(search: URLSearchParams, step = false): Promise<void> {
  const url = new URL(page.url);
  url.search = search.toString();
  // eslint-disable-next-line svelte/no-navigation-without-resolve -- the page's own address, base included
  await goto(url, { replaceState: !step || url.href === page.url.href, keepFocus: true, noScroll: true });
}
