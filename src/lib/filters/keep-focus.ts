import type { Attachment } from 'svelte/attachments';

const CONTROLS = 'button:enabled, input, select, summary';

/**
 * Where the control that has the focus goes away with what it did (清除筛选, × of a chip), the one in its place gets the focus;
 * a keyboard would else begin at the top of the page again.
 */
export const keepFocus: Attachment<HTMLElement> = (host) => {
  let focused: HTMLElement | null = null;
  let place = 0;
  const controls = () => [...host.querySelectorAll<HTMLElement>(CONTROLS)];
  const come = ({ target }: FocusEvent) => {
    focused = target instanceof HTMLElement ? target : null;
    place = focused ? controls().indexOf(focused) : 0;
  };
  // Left by the user, and not because it went away.
  const leave = () =>
    setTimeout(() => {
      if (focused?.isConnected && document.activeElement !== focused) focused = null;
    });
  const observer = new MutationObserver(() => {
    if (!focused || focused.isConnected || document.activeElement !== document.body) return;
    const left = controls();
    left[Math.min(Math.max(place, 0), left.length - 1)]?.focus({ preventScroll: true });
  });
  host.addEventListener('focusin', come);
  host.addEventListener('focusout', leave);
  observer.observe(host, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    host.removeEventListener('focusin', come);
    host.removeEventListener('focusout', leave);
  };
};
