/** Shared with static/theme.js, which reads it before the first paint. */
const KEY = 'mingshu.own';

/**
 * Notes that this browser's library is no longer the samples alone, before anything of the user's own is stored: from then on the
 * picture that comes with the page, which is of the samples, is never shown. Not taken back.
 */
export function markOwn(): void {
  try {
    localStorage.setItem(KEY, '1');
  } catch {
    // Blocked storage, or none, has no mark: theme.js shows no picture then either.
  }
}
