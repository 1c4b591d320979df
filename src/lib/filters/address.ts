import { browser } from '$app/environment';
import { afterNavigate, beforeNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { changedKeys, isTyped } from './address-change';

/** The address's parameters; none while a page is prerendered, which has no address yet. */
export function addressSearch(): URLSearchParams {
  return browser ? page.url.searchParams : new URLSearchParams();
}

/** The last step that a list of choices made. */
let stepped: { readonly by: Element | null; readonly keys: string; readonly at: number } | null = null;
/** Milliseconds in which the arrow keys go on through a list of choices. */
const PAUSE = 1000;

/**
 * Puts parameters into this page's address. A choice is a step that Back undoes; what is typed belongs to the step that it is
 * typed in, and so does a list of choices that the arrow keys go through. Focus and scrolling stay.
 */
export async function putSearch(search: URLSearchParams): Promise<void> {
  const url = new URL(page.url);
  url.search = search.toString();
  const keys = changedKeys(page.url.searchParams, url.searchParams);
  const replaceState = keys.length === 0 || isTyped(keys) || goesOn(keys.join());
  // eslint-disable-next-line svelte/no-navigation-without-resolve -- the page's own address, base included
  await goto(url, { replaceState, keepFocus: true, noScroll: true });
}

/** Whether the same keys change in the same list, by the keyboard, right after one another. */
function goesOn(keys: string): boolean {
  const focus = document.activeElement;
  const by = focus?.matches(':focus-visible')
    ? focus.closest('select, [role="tablist"], fieldset:has([type="radio"])')
    : null;
  const [last, at] = [stepped, performance.now()];
  stepped = { by, keys, at };
  return by !== null && last?.by === by && last.keys === keys && at - last.at < PAUSE;
}

/** Going back and forward over the steps of a page, its focus and scrolling stay, as they do in a step. For the layout. */
export function stayWhileStepping(): void {
  let left: { readonly focus: Element | null; readonly x: number; readonly y: number } | null = null;
  beforeNavigate(({ type, from, to }) => {
    const same = type === 'popstate' && from?.route.id === to?.route.id && from?.url.pathname === to?.url.pathname;
    left = same ? { focus: document.activeElement, x: scrollX, y: scrollY } : null;
    if (type === 'popstate') stepped = null;
  });
  afterNavigate(() => {
    if (!left) return;
    scrollTo(left.x, left.y);
    if (left.focus instanceof HTMLElement && left.focus.isConnected) left.focus.focus({ preventScroll: true });
    left = null;
  });
}
